//! The agency's account: profile, link, wallets, movements.

use axum::{Extension, extract::State, response::Response};
use serde_json::{Value, json};

use super::{ACCOUNT_CODE, object, view};
use crate::{app::App, hosts::Host, list::Listing, portal::problem::Problem};

/// `GET /profile`
pub async fn profile(State(app): State<App>, Extension(host): Extension<Host>) -> Response {
    let state = app.state();
    object(json!({
        "id": app.config.client_id,
        "name": state.clients.first().map(|client| client.name),
        "code": ACCOUNT_CODE,
        "email": "training@example.com",
        "phone": "+44 20 7946 0000",
        "invoice_payments": state.desks[host].account.invoice_payments,
        "currency": "GBP",
    }))
}

/// `GET /booking-url`
pub async fn booking_url(Extension(host): Extension<Host>) -> Response {
    object(json!({ "booking_url": super::booking_url(host) }))
}

/// `GET /credits`
pub async fn credits(State(app): State<App>, Extension(host): Extension<Host>) -> Response {
    object(view::credits(host, &app.state().desks[host].account))
}

/// `GET /transactions`, newest first
pub async fn transactions(
    State(app): State<App>,
    Extension(host): Extension<Host>,
    list: Listing,
) -> Result<Response, Problem> {
    let all: Vec<Value> =
        app.state().desks[host].account.transactions.iter().rev().map(view::transaction).collect();
    list.answer(&all)
}
