//! The control API: clock, faults, counters, settings, and what referees, candidates and trainers do.

pub mod booking;
pub mod hosts;
pub mod referee;
pub mod seed;
pub mod wait;

use std::time::Duration;

use axum::{
    Json, Router,
    body::Bytes,
    extract::{Path, State},
    http::{HeaderName, HeaderValue, StatusCode},
    middleware::map_response_with_state,
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Map, Value, json};

use crate::{
    app::App,
    faults::{Fault, FaultOrder},
    hosts::Host,
    http::observe,
    portal::{self, problem::Problem},
    request_log::Requests,
    settings::Settings,
    v1,
};
use referee::{Act, RefereeError};

/// The path all routes of the control API begin with.
pub const BASE: &str = "/_sandbox";

/// The routes of the control API.
pub fn router(app: &App) -> Router<App> {
    let routes = Router::new()
        .route("/reset", post(reset))
        .route("/clock", get(clock).post(move_clock))
        .route("/requests", get(requests).delete(forget_requests))
        .route("/requests/wait", post(wait_for_requests))
        .route("/faults", get(faults).post(order_fault).delete(forget_faults))
        .route("/faults/release", post(release))
        .route("/settings", get(settings).patch(change_settings))
        .route("/references/{id}/open", post(open))
        .route("/references/{id}/submit", post(submit))
        .route("/references/{id}/decline", post(decline))
        .route("/seed", post(seed))
        .route("/deliveries", get(deliveries))
        .route("/deliveries/wait", post(wait_for_deliveries))
        .route("/sessions", get(sessions))
        .nest("/v1", v1::control::router())
        .merge(hosts::router())
        .fallback(portal::unknown)
        .method_not_allowed_fallback(portal::wrong_method)
        .layer(map_response_with_state(app.clone(), date));
    Router::new().nest(BASE, routes)
}

async fn date(State(app): State<App>, mut response: Response) -> Response {
    observe::date(&app, &mut response);
    response
}

async fn reset(State(app): State<App>) -> StatusCode {
    app.reset();
    StatusCode::NO_CONTENT
}

async fn clock(State(app): State<App>) -> Json<Value> {
    let state = app.state();
    let now = state.now();
    Json(json!({ "now": now, "unix": now.unix(), "offset_seconds": state.clock.offset() }))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MoveClock {
    advance_seconds: i64,
}

async fn move_clock(State(app): State<App>, body: Bytes) -> Result<Json<Value>, Problem> {
    let order: MoveClock = read(&body)?;
    app.state().clock.advance(order.advance_seconds);
    Ok(clock(State(app)).await)
}

async fn requests(State(app): State<App>) -> Json<Requests> {
    Json(app.log.snapshot())
}

async fn forget_requests(State(app): State<App>) -> StatusCode {
    app.log.clear();
    StatusCode::NO_CONTENT
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WaitForRequests {
    #[serde(default = "every_route")]
    route: String,
    #[serde(default)]
    count: u64,
    in_flight: Option<u64>,
    #[serde(default)]
    body_bytes: u64,
    #[serde(default = "five_seconds")]
    timeout_ms: u64,
}

fn every_route() -> String {
    "*".to_owned()
}

fn five_seconds() -> u64 {
    5000
}

async fn wait_for_requests(State(app): State<App>, body: Bytes) -> Result<Json<Value>, Problem> {
    let order: WaitForRequests = read(&body)?;
    let met = |requests: &Requests| {
        requests.count(&order.route) >= order.count
            && requests.body_bytes(&order.route) >= order.body_bytes
            && order.in_flight.is_none_or(|in_flight| requests.in_flight == in_flight)
    };
    let reached = wait::requests(&app, Duration::from_millis(order.timeout_ms), met).await;
    Ok(Json(json!({ "reached": reached })))
}

async fn faults(State(app): State<App>) -> Json<Value> {
    Json(json!({ "faults": app.state().faults.pending() }))
}

async fn order_fault(State(app): State<App>, body: Bytes) -> Result<Response, Problem> {
    let order: FaultOrder = read(&body)?;
    check(&order)?;
    app.state().faults.push(order);
    Ok((StatusCode::CREATED, faults(State(app)).await).into_response())
}

async fn forget_faults(State(app): State<App>) -> StatusCode {
    app.state().faults.clear();
    StatusCode::NO_CONTENT
}

async fn release(State(app): State<App>) -> StatusCode {
    app.state().faults.release();
    StatusCode::NO_CONTENT
}

/// What is ordered must be possible to send.
fn check(order: &FaultOrder) -> Result<(), Problem> {
    if let Fault::Status { status, .. }
    | Fault::Html { status }
    | Fault::Empty { status }
    | Fault::Huge { status, .. } = order.fault
        && !(200..=599).contains(&status)
    {
        return Err(refused("status must be between 200 and 599."));
    }
    if let Fault::Status { headers, .. } = &order.fault {
        for (name, value) in headers {
            if HeaderName::try_from(name).is_err() || HeaderValue::try_from(value).is_err() {
                return Err(refused(&format!("the header {name} cannot be sent.")));
            }
        }
    }
    Ok(())
}

async fn settings(State(app): State<App>) -> Json<Settings> {
    Json(app.state().settings.clone())
}

async fn change_settings(State(app): State<App>, body: Bytes) -> Result<Json<Settings>, Problem> {
    let change: Map<String, Value> = read(&body)?;
    let state = &mut *app.state();
    let mut merged = json!(state.settings);
    merge(&mut merged, Value::Object(change));
    state.settings = serde_json::from_value(merged).map_err(|error| refused(&error.to_string()))?;
    Ok(Json(state.settings.clone()))
}

/// Objects are merged field by field, anything else is replaced.
fn merge(target: &mut Value, change: Value) {
    match (target, change) {
        (Value::Object(target), Value::Object(change)) => {
            for (name, value) in change {
                merge(target.entry(name).or_insert(Value::Null), value);
            }
        }
        (target, value) => *target = value,
    }
}

async fn open(State(app): State<App>, Path(id): Path<String>) -> Result<Response, Problem> {
    act(&app, &id, Act::Open)
}

async fn submit(State(app): State<App>, Path(id): Path<String>, body: Bytes) -> Result<Response, Problem> {
    act(&app, &id, Act::Submit(read(&body)?))
}

async fn decline(State(app): State<App>, Path(id): Path<String>, body: Bytes) -> Result<Response, Problem> {
    act(&app, &id, Act::Decline(read(&body)?))
}

fn act(app: &App, id: &str, act: Act) -> Result<Response, Problem> {
    referee::act(app, id, act, |reference| portal::data(reference)).map_err(|error| {
        let status = match error {
            RefereeError::Unknown => StatusCode::NOT_FOUND,
            RefereeError::Closed => StatusCode::CONFLICT,
            RefereeError::Answers(_) => StatusCode::UNPROCESSABLE_ENTITY,
        };
        Problem::new(status, error.to_string())
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Seed {
    reference_requests: usize,
}

async fn seed(State(app): State<App>, body: Bytes) -> Result<Json<Value>, Problem> {
    let order: Seed = read(&body)?;
    Ok(Json(json!({ "reference_requests": seed::reference_requests(&app, order.reference_requests) })))
}

async fn deliveries(State(app): State<App>) -> Json<Value> {
    let state = app.state();
    Json(json!({ "ended": state.outbox.ended(), "deliveries": state.outbox.all() }))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WaitForDeliveries {
    count: usize,
    #[serde(default = "five_seconds")]
    timeout_ms: u64,
}

async fn wait_for_deliveries(State(app): State<App>, body: Bytes) -> Result<Json<Value>, Problem> {
    let order: WaitForDeliveries = read(&body)?;
    let limit = Duration::from_millis(order.timeout_ms);
    let (reached, ended) = wait::deliveries(&app, order.count, limit).await;
    Ok(Json(json!({ "reached": reached, "ended": ended })))
}

async fn sessions(State(app): State<App>) -> Json<Value> {
    let state = app.state();
    let now = state.now();
    let mut answer = json!(state.sessions[Host::Portal].counts(now));
    for host in [Host::Tdta, Host::Bls] {
        answer[host.name()] = json!(state.sessions[host].counts(now));
    }
    Json(answer)
}

/// Reads an order; no body at all is `{}`.
pub fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Problem> {
    let body = if body.is_empty() { b"{}" } else { body };
    serde_json::from_slice(body).map_err(|error| refused(&error.to_string()))
}

pub fn refused(text: &str) -> Problem {
    Problem::new(StatusCode::UNPROCESSABLE_ENTITY, text)
}
