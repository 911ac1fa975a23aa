//! Submissions and their screening.

use axum::http::Method;
use hbportal_sandbox::{DocumentStatus, End, Review, ScreeningStatus};
use serde_json::{Value, json};

use super::client::{self, AMIR, FIRST, JANE, NOBODY, Part, each, faults, get, multipart, post};
use crate::{
    client::{Answer, Portal},
    pdf::check,
};

const ANSWERS: [(&str, &str); 5] = [
    ("form_type", "pre_employment"),
    ("form_data[gp_name]", "Dr Osei"),
    ("form_data[date_of_birth]", "1990-04-01"),
    ("form_data[hepatitis_b]", "yes"),
    ("form_data[setting]", "0"),
];

/// Jane's first submission.
async fn submitted() -> Portal {
    let portal = Portal::start().await;
    let answer = post(&portal, &format!("/submissions/{JANE}"), &ANSWERS).await.expect(201);
    assert_eq!(answer.json(), json!({ "response": { "submission_ref": FIRST } }));
    portal
}

async fn result(portal: &Portal) -> Answer {
    get(portal, &format!("/submissions/{FIRST}")).await
}

async fn document(portal: &Portal) -> Answer {
    get(portal, &format!("/submissions/{FIRST}/documents")).await
}

fn end(status: ScreeningStatus) -> End {
    End { status, information: "As discussed.".to_owned() }
}

#[tokio::test]
async fn a_submission_starts_a_screening() {
    let portal = submitted().await;
    assert!(result(&portal).await.expect(202).body.is_empty());
    assert!(document(&portal).await.expect(202).body.is_empty());
    let view = portal.sandbox.v1().submission(FIRST).unwrap();
    assert_eq!((view.candidate_ref.as_str(), view.form_type.as_str()), (JANE, "pre_employment"));
    assert_eq!(view.answers["gp_name"], ["Dr Osei"]);
    get(&portal, &format!("/submissions/{NOBODY}")).await.expect(404);
    get(&portal, &format!("/submissions/{NOBODY}/documents")).await.expect(404);
    post(&portal, &format!("/submissions/{NOBODY}"), &ANSWERS).await.expect(404);
}

#[tokio::test]
async fn answers_are_checked() {
    let portal = Portal::start().await;
    let path = format!("/submissions/{JANE}");
    assert_eq!(faults(post(&portal, &path, &[]).await), ["form_type"]);
    let missing = faults(post(&portal, &path, &ANSWERS[..1]).await);
    let required = ["date_of_birth", "gp_name", "hepatitis_b", "setting"];
    assert_eq!(missing, required.map(|name| format!("form_data.{name}")));
    let long = "x".repeat(201);
    for (name, value) in [
        ("notes", long.as_str()),
        ("date_of_birth", "01/04/1990"),
        ("hepatitis_b", "Yes"),
        ("setting", "3"),
        ("conditions", "gout"),
        ("shoe_size", "42"),
        ("gp_name", ""),
    ] {
        let key = format!("form_data[{name}]");
        let answers = ANSWERS.into_iter().filter(|(given, _)| *given != key);
        let answers: Vec<_> = answers.chain([(key.as_str(), value)]).collect();
        let named = faults(post(&portal, &path, &answers).await);
        assert_eq!(named, [format!("form_data.{name}")], "{value}");
    }
    let twice: Vec<_> = ANSWERS.into_iter().chain([ANSWERS[3]]).collect();
    assert_eq!(faults(post(&portal, &path, &twice).await), ["form_data.hepatitis_b"]);
    portal.send(client::call(&portal, Method::POST, &path).json(&json!({}))).await.expect(400);
    assert_eq!(get(&portal, "/submissions").await.expect(200).json()["data"], json!([]));
}

#[tokio::test]
async fn a_checkbox_takes_several_values() {
    let portal = Portal::start().await;
    for key in ["form_data[conditions][]", "form_data[conditions]"] {
        let answers: Vec<_> = ANSWERS.into_iter().chain([(key, "asthma"), (key, "other")]).collect();
        let answer = post(&portal, &format!("/submissions/{JANE}"), &answers).await.expect(201).json();
        let submission_ref = answer["response"]["submission_ref"].as_str().unwrap();
        let view = portal.sandbox.v1().submission(submission_ref).unwrap();
        assert_eq!(view.answers["conditions"], ["asthma", "other"]);
    }
}

#[tokio::test]
async fn files_may_come_with_it() {
    let portal = Portal::start().await;
    let mut parts: Vec<_> = ANSWERS
        .iter()
        .map(|(name, value)| Part { name, file_name: None, content: value.as_bytes() })
        .collect();
    let path = format!("/submissions/{JANE}");
    parts.push(Part { name: "proof", file_name: Some("scan.png"), content: b"" });
    assert_eq!(faults(portal.send(multipart(&portal, Method::POST, &path, &parts)).await), ["proof"]);
    parts[5].content = b"proof";
    portal.send(multipart(&portal, Method::POST, &path, &parts)).await.expect(201);
    assert_eq!(portal.sandbox.v1().submission(FIRST).unwrap().files[0].bytes, 5);
}

#[tokio::test]
async fn each_status_has_its_consequence() {
    for (status, text, cleared) in [
        (ScreeningStatus::Pass, "pass", true),
        (ScreeningStatus::PassWithRestrictions, "pass with restrictions", true),
        (ScreeningStatus::PassWithRecommendations, "pass with recommendations", true),
        (ScreeningStatus::PassWithAdvisoryLetters, "pass with advisory letters", true),
        (ScreeningStatus::TemporaryClearance, "temporary clearance", true),
        (ScreeningStatus::Fail, "fail", false),
        (ScreeningStatus::Other, "other", false),
    ] {
        let portal = submitted().await;
        portal.sandbox.v1().finish(FIRST, end(status)).unwrap();
        let body = result(&portal).await.expect(200).json();
        assert_eq!((&body["status"], &body["information"]), (&json!(text), &json!("As discussed.")));
        assert!(body.get("documents").is_none());
        assert_eq!(body.get("result").is_some(), cleared);
        let answer = document(&portal).await;
        if cleared {
            assert_eq!(body["result"]["clearance_level"], "EPP");
            assert!(body["result"]["certificate_expire"].is_string());
            assert_eq!(answer.header("content-type"), "application/pdf");
            check(&answer.expect(200).body);
        } else {
            assert!(answer.expect(204).body.is_empty());
        }
        portal.sandbox.v1().finish(FIRST, end(status)).unwrap_err();
    }
}

#[tokio::test]
async fn documents_are_asked_for_sent_and_reviewed() {
    let portal = submitted().await;
    let v1 = portal.sandbox.v1();
    let asked = ["Proof of hepatitis B immunity".to_owned(), "MMR record".to_owned()];
    v1.ask(FIRST, &asked).unwrap();
    let body = result(&portal).await.expect(200).json();
    assert_eq!(body["status"], "other");
    assert_eq!(each(&body["documents"], "document_id"), [1, 2]);
    assert_eq!(each(&body["documents"], "document_information"), asked);
    document(&portal).await.expect(204);

    let finalise = format!("/submissions/{FIRST}/final");
    assert_eq!(faults(post(&portal, &finalise, &[]).await), ["documents"]);
    let file = Part { name: "documents[1]", file_name: Some("scan.png"), content: b"proof" };
    let path = format!("/submissions/{FIRST}");
    portal.send(multipart(&portal, Method::PATCH, &path, &[file])).await.expect(200);
    result(&portal).await.expect(200);
    post(&portal, &finalise, &[]).await.expect(200);
    result(&portal).await.expect(202);

    let accepted = Review { document_id: 1, status: DocumentStatus::Accepted, information: String::new() };
    v1.review(FIRST, accepted).unwrap();
    result(&portal).await.expect(202);
    let rejected =
        Review { document_id: 2, status: DocumentStatus::Rejected, information: "Not legible".to_owned() };
    v1.review(FIRST, rejected.clone()).unwrap();
    let body = result(&portal).await.expect(200).json();
    assert_eq!(each(&body["documents"], "document_status"), ["accepted", "rejected"]);
    assert_eq!(body["documents"][1]["document_information"], "Not legible");
    v1.review(FIRST, Review { document_id: 3, ..rejected }).unwrap_err();
    post(&portal, &finalise, &[]).await.expect(200);
    v1.finish(FIRST, end(ScreeningStatus::Pass)).unwrap();
    assert!(result(&portal).await.expect(200).json()["documents"].is_array());
}

#[tokio::test]
async fn a_finished_screening_takes_nothing_more() {
    let portal = submitted().await;
    portal.sandbox.v1().finish(FIRST, end(ScreeningStatus::Fail)).unwrap();
    let path = format!("/submissions/{FIRST}");
    let text = Part { name: "form_data[notes]", file_name: None, content: b"too late" };
    assert_eq!(
        faults(portal.send(multipart(&portal, Method::PATCH, &path, &[text])).await),
        ["submission_ref"]
    );
    assert_eq!(faults(post(&portal, &format!("{path}/final"), &[]).await), ["submission_ref"]);
    post(&portal, &format!("/submissions/{NOBODY}/final"), &[]).await.expect(404);
}

#[tokio::test]
async fn a_screening_may_end_by_the_clock() {
    let portal = submitted().await;
    portal.sandbox.set(|settings| settings.v1.screening_seconds = Some(600));
    portal.sandbox.advance_clock(590);
    result(&portal).await.expect(202);
    portal.sandbox.advance_clock(10);
    assert_eq!(result(&portal).await.expect(200).json()["status"], "pass");
    document(&portal).await.expect(200);
}

#[tokio::test]
async fn submissions_are_listed_newest_first() {
    let portal = submitted().await;
    portal.sandbox.v1().submit(AMIR).unwrap();
    portal.sandbox.v1().submit(JANE).unwrap();
    portal.sandbox.v1().finish(FIRST, end(ScreeningStatus::Pass)).unwrap();
    let page = get(&portal, "/submissions?per_page=2").await.expect(200).json();
    assert_eq!(page["meta"]["total"], 3);
    assert_eq!(each(&page["data"], "candidate_ref"), [JANE, AMIR]);
    let of_jane = get(&portal, &format!("/submissions?candidate_ref={JANE}")).await.json();
    assert_eq!(each(&of_jane["data"], "status"), ["screening", "finished"]);
    assert!(
        of_jane["data"][0]["created_at"].is_string()
            && of_jane["data"][0]["form_type"] == json!("pre_employment")
    );
    assert_eq!(get(&portal, "/submissions?candidate_ref=x").await.json()["data"], Value::Array(vec![]));
}
