//! `Idempotency-Key`.

use axum::http::Method;
use hbportal_sandbox::{Fault, FaultOrder};
use serde_json::{Value, json};

use crate::client::{Call, Portal, order};

fn keyed(portal: &Portal, path: &str, body: &Value) -> Call {
    portal.call(Method::POST, path).json(body).header("idempotency-key", "key-1")
}

async fn total(portal: &Portal) -> Value {
    portal.get("/reference-requests").await.json()["meta"]["total"].take()
}

#[tokio::test]
async fn a_write_is_replayed() {
    let portal = Portal::start().await;
    let first = portal.send(keyed(&portal, "/reference-requests", &order())).await.expect(201);
    assert!(!first.headers.contains_key("idempotency-replayed"));
    let second = portal.send(keyed(&portal, "/reference-requests", &order())).await.expect(201);
    assert_eq!(second.header("idempotency-replayed"), "true");
    assert_eq!(second.header("content-type"), "application/json");
    assert_ne!(second.header("x-request-id"), first.header("x-request-id"));
    assert_eq!(second.body, first.body);
    assert_eq!(total(&portal).await, 1);
}

#[tokio::test]
async fn a_key_belongs_to_one_request() {
    let portal = Portal::start().await;
    portal.send(keyed(&portal, "/reference-requests", &order())).await.expect(201);
    let mut other = order();
    other["notes"] = json!("Something else");
    portal.send(keyed(&portal, "/reference-requests", &other)).await.expect(409);
    portal.send(keyed(&portal, "/webhooks", &order())).await.expect(409);
    portal.post("/reference-requests", &order()).await.expect(201);
    assert_eq!(total(&portal).await, 2);
}

#[tokio::test]
async fn what_failed_is_not_kept() {
    let portal = Portal::start().await;
    portal.send(keyed(&portal, "/reference-requests", &json!({}))).await.expect(422);
    portal.send(keyed(&portal, "/reference-requests", &order())).await.expect(201);
}

#[tokio::test]
async fn a_lost_answer_is_recovered() {
    let portal = Portal::start().await;
    portal.sandbox.fault(FaultOrder::once("POST /reference-requests", Fault::LostAnswer));
    let lost = keyed(&portal, "/reference-requests", &order()).try_send(portal.sandbox.url()).await;
    assert!(lost.is_err());
    let found = portal.send(keyed(&portal, "/reference-requests", &order())).await.expect(201);
    assert_eq!(found.header("idempotency-replayed"), "true");
    assert_eq!(total(&portal).await, 1);
}

#[tokio::test]
async fn deletes_are_replayed_and_tokens_are_not() {
    let portal = Portal::start().await;
    let body = json!({ "url": "https://example.com", "events": ["webhook.test"] });
    portal.post("/webhooks", &body).await.expect(201);
    let delete = || portal.call(Method::DELETE, "/webhooks/1").header("idempotency-key", "key-2");
    portal.send(delete()).await.expect(204);
    assert_eq!(portal.send(delete()).await.expect(204).header("idempotency-replayed"), "true");

    let login = json!({ "client_id": 1001, "api_key": portal.sandbox.api_key() });
    let first = portal.send(keyed(&portal, "/auth/token", &login)).await.expect(200).json();
    let second = portal.send(keyed(&portal, "/auth/token", &login)).await.expect(200).json();
    assert_ne!(first["access_token"], second["access_token"]);
}

#[tokio::test]
async fn calls_at_the_same_time_are_performed_once() {
    let portal = Portal::start().await;
    let send = || portal.send(keyed(&portal, "/reference-requests", &order()));
    let (one, two, three) = tokio::join!(send(), send(), send());
    assert!(one.body == two.body && two.body == three.body);
    assert_eq!(total(&portal).await, 1);
}
