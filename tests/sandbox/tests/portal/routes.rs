//! What all routes have in common.

use axum::http::Method;
use hbportal_sandbox::Sandbox;

use crate::client::{Call, Portal};

/// Every operation behind a token.
const PROTECTED: [(Method, &str); 17] = [
    (Method::GET, "/auth/token-info"),
    (Method::POST, "/auth/revoke"),
    (Method::GET, "/reference-requests"),
    (Method::POST, "/reference-requests"),
    (Method::GET, "/reference-requests/1"),
    (Method::POST, "/reference-requests/1/cancel"),
    (Method::POST, "/reference-requests/1/referees"),
    (Method::POST, "/reference-requests/1/reminders"),
    (Method::GET, "/references/1"),
    (Method::GET, "/references/1/pdf"),
    (Method::GET, "/webhooks"),
    (Method::POST, "/webhooks"),
    (Method::PUT, "/webhooks/1"),
    (Method::DELETE, "/webhooks/1"),
    (Method::GET, "/webhooks/1/calls"),
    (Method::POST, "/webhooks/1/test"),
    (Method::GET, "/templates"),
];

#[tokio::test]
async fn every_operation_wants_a_valid_token() {
    let sandbox = Sandbox::start().await.unwrap();
    for (method, path) in PROTECTED {
        let call = Call::new(method, &format!("/api{path}"));
        for call in [call.clone(), call.header("authorization", "Bearer made-up")] {
            let answer = call.send(sandbox.url()).await.expect(401);
            assert_eq!(answer.json()["message"], "Unauthenticated.");
        }
    }
}

#[tokio::test]
async fn unknown_routes_and_methods_are_told_apart() {
    let portal = Portal::start().await;
    for path in ["/nope", "/reference-requests/5001/nope"] {
        assert!(portal.get(path).await.expect(404).json()["message"].is_string());
    }
    let answer = portal.send(portal.call(Method::PUT, "/templates")).await.expect(405);
    assert!(answer.json()["message"].is_string());
    Call::new(Method::GET, "/elsewhere").send(portal.sandbox.url()).await.expect(404);
    Call::new(Method::GET, "/_sandbox/nope").send(portal.sandbox.url()).await.expect(404);
}

#[tokio::test]
async fn a_body_over_one_mebibyte_is_refused() {
    let portal = Portal::start().await;
    let call = |size: usize| {
        let body = format!("{{{}", " ".repeat(size - 1));
        portal.call(Method::POST, "/webhooks").header("content-type", "application/json").body(body)
    };
    portal.send(call(1024 * 1024)).await.expect(400);
    portal.send(call(1024 * 1024 + 1)).await.expect(413);
}

#[tokio::test]
async fn request_ids_are_echoed_or_made() {
    let portal = Portal::start().await;
    let call = portal.call(Method::GET, "/templates").header("x-request-id", "abc-123");
    assert_eq!(portal.send(call).await.header("x-request-id"), "abc-123");
    assert_eq!(portal.get("/templates").await.header("x-request-id").len(), 36);
    assert_eq!(portal.sandbox.requests().log[1].request_id, "abc-123");
}

#[tokio::test]
async fn the_date_is_the_sandbox_date() {
    let portal = Portal::start().await;
    // From now to the first second of 2030, a Tuesday.
    portal.sandbox.advance_clock(1_893_456_000 - portal.sandbox.now());
    for path in ["/templates", "/nope"] {
        let answer = portal.get(path).await;
        assert!(answer.header("date").starts_with("Tue, 01 Jan 2030 00:00:"), "{}", answer.header("date"));
    }
}

#[tokio::test]
async fn there_are_three_templates() {
    let portal = Portal::start().await;
    let templates = portal.get("/templates").await.expect(200).data();
    let templates = templates.as_array().unwrap();
    assert_eq!(templates.len(), 3);
    for field in ["id", "name", "description", "is_default", "fields_count", "created_at", "updated_at"] {
        assert!(!templates[0][field].is_null(), "{field}");
    }
}
