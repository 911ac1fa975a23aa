//! The APIs that training is booked with: practical training and virtual BLS. One set of handlers, two dialects.

mod account;
pub mod bookings;
mod events;
mod holds;
mod invites;
mod timeslots;
pub mod view;
mod webhooks;

use axum::{
    Json, Router,
    middleware::from_fn_with_state,
    response::{IntoResponse, Response},
    routing::{delete, get, post, put},
};
use serde_json::Value;

use crate::{
    app::App,
    hosts::Host,
    portal::{auth, idempotency},
};

/// The routes of practical training, relative to its base.
pub fn tdta(app: &App) -> Router<App> {
    let resources = common()
        .route("/profile", get(account::profile))
        .route("/locations", get(events::locations))
        .route("/training-events", get(events::list))
        .route("/training-events/{id}", get(events::get))
        .route("/training-events/{id}/hold", post(events::hold))
        .route("/training-events/hold/{hold_hash}", delete(holds::release))
        .route("/bookings/{id}/cancel", post(bookings::cancel))
        .route("/bookings/no-shows", get(bookings::no_shows))
        .route("/booking-invites", post(invites::send));
    with_tokens(app, resources)
}

/// The routes of virtual BLS, relative to its base.
pub fn bls(app: &App) -> Router<App> {
    let resources = common()
        .route("/timeslots", get(timeslots::list))
        .route("/timeslots/hold", post(timeslots::hold))
        .route("/timeslots/hold/{hold_hash}", delete(holds::release))
        .route("/bookings/{id}/certificate", get(bookings::certificate));
    with_tokens(app, resources)
}

fn common() -> Router<App> {
    Router::new()
        .route("/booking-url", get(account::booking_url))
        .route("/credits", get(account::credits))
        .route("/transactions", get(account::transactions))
        .route("/courses", get(events::courses))
        .route("/bookings", get(bookings::list).post(bookings::create))
        .route("/bookings/{id}", get(bookings::get))
        .route("/webhooks", get(webhooks::list).post(webhooks::create))
        .route("/webhooks/{id}", put(webhooks::update).delete(webhooks::delete))
        .route("/webhooks/{id}/rotate-secret", post(webhooks::rotate_secret))
}

/// Adds the operations of the host's own token pairs, and guards the others with them.
fn with_tokens(app: &App, resources: Router<App>) -> Router<App> {
    let resources = resources.route_layer(from_fn_with_state(app.clone(), idempotency::replay));
    auth::open()
        .merge(auth::own().merge(resources).route_layer(from_fn_with_state(app.clone(), auth::authenticate)))
}

/// A single object. These hosts do not wrap it.
fn object(value: Value) -> Response {
    Json(value).into_response()
}

/// Where candidates book on the agency's account.
fn booking_url(host: Host) -> String {
    format!("https://{}.example.com/book?sgi={ACCOUNT_CODE}", host.name())
}

/// The code of the agency's account.
const ACCOUNT_CODE: &str = "SANDBOX";
