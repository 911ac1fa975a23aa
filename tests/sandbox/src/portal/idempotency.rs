//! `Idempotency-Key`: a write that succeeded is not performed again.

use std::{collections::HashMap, sync::Arc};

use axum::{
    body::{Body, Bytes, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode},
    middleware::Next,
    response::{IntoResponse, Response},
};
use tokio::sync::Mutex;

use super::problem::Problem;
use crate::{app::App, http::intake::Digest};

const KEY: HeaderName = HeaderName::from_static("idempotency-key");
const REPLAYED: HeaderName = HeaderName::from_static("idempotency-replayed");

/// What makes two calls the same call.
#[derive(Debug, PartialEq, Eq)]
struct Fingerprint {
    method: Method,
    target: String,
    /// SHA-256 of the body: a streamed one is never kept.
    body: [u8; 32],
}

#[derive(Debug)]
struct Reply {
    fingerprint: Fingerprint,
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

/// Answers kept by key. Its lock is held while a keyed write is handled, so that two calls with one key
/// cannot both be performed.
#[derive(Clone, Debug, Default)]
pub struct Replies(Arc<Mutex<HashMap<Bytes, Reply>>>);

/// Replays the answer of a write whose key is known; keeps the answer of a new one if it succeeded.
pub async fn replay(State(app): State<App>, request: Request, next: Next) -> Result<Response, Problem> {
    let key = request.headers().get(KEY).map(|key| Bytes::copy_from_slice(key.as_bytes()));
    let Some(key) = key.filter(|_| request.method() != Method::GET) else {
        return Ok(next.run(request).await);
    };
    let (method, target) = (request.method().clone(), request.uri().to_string());
    let digest = request.extensions().get::<Digest>().cloned().ok_or_else(unreadable)?;
    let replies = app.state().replies.clone();
    let mut replies = replies.0.lock().await;
    if let Some(reply) = replies.get(&key) {
        // Unless it is dropped, the rest of its body does not arrive.
        drop(request);
        let body = digest.wait().await.ok_or_else(unreadable)?;
        return reply.to(&Fingerprint { method, target, body });
    }
    let (parts, answer) = next.run(request).await.into_parts();
    let answer = to_bytes(answer, usize::MAX).await.map_err(|_| unreadable())?;
    if parts.status.is_success() {
        let body = digest.wait().await.ok_or_else(unreadable)?;
        let fingerprint = Fingerprint { method, target, body };
        let (status, headers) = (parts.status, parts.headers.clone());
        replies.insert(key, Reply { fingerprint, status, headers, body: answer.clone() });
    }
    Ok(Response::from_parts(parts, Body::from(answer)))
}

impl Reply {
    fn to(&self, fingerprint: &Fingerprint) -> Result<Response, Problem> {
        if self.fingerprint != *fingerprint {
            return Err(Problem::conflict("This Idempotency-Key was used for another request."));
        }
        let mut response = (self.status, self.headers.clone(), self.body.clone()).into_response();
        response.headers_mut().insert(REPLAYED, HeaderValue::from_static("true"));
        Ok(response)
    }
}

fn unreadable() -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, "The request body could not be read.")
}
