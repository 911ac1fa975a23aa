//! The V2 family: its routes, and a module for each resource.

pub mod auth;
pub mod envelope;
mod fields;
pub mod idempotency;
pub mod pace;
pub mod problem;
pub mod query;
mod reference_requests;
mod references;
mod templates;
mod webhooks;

use axum::{
    Router,
    http::StatusCode,
    middleware::from_fn_with_state,
    routing::{get, post, put},
};

use crate::app::App;
pub use envelope::data;
use problem::Problem;
pub use webhooks::is_allowed;

/// The routes of the family, relative to the API base.
pub fn router(app: &App) -> Router<App> {
    let open =
        Router::new().route("/auth/token", post(auth::token)).route("/auth/refresh", post(auth::refresh));
    // Not replayed by `Idempotency-Key`: a stored token answer would defeat rotation.
    let own = Router::new()
        .route("/auth/token-info", get(auth::token_info))
        .route("/auth/revoke", post(auth::revoke));
    let resources = Router::new()
        .route("/reference-requests", get(reference_requests::list).post(reference_requests::create))
        .route("/reference-requests/{id}", get(reference_requests::get))
        .route("/reference-requests/{id}/cancel", post(reference_requests::cancel))
        .route("/reference-requests/{id}/referees", post(reference_requests::add_referee))
        .route("/reference-requests/{id}/reminders", post(reference_requests::send_reminders))
        .route("/references/{id}", get(references::get))
        .route("/references/{id}/pdf", get(references::download_pdf))
        .route("/webhooks", get(webhooks::list).post(webhooks::create))
        .route("/webhooks/{id}", put(webhooks::update).delete(webhooks::delete))
        .route("/webhooks/{id}/calls", get(webhooks::calls))
        .route("/webhooks/{id}/test", post(webhooks::test))
        .route("/templates", get(templates::list))
        .route_layer(from_fn_with_state(app.clone(), idempotency::replay));
    open.merge(own.merge(resources).route_layer(from_fn_with_state(app.clone(), auth::authenticate)))
}

/// The answer for a path that does not exist.
pub async fn unknown() -> Problem {
    Problem::new(StatusCode::NOT_FOUND, "The requested route could not be found.")
}

/// The answer for a method that a path does not have.
pub async fn wrong_method() -> Problem {
    Problem::new(StatusCode::METHOD_NOT_ALLOWED, "The method is not supported for this route.")
}
