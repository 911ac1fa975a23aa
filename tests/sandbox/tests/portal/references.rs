//! References and what referees do with them.

use std::collections::BTreeMap;

use hbportal_sandbox::{RefereeError, Submission};
use serde_json::{Value, json};

use crate::client::Portal;

#[tokio::test]
async fn a_reference_is_found_by_id_and_uuid() {
    let portal = Portal::start().await;
    let request = portal.requested().await;
    let detail = portal.get("/references/9001").await.expect(200).data();
    assert_eq!(detail["uuid"], request["references"][0]["uuid"]);
    assert_eq!((&detail["form_response"], &detail["score_breakdown"]), (&json!([]), &Value::Null));
    let by_uuid = format!("/references/{}", detail["uuid"].as_str().unwrap());
    assert_eq!(portal.get(&by_uuid).await.expect(200).data(), detail);
    portal.get("/references/5001").await.expect(404);
    portal.get("/references/77/pdf").await.expect(404);
}

#[tokio::test]
async fn a_submitted_reference_has_answers_and_a_score_that_adds_up() {
    let portal = Portal::start().await;
    portal.requested().await;
    portal.sandbox.open(9001).unwrap();
    assert_eq!(portal.get("/references/9001").await.data()["status"], "opened");

    let answers = [("teamwork", "poor"), ("employed_from", "01/2020"), ("band_level", "6")];
    let answers = BTreeMap::from(answers.map(|(code, value)| (code.to_owned(), value.to_owned())));
    portal.sandbox.submit(9001, Submission { answers, score: None }).unwrap();
    let detail = portal.get("/references/9001").await.data();
    assert_eq!((&detail["status"], &detail["status_label"]), (&json!("submitted"), &json!("Completed")));
    assert!(detail["submitted_at"].is_string() && detail["ip_address"].is_string());
    let url = format!("{}/references/{}/pdf", portal.sandbox.base_url(), detail["uuid"].as_str().unwrap());
    assert_eq!(detail["pdf_url"], url);
    let first = json!({ "field_code": "employed_from", "label": "From (Month/Year)", "value": "01/2020" });
    assert_eq!(detail["form_response"][0], first);
    assert_eq!(detail["form_response"].as_array().unwrap().last().unwrap()["field_code"], "band_level");
    assert_eq!(detail["score_breakdown"]["teamwork"]["raw_score"], 2.0);
    adds_up(&detail);
}

#[tokio::test]
async fn a_score_can_be_ordered() {
    let portal = Portal::start().await;
    portal.requested().await;
    portal.sandbox.submit(9001, Submission { score: Some(4.2), ..Submission::default() }).unwrap();
    let detail = portal.get("/references/9001").await.data();
    assert!((detail["score"].as_f64().unwrap() - 4.2).abs() < 1e-9);
    adds_up(&detail);
}

fn adds_up(detail: &Value) {
    let parts = detail["score_breakdown"].as_object().unwrap();
    let sum = |field: &str| parts.values().map(|part| part[field].as_f64().unwrap()).sum::<f64>();
    assert!((detail["score"].as_f64().unwrap() - sum("weighted_score") / sum("weight")).abs() < 1e-9);
    for part in parts.values() {
        let product = part["raw_score"].as_f64().unwrap() * part["weight"].as_f64().unwrap();
        assert!((part["weighted_score"].as_f64().unwrap() - product).abs() < 1e-9);
    }
}

#[tokio::test]
async fn a_referee_may_decline() {
    let portal = Portal::start().await;
    portal.requested().await;
    portal.sandbox.decline(9002, Some("I was not the manager.".to_owned())).unwrap();
    let detail = portal.get("/references/9002").await.data();
    assert_eq!(
        (&detail["status"], &detail["decline_reason"]),
        (&json!("declined"), &json!("I was not the manager."))
    );
    assert_eq!(portal.get("/reference-requests/5001").await.data()["status"], "in_progress");
}

#[tokio::test]
async fn a_referee_answers_once() {
    let portal = Portal::start().await;
    portal.requested().await;
    let bad = Submission { answers: [("teamwork".to_owned(), "fine".to_owned())].into(), score: None };
    assert!(matches!(portal.sandbox.submit(9001, bad), Err(RefereeError::Answers(_))));
    portal.sandbox.submit(9001, Submission::default()).unwrap();
    assert_eq!(portal.sandbox.submit(9001, Submission::default()), Err(RefereeError::Closed));
    assert_eq!(portal.sandbox.decline(9001, None), Err(RefereeError::Closed));
    assert_eq!(portal.sandbox.open(77), Err(RefereeError::Unknown));
}
