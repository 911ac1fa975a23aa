//! Courses and reports, by the sandbox clock.

use hbportal_sandbox::{Completion, DateFormat, Scope};
use serde_json::{Value, json};

use super::client::{JANE, NOBODY, each, get, scope};
use crate::client::Portal;

const DAY: i64 = 86_400;

async fn report(portal: &Portal) -> Value {
    get(portal, &format!("/training-results/{JANE}")).await.expect(200).json()[0]["courses"].take()
}

/// Completed on the first of March 2026, for `days`.
fn in_march(days: i64) -> Completion {
    Completion {
        completed_at: Some("2026-03-01".to_owned()),
        valid_days: Some(days),
        ..Completion::default()
    }
}

#[tokio::test]
async fn courses_are_listed() {
    let portal = Portal::start().await;
    let list = get(&portal, "/training-list").await.expect(200).json();
    assert_eq!((&list["count"], list["trainings"].as_array().unwrap().len()), (&json!(6), 6));
    let first = json!({
        "course_id": 101, "testid": 7101, "course_name": "Basic Life Support",
        "notes": "Practical part every year.", "group_title": "Mandatory",
    });
    assert_eq!(list["trainings"][0], first);
    portal.sandbox.set(|settings| settings.v1.empty_account = true);
    assert!(get(&portal, "/training-list").await.expect(204).body.is_empty());
}

#[tokio::test]
async fn a_course_is_assigned_completed_and_lapses() {
    let portal = Portal::start().await;
    let path = format!("/training-results/{JANE}");
    assert!(get(&portal, &path).await.expect(204).body.is_empty());
    get(&portal, &format!("{path}/101")).await.expect(204);

    assert_eq!(portal.sandbox.v1().assign(&scope(JANE, &[101, 102])), Ok(2));
    assert_eq!(portal.sandbox.v1().assign(&scope(JANE, &[101])), Ok(0));
    let courses = report(&portal).await;
    assert_eq!(each(&courses, "course_id"), ["101", "102"]);
    assert_eq!(courses[0]["course_status"], "Not Started");
    assert_eq!((&courses[0]["date_completed"], &courses[0]["grade"]), (&json!(""), &json!("")));

    portal.sandbox.v1().complete(&scope(JANE, &[101]), &Completion::default()).unwrap();
    assert_eq!(each(&report(&portal).await, "course_status"), ["Completed", "Not Started"]);
    assert_eq!(report(&portal).await[0]["grade"], "95");
    portal.sandbox.set(|settings| settings.access_lifetime = u32::MAX);
    portal.sandbox.advance_clock(365 * DAY);
    let portal = relogin(portal).await;
    assert_eq!(each(&report(&portal).await, "course_status"), ["Expired", "Not Started"]);
}

async fn relogin(portal: Portal) -> Portal {
    let token = crate::client::login(&portal.sandbox).await["access_token"].as_str().unwrap().to_owned();
    Portal { token, ..portal }
}

#[tokio::test]
async fn training_can_be_made_to_lapse_and_never_to() {
    let portal = Portal::start().await;
    let v1 = portal.sandbox.v1();
    let forever = Completion { valid_days: None, ..Completion::default() };
    v1.complete(&scope(JANE, &[101, 102]), &forever).unwrap();
    assert_eq!(report(&portal).await[0]["renewal_date"], "");
    assert_eq!(v1.expire(&scope(JANE, &[102])), Ok(1));
    assert_eq!(v1.expire(&scope(JANE, &[102])), Ok(0));
    assert_eq!(each(&report(&portal).await, "course_status"), ["Completed", "Expired"]);
}

#[tokio::test]
async fn what_is_unassigned_keeps_its_history() {
    let portal = Portal::start().await;
    let v1 = portal.sandbox.v1();
    let path = format!("/training-results/{JANE}");
    v1.complete(&scope(JANE, &[101, 103]), &in_march(365)).unwrap();
    get(&portal, &format!("{path}/unassigned")).await.expect(204);
    assert_eq!(v1.unassign(&scope(JANE, &[101, 102])), Ok(1));
    let unassigned = get(&portal, &format!("{path}/unassigned")).await.expect(200).json();
    assert_eq!(each(&unassigned[0]["courses"], "course_id"), ["101"]);
    assert_eq!(each(&report(&portal).await, "course_id"), ["103"]);
    let one = get(&portal, &format!("{path}/101")).await.expect(200).json();
    assert_eq!(one, unassigned[0]["courses"][0]);
    assert_eq!(one["renewal_date"], "2027-03-01 00:00:00");
    v1.assign(&scope(JANE, &[101])).unwrap();
    assert_eq!(report(&portal).await[0]["date_completed"], "2026-03-01 00:00:00");
}

#[tokio::test]
async fn unknown_candidates_and_courses_are_not_found() {
    let portal = Portal::start().await;
    for path in ["", "/101", "/unassigned"] {
        get(&portal, &format!("/training-results/{NOBODY}{path}")).await.expect(404);
    }
    for course in ["99", "first-aid", "-1"] {
        get(&portal, &format!("/training-results/{JANE}/{course}")).await.expect(404);
    }
    assert!(portal.sandbox.v1().assign(&scope(NOBODY, &[101])).is_err());
    assert!(portal.sandbox.v1().complete(&scope(JANE, &[99]), &Completion::default()).is_err());
    let undated = Completion { completed_at: Some("01/03/2026".to_owned()), ..Completion::default() };
    assert!(portal.sandbox.v1().complete(&scope(JANE, &[101]), &undated).is_err());
    get(&portal, &format!("/training-results/{JANE}")).await.expect(204);
}

#[tokio::test]
async fn dates_and_statuses_are_written_as_ordered() {
    let portal = Portal::start().await;
    let v1 = portal.sandbox.v1();
    for (course_id, format) in (101..).zip([
        DateFormat::Rfc3339,
        DateFormat::DateTime,
        DateFormat::Date,
        DateFormat::DayFirst,
        DateFormat::Unknown,
    ]) {
        v1.complete(
            &scope(JANE, &[course_id]),
            &Completion {
                completed_at: Some("2026-03-01T08:30:00+01:00".to_owned()),
                course_status: Some("Incomplete".to_owned()),
                date_format: Some(format),
                ..in_march(30)
            },
        )
        .unwrap();
    }
    let courses = report(&portal).await;
    let completed =
        ["2026-03-01T07:30:00+00:00", "2026-03-01 07:30:00", "2026-03-01", "01/03/2026", "01 Mar 26"];
    assert_eq!(each(&courses, "date_completed"), completed);
    let renewal =
        ["2026-03-31T07:30:00+00:00", "2026-03-31 07:30:00", "2026-03-31", "31/03/2026", "31 Mar 26"];
    assert_eq!(each(&courses, "renewal_date"), renewal);
    assert!(each(&courses, "course_status").iter().all(|status| status == "Incomplete"));
}

#[tokio::test]
async fn five_hundred_candidates_are_trained_at_once() {
    let portal = Portal::start().await;
    let v1 = portal.sandbox.v1();
    assert_eq!(v1.seed_candidates(488), 500);
    assert_eq!(v1.assign(&Scope::default()), Ok(3000));
    assert_eq!(v1.complete(&Scope::default(), &Completion::default()), Ok(3000));
    let page = get(&portal, "/candidates?per_page=100&page=5").await.json();
    let last = page["data"][99]["candidate_ref"].as_str().unwrap();
    let report = get(&portal, &format!("/training-results/{last}")).await.expect(200).json();
    assert_eq!(report[0]["courses"].as_array().unwrap().len(), 6);
}
