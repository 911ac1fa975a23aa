//! Holding a seat for half an hour. An account holds one seat of a host at a time.

use axum::{
    Extension, Json,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde_json::json;

use super::view;
use crate::{
    app::App,
    hosts::Host,
    portal::problem::Problem,
    random,
    state::{
        State as Sandbox,
        booking::{Refusal, events::Event},
    },
};

const HASH: usize = 32;

/// Holds a seat. 409 with the hold there is, 422 if there is nothing to hold.
pub fn place(state: &mut Sandbox, host: Host, event: &Event) -> Result<Response, Problem> {
    let now = state.now();
    let desk = &mut state.desks[host];
    if let Some((hold, held)) = desk.hold(now) {
        let body = json!({
            "message": "You already have an active hold.",
            "data": view::hold(host, hold, held, now),
        });
        return Ok((StatusCode::CONFLICT, Json(body)).into_response());
    }
    desk.check(event, now).map_err(refused)?;
    desk.place_hold(event.id, random::token(&mut state.rng, HASH), now);
    let answer = desk.hold(now).map(|(hold, event)| view::hold(host, hold, event, now));
    Ok((StatusCode::CREATED, Json(answer)).into_response())
}

/// `DELETE …/hold/{hold_hash}`; 404 when it has expired or was used
pub async fn release(
    State(app): State<App>,
    Extension(host): Extension<Host>,
    Path(hash): Path<String>,
) -> Result<StatusCode, Problem> {
    let state = &mut *app.state();
    let now = state.now();
    if state.desks[host].release(&hash, now) {
        Ok(StatusCode::NO_CONTENT)
    } else {
        Err(Problem::not_found("Hold"))
    }
}

/// A refusal of the desk, as an answer.
pub fn refused(refusal: Refusal) -> Problem {
    match refusal {
        Refusal::NoHold => Problem::field("hold_hash", "The hold has expired or does not exist."),
        Refusal::NotBookable(why) => Problem::new(StatusCode::UNPROCESSABLE_ENTITY, why),
        Refusal::Unpaid(why) => Problem::field("pay_option", why),
    }
}
