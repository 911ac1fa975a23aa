//! The V2 family: its routes, and a module for each resource.

pub mod auth;
mod fields;
pub mod idempotency;
pub mod pace;
pub mod problem;
mod templates;

use axum::{
    Router,
    http::StatusCode,
    middleware::from_fn_with_state,
    routing::{get, post},
};

use crate::app::App;
use problem::Problem;

/// The routes of the family, relative to the API base.
pub fn router(app: &App) -> Router<App> {
    let open = Router::new()
        .route("/auth/token", post(auth::token))
        .route("/auth/refresh", post(auth::refresh));
    // Not replayed by `Idempotency-Key`: a stored token answer would defeat rotation.
    let own = Router::new()
        .route("/auth/token-info", get(auth::token_info))
        .route("/auth/revoke", post(auth::revoke));
    let resources = Router::new()
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
