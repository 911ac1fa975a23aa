//! Courses, locations and training events.

use std::cmp::Reverse;

use axum::{
    Extension,
    extract::{Path, State},
    response::Response,
};
use serde_json::Value;

use super::{holds, object, view};
use crate::{
    app::App,
    hosts::Host,
    list::Listing,
    portal::problem::Problem,
    state::booking::{
        catalogue::{self, LOCATIONS},
        events::Event,
    },
};

/// `GET /courses`
pub async fn courses(Extension(host): Extension<Host>, list: Listing) -> Result<Response, Problem> {
    let all: Vec<Value> = catalogue::courses(host).iter().map(view::course).collect();
    list.answer(&all)
}

/// `GET /locations`
pub async fn locations(list: Listing) -> Result<Response, Problem> {
    list.answer(&LOCATIONS)
}

/// `GET /training-events` to come, earliest first unless sorted otherwise
pub async fn list(
    State(app): State<App>,
    Extension(host): Extension<Host>,
    mut list: Listing,
) -> Result<Response, Problem> {
    let course = list.id("course_id");
    let location = list.id("location_id");
    let within = list.dates();
    let Listing { query, errors, .. } = &mut list;
    let available_only = query.boolean("available_only", errors).unwrap_or(false);
    let sort = query.choice("sort", &["start_date", "cost_inc_vat", "remaining_slots"], errors);
    let descending = query.choice("sort_dir", &["asc", "desc"], errors) == Some("desc");
    list.check()?;

    let state = app.state();
    let (now, desk) = (state.now(), &state.desks[host]);
    let mut events: Vec<&Event> = desk
        .events()
        .iter()
        .filter(|event| event.start > now && within(event.start.uk_date()))
        .filter(|event| course.is_none_or(|id| event.course.id == id))
        .filter(|event| location.is_none_or(|id| event.location.id == id))
        .filter(|event| !available_only || desk.remaining(event) > 0)
        .collect();
    let key = |event: &&Event| {
        let first = match sort {
            Some("cost_inc_vat") => event.course.price_pence.into(),
            Some("remaining_slots") => i64::try_from(desk.remaining(event)).unwrap_or(i64::MAX),
            _ => event.start.unix(),
        };
        (first, event.id)
    };
    if descending {
        events.sort_by_key(|event| Reverse(key(event)));
    } else {
        events.sort_by_key(key);
    }
    let events: Vec<Value> = events.into_iter().map(|event| view::event(desk, event)).collect();
    list.answer(&events)
}

/// `GET /training-events/{id}`
pub async fn get(
    State(app): State<App>,
    Extension(host): Extension<Host>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let state = app.state();
    let desk = &state.desks[host];
    let event = id.parse().ok().and_then(|id| desk.event(id)).ok_or_else(missing)?;
    Ok(object(view::event(desk, event)))
}

/// `POST /training-events/{id}/hold`
pub async fn hold(
    State(app): State<App>,
    Extension(host): Extension<Host>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let mut state = app.state();
    let event = id.parse().ok().and_then(|id| state.desks[host].event(id)).ok_or_else(missing)?.clone();
    holds::place(&mut state, host, &event)
}

fn missing() -> Problem {
    Problem::not_found("Training event")
}
