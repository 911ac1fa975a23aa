//! The control API of V1.

use axum::{
    Json, Router,
    body::Bytes,
    extract::{Path, State},
    http::StatusCode,
    routing::{delete, get, post},
};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Map, Value, json};

use super::{
    Scope, V1, V1Error,
    screening::{End, Review, SubmissionView},
    training::Completion,
    webhooks,
};
use crate::{
    app::App,
    control::{read, refused},
    portal::problem::Problem,
};

/// The routes, relative to `/_sandbox/v1`.
pub fn router() -> Router<App> {
    Router::new()
        .route("/seed", post(seed))
        .route("/training/assign", post(assign))
        .route("/training/unassign", post(unassign))
        .route("/training/complete", post(complete))
        .route("/training/expire", post(expire))
        .route("/submissions", post(submit))
        .route("/submissions/{submission_ref}", get(submission))
        .route("/submissions/{submission_ref}/ask", post(ask))
        .route("/submissions/{submission_ref}/review", post(review))
        .route("/submissions/{submission_ref}/finish", post(finish))
        .route("/webhooks", get(endpoints).post(register))
        .route("/webhooks/{id}", delete(remove))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Seed {
    candidates: usize,
}

async fn seed(State(app): State<App>, body: Bytes) -> Result<Json<Value>, Problem> {
    let order: Seed = read(&body)?;
    Ok(Json(json!({ "candidates": V1::new(&app).seed_candidates(order.candidates) })))
}

async fn assign(State(app): State<App>, body: Bytes) -> Result<Json<Value>, Problem> {
    changed(V1::new(&app).assign(&read(&body)?))
}

async fn unassign(State(app): State<App>, body: Bytes) -> Result<Json<Value>, Problem> {
    changed(V1::new(&app).unassign(&read(&body)?))
}

async fn complete(State(app): State<App>, body: Bytes) -> Result<Json<Value>, Problem> {
    let mut completion: Map<String, Value> = read(&body)?;
    let scope = ["candidate_refs", "course_ids"].map(|name| completion.remove_entry(name));
    let scope: Scope = parse(scope.into_iter().flatten().collect())?;
    let completion: Completion = parse(completion)?;
    changed(V1::new(&app).complete(&scope, &completion))
}

async fn expire(State(app): State<App>, body: Bytes) -> Result<Json<Value>, Problem> {
    changed(V1::new(&app).expire(&read(&body)?))
}

fn parse<T: DeserializeOwned>(order: Map<String, Value>) -> Result<T, Problem> {
    serde_json::from_value(Value::Object(order)).map_err(|error| refused(&error.to_string()))
}

fn changed(count: Result<usize, V1Error>) -> Result<Json<Value>, Problem> {
    Ok(Json(json!({ "changed": count? })))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Submit {
    candidate_ref: String,
}

async fn submit(State(app): State<App>, body: Bytes) -> Result<(StatusCode, Json<SubmissionView>), Problem> {
    let order: Submit = read(&body)?;
    Ok((StatusCode::CREATED, Json(V1::new(&app).submit(&order.candidate_ref)?)))
}

async fn submission(
    State(app): State<App>,
    Path(submission_ref): Path<String>,
) -> Result<Json<SubmissionView>, Problem> {
    Ok(Json(V1::new(&app).submission(&submission_ref)?))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ask {
    documents: Vec<String>,
}

async fn ask(
    State(app): State<App>,
    Path(submission_ref): Path<String>,
    body: Bytes,
) -> Result<Json<SubmissionView>, Problem> {
    let order: Ask = read(&body)?;
    Ok(Json(V1::new(&app).ask(&submission_ref, &order.documents)?))
}

async fn review(
    State(app): State<App>,
    Path(submission_ref): Path<String>,
    body: Bytes,
) -> Result<Json<SubmissionView>, Problem> {
    let review: Review = read(&body)?;
    Ok(Json(V1::new(&app).review(&submission_ref, review)?))
}

async fn finish(
    State(app): State<App>,
    Path(submission_ref): Path<String>,
    body: Bytes,
) -> Result<Json<SubmissionView>, Problem> {
    let end: End = read(&body)?;
    Ok(Json(V1::new(&app).finish(&submission_ref, end)?))
}

async fn endpoints(State(app): State<App>) -> Json<Value> {
    Json(json!({ "webhooks": app.state().v1.endpoints.all() }))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Register {
    url: String,
    events: Option<Vec<String>>,
}

async fn register(State(app): State<App>, body: Bytes) -> Result<(StatusCode, Json<Value>), Problem> {
    let order: Register = read(&body)?;
    let id = webhooks::register(&app, &order.url, order.events)?;
    Ok((StatusCode::CREATED, Json(json!({ "id": id }))))
}

async fn remove(State(app): State<App>, Path(id): Path<String>) -> Result<StatusCode, Problem> {
    webhooks::remove(&app, &id)?;
    Ok(StatusCode::NO_CONTENT)
}
