//! Webhook endpoints, in the dialects of the two hosts.

use axum::{
    Extension, Json,
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use serde_json::Value;

use super::{object, view};
use crate::{
    app::App,
    hosts::Host,
    list::Listing,
    portal::{fields::Fields, problem::Problem, webhooks as portal},
    random,
    state::webhooks::Change,
};

/// Events of both hosts. Virtual BLS has one more.
const EVENTS: [&str; 6] = [
    "booking.created",
    "booking.confirmed",
    "booking.cancelled",
    "booking.rescheduled",
    "booking.attendance_marked",
    "booking.certificate_available",
];
const EQUIPMENT_OVERDUE: &str = "booking.equipment_overdue";

/// Seconds an endpoint has to answer, unless it says otherwise.
const TIMEOUT: i64 = 10;

/// `GET /webhooks`
pub async fn list(
    State(app): State<App>,
    Extension(host): Extension<Host>,
    list: Listing,
) -> Result<Response, Problem> {
    let state = app.state();
    let endpoints = state.endpoints[host].all().iter();
    let all: Vec<Value> = endpoints.map(|endpoint| view::endpoint(host, endpoint)).collect();
    list.answer(&all)
}

/// `POST /webhooks`; on practical training, no `events` are all events
pub async fn create(
    State(app): State<App>,
    Extension(host): Extension<Host>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    let mut fields = Fields::read(&headers, &body)?;
    let mut change = change(host, &mut fields);
    fields.require("url", change.url.as_ref());
    if host == Host::Bls {
        fields.require("events", change.events.as_ref());
    }
    fields.finish()?;
    change.events.get_or_insert_with(|| events(host).map(str::to_owned).collect());
    change.timeout_seconds.get_or_insert(TIMEOUT);

    let state = &mut *app.state();
    let (now, secret) = (state.now(), secret(host, &mut state.rng));
    let endpoint = state.endpoints[host].create(change, secret, now);
    Ok((StatusCode::CREATED, Json(view::endpoint_with_secret(host, endpoint))).into_response())
}

/// `PUT /webhooks/{id}`; fields left out stay as they are
pub async fn update(
    State(app): State<App>,
    Extension(host): Extension<Host>,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    let mut fields = Fields::read(&headers, &body)?;
    let change = change(host, &mut fields);
    let mut state = app.state();
    let endpoint = state.endpoints[host].find(&id).ok_or_else(missing)?;
    fields.finish()?;
    change.apply(endpoint);
    Ok(object(view::endpoint(host, endpoint)))
}

/// `DELETE /webhooks/{id}`
pub async fn delete(
    State(app): State<App>,
    Extension(host): Extension<Host>,
    Path(id): Path<String>,
) -> Result<StatusCode, Problem> {
    if app.state().endpoints[host].remove(&id) { Ok(StatusCode::NO_CONTENT) } else { Err(missing()) }
}

/// `POST /webhooks/{id}/rotate-secret`; the old secret ends at once
pub async fn rotate_secret(
    State(app): State<App>,
    Extension(host): Extension<Host>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let state = &mut *app.state();
    let endpoint = state.endpoints[host].find(&id).ok_or_else(missing)?;
    endpoint.secret = secret(host, &mut state.rng);
    Ok(object(view::endpoint_with_secret(host, endpoint)))
}

fn change(host: Host, fields: &mut Fields) -> Change {
    let url = fields.text("url");
    if url.as_ref().is_some_and(|url| !portal::is_allowed(url)) {
        fields.wrong("url", "must be an https URL");
    }
    Change {
        name: fields.text("name"),
        url,
        events: portal::events(fields, |event| events(host).any(|known| known == event)),
        is_active: fields.boolean("is_active"),
        timeout_seconds: fields.integer("timeout_seconds", 1),
        max_retries: None,
    }
}

fn events(host: Host) -> impl Iterator<Item = &'static str> {
    EVENTS.into_iter().chain((host == Host::Bls).then_some(EQUIPMENT_OVERDUE))
}

fn secret(host: Host, rng: &mut fastrand::Rng) -> String {
    let prefix = if host == Host::Tdta { "tdta_whsec_" } else { "whsec_" };
    format!("{prefix}{}", random::token(rng, 48))
}

fn missing() -> Problem {
    Problem::not_found("Webhook endpoint")
}
