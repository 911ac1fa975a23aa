//! The life of a reference request.

use axum::http::Method;
use hbportal_sandbox::Submission;
use serde_json::{Value, json};

use crate::client::{Portal, order, referee};

const DAY: i64 = 86_400;

#[tokio::test]
async fn a_request_is_created_with_its_references() {
    let portal = Portal::start().await;
    let request = portal.requested().await;
    let expected = json!({
        "id": 5001, "candidate_id": 12345, "candidate_name": "Jane Doe", "candidate_email": "jane.doe@example.com",
        "template_id": 2, "template_name": "Employment reference", "collection_mode": "client_adds",
        "status": "pending", "status_label": "Pending", "references_required": 2, "references_completed": 0,
        "is_fully_referenced": false, "notes": "Night shifts only", "is_expired": false, "requested_by": null,
        "submission_url": null,
    });
    for (field, value) in expected.as_object().unwrap() {
        assert_eq!(&request[field], value, "{field}");
    }
    assert_eq!(request["uuid"].as_str().unwrap().len(), 36);
    for field in ["expires_at", "created_at", "updated_at"] {
        assert!(request[field].as_str().unwrap().ends_with("+00:00"), "{field}");
    }
    let references = request["references"].as_array().unwrap();
    assert_eq!(references.len(), 2);
    let expected = json!({
        "id": 9001, "reference_request_id": 5001, "referee_name": "Ros Tamblyn", "referee_email": "ros@example.com",
        "referee_organisation": "Example NHS Trust", "referee_position": "Ward Manager",
        "referee_phone": "+44 7700 900000", "relationship_to_candidate": "Line manager", "status": "sent",
        "status_label": "Sent", "score": null, "decline_reason": null, "pdf_url": null, "opened_at": null,
        "submitted_at": null, "last_reminder_sent_at": null, "reminder_count": 0,
        "sent_at": request["created_at"], "expires_at": request["expires_at"],
    });
    for (field, value) in expected.as_object().unwrap() {
        assert_eq!(&references[0][field], value, "{field}");
    }
}

#[tokio::test]
async fn the_candidate_may_provide_the_referees() {
    let portal = Portal::start().await;
    let body = json!({ "candidate_id": 12346, "collection_mode": "candidate_provides" });
    let request = portal.post("/reference-requests", &body).await.expect(201).data();
    assert!(request["submission_url"].as_str().unwrap().starts_with("http"));
    assert_eq!(request["references"], json!([]));
    assert_eq!((&request["template_id"], &request["references_required"]), (&json!(1), &json!(1)));
}

#[tokio::test]
async fn orders_are_checked_field_by_field() {
    let portal = Portal::start().await;
    let wrong = async |field: &str, value: Value| {
        let mut body = order();
        body[field] = value;
        portal.post("/reference-requests", &body).await.fields()
    };
    for (field, value) in [
        ("candidate_id", json!(1)),
        ("candidate_id", json!("12345")),
        ("candidate_id", Value::Null),
        ("collection_mode", json!("by_post")),
        ("collection_mode", Value::Null),
        ("references_required", json!(0)),
        ("references_required", json!(1.5)),
        ("expiry_days", json!(0)),
        ("template_id", json!(99)),
        ("notes", json!(7)),
        ("referees", json!([])),
        ("referees", json!("Ros")),
        ("referees", Value::Null),
    ] {
        assert_eq!(wrong(field, value.clone()).await, [field], "{value}");
    }
    let referees = json!([referee("ros@example.com"), { "referee_email": "milo" }, "Ros"]);
    let fields = ["referees.1.referee_email", "referees.1.referee_name", "referees.2"];
    assert_eq!(wrong("referees", referees).await, fields);
    let answer = portal.post("/reference-requests", &json!({})).await.expect(422).json();
    assert_eq!(answer["message"], "The candidate id field is required. (and 1 more error)");
    assert_eq!(answer["errors"]["candidate_id"], json!(["The candidate id field is required."]));
    let call = portal.call(Method::POST, "/reference-requests").header("content-type", "application/json");
    portal.send(call.body("no JSON")).await.expect(400);
    assert_eq!(portal.get("/reference-requests").await.json()["meta"]["total"], 0);
}

#[tokio::test]
async fn id_and_uuid_lead_to_the_same_request() {
    let portal = Portal::start().await;
    let request = portal.requested().await;
    let by_uuid = format!("/reference-requests/{}", request["uuid"].as_str().unwrap());
    assert_eq!(portal.get("/reference-requests/5001").await.expect(200).data(), request);
    assert_eq!(portal.get(&by_uuid).await.expect(200).data(), request);
    portal.get("/reference-requests/5002").await.expect(404);
}

#[tokio::test]
async fn a_request_progresses_with_its_references() {
    let portal = Portal::start().await;
    portal.requested().await;
    let state = async || {
        let request = portal.get("/reference-requests/5001").await.data();
        (request["status"].as_str().unwrap().to_owned(), request["references_completed"].as_i64().unwrap())
    };
    portal.sandbox.open(9001).unwrap();
    assert_eq!(state().await, ("in_progress".to_owned(), 0));
    portal.sandbox.submit(9001, Submission::default()).unwrap();
    assert_eq!(state().await, ("in_progress".to_owned(), 1));
    portal.sandbox.submit(9002, Submission::default()).unwrap();
    assert_eq!(state().await, ("completed".to_owned(), 2));
    let request = portal.get("/reference-requests/5001").await.data();
    assert_eq!(
        (&request["is_fully_referenced"], &request["status_label"]),
        (&json!(true), &json!("Completed"))
    );
}

#[tokio::test]
async fn a_cancelled_request_is_final() {
    let portal = Portal::start().await;
    portal.requested().await;
    let request = portal.post("/reference-requests/5001/cancel", &json!({})).await.expect(200).data();
    assert_eq!(request["status"], "cancelled");
    assert_eq!(request["references"][1]["status"], "cancelled");
    refuses_changes(&portal).await;
    portal.sandbox.submit(9001, Submission::default()).unwrap_err();
}

#[tokio::test]
async fn a_completed_request_is_final() {
    let portal = Portal::start().await;
    portal.requested().await;
    for reference in [9001, 9002] {
        portal.sandbox.submit(reference, Submission::default()).unwrap();
    }
    refuses_changes(&portal).await;
}

#[tokio::test]
async fn a_request_expires_by_the_sandbox_clock() {
    let portal = Portal::start().await;
    portal.sandbox.set(|settings| settings.access_lifetime = u32::MAX);
    let portal = Portal { token: relogin(&portal).await, ..portal };
    portal.requested().await;
    portal.sandbox.advance_clock(14 * DAY - 60);
    assert_eq!(portal.get("/reference-requests/5001").await.data()["status"], "pending");
    portal.sandbox.advance_clock(60);
    let request = portal.get("/reference-requests/5001").await.data();
    assert_eq!((&request["status"], &request["is_expired"]), (&json!("expired"), &json!(true)));
    assert_eq!(request["references"][0]["status"], "expired");
    refuses_changes(&portal).await;
    portal.sandbox.open(9001).unwrap_err();
}

async fn relogin(portal: &Portal) -> String {
    crate::client::login(&portal.sandbox).await["access_token"].as_str().unwrap().to_owned()
}

/// 409 for everything that would change the request.
async fn refuses_changes(portal: &Portal) {
    portal.post("/reference-requests/5001/cancel", &json!({})).await.expect(409);
    portal.post("/reference-requests/5001/referees", &referee("new@example.com")).await.expect(409);
    portal.post("/reference-requests/5001/reminders", &json!({})).await.expect(409);
}

#[tokio::test]
async fn a_referee_can_be_added() {
    let portal = Portal::start().await;
    portal.requested().await;
    let body = json!({ "referee_name": "Ida", "referee_email": "ida@example.com" });
    let reference = portal.post("/reference-requests/5001/referees", &body).await.expect(201).data();
    assert_eq!((&reference["id"], &reference["status"]), (&json!(9003), &json!("sent")));
    assert_eq!(reference["referee_phone"], Value::Null);
    let request = portal.get("/reference-requests/5001").await.data();
    assert_eq!(request["references"][2], reference);

    let wrong = portal.post("/reference-requests/5001/referees", &json!({ "referee_email": "x" })).await;
    assert_eq!(wrong.fields(), ["referee_email", "referee_name"]);
    portal.post("/reference-requests/77/referees", &body).await.expect(404);
}

#[tokio::test]
async fn reminders_go_to_open_references_once_a_minute() {
    let portal = Portal::start().await;
    portal.requested().await;
    portal.sandbox.submit(9001, Submission::default()).unwrap();
    let remind = async || portal.post("/reference-requests/5001/reminders", &json!({})).await;
    assert_eq!(remind().await.expect(200).json()["sent"], 1);

    let limited = remind().await.expect(429);
    let wait: i64 = limited.header("retry-after").parse().unwrap();
    assert!((1..=60).contains(&wait));
    portal.sandbox.advance_clock(wait);
    remind().await.expect(200);

    let request = portal.get("/reference-requests/5001").await.data();
    assert_eq!(request["references"][0]["reminder_count"], 0);
    assert_eq!(request["references"][1]["reminder_count"], 2);
    assert!(request["references"][1]["last_reminder_sent_at"].is_string());
    portal.post("/reference-requests/77/reminders", &json!({})).await.expect(404);
}

#[tokio::test]
async fn nobody_to_remind_is_a_conflict() {
    let portal = Portal::start().await;
    let body = json!({ "candidate_id": 12346, "collection_mode": "candidate_provides" });
    portal.post("/reference-requests", &body).await.expect(201);
    portal.post("/reference-requests/5001/reminders", &json!({})).await.expect(409);
}
