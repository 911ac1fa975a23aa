//! Webhook endpoints and deliveries.

use axum::http::{HeaderMap, Method};
use hbportal_sandbox::{Outcome, Submission};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::{
    client::{Answer, LIMIT, Portal},
    receiver::Receiver,
};

const URL: &str = "https://example.com/hooks";

async fn create(portal: &Portal, url: &str, events: Value) -> Value {
    portal.post("/webhooks", &json!({ "url": url, "events": events })).await.expect(201).json()
}

async fn update(portal: &Portal, path: &str, body: &Value) -> Answer {
    portal.send(portal.call(Method::PUT, path).json(body)).await
}

/// HMAC-SHA256 from its definition, so that the sandbox's own is checked against something else.
pub fn hmac(key: &[u8], message: &[u8]) -> String {
    let mut block = [0; 64];
    if key.len() > 64 {
        block[..32].copy_from_slice(&Sha256::digest(key));
    } else {
        block[..key.len()].copy_from_slice(key);
    }
    let pad = |byte: u8| block.map(|key| key ^ byte);
    let inner = Sha256::digest([pad(0x36).as_slice(), message].concat());
    let outer = Sha256::digest([pad(0x5c).as_slice(), &inner].concat());
    outer.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat()
}

pub fn text<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers[name].to_str().unwrap()
}

#[tokio::test]
async fn the_secret_is_shown_once() {
    let portal = Portal::start().await;
    let created = create(&portal, URL, json!(["reference.submitted"])).await;
    assert!(created["secret"].as_str().unwrap().len() > 32 && created["message"].is_string());
    let expected = json!({
        "id": 1, "url": URL, "events": ["reference.submitted"], "is_active": true, "timeout_seconds": 30,
        "max_retries": 3, "failure_count": 0, "last_called_at": null, "last_failed_at": null,
        "created_at": created["data"]["created_at"],
    });
    assert_eq!(created["data"], expected);
    let list = portal.get("/webhooks").await.expect(200);
    assert_eq!(list.data(), json!([expected]));
    assert!(!String::from_utf8_lossy(&list.body).contains(created["secret"].as_str().unwrap()));
}

#[tokio::test]
async fn endpoints_are_checked() {
    let portal = Portal::start().await;
    assert_eq!(portal.post("/webhooks", &json!({})).await.fields(), ["events", "url"]);
    for (field, value, at_fault) in [
        ("url", json!("http://example.com/hooks"), "url"),
        ("url", json!("ftp://example.com"), "url"),
        ("url", json!("hooks"), "url"),
        ("url", json!(5), "url"),
        ("events", json!([]), "events"),
        ("events", json!("all"), "events"),
        ("events", json!(["reference.submitted", "reference.lost"]), "events.1"),
        ("timeout_seconds", json!(0), "timeout_seconds"),
        ("max_retries", json!(-1), "max_retries"),
        ("is_active", json!("yes"), "is_active"),
    ] {
        let mut body = json!({ "url": URL, "events": ["webhook.test"] });
        body[field] = value.clone();
        assert_eq!(portal.post("/webhooks", &body).await.fields(), [at_fault], "{value}");
    }
    assert_eq!(portal.get("/webhooks").await.data(), json!([]));
    for url in ["http://127.0.0.1:9/x", "http://localhost:9", "http://[::1]:9/"] {
        create(&portal, url, json!(["webhook.test"])).await;
    }
}

#[tokio::test]
async fn an_update_changes_only_what_is_given() {
    let portal = Portal::start().await;
    let before = create(&portal, URL, json!(["reference.submitted"])).await["data"].take();
    let after = update(&portal, "/webhooks/1", &json!({ "is_active": false, "max_retries": 0 }))
        .await
        .expect(200)
        .data();
    assert_eq!((&after["is_active"], &after["max_retries"]), (&json!(false), &json!(0)));
    assert_eq!((&after["url"], &after["events"]), (&before["url"], &before["events"]));
    assert_eq!(update(&portal, "/webhooks/1", &json!({ "events": [] })).await.fields(), ["events"]);
    update(&portal, "/webhooks/2", &json!({})).await.expect(404);
}

#[tokio::test]
async fn a_deleted_endpoint_is_gone() {
    let portal = Portal::start().await;
    create(&portal, URL, json!(["reference.submitted"])).await;
    let delete = async || portal.send(portal.call(Method::DELETE, "/webhooks/1")).await;
    delete().await.expect(204);
    delete().await.expect(404);
    portal.get("/webhooks/1/calls").await.expect(404);
    portal.post("/webhooks/1/test", &json!({})).await.expect(404);
    let next = create(&portal, URL, json!(["reference.submitted"])).await;
    assert_eq!(next["data"]["id"], 2, "ids are not used twice");
}

#[tokio::test]
async fn a_delivery_is_signed() {
    let portal = Portal::start().await;
    let receiver = Receiver::start(&[]).await;
    let secret = create(&portal, &receiver.url, json!(["reference.submitted"])).await["secret"].take();
    portal.requested().await;
    portal.sandbox.advance_clock(500);
    portal.sandbox.submit(9001, Submission::default()).unwrap();
    assert!(portal.sandbox.wait_for_deliveries(1, LIMIT).await);

    let (headers, body) = receiver.received().remove(0);
    let timestamp = text(&headers, "x-hb-timestamp");
    assert!((portal.sandbox.now() - timestamp.parse::<i64>().unwrap()).abs() < 60);
    let signed = [timestamp.as_bytes(), b".", &body].concat();
    let signature = format!("sha256={}", hmac(secret.as_str().unwrap().as_bytes(), &signed));
    assert_eq!(text(&headers, "x-hb-signature"), signature);
    assert_eq!(text(&headers, "x-hb-event"), "reference.submitted");
    assert_eq!(text(&headers, "content-type"), "application/json");
    let payload: Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(payload["event_id"], text(&headers, "x-hb-event-id"));
    assert_eq!(payload["event_type"], "reference.submitted");
    assert!(payload["occurred_at"].is_string());
    assert_eq!(payload["data"]["reference"]["id"], 9001);
    assert_eq!(payload["data"]["reference_request"]["references_completed"], 1);
}

#[tokio::test]
async fn events_go_to_those_who_asked_for_them() {
    let portal = Portal::start().await;
    let (all, declined) = (Receiver::start(&[]).await, Receiver::start(&[]).await);
    let events = ["reference.submitted", "reference.declined", "reference.all_completed"];
    create(&portal, &all.url, json!(events)).await;
    create(&portal, &declined.url, json!(["reference.declined"])).await;
    let silent = create(&portal, URL, json!(events)).await["data"]["id"].take();
    update(&portal, &format!("/webhooks/{silent}"), &json!({ "is_active": false })).await.expect(200);

    portal.requested().await;
    portal.sandbox.open(9001).unwrap();
    portal.sandbox.submit(9001, Submission::default()).unwrap();
    portal.sandbox.submit(9002, Submission::default()).unwrap();
    portal.requested().await;
    portal.sandbox.decline(9003, None).unwrap();
    assert!(portal.sandbox.wait_for_deliveries(5, LIMIT).await);

    let mut names: Vec<_> =
        all.received().iter().map(|(headers, _)| text(headers, "x-hb-event").to_owned()).collect();
    names.sort();
    assert_eq!(
        names,
        ["reference.all_completed", "reference.declined", "reference.submitted", "reference.submitted"]
    );
    assert_eq!(declined.received().len(), 1);
    assert_eq!(portal.sandbox.deliveries().len(), 5);
}

#[tokio::test]
async fn a_failed_delivery_is_retried_under_the_same_event_id() {
    let portal = Portal::start().await;
    portal.sandbox.set(|settings| settings.delivery_retry_ms = 1);
    let receiver = Receiver::start(&[500, 302]).await;
    create(&portal, &receiver.url, json!(["webhook.test"])).await;
    let answer = portal.post("/webhooks/1/test", &json!({})).await.expect(200);
    assert!(answer.json()["message"].is_string());
    assert!(portal.sandbox.wait_for_deliveries(1, LIMIT).await);

    let deliveries = receiver.received();
    let all =
        |name: &str| deliveries.iter().map(|(headers, _)| text(headers, name).to_owned()).collect::<Vec<_>>();
    assert_eq!(all("x-hb-event"), ["webhook.test"; 3]);
    let events = all("x-hb-event-id");
    assert!(events.iter().all(|event| event == &events[0]));
    assert_eq!(all("x-hb-delivery-id"), ["1", "2", "3"]);
    assert_eq!(portal.sandbox.deliveries()[0].outcome, Outcome::Delivered);

    let calls = portal.get("/webhooks/1/calls?per_page=2").await.expect(200).json();
    assert_eq!(calls["meta"], json!({ "current_page": 1, "last_page": 2, "per_page": 2, "total": 3 }));
    let last = &calls["data"][0];
    assert_eq!(
        (&last["attempt"], &last["success"], &last["status_code"]),
        (&json!(3), &json!(true), &json!(200))
    );
    assert_eq!((&last["event"], &last["error"]), (&json!("webhook.test"), &Value::Null));
    assert!(last["response_time_ms"].is_u64() && last["created_at"].is_string());
    assert_eq!(last["payload"]["event_id"], events[0]);
    assert_eq!(calls["data"][1]["status_code"], 302);
    let endpoint = portal.get("/webhooks").await.data()[0].take();
    assert_eq!(endpoint["failure_count"], 2);
    assert!(endpoint["last_called_at"].is_string() && endpoint["last_failed_at"].is_string());
}

#[tokio::test]
async fn retries_end() {
    let portal = Portal::start().await;
    portal.sandbox.set(|settings| settings.delivery_retry_ms = 1);
    let receiver = Receiver::start(&[503; 9]).await;
    let body = json!({ "url": receiver.url, "events": ["webhook.test"], "max_retries": 1 });
    portal.post("/webhooks", &body).await.expect(201);
    portal.post("/webhooks/1/test", &json!({})).await.expect(200);
    assert!(portal.sandbox.wait_for_deliveries(1, LIMIT).await);
    assert_eq!(receiver.received().len(), 2);
    assert_eq!(portal.sandbox.deliveries()[0].outcome, Outcome::Failed);
}

#[tokio::test]
async fn deleting_an_endpoint_ends_its_retries() {
    let portal = Portal::start().await;
    let receiver = Receiver::start(&[500; 99]).await;
    let body = json!({ "url": receiver.url, "events": ["webhook.test"], "max_retries": 99 });
    portal.post("/webhooks", &body).await.expect(201);
    portal.post("/webhooks/1/test", &json!({})).await.expect(200);
    portal.send(portal.call(Method::DELETE, "/webhooks/1")).await.expect(204);
    assert!(portal.sandbox.wait_for_deliveries(1, LIMIT).await);
    assert_eq!(portal.sandbox.deliveries()[0].outcome, Outcome::Failed);
}

#[tokio::test]
async fn nothing_leaves_the_machine() {
    let portal = Portal::start().await;
    let body = json!({ "url": URL, "events": ["webhook.test"], "max_retries": 0 });
    portal.post("/webhooks", &body).await.expect(201);
    portal.post("/webhooks/1/test", &json!({})).await.expect(200);
    assert!(portal.sandbox.wait_for_deliveries(1, LIMIT).await);
    let call = portal.get("/webhooks/1/calls").await.json()["data"][0].take();
    assert_eq!((&call["success"], &call["status_code"]), (&json!(false), &Value::Null));
    assert!(call["error"].as_str().unwrap().contains("loopback"));
}

#[tokio::test]
async fn an_endpoint_that_is_silent_times_out() {
    let portal = Portal::start().await;
    // Accepts connections into its backlog, and never answers.
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", silent.local_addr().unwrap());
    let body = json!({ "url": url, "events": ["webhook.test"], "max_retries": 0, "timeout_seconds": 1 });
    portal.post("/webhooks", &body).await.expect(201);
    portal.post("/webhooks/1/test", &json!({})).await.expect(200);
    assert!(portal.sandbox.wait_for_deliveries(1, LIMIT).await);
    assert!(portal.sandbox.deliveries()[0].attempts[0].error.as_ref().unwrap().contains("in time"));
}
