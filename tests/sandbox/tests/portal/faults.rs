//! Every fault, down at the socket.

use std::io::ErrorKind;

use axum::http::Method;
use hbportal_sandbox::{Fault, FaultOrder, RetryAfter};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::client::{LIMIT, Portal, order};

const ROUTE: &str = "GET /templates";

async fn with(fault: Fault) -> Portal {
    let portal = Portal::start().await;
    portal.sandbox.fault(FaultOrder::once(ROUTE, fault));
    portal
}

/// A connection on which `GET /templates` has been sent.
async fn asked(portal: &Portal) -> TcpStream {
    let address = portal.sandbox.url().strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).await.unwrap();
    let token = &portal.token;
    let request =
        format!("GET /api/templates HTTP/1.1\r\nHost: {address}\r\nAuthorization: Bearer {token}\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    stream
}

/// All bytes up to the end of the connection, and how it ended.
async fn read_all(mut stream: TcpStream) -> (String, std::io::Result<usize>) {
    let mut bytes = Vec::new();
    let end = tokio::time::timeout(LIMIT, stream.read_to_end(&mut bytes)).await.unwrap();
    (String::from_utf8(bytes).unwrap(), end)
}

/// Asserts that the call after the fault is answered as usual.
async fn recovers(portal: &Portal) {
    portal.get("/templates").await.expect(200);
}

#[tokio::test]
async fn reset_is_a_tcp_reset() {
    let portal = with(Fault::Reset).await;
    let (bytes, end) = read_all(asked(&portal).await).await;
    assert_eq!((bytes.as_str(), end.unwrap_err().kind()), ("", ErrorKind::ConnectionReset));
    assert_eq!(portal.sandbox.requests().log[1].status, None);
    recovers(&portal).await;
}

#[tokio::test]
async fn hang_up_is_an_orderly_end_without_an_answer() {
    let portal = with(Fault::HangUp).await;
    let (bytes, end) = read_all(asked(&portal).await).await;
    assert_eq!((bytes.as_str(), end.unwrap()), ("", 0));
    recovers(&portal).await;
}

#[tokio::test]
async fn hang_up_also_ends_cleanly_after_a_body() {
    let portal = Portal::start().await;
    portal.sandbox.fault(FaultOrder::once("*", Fault::HangUp));
    let call = portal.call(Method::POST, "/reference-requests").json(&order());
    let error = call.try_send(portal.sandbox.url()).await.unwrap_err();
    assert!(error.is_incomplete_message(), "{error:?}");
    assert_eq!(portal.get("/reference-requests").await.json()["meta"]["total"], 0);
}

#[tokio::test]
async fn hang_up_in_head_tears_the_status_line() {
    let portal = with(Fault::HangUpInHead).await;
    let (bytes, end) = read_all(asked(&portal).await).await;
    assert_eq!((bytes.as_str(), end.unwrap()), ("HTTP/1.1 2", 10));
    let logged = portal.sandbox.requests().log[1].clone();
    assert_eq!((logged.status, logged.aborted), (None, false));
    recovers(&portal).await;
}

#[tokio::test]
async fn torn_body_announces_more_than_it_sends() {
    let portal = with(Fault::TornBody).await;
    let (bytes, end) = read_all(asked(&portal).await).await;
    end.unwrap();
    let (head, body) = bytes.split_once("\r\n\r\n").unwrap();
    let announced = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
    let announced: usize = announced.parse().unwrap();
    assert_eq!(body.len(), announced / 2);
    let logged = portal.sandbox.requests().log[1].clone();
    assert_eq!((logged.status, logged.aborted), (Some(200), false));
    recovers(&portal).await;
}

#[tokio::test]
async fn torn_body_without_a_body_tears_the_head() {
    let portal = Portal::start().await;
    portal.sandbox.fault(FaultOrder::once("POST /auth/revoke", Fault::TornBody));
    let call = portal.call(Method::POST, "/auth/revoke");
    assert!(call.try_send(portal.sandbox.url()).await.is_err());
    portal.get("/templates").await.expect(401);
}

#[tokio::test]
async fn lost_answer_takes_effect() {
    let portal = Portal::start().await;
    portal.sandbox.fault(FaultOrder::once("POST /reference-requests", Fault::LostAnswer));
    let call = portal.call(Method::POST, "/reference-requests").json(&order());
    assert!(call.try_send(portal.sandbox.url()).await.is_err());
    assert_eq!(portal.get("/reference-requests").await.json()["meta"]["total"], 1);
    assert_eq!(portal.sandbox.requests().log[1].status, None);
}

#[tokio::test]
async fn stall_lasts_until_the_client_hangs_up() {
    let portal = with(Fault::Stall).await;
    let stream = asked(&portal).await;
    assert!(portal.sandbox.wait_for_requests(LIMIT, |requests| requests.in_flight == 1).await);
    drop(stream);
    assert!(portal.sandbox.wait_for_requests(LIMIT, |requests| requests.in_flight == 0).await);
    let logged = portal.sandbox.requests().log[1].clone();
    assert_eq!((logged.status, logged.aborted), (None, true));
    recovers(&portal).await;
}

#[tokio::test]
async fn what_is_held_is_handled_when_it_is_released() {
    let portal = with(Fault::Hold).await;
    portal.sandbox.fault(FaultOrder::once(ROUTE, Fault::Hold));
    let held = tokio::spawn({
        let (url, call) = (portal.sandbox.url().to_owned(), portal.call(Method::GET, "/templates"));
        async move { call.send(&url).await }
    });
    assert!(portal.sandbox.wait_for_requests(LIMIT, |requests| requests.count(ROUTE) == 1).await);
    // Others are not held up.
    portal.get("/reference-requests").await.expect(200);
    assert_eq!(portal.sandbox.requests().log[1].status, None);
    portal.sandbox.release();
    held.await.unwrap().expect(200);
    assert_eq!(portal.sandbox.requests().log[1].status, Some(200));
    // The order to hold another one is forgotten.
    recovers(&portal).await;
}

#[tokio::test]
async fn delay_only_delays() {
    let portal = with(Fault::Delay { ms: 20 }).await;
    let began = std::time::Instant::now();
    recovers(&portal).await;
    assert!(began.elapsed().as_millis() >= 20);
}

#[tokio::test]
async fn slow_body_comes_in_chunks() {
    let portal = with(Fault::SlowBody { chunk_bytes: 50, ms: 1 }).await;
    let answer = portal.call(Method::GET, "/templates").open(portal.sandbox.url()).await.unwrap();
    assert!(answer.headers().contains_key("content-length"));
    let whole = http_body_util::BodyExt::collect(answer.into_body()).await.unwrap().to_bytes();
    assert_eq!(whole, portal.get("/templates").await.body);
    assert!(!portal.sandbox.requests().log[1].aborted);
}

#[tokio::test]
async fn status_is_any_answer() {
    let portal = with(Fault::Status {
        status: 503,
        body: Some(json!("Down for maintenance")),
        content_type: Some("text/plain".to_owned()),
        headers: [("retry-after".to_owned(), "120".to_owned())].into(),
    })
    .await;
    let answer = portal.get("/templates").await.expect(503);
    assert_eq!((answer.header("content-type"), answer.header("retry-after")), ("text/plain", "120"));
    assert_eq!(answer.body, "Down for maintenance");

    let (content_type, headers) = (None, [].into());
    portal
        .sandbox
        .fault(FaultOrder::once(ROUTE, Fault::Status { status: 500, body: None, content_type, headers }));
    assert_eq!(
        portal.get("/templates").await.expect(500).json(),
        json!({ "message": "Internal Server Error" })
    );
    recovers(&portal).await;
}

#[tokio::test]
async fn rate_limit_takes_seconds_and_dates() {
    let date = "Tue, 01 Jan 2030 00:00:00 GMT";
    let portal = with(Fault::RateLimit { retry_after: RetryAfter::Seconds(7) }).await;
    let text = RetryAfter::Text(date.to_owned());
    portal.sandbox.fault(FaultOrder::once(ROUTE, Fault::RateLimit { retry_after: text }));
    assert_eq!(portal.get("/templates").await.expect(429).header("retry-after"), "7");
    assert_eq!(portal.get("/templates").await.expect(429).header("retry-after"), date);
    recovers(&portal).await;
}

#[tokio::test]
async fn answers_may_be_of_the_wrong_kind() {
    let portal = with(Fault::Html { status: 502 }).await;
    portal.sandbox.fault(FaultOrder::once(ROUTE, Fault::WrongJson));
    portal.sandbox.fault(FaultOrder::once(ROUTE, Fault::Empty { status: 200 }));
    portal.sandbox.fault(FaultOrder::once(ROUTE, Fault::Huge { status: 200, bytes: 3_000_000 }));
    let html = portal.get("/templates").await.expect(502);
    assert!(
        html.header("content-type").starts_with("text/html") && html.body.starts_with(b"<!DOCTYPE html>")
    );
    assert!(portal.get("/templates").await.expect(200).data().is_string());
    assert!(portal.get("/templates").await.expect(200).body.is_empty());
    let huge = portal.get("/templates").await.expect(200);
    assert_eq!(huge.body.len(), 3_000_000);
    assert!(matches!(huge.json(), Value::Object(_)));
    recovers(&portal).await;
}

#[tokio::test]
async fn orders_queue_count_and_wait() {
    let portal = Portal::start().await;
    let status = |status| Fault::Empty { status };
    portal.sandbox.fault(FaultOrder::once("POST /webhooks", status(599)));
    portal.sandbox.fault(FaultOrder::once(ROUTE, status(500)).after(1).times(2));
    portal.sandbox.fault(FaultOrder::once("*", status(501)).after(3));
    portal.sandbox.fault(FaultOrder::once(ROUTE, status(502)));
    let mut seen = Vec::new();
    for _ in 0..5 {
        seen.push(portal.get("/templates").await.status.as_u16());
    }
    assert_eq!(seen, [502, 500, 500, 501, 200]);
    portal.sandbox.clear_faults();
    portal.post("/webhooks", &json!({})).await.expect(422);
}
