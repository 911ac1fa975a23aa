//! The control API of the hosts beside the portal, each under its name.

use axum::{
    Extension, Json, Router,
    body::Bytes,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{
    booking::{self, BookingAct, BookingError},
    read, refused,
};
use crate::{app::App, booking::view, hosts::Host, portal::problem::Problem, state::interviews};

/// The routes, relative to the root of the control API.
pub fn router() -> Router<App> {
    let desk = |host: Host| {
        Router::new()
            .route("/account", get(account).patch(change_account))
            .route("/events", post(add_event))
            .route("/bookings/{id}/{act}", post(act))
            .route("/seed", post(seed_bookings))
            .layer(Extension(host))
    };
    Router::new()
        .nest("/tdta", desk(Host::Tdta))
        .nest("/bls", desk(Host::Bls))
        .route("/services/seed", post(seed_services))
        .route("/academy/seed", post(seed_academy))
}

async fn account(State(app): State<App>, Extension(host): Extension<Host>) -> Json<Value> {
    let state = app.state();
    let account = &state.desks[host].account;
    Json(json!({
        "credits": account.credits,
        "balance_pence": account.balance_pence,
        "invoice_payments": account.invoice_payments,
    }))
}

async fn change_account(
    State(app): State<App>,
    Extension(host): Extension<Host>,
    body: Bytes,
) -> Result<Json<Value>, Problem> {
    booking::change_account(&app, host, read(&body)?);
    Ok(account(State(app), Extension(host)).await)
}

async fn add_event(
    State(app): State<App>,
    Extension(host): Extension<Host>,
    body: Bytes,
) -> Result<Response, Problem> {
    let id = booking::add_event(&app, host, read(&body)?).map_err(refused)?;
    let state = app.state();
    let desk = &state.desks[host];
    let offer = desk.event(id).map(|event| view::offer(host, desk, event));
    Ok((StatusCode::CREATED, Json(json!({ "data": offer }))).into_response())
}

async fn act(
    State(app): State<App>,
    Extension(host): Extension<Host>,
    Path((id, act)): Path<(String, String)>,
    body: Bytes,
) -> Result<Json<Value>, Problem> {
    let mut order: Map<String, Value> = read(&body)?;
    order.insert("act".to_owned(), act.into());
    let act: BookingAct =
        serde_json::from_value(order.into()).map_err(|error| refused(&error.to_string()))?;
    let booking = id.parse().map_err(|_| BookingError::Unknown);
    let booking = booking.and_then(|id| booking::act(&app, host, id, act)).map_err(|error| {
        let status = match error {
            BookingError::Unknown => StatusCode::NOT_FOUND,
            BookingError::NoEquipment => StatusCode::UNPROCESSABLE_ENTITY,
            BookingError::Cancelled | BookingError::NotPending | BookingError::Pending => {
                StatusCode::CONFLICT
            }
        };
        Problem::new(status, error.to_string())
    })?;
    Ok(Json(json!({ "data": view::booking(host, &booking) })))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SeedBookings {
    bookings: usize,
}

async fn seed_bookings(
    State(app): State<App>,
    Extension(host): Extension<Host>,
    body: Bytes,
) -> Result<Json<Value>, Problem> {
    let order: SeedBookings = read(&body)?;
    Ok(Json(json!({ "bookings": booking::seed(&app, host, order.bookings) })))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SeedServices {
    interviews: usize,
}

async fn seed_services(State(app): State<App>, body: Bytes) -> Result<Json<Value>, Problem> {
    let order: SeedServices = read(&body)?;
    Ok(Json(json!({ "interviews": add_interviews(&app, order.interviews) })))
}

/// Files more interviews, and answers how many there are now.
pub fn add_interviews(app: &App, count: usize) -> usize {
    let state = &mut *app.state();
    let (now, filed) = (state.now(), state.interviews.len());
    state.interviews.extend(interviews::seeds(filed..filed + count, now));
    state.interviews.len()
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct SeedAcademy {
    bookings: usize,
    booking_links: usize,
}

async fn seed_academy(State(app): State<App>, body: Bytes) -> Result<Json<Value>, Problem> {
    let order: SeedAcademy = read(&body)?;
    let (bookings, booking_links) = add_to_academy(&app, order.bookings, order.booking_links);
    Ok(Json(json!({ "bookings": bookings, "booking_links": booking_links })))
}

/// Files more bookings and booking links, and answers how many there are now.
pub fn add_to_academy(app: &App, bookings: usize, booking_links: usize) -> (usize, usize) {
    let state = &mut *app.state();
    let now = state.now();
    state.academy.add_bookings(bookings, now);
    state.academy.add_links(booking_links, now);
    (state.academy.bookings.len(), state.academy.links.len())
}
