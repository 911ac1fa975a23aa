//! The control API over HTTP.

use axum::http::Method;
use serde_json::{Value, json};

use crate::client::{Answer, Call, Portal};

async fn control(portal: &Portal, method: Method, path: &str, body: Option<Value>) -> Answer {
    let call = Call::new(method, &format!("/_sandbox{path}"));
    // Without a content type, as `curl -d` in the README would not set the right one either.
    let call = body.map_or(call.clone(), |body| call.body(body.to_string()));
    call.send(portal.sandbox.url()).await
}

async fn get(portal: &Portal, path: &str) -> Value {
    control(portal, Method::GET, path, None).await.expect(200).json()
}

async fn post(portal: &Portal, path: &str, body: Value) -> Answer {
    control(portal, Method::POST, path, Some(body)).await
}

#[tokio::test]
async fn the_clock_moves() {
    let portal = Portal::start().await;
    let before = get(&portal, "/clock").await;
    assert_eq!(before["offset_seconds"], 0);
    let after = post(&portal, "/clock", json!({ "advance_seconds": -90 })).await.expect(200).json();
    assert_eq!(after["offset_seconds"], -90);
    assert!(after["unix"].as_i64() < before["unix"].as_i64());
    post(&portal, "/clock", json!({ "advance": 5 })).await.expect(422);
    post(&portal, "/clock", json!({ "advance_seconds": i64::MAX })).await.expect(200);
    assert!(get(&portal, "/clock").await["now"].as_str().unwrap().starts_with("9999-12-30"));
}

#[tokio::test]
async fn settings_are_merged_and_checked() {
    let portal = Portal::start().await;
    let defaults = get(&portal, "/settings").await;
    let patch = async |body| control(&portal, Method::PATCH, "/settings", Some(body)).await;
    let changed = patch(json!({ "pdf_bytes": 5, "requests_per_minute": 100 })).await.expect(200).json();
    assert_eq!((&changed["pdf_bytes"], &changed["access_lifetime"]), (&json!(5), &json!(3600)));
    patch(json!({ "pdf_bytes": null })).await.expect(200);
    patch(json!({ "requests_per_minute": null })).await.expect(200);
    assert_eq!(get(&portal, "/settings").await, defaults);
    patch(json!({ "access_lifetime": "long" })).await.expect(422);
    patch(json!({ "acess_lifetime": 5 })).await.expect(422);
    assert_eq!(get(&portal, "/settings").await, defaults);
}

#[tokio::test]
async fn faults_are_ordered_listed_and_forgotten() {
    let portal = Portal::start().await;
    for fault in [
        json!({ "kind": "delay", "ms": 1 }),
        json!({ "kind": "hold" }),
        json!({ "kind": "stall" }),
        json!({ "kind": "reset" }),
        json!({ "kind": "hang_up" }),
        json!({ "kind": "hang_up_in_head" }),
        json!({ "kind": "torn_body" }),
        json!({ "kind": "slow_body", "chunk_bytes": 1, "ms": 1 }),
        json!({ "kind": "lost_answer" }),
        json!({ "kind": "status", "status": 500 }),
        json!({ "kind": "rate_limit", "retry_after": 5 }),
        json!({ "kind": "rate_limit", "retry_after": "Tue, 01 Jan 2030 00:00:00 GMT" }),
        json!({ "kind": "html" }),
        json!({ "kind": "wrong_json" }),
        json!({ "kind": "empty" }),
        json!({ "kind": "huge", "bytes": 100 }),
    ] {
        post(&portal, "/faults", json!({ "route": "GET /templates", "fault": fault })).await.expect(201);
    }
    let pending = get(&portal, "/faults").await["faults"].take();
    assert_eq!(pending.as_array().unwrap().len(), 16);
    let first =
        json!({ "route": "GET /templates", "fault": { "kind": "delay", "ms": 1 }, "times": 1, "after": 0 });
    assert_eq!(pending[0], first);
    control(&portal, Method::DELETE, "/faults", None).await.expect(204);
    portal.get("/templates").await.expect(200);
}

#[tokio::test]
async fn orders_that_make_no_sense_are_refused() {
    let portal = Portal::start().await;
    for fault in [
        json!({ "kind": "gremlins" }),
        json!({ "kind": "delay" }),
        json!({ "kind": "status", "status": 42 }),
        json!({ "kind": "empty", "status": 101 }),
        json!({ "kind": "status", "status": 500, "headers": { "bad name": "x" } }),
    ] {
        let answer = post(&portal, "/faults", json!({ "route": "*", "fault": fault })).await;
        assert!(answer.expect(422).json()["message"].is_string());
    }
    post(&portal, "/seed", json!({})).await.expect(422);
    portal.get("/templates").await.expect(200);
}

#[tokio::test]
async fn referees_act() {
    let portal = Portal::start().await;
    let request = portal.requested().await;
    control(&portal, Method::POST, "/references/9001/open", None).await.expect(200);
    let body = json!({ "answers": { "teamwork": "Poor" } });
    let reference = post(&portal, "/references/9001/submit", body).await.expect(200).data();
    assert_eq!(reference["status"], "submitted");
    let uuid = request["references"][1]["uuid"].as_str().unwrap();
    let body = json!({ "reason": "No longer in post" });
    let reference = post(&portal, &format!("/references/{uuid}/decline"), body).await.expect(200).data();
    assert_eq!(reference["decline_reason"], "No longer in post");

    post(&portal, "/references/9001/decline", json!({})).await.expect(409);
    post(&portal, "/references/77/submit", json!({})).await.expect(404);
    portal.requested().await;
    post(&portal, "/references/9003/submit", json!({ "answers": { "teamwork": "so so" } })).await.expect(422);
    post(&portal, "/references/9003/submit", json!({ "points": 1 })).await.expect(422);
}

#[tokio::test]
async fn waiting_ends_when_it_is_over_or_hopeless() {
    let portal = Portal::start().await;
    let reached = async |path, body| post(&portal, path, body).await.expect(200).json()["reached"].take();
    assert_eq!(reached("/requests/wait", json!({ "route": "POST /auth/token", "count": 1 })).await, true);
    assert_eq!(reached("/requests/wait", json!({ "count": 1, "in_flight": 0 })).await, true);
    assert_eq!(reached("/requests/wait", json!({ "count": 2, "timeout_ms": 1 })).await, false);
    assert_eq!(
        reached("/requests/wait", json!({ "route": "POST /auth/token", "body_bytes": 30 })).await,
        true
    );
    assert_eq!(reached("/requests/wait", json!({ "body_bytes": 1_000_000, "timeout_ms": 1 })).await, false);
    assert_eq!(reached("/deliveries/wait", json!({ "count": 0 })).await, true);
    assert_eq!(reached("/deliveries/wait", json!({ "count": 1, "timeout_ms": 1 })).await, false);
}

#[tokio::test]
async fn counters_sessions_and_deliveries_are_shown() {
    let portal = Portal::start().await;
    let counts =
        |logins| json!({ "logins": logins, "refreshes": 0, "reuse_detected": 0, "active_pairs": logins });
    let mut sessions = counts(1);
    (sessions["tdta"], sessions["bls"]) = (counts(0), counts(0));
    assert_eq!(get(&portal, "/sessions").await, sessions);
    let requests = get(&portal, "/requests").await;
    assert_eq!(requests["by_route"], json!({ "POST /auth/token": 1 }));
    assert_eq!(requests["log"][0]["status"], 200);
    control(&portal, Method::DELETE, "/requests", None).await.expect(204);
    assert_eq!(get(&portal, "/requests").await["total"], 0);
    assert_eq!(get(&portal, "/deliveries").await, json!({ "ended": 0, "deliveries": [] }));
}

#[tokio::test]
async fn a_reset_goes_back_to_the_seeds() {
    let portal = Portal::start().await;
    post(&portal, "/clock", json!({ "advance_seconds": 50 })).await.expect(200);
    post(&portal, "/seed", json!({ "reference_requests": 4 })).await.expect(200);
    post(&portal, "/faults", json!({ "route": "*", "fault": { "kind": "stall" } })).await.expect(201);
    control(&portal, Method::PATCH, "/settings", Some(json!({ "access_lifetime": 1 }))).await.expect(200);
    control(&portal, Method::POST, "/reset", None).await.expect(204);

    assert_eq!(get(&portal, "/clock").await["offset_seconds"], 0);
    assert_eq!(get(&portal, "/settings").await["access_lifetime"], 3600);
    assert_eq!(get(&portal, "/requests").await["total"], 0);
    portal.get("/reference-requests").await.expect(401);
    let token = crate::client::login(&portal.sandbox).await["access_token"].as_str().unwrap().to_owned();
    let portal = Portal { token, ..portal };
    assert_eq!(portal.get("/reference-requests").await.json()["meta"]["total"], 0);
    assert_eq!(portal.requested().await["id"], 5001);
}
