//! Invitations to candidates to book for themselves.

use axum::{
    Extension, Json,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use serde_json::json;

use crate::{
    app::App,
    hosts::Host,
    portal::{fields::Fields, problem::Problem},
    state::booking::catalogue,
};

/// `POST /booking-invites`
pub async fn send(
    State(app): State<App>,
    Extension(host): Extension<Host>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    let mut fields = Fields::read(&headers, &body)?;
    let email = fields.email("email");
    let email = fields.require("email", email);
    let (first_name, last_name) = (fields.text("first_name"), fields.text("last_name"));
    let course_id = fields.integer("course_id", 1);
    let course = course_id.and_then(|id| catalogue::course_by_id(host, id));
    if course_id.is_some() && course.is_none() {
        fields.not_listed("course_id");
    }
    fields.finish()?;

    let state = &mut *app.state();
    let now = state.now();
    let desk = &mut state.desks[host];
    desk.invites += 1;
    let invite = json!({
        "id": desk.invites,
        "email": email,
        "first_name": first_name,
        "last_name": last_name,
        "course": course.map(|course| json!({ "id": course.id, "name": course.name })),
        "booking_url": format!("{}&invite={}", super::booking_url(host), desk.invites),
        "sent_at": now,
    });
    Ok((StatusCode::CREATED, Json(invite)).into_response())
}
