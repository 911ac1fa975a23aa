//! Faults, played.

use std::{future::pending, time::Duration};

use axum::{
    Json,
    body::Body,
    extract::Request,
    http::{HeaderName, HeaderValue, StatusCode},
    middleware::Next,
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use http_body::Body as _;
use serde_json::{Value, json};
use tokio::time::sleep;

use super::{
    body::{Padded, Slow},
    observe::NoStatus,
    server::Cut,
    wire::Line,
};
use crate::{
    app::App,
    faults::{DueFault, Fault, RetryAfter},
    portal::{pace, problem::Problem},
};

/// Length of `HTTP/1.1 2`: a status line torn in the middle of its code.
const TORN_STATUS_LINE: usize = 10;

/// Answers the call, with the fault if there is one.
pub async fn play(due: Option<DueFault>, app: &App, line: &Line, request: Request, next: Next) -> Response {
    let Some(mut due) = due else { return pace::within(app, request, next).await };
    match due.fault {
        Fault::Delay { ms } => {
            sleep(Duration::from_millis(ms)).await;
            pace::within(app, request, next).await
        }
        Fault::Hold => {
            due.released().await;
            pace::within(app, request, next).await
        }
        Fault::Stall => pending().await,
        Fault::Reset => {
            line.reset();
            cut()
        }
        Fault::HangUp => cut(),
        Fault::HangUpInHead => {
            line.cut_after(TORN_STATUS_LINE);
            marked(StatusCode::OK.into_response(), NoStatus)
        }
        Fault::TornBody => torn(line, pace::within(app, request, next).await),
        Fault::SlowBody { chunk_bytes, ms } => {
            let pause = Duration::from_millis(ms);
            pace::within(app, request, next).await.map(|body| Body::new(Slow::new(body, chunk_bytes, pause)))
        }
        Fault::LostAnswer => {
            pace::within(app, request, next).await;
            cut()
        }
        Fault::Status { status, body, content_type, headers } => {
            let answer = ordered(code(status), body, content_type.as_deref());
            headers.iter().fold(answer, |answer, (name, value)| with_header(answer, name, value))
        }
        Fault::RateLimit { retry_after } => rate_limit(&retry_after),
        Fault::Html { status } => html(code(status)),
        Fault::WrongJson => Json(wrong_json()).into_response(),
        Fault::Empty { status } => code(status).into_response(),
        Fault::Huge { status, bytes } => huge(code(status), bytes),
    }
}

/// An answer that makes the server end the connection.
fn cut() -> Response {
    marked(Response::default(), Cut)
}

/// Lets the head and half of the body out. Without a body there is nothing to tear but the head.
fn torn(line: &Line, answer: Response) -> Response {
    let length = answer.body().size_hint().exact().and_then(|length| usize::try_from(length).ok());
    match length {
        Some(length) if length > 0 => {
            line.cut_in_body(length / 2);
            answer
        }
        _ => {
            line.cut_after(TORN_STATUS_LINE);
            marked(answer, NoStatus)
        }
    }
}

fn ordered(status: StatusCode, body: Option<Value>, content_type: Option<&str>) -> Response {
    let text = match body {
        None => json!({ "message": status.canonical_reason() }).to_string(),
        Some(Value::String(text)) => text,
        Some(value) => value.to_string(),
    };
    typed(status, text.into(), content_type.unwrap_or("application/json"))
}

fn rate_limit(retry_after: &RetryAfter) -> Response {
    let text = match retry_after {
        RetryAfter::Seconds(seconds) => &seconds.to_string(),
        RetryAfter::Text(text) => text,
    };
    let problem = Problem::new(StatusCode::TOO_MANY_REQUESTS, "Too Many Attempts.");
    with_header(problem.into_response(), "retry-after", text)
}

fn html(status: StatusCode) -> Response {
    let page = format!(
        "<!DOCTYPE html>\n<html><head><title>{status}</title></head><body><h1>{status}</h1></body></html>\n"
    );
    typed(status, page.into(), "text/html; charset=utf-8")
}

fn wrong_json() -> Value {
    json!({
        "token_type": ["Bearer"], "access_token": 7, "refresh_token": {}, "expires_in": "soon",
        "data": "not what it should be", "meta": [], "links": 0, "message": {"text": true}, "errors": "many",
    })
}

fn huge(status: StatusCode, bytes: u64) -> Response {
    let (head, tail) = (r#"{"data":""#, r#""}"#);
    let filler = bytes.saturating_sub((head.len() + tail.len()) as u64);
    let body = Padded::new(Bytes::from_static(head.as_bytes()), filler, Bytes::from_static(tail.as_bytes()));
    typed(status, Body::new(body), "application/json")
}

fn code(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

fn typed(status: StatusCode, body: Body, content_type: &str) -> Response {
    with_header((status, body).into_response(), "content-type", content_type)
}

fn marked(mut answer: Response, mark: impl Clone + Send + Sync + 'static) -> Response {
    answer.extensions_mut().insert(mark);
    answer
}

fn with_header(mut answer: Response, name: &str, value: &str) -> Response {
    if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
        answer.headers_mut().insert(name, value);
    }
    answer
}
