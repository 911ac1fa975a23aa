//! Form templates.

use axum::{extract::State, response::Response};

use super::envelope;
use crate::app::App;

/// `GET /templates`
pub async fn list(State(app): State<App>) -> Response {
    envelope::data(&app.state().templates)
}
