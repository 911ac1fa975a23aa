//! Timeslots of virtual courses.

use axum::{Extension, body::Bytes, extract::State, http::HeaderMap, response::Response};
use serde_json::Value;

use super::{holds, view};
use crate::{
    app::App,
    hosts::Host,
    list::Listing,
    portal::{fields::Fields, problem::Problem, query},
    state::booking::{catalogue, events::Event},
};

/// `GET /timeslots` that are to come and not full, earliest first
pub async fn list(
    State(app): State<App>,
    Extension(host): Extension<Host>,
    mut list: Listing,
) -> Result<Response, Problem> {
    let course = list.id("course_id");
    let within = list.dates();
    list.check()?;

    let state = app.state();
    let (now, desk) = (state.now(), &state.desks[host]);
    let mut slots: Vec<&Event> = desk
        .events()
        .iter()
        .filter(|slot| desk.check(slot, now).is_ok() && within(slot.start.uk_date()))
        .filter(|slot| course.is_none_or(|id| slot.course.id == id))
        .collect();
    slots.sort_by_key(|slot| (slot.start, slot.id));
    let slots: Vec<Value> = slots.into_iter().map(|slot| view::timeslot(desk, slot)).collect();
    list.answer(&slots)
}

/// `POST /timeslots/hold`; 422 for a slot that is not in the list
pub async fn hold(
    State(app): State<App>,
    Extension(host): Extension<Host>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    let mut fields = Fields::read(&headers, &body)?;
    let course_id = fields.integer("course_id", 1);
    let course_id = fields.require("course_id", course_id);
    if course_id.is_some_and(|id| catalogue::course_by_id(host, id).is_none()) {
        fields.not_listed("course_id");
    }
    let date = fields.text("date");
    let date = fields.require("date", date);
    if date.as_ref().is_some_and(|date| query::date(date).is_none()) {
        fields.wrong("date", "must be a date such as 2026-06-05");
    }
    let time = fields.text("time");
    let time = fields.require("time", time);
    fields.finish()?;

    let mut state = app.state();
    let (now, desk) = (state.now(), &state.desks[host]);
    let asked = |slot: &&Event| {
        Some(slot.course.id) == course_id
            && Some(slot.start.uk_date().to_string()) == date
            && Some(slot.start.uk_time()) == time
    };
    let slot = desk.events().iter().find(|slot| asked(slot) && desk.check(slot, now).is_ok()).cloned();
    let slot = slot
        .ok_or_else(|| Problem::field("time", "The selected time is not among the available timeslots."))?;
    holds::place(&mut state, host, &slot)
}
