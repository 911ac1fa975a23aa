//! The control API of V1 over HTTP.

use axum::http::Method;
use serde_json::{Value, json};

use super::client::{AMIR, FIRST, JANE, NOBODY, each, get};
use crate::client::{Answer, Call, Portal};

async fn post(portal: &Portal, path: &str, body: Value) -> Answer {
    let call = Call::new(Method::POST, &format!("/_sandbox/v1{path}")).body(body.to_string());
    call.send(portal.sandbox.url()).await
}

#[tokio::test]
async fn training_is_ordered() {
    let portal = Portal::start().await;
    let changed = async |path, body| post(&portal, path, body).await.expect(200).json()["changed"].take();
    assert_eq!(post(&portal, "/seed", json!({ "candidates": 3 })).await.expect(200).json()["candidates"], 15);
    assert_eq!(changed("/training/assign", json!({ "course_ids": [101, 102] })).await, 30);
    let order = json!({
        "candidate_refs": [JANE, AMIR], "completed_at": "2026-03-01", "valid_days": null, "grade": "A",
        "course_status": "Passed", "date_format": "day_first",
    });
    assert_eq!(changed("/training/complete", order).await, 4);
    let report = get(&portal, &format!("/training-results/{AMIR}")).await.expect(200).json();
    let course = &report[0]["courses"][1];
    assert_eq!((&course["date_completed"], &course["renewal_date"]), (&json!("01/03/2026"), &json!("")));
    assert_eq!((&course["course_status"], &course["grade"]), (&json!("Passed"), &json!("A")));
    assert_eq!(
        changed("/training/expire", json!({ "candidate_refs": [JANE], "course_ids": [102] })).await,
        1
    );
    assert_eq!(changed("/training/unassign", json!({})).await, 30);

    post(&portal, "/training/assign", json!({ "candidate_refs": [NOBODY] })).await.expect(404);
    post(&portal, "/training/assign", json!({ "course_ids": [99] })).await.expect(404);
    post(&portal, "/training/assign", json!({ "courses": [101] })).await.expect(422);
    post(&portal, "/training/complete", json!({ "completed": "2026-03-01" })).await.expect(422);
    post(&portal, "/training/complete", json!({ "completed_at": "soon" })).await.expect(422);
    post(&portal, "/seed", json!({})).await.expect(422);
}

#[tokio::test]
async fn screenings_are_ordered() {
    let portal = Portal::start().await;
    let submission = post(&portal, "/submissions", json!({ "candidate_ref": JANE })).await.expect(201).json();
    assert_eq!((&submission["submission_ref"], &submission["status"]), (&json!(FIRST), &json!("screening")));
    let act = async |act, body| post(&portal, &format!("/submissions/{FIRST}/{act}"), body).await;
    let view = act("ask", json!({ "documents": ["Proof"] })).await.expect(200).json();
    assert_eq!(view["status"], "documents required");
    act("ask", json!({ "documents": [] })).await.expect(422);
    let view = act("review", json!({ "document_id": 1, "status": "accepted" })).await.expect(200).json();
    assert_eq!(view["documents"][0]["document_status"], "accepted");
    act("review", json!({ "document_id": 2, "status": "accepted" })).await.expect(404);
    act("finish", json!({ "status": "passed" })).await.expect(422);
    act("finish", json!({ "status": "temporary clearance", "information": "x" })).await.expect(200);
    act("finish", json!({ "status": "fail" })).await.expect(409);
    let call = Call::new(Method::GET, &format!("/_sandbox/v1/submissions/{FIRST}"));
    let view = call.send(portal.sandbox.url()).await.expect(200).json();
    assert_eq!((&view["status"], &view["files"]), (&json!("finished"), &json!([])));
    post(&portal, "/submissions", json!({ "candidate_ref": NOBODY })).await.expect(404);
    post(&portal, &format!("/submissions/{NOBODY}/finish"), json!({ "status": "pass" })).await.expect(404);
}

#[tokio::test]
async fn webhooks_are_registered() {
    let portal = Portal::start().await;
    let body = json!({ "url": "http://127.0.0.1:9/hook" });
    assert_eq!(post(&portal, "/webhooks", body).await.expect(201).json(), json!({ "id": 1 }));
    let send = async |method, path: &str| {
        Call::new(method, &format!("/_sandbox/v1{path}")).send(portal.sandbox.url()).await
    };
    let list = send(Method::GET, "/webhooks").await.expect(200).json();
    assert_eq!(each(&list["webhooks"], "events"), [json!(["training_completion", "course_completion"])]);
    post(&portal, "/webhooks", json!({ "url": "nowhere" })).await.expect(422);
    post(&portal, "/webhooks", json!({ "url": "http://[::1]/", "events": ["x"] })).await.expect(422);
    send(Method::DELETE, "/webhooks/1").await.expect(204);
    send(Method::DELETE, "/webhooks/1").await.expect(404);
}

#[tokio::test]
async fn settings_are_merged_into_depth() {
    let portal = Portal::start().await;
    let patch = async |body: Value| {
        let call = Call::new(Method::PATCH, "/_sandbox/settings").body(body.to_string());
        call.send(portal.sandbox.url()).await
    };
    patch(json!({ "v1": { "shape": "data", "upload_limit": 5 } })).await.expect(200);
    let changed = patch(json!({ "v1": { "upload_limit": null } })).await.expect(200).json();
    assert_eq!((&changed["v1"]["shape"], &changed["v1"]["upload_limit"]), (&json!("data"), &Value::Null));
    patch(json!({ "v1": { "shapes": "data" } })).await.expect(422);
    patch(json!({ "v1": { "shape": "round" } })).await.expect(422);
    patch(json!({ "v1": null })).await.expect(422);
    post(&portal, "/training/assign", json!({})).await.expect(200);
    Call::new(Method::POST, "/_sandbox/reset").send(portal.sandbox.url()).await.expect(204);
    assert_eq!(portal.sandbox.settings().v1.upload_limit, None);
    assert_eq!(portal.sandbox.v1().unassign(&hbportal_sandbox::Scope::default()), Ok(0));
}
