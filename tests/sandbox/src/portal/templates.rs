//! Form templates.

use axum::{Json, extract::State};
use serde_json::{Value, json};

use crate::app::App;

/// `GET /templates`
pub async fn list(State(app): State<App>) -> Json<Value> {
    Json(json!({ "data": app.state().templates }))
}
