//! Errors, as the portal words them.

use std::collections::BTreeMap;

use axum::{
    Json,
    http::{HeaderValue, StatusCode, header::RETRY_AFTER},
    response::{IntoResponse, Response},
};
use serde_json::json;

/// Field name to what is wrong with it.
pub type Errors = BTreeMap<String, Vec<String>>;

/// An error answer: `{message}`, and for 422 `{message, errors}`.
#[derive(Debug)]
pub struct Problem {
    status: StatusCode,
    message: String,
    errors: Errors,
    retry_after: Option<i64>,
}

impl Problem {
    /// An answer with a message.
    pub fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Self { status, message: message.into(), errors: Errors::new(), retry_after: None }
    }

    /// 401, as every call without a valid access token gets it.
    pub fn unauthenticated() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "Unauthenticated.")
    }

    /// 404 for an object that does not exist.
    pub fn not_found(what: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, format!("{what} not found."))
    }

    /// 409 for an operation that the state of the object does not allow.
    pub fn conflict(message: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, message)
    }

    /// 422 with the fields at fault.
    pub fn invalid(errors: Errors) -> Self {
        let mut texts = errors.values().flatten();
        let first = texts.next().map_or("The given data was invalid.", String::as_str);
        let message = match texts.count() {
            0 => first.to_owned(),
            1 => format!("{first} (and 1 more error)"),
            more => format!("{first} (and {more} more errors)"),
        };
        Self { errors, ..Self::new(StatusCode::UNPROCESSABLE_ENTITY, message) }
    }

    /// The same answer with another status: V1 answers 403 where V2 answers 422.
    #[must_use]
    pub fn with_status(self, status: StatusCode) -> Self {
        Self { status, ..self }
    }

    /// 429 with the seconds to wait.
    pub fn too_many(message: impl Into<String>, retry_after: i64) -> Self {
        Self { retry_after: Some(retry_after), ..Self::new(StatusCode::TOO_MANY_REQUESTS, message) }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut body = json!({ "message": self.message });
        if !self.errors.is_empty() {
            body["errors"] = json!(self.errors);
        }
        let mut response = (self.status, Json(body)).into_response();
        if let Some(seconds) = self.retry_after {
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}
