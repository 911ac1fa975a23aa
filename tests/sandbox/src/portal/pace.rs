//! The pace limit, in front of every call.

use axum::{
    extract::Request,
    http::HeaderName,
    middleware::Next,
    response::{IntoResponse, Response},
};

use super::problem::Problem;
use crate::{app::App, hosts::Host};

const LIMIT: HeaderName = HeaderName::from_static("x-ratelimit-limit");
const REMAINING: HeaderName = HeaderName::from_static("x-ratelimit-remaining");

/// Handles the call if it is within the limit, and tells where the limit stands.
pub async fn within(app: &App, request: Request, next: Next) -> Response {
    let verdict = {
        let host = Host::of(request.uri().path());
        let mut state = app.state();
        let now = state.now();
        state.settings.pace(host).map(|limit| state.paces[host].take(limit, now))
    };
    let Some(verdict) = verdict else { return next.run(request).await };
    let mut response = match verdict.retry_after {
        Some(seconds) => Problem::too_many("Too Many Attempts.", seconds).into_response(),
        None => next.run(request).await,
    };
    response.headers_mut().insert(LIMIT, verdict.limit.into());
    response.headers_mut().insert(REMAINING, verdict.remaining.into());
    response
}
