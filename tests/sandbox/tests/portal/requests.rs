//! Counters and the log of calls.

use axum::http::Method;
use hbportal_sandbox::Submission;
use http_body_util::BodyExt;

use crate::client::{Call, LIMIT, Portal, login};

#[tokio::test]
async fn calls_are_counted_by_route() {
    let portal = Portal::start().await;
    portal.get("/reference-requests/1?x=1").await.expect(404);
    portal.get("/reference-requests/2").await.expect(404);
    portal.get("/nowhere").await.expect(404);
    login(&portal.sandbox).await;
    let call = portal.call(Method::GET, "/templates");
    portal.send(call.header("user-agent", "test/1").header("idempotency-key", "k")).await.expect(200);

    let requests = portal.sandbox.requests();
    assert_eq!((requests.total, requests.in_flight), (6, 0));
    assert_eq!(requests.count("GET /reference-requests/{id}"), 2);
    assert_eq!(requests.count("POST /auth/token"), 2);
    assert_eq!((requests.count("UNKNOWN"), requests.count("*")), (1, 6));
    let logged = &requests.log[1];
    assert_eq!((logged.method.as_str(), logged.path.as_str()), ("GET", "/api/reference-requests/1"));
    assert_eq!((logged.query.as_deref(), logged.status), (Some("x=1"), Some(404)));
    let last = requests.log.back().unwrap();
    assert_eq!((last.user_agent.as_deref(), last.idempotency_key.as_deref()), (Some("test/1"), Some("k")));
    assert!(requests.log.iter().all(|logged| !logged.aborted));

    portal.sandbox.clear_requests();
    assert_eq!(portal.sandbox.requests().total, 0);
}

#[tokio::test]
async fn control_calls_are_not_counted() {
    let portal = Portal::start().await;
    Call::new(Method::GET, "/_sandbox/clock").send(portal.sandbox.url()).await.expect(200);
    assert_eq!(portal.sandbox.requests().total, 1);
}

#[tokio::test]
async fn the_log_keeps_the_last_thousand() {
    let portal = Portal::start().await;
    for _ in 0..1005 {
        portal.get("/templates").await;
    }
    let requests = portal.sandbox.requests();
    assert_eq!((requests.total, requests.log.len()), (1006, 1000));
    assert!(requests.log.iter().all(|logged| logged.status == Some(200)));
}

#[tokio::test]
async fn a_download_left_half_way_is_aborted() {
    let portal = Portal::start().await;
    portal.requested().await;
    portal.sandbox.submit(9001, Submission::default()).unwrap();
    portal.sandbox.set(|settings| settings.pdf_bytes = Some(100_000_000));
    let answer = portal.call(Method::GET, "/references/9001/pdf").open(portal.sandbox.url()).await.unwrap();
    let mut body = answer.into_body();
    body.frame().await.unwrap().unwrap();
    drop(body);
    assert!(portal.sandbox.wait_for_requests(LIMIT, |requests| requests.in_flight == 0).await);
    let requests = portal.sandbox.requests();
    let last = requests.log.back().unwrap();
    assert_eq!((last.status, last.aborted), (Some(200), true));
}
