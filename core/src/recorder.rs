//! Looking at answers as they came.

use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;

use crate::{
    error::{Context, Result},
    model::{self, Value},
    transport::Answer,
};

/// An answer as it came: status, headers, body, and what the transport did for it.
#[derive(Clone)]
pub struct RawResponse {
    answer: Answer,
    context: Context,
}

impl RawResponse {
    pub(crate) fn new(answer: Answer, context: Context) -> Self {
        Self { answer, context }
    }

    /// The status.
    pub fn status(&self) -> u16 {
        self.answer.status.as_u16()
    }

    /// The headers, with their names in lower case; those that are no text are left out.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.answer.headers.iter().filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)))
    }

    /// One header; the case of its name does not matter.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.answer.headers.get(name)?.to_str().ok()
    }

    /// The operation, or `request` for a raw one.
    pub fn operation(&self) -> &str {
        self.context.operation.unwrap_or_default()
    }

    /// The `X-Request-Id` that went with the call.
    pub fn request_id(&self) -> &str {
        self.context.request_id.as_deref().unwrap_or_default()
    }

    /// How often the call was sent again.
    pub fn retries_taken(&self) -> u32 {
        self.context.retries_taken
    }

    /// The body.
    pub fn body(&self) -> &Bytes {
        &self.answer.body
    }

    /// The body as text; bytes that are no UTF-8 are replaced.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.answer.body).into_owned()
    }

    /// The body as JSON; an empty one is null.
    ///
    /// Errors: `DecodeError` where it is no JSON.
    pub fn json(&self) -> Result<Value> {
        let read = self.answer.json().and_then(|body| {
            if body.is_empty() {
                return Ok(Value::Null);
            }
            serde_json::from_slice(&body)
                .map_err(|_| model::not_json(&body).and("`text` gives it as it came"))
        });
        read.map_err(|error| error.at(&self.context))
    }
}

// By hand: the body may hold anything.
impl std::fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RawResponse")
            .field("status", &self.status())
            .field("operation", &self.operation())
            .field("request_id", &self.request_id())
            .field("retries_taken", &self.retries_taken())
            .finish_non_exhaustive()
    }
}

/// Keeps the last answer of a client: see [`Client::recorded`](crate::Client::recorded).
#[derive(Clone, Debug, Default)]
pub struct Recorder(Arc<Mutex<Option<RawResponse>>>);

impl Recorder {
    /// A recorder that has seen nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// The last answer, of a success or of an error. Downloads are not kept.
    pub fn last(&self) -> Option<RawResponse> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn keep(&self, response: RawResponse) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(response);
    }
}
