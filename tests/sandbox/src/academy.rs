//! The academy's older API: bookings of courses, and links to book one.

use axum::{Router, extract::State, middleware::from_fn_with_state, response::Response, routing::get};

use crate::{
    app::App,
    list::Listing,
    portal::{auth, problem::Problem},
    state::academy::{Booking, Link},
};

/// The routes of the host, relative to its base.
pub fn router(app: &App) -> Router<App> {
    Router::new()
        .route("/bookings/past", get(past))
        .route("/bookings/upcoming", get(upcoming))
        .route("/bookings/search", get(search))
        .route("/booking-links", get(links))
        .route_layer(from_fn_with_state(app.clone(), auth::authenticate))
}

/// `GET /bookings/past`, latest first
async fn past(State(app): State<App>, list: Listing) -> Result<Response, Problem> {
    let state = app.state();
    let now = state.now();
    let past: Vec<&Booking> =
        state.academy.bookings.iter().rev().filter(|booking| booking.start <= now).collect();
    list.answer(&past)
}

/// `GET /bookings/upcoming`, earliest first
async fn upcoming(State(app): State<App>, list: Listing) -> Result<Response, Problem> {
    let state = app.state();
    let now = state.now();
    let upcoming: Vec<&Booking> =
        state.academy.bookings.iter().filter(|booking| booking.start > now).collect();
    list.answer(&upcoming)
}

/// `GET /bookings/search` between two dates, earliest first
async fn search(State(app): State<App>, mut list: Listing) -> Result<Response, Problem> {
    let within = list.dates();
    let state = app.state();
    let found: Vec<&Booking> =
        state.academy.bookings.iter().filter(|booking| within(booking.start.uk_date())).collect();
    list.answer(&found)
}

/// `GET /booking-links` whose course or location contains `search`
async fn links(State(app): State<App>, list: Listing) -> Result<Response, Problem> {
    let search = list.query.get("search").unwrap_or_default().to_lowercase();
    let state = app.state();
    let contains = |text: &str| text.to_lowercase().contains(&search);
    let found: Vec<&Link> =
        state.academy.links.iter().filter(|link| contains(link.course) || contains(link.location)).collect();
    list.answer(&found)
}
