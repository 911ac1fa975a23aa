//! HB Services: the interviews it has booked.

use axum::{Router, extract::State, middleware::from_fn_with_state, response::Response, routing::get};

use crate::{
    app::App,
    list::Listing,
    portal::{auth, problem::Problem},
};

/// The routes of the host, relative to its base.
pub fn router(app: &App) -> Router<App> {
    Router::new()
        .route("/interview-bookings", get(list))
        .route_layer(from_fn_with_state(app.clone(), auth::authenticate))
}

/// `GET /interview-bookings`, earliest first
async fn list(State(app): State<App>, list: Listing) -> Result<Response, Problem> {
    list.answer(&app.state().interviews)
}
