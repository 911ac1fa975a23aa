//! What happens around every call of the API: it is counted, faults are played, common headers are set.

use axum::{
    body::{Body, Bytes},
    extract::{MatchedPath, Request, State},
    http::{
        HeaderMap, HeaderName, HeaderValue, StatusCode,
        header::{CONTENT_TYPE, DATE, USER_AGENT},
        request::Parts,
    },
    middleware::Next,
    response::{IntoResponse, Response},
};
use http_body_util::BodyExt;

use super::{
    body::Watched,
    intake::{self, Digest},
    play,
    server::Cut,
    wire::Line,
};
use crate::{
    app::App,
    portal::problem::Problem,
    random,
    request_log::{LoggedRequest, Ticket},
    v1,
};

/// The API base all route keys are relative to.
pub const BASE: &str = "/api";
/// The largest body a call may have.
const BODY_LIMIT: usize = 1024 * 1024;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// Marks an answer that is torn before its status line is whole.
#[derive(Clone, Copy, Debug)]
pub struct NoStatus;

/// The outermost layer of the API.
pub async fn observe(State(app): State<App>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let line = parts.extensions.get::<Line>().cloned().unwrap_or_default();
    let logged = describe(&app, &parts);
    let (route, request_id) = (logged.route.clone(), logged.request_id.clone());
    let ticket = app.log.arrive(logged);

    let mut response = if is_multipart(&parts.headers) {
        let (intake, body) = intake::stream(body, &ticket);
        parts.extensions.insert(intake.digest());
        let fault = app.state().faults.take(&route);
        let request = Request::from_parts(parts, body);
        tokio::join!(play::play(fault, &app, &line, request, next), intake.run()).0
    } else {
        match collect(body, &ticket).await {
            Ok(body) => {
                parts.extensions.insert(Digest::of(&body));
                let fault = app.state().faults.take(&route);
                let request = Request::from_parts(parts, Body::from(body));
                play::play(fault, &app, &line, request, next).await
            }
            Err(problem) => problem.into_response(),
        }
    };

    date(&app, &mut response);
    if let Ok(id) = HeaderValue::try_from(request_id) {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    if response.extensions().get::<Cut>().is_some() {
        ticket.end();
        return response;
    }
    if response.extensions().get::<NoStatus>().is_none() {
        ticket.answered(response.status().as_u16());
    }
    response.map(|body| Body::new(Watched::new(body, ticket, line)))
}

/// Sets `Date` by the sandbox clock.
pub fn date(app: &App, response: &mut Response) {
    let date = app.state().now().http_date();
    if let Ok(date) = HeaderValue::try_from(date) {
        response.headers_mut().insert(DATE, date);
    }
}

fn describe(app: &App, parts: &Parts) -> LoggedRequest {
    let template = parts.extensions.get::<MatchedPath>().and_then(|path| path.as_str().strip_prefix(BASE));
    LoggedRequest {
        method: parts.method.to_string(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().map(str::to_owned),
        route: template.map_or_else(|| "UNKNOWN".to_owned(), |path| v1::route_key(&parts.method, path)),
        idempotency_key: text(&parts.headers, &IDEMPOTENCY_KEY),
        request_id: text(&parts.headers, &REQUEST_ID).unwrap_or_else(|| random::uuid(&mut app.state().rng)),
        user_agent: text(&parts.headers, &USER_AGENT),
        ..LoggedRequest::default()
    }
}

fn text(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
    headers.get(name)?.to_str().ok().map(str::to_owned)
}

/// A multipart body may hold files of any size: it is handed on while it arrives. Others are small.
fn is_multipart(headers: &HeaderMap) -> bool {
    let declared = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    declared.to_ascii_lowercase().starts_with("multipart/form-data")
}

/// Reads the whole body, so that closing the connection later is a clean FIN. What is over the limit is
/// read and dropped, so that the client gets to see the answer.
async fn collect(mut body: Body, ticket: &Ticket) -> Result<Bytes, Problem> {
    let mut kept = Vec::new();
    let mut length = 0;
    while let Some(frame) = body.frame().await {
        let broken = |_| Problem::new(StatusCode::BAD_REQUEST, "The request body could not be read.");
        if let Ok(data) = frame.map_err(broken)?.into_data() {
            ticket.received(data.len());
            length += data.len();
            if length <= BODY_LIMIT {
                kept.extend_from_slice(&data);
            }
        }
    }
    if length > BODY_LIMIT {
        return Err(Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "The request body is larger than 1 MiB."));
    }
    Ok(kept.into())
}
