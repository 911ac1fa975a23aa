//! Webhook endpoints, their call logs and test deliveries.

use axum::{
    Json,
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, Uri},
    response::{IntoResponse, Response},
};
use serde_json::json;

use super::{
    envelope::{self, PageRequest},
    fields::Fields,
    problem::{Errors, Problem},
    query::Query,
};
use crate::{
    app::App,
    delivery, random,
    state::webhooks::{Call, Change, EVENTS},
};

/// `GET /webhooks`
pub async fn list(State(app): State<App>) -> Response {
    envelope::data(app.state().endpoints.all())
}

/// `POST /webhooks`; the only answer that shows the secret
pub async fn create(State(app): State<App>, headers: HeaderMap, body: Bytes) -> Result<Response, Problem> {
    let mut fields = Fields::read(&headers, &body)?;
    let change = change(&mut fields);
    fields.require("url", change.url.as_ref());
    fields.require("events", change.events.as_ref());
    fields.finish()?;

    let state = &mut *app.state();
    let secret = format!("whsec_{}", random::token(&mut state.rng, 48));
    let now = state.now();
    let endpoint = state.endpoints.create(change, secret.clone(), now);
    let body = json!({
        "data": endpoint,
        "secret": secret,
        "message": "Webhook endpoint created. Keep the secret: it is not shown again.",
    });
    Ok((StatusCode::CREATED, Json(body)).into_response())
}

/// `PUT /webhooks/{id}`; fields left out stay as they are
pub async fn update(
    State(app): State<App>,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    let mut fields = Fields::read(&headers, &body)?;
    let change = change(&mut fields);
    let mut state = app.state();
    let endpoint = state.endpoints.find(&id).ok_or_else(missing)?;
    fields.finish()?;
    change.apply(endpoint);
    Ok(envelope::data(endpoint))
}

/// `DELETE /webhooks/{id}`
pub async fn delete(State(app): State<App>, Path(id): Path<String>) -> Result<StatusCode, Problem> {
    if app.state().endpoints.remove(&id) { Ok(StatusCode::NO_CONTENT) } else { Err(missing()) }
}

/// `GET /webhooks/{id}/calls`, newest first
pub async fn calls(
    State(app): State<App>,
    Path(id): Path<String>,
    headers: HeaderMap,
    uri: Uri,
) -> Result<Response, Problem> {
    let query = Query::read(&uri);
    let mut errors = Errors::new();
    let page = PageRequest::read(&query, &mut errors);
    let mut state = app.state();
    let endpoint = state.endpoints.find(&id).ok_or_else(missing)?;
    envelope::check(errors)?;
    let calls: Vec<&Call> = endpoint.calls.iter().rev().collect();
    Ok(page.of(&calls, &query, &envelope::target(&headers, &uri)))
}

/// `POST /webhooks/{id}/test`
pub async fn test(State(app): State<App>, Path(id): Path<String>) -> Result<Response, Problem> {
    let job = {
        let mut state = app.state();
        let endpoint = state.endpoints.find(&id).ok_or_else(missing)?.clone();
        delivery::test(&mut state, &endpoint)
    };
    app.dispatch(vec![job]);
    Ok(Json(json!({ "message": "A test webhook is on its way." })).into_response())
}

fn change(fields: &mut Fields) -> Change {
    let url = fields.text("url");
    if url.as_ref().is_some_and(|url| !is_allowed(url)) {
        fields.wrong("url", "must be an https URL");
    }
    Change {
        url,
        events: events(fields),
        is_active: fields.boolean("is_active"),
        timeout_seconds: fields.integer("timeout_seconds", 1),
        max_retries: fields.integer("max_retries", 0),
    }
}

fn events(fields: &mut Fields) -> Option<Vec<String>> {
    let values = fields.array("events")?;
    if values.is_empty() {
        fields.wrong("events", "must have at least 1 item");
    }
    let mut events = Vec::new();
    for (index, value) in values.iter().enumerate() {
        match value.as_str().filter(|event| EVENTS.contains(event)) {
            Some(event) => events.push(event.to_owned()),
            None => fields.not_listed(&format!("events.{index}")),
        }
    }
    Some(events)
}

/// https anywhere, http on a loopback host.
pub fn is_allowed(url: &str) -> bool {
    let Ok(uri) = url.parse::<Uri>() else { return false };
    match (uri.scheme_str(), uri.host()) {
        (Some("https"), Some(host)) => !host.is_empty(),
        (Some("http"), Some(host)) => delivery::is_loopback(host),
        _ => false,
    }
}

fn missing() -> Problem {
    Problem::not_found("Webhook endpoint")
}
