//! Credentials and token pairs.

use axum::http::Method;
use hbportal_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::client::{Answer, Call, Portal, login, open};

async fn refresh(sandbox: &Sandbox, pair: &Value) -> Answer {
    open(sandbox, "/auth/refresh", &json!({ "refresh_token": pair["refresh_token"] })).await
}

/// The status of a call with the access token of `pair`.
async fn status(sandbox: &Sandbox, pair: &Value) -> u16 {
    let bearer = format!("Bearer {}", pair["access_token"].as_str().unwrap());
    let call = Call::new(Method::GET, "/api/templates").header("authorization", &bearer);
    call.send(sandbox.url()).await.status.as_u16()
}

#[tokio::test]
async fn a_login_is_answered_at_top_level() {
    let sandbox = Sandbox::start().await.unwrap();
    let pair = login(&sandbox).await;
    assert_eq!(pair["token_type"], "Bearer");
    assert_eq!(pair["expires_in"], 3600);
    assert_eq!(pair["refresh_expires_in"], 604_800);
    assert!(pair["access_token"].as_str().unwrap().len() >= 64);
    assert_ne!(pair["access_token"], login(&sandbox).await["access_token"]);
    assert_eq!(sandbox.sessions().logins, 2);
}

#[tokio::test]
async fn credentials_are_checked() {
    let sandbox = Sandbox::start().await.unwrap();
    let try_with = async |body: Value| open(&sandbox, "/auth/token", &body).await;
    let (id, key) = (sandbox.client_id(), sandbox.api_key());

    try_with(json!({ "client_id": id, "api_key": "wrong" })).await.expect(401);
    try_with(json!({ "client_id": 7, "api_key": key })).await.expect(401);
    try_with(json!({ "client_id": 1002, "api_key": "sandbox-api-key-1002" })).await.expect(403);
    assert_eq!(try_with(json!({ "client_id": "1001", "api_key": key })).await.fields(), ["client_id"]);
    assert_eq!(try_with(json!({ "client_id": id, "api_key": "" })).await.fields(), ["api_key"]);
    assert_eq!(try_with(json!({})).await.fields(), ["api_key", "client_id"]);
    assert_eq!(open(&sandbox, "/auth/refresh", &json!({})).await.fields(), ["refresh_token"]);
}

#[tokio::test]
async fn a_body_must_be_declared_and_be_json() {
    let sandbox = Sandbox::start().await.unwrap();
    let call = || Call::new(Method::POST, "/api/auth/token");
    let json = call().header("content-type", "application/json; charset=utf-8");
    json.clone().body("{").send(sandbox.url()).await.expect(400);
    json.body("[]").send(sandbox.url()).await.expect(400);
    let undeclared = call().body(r#"{"client_id":1001,"api_key":"sandbox-api-key-1001"}"#);
    undeclared.send(sandbox.url()).await.expect(400);
}

#[tokio::test]
async fn a_refresh_ends_both_old_tokens() {
    let sandbox = Sandbox::start().await.unwrap();
    let old = login(&sandbox).await;
    let new = refresh(&sandbox, &old).await.expect(200).json();
    assert_eq!(status(&sandbox, &old).await, 401);
    assert_eq!(status(&sandbox, &new).await, 200);
    assert_eq!(sandbox.sessions().refreshes, 1);
    assert_eq!(sandbox.sessions().active_pairs, 1);
    refresh(&sandbox, &new).await.expect(200);
}

#[tokio::test]
async fn a_reused_refresh_token_ends_its_family_only() {
    let sandbox = Sandbox::start().await.unwrap();
    let other = login(&sandbox).await;
    let first = login(&sandbox).await;
    let second = refresh(&sandbox, &first).await.expect(200).json();
    let third = refresh(&sandbox, &second).await.expect(200).json();

    refresh(&sandbox, &first).await.expect(401);
    assert_eq!(sandbox.sessions().reuse_detected, 1);
    assert_eq!(status(&sandbox, &third).await, 401);
    refresh(&sandbox, &third).await.expect(401);
    assert_eq!(sandbox.sessions().reuse_detected, 1, "a revoked token is not a reused one");
    assert_eq!(status(&sandbox, &other).await, 200);
    assert_eq!(sandbox.sessions().active_pairs, 1);
}

#[tokio::test]
async fn tokens_expire_by_the_sandbox_clock() {
    let sandbox = Sandbox::start().await.unwrap();
    let pair = login(&sandbox).await;
    sandbox.advance_clock(3500);
    assert_eq!(status(&sandbox, &pair).await, 200);
    sandbox.advance_clock(100);
    assert_eq!(status(&sandbox, &pair).await, 401);
    sandbox.advance_clock(-100);
    assert_eq!(status(&sandbox, &pair).await, 200);

    sandbox.advance_clock(604_800);
    refresh(&sandbox, &pair).await.expect(401);
    assert_eq!(sandbox.sessions().active_pairs, 0);
    assert_eq!(sandbox.sessions().reuse_detected, 0);
}

#[tokio::test]
async fn lifetimes_can_be_set() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.set(|settings| (settings.access_lifetime, settings.refresh_lifetime) = (10, 1000));
    let pair = login(&sandbox).await;
    assert_eq!((&pair["expires_in"], &pair["refresh_expires_in"]), (&json!(10), &json!(1000)));
    sandbox.advance_clock(10);
    assert_eq!(status(&sandbox, &pair).await, 401);
    refresh(&sandbox, &pair).await.expect(200);
}

#[tokio::test]
async fn token_info_tells_whose_token_it_is() {
    let portal = Portal::start().await;
    let info = portal.get("/auth/token-info").await.expect(200).data();
    assert_eq!(info["client_id"], 1001);
    assert!(info["client_name"].is_string() && info["scopes"].is_array());
    assert!(info["expires_at"].as_str() > info["issued_at"].as_str());
}

#[tokio::test]
async fn a_revoked_pair_is_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let pair = login(&sandbox).await;
    let bearer = format!("bearer {}", pair["access_token"].as_str().unwrap());
    let revoke = || Call::new(Method::POST, "/api/auth/revoke").header("authorization", &bearer);
    assert!(revoke().send(sandbox.url()).await.expect(204).body.is_empty());
    revoke().send(sandbox.url()).await.expect(401);
    refresh(&sandbox, &pair).await.expect(401);
    assert_eq!(sandbox.sessions().reuse_detected, 0);
}
