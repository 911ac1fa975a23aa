//! Training Completion and Course Completion: bare and unsigned.

use axum::http::Method;
use hbportal_sandbox::{Completion, Outcome};
use serde_json::{Value, json};

use super::client::{AMIR, JANE, each, scope};
use crate::{
    client::{LIMIT, Portal},
    receiver::Receiver,
};

#[tokio::test]
async fn completions_are_told() {
    let portal = Portal::start().await;
    let receiver = Receiver::start(&[500]).await;
    let v1 = portal.sandbox.v1();
    assert_eq!(v1.register_webhook(&receiver.url, &["course_completion", "training_completion"]), Ok(1));
    v1.assign(&scope(JANE, &[101, 102])).unwrap();
    let completion = Completion { completed_at: Some("2026-03-01".to_owned()), ..Completion::default() };
    v1.complete(&scope(JANE, &[101]), &completion).unwrap();
    assert!(portal.sandbox.wait_for_deliveries(1, LIMIT).await);
    let attempts = receiver.received();
    assert_eq!(attempts.len(), 2, "the first attempt failed");
    let (headers, body) = &attempts[1];
    let course = json!({
        "candidate_ref": JANE, "candidate_id": "12345", "course_id": "101", "course_name": "Basic Life Support",
        "date_assigned": serde_json::from_slice::<Value>(body).unwrap()["date_assigned"],
        "date_completed": "2026-03-01 00:00:00", "renewal_date": "2027-03-01 00:00:00",
        "course_status": "Completed", "grade": "95",
    });
    assert_eq!(serde_json::from_slice::<Value>(body).unwrap(), course);
    assert!(!headers.keys().any(|name| name.as_str().starts_with("x-")));

    v1.complete(&scope(JANE, &[102]), &completion).unwrap();
    assert!(portal.sandbox.wait_for_deliveries(3, LIMIT).await);
    let deliveries = portal.sandbox.deliveries();
    assert_eq!(
        deliveries.iter().map(|delivery| delivery.event_type.as_str()).collect::<Vec<_>>(),
        ["course_completion", "course_completion", "training_completion"]
    );
    assert!(deliveries.iter().all(|delivery| delivery.outcome == Outcome::Delivered));
    let bodies =
        receiver.received().into_iter().map(|(_, body)| serde_json::from_slice::<Value>(&body).unwrap());
    let trained = bodies.into_iter().find(|body| body.get("courses").is_some()).unwrap();
    assert_eq!(
        (&trained["candidate_ref"], each(&trained["courses"], "course_id")),
        (&json!(JANE), vec![json!("101"), json!("102")])
    );
}

#[tokio::test]
async fn an_endpoint_gets_what_it_registered_for() {
    let portal = Portal::start().await;
    let receiver = Receiver::start(&[]).await;
    let v1 = portal.sandbox.v1();
    v1.register_webhook(&receiver.url, &["training_completion"]).unwrap();
    v1.complete(&scope(AMIR, &[101, 102]), &Completion::default()).unwrap();
    assert!(portal.sandbox.wait_for_deliveries(1, LIMIT).await);
    assert_eq!(portal.sandbox.deliveries().len(), 1);
    v1.remove_webhook(1).unwrap();
    v1.remove_webhook(1).unwrap_err();
    v1.complete(&scope(AMIR, &[101]), &Completion::default()).unwrap();
    assert_eq!(portal.sandbox.deliveries().len(), 1);
    v1.register_webhook(&receiver.url, &["worker.status_changed"]).unwrap_err();
    v1.register_webhook("http://example.com", &["training_completion"]).unwrap_err();
}

#[tokio::test]
async fn they_are_apart_from_the_endpoints_of_v2() {
    let portal = Portal::start().await;
    portal.sandbox.v1().register_webhook("https://example.com", &["course_completion"]).unwrap();
    assert_eq!(portal.get("/webhooks").await.expect(200).data(), json!([]));
    portal.send(portal.call(Method::DELETE, "/webhooks/1")).await.expect(404);
}
