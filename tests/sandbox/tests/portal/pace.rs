//! The pace limit.

use crate::client::Portal;

#[tokio::test]
async fn a_pace_limit_holds_for_a_minute() {
    let portal = Portal::start().await;
    assert!(!portal.get("/templates").await.headers.contains_key("x-ratelimit-limit"));
    portal.sandbox.set(|settings| settings.requests_per_minute = Some(2));
    for remaining in ["1", "0"] {
        let answer = portal.get("/templates").await.expect(200);
        assert_eq!(answer.header("x-ratelimit-limit"), "2");
        assert_eq!(answer.header("x-ratelimit-remaining"), remaining);
    }
    let over = portal.get("/templates").await.expect(429);
    assert_eq!(over.header("x-ratelimit-remaining"), "0");
    assert!(over.json()["message"].is_string());
    let wait: i64 = over.header("retry-after").parse().unwrap();
    assert!((1..=60).contains(&wait));
    portal.sandbox.advance_clock(wait);
    portal.get("/templates").await.expect(200);
}
