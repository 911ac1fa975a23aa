//! Bookings: create from a hold, look up, cancel, certificate.

use axum::{
    Extension, Json,
    body::{Body, Bytes},
    extract::{Path, State},
    http::{
        HeaderMap, StatusCode,
        header::{CONTENT_DISPOSITION, CONTENT_TYPE},
    },
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};

use super::{holds, object, view};
use crate::{
    app::App,
    clock::DAY,
    delivery,
    hosts::Host,
    list::Listing,
    pdf,
    portal::{fields::Fields, problem::Problem},
    state::{
        State as Sandbox,
        booking::orders::{Attendance, Attendee, Booking, BookingStatus, Order, PayOption},
    },
};

/// `GET /bookings`, newest first
pub async fn list(
    State(app): State<App>,
    Extension(host): Extension<Host>,
    list: Listing,
) -> Result<Response, Problem> {
    list.answer(&matching(&app, host, |_| true))
}

/// `GET /bookings/no-shows`, newest first
pub async fn no_shows(
    State(app): State<App>,
    Extension(host): Extension<Host>,
    list: Listing,
) -> Result<Response, Problem> {
    list.answer(&matching(&app, host, |booking| booking.attendance == Some(Attendance::NoShow)))
}

/// `GET /bookings/{id}`
pub async fn get(
    State(app): State<App>,
    Extension(host): Extension<Host>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let mut state = app.state();
    find(&mut state, host, &id).map(|booking| object(view::booking(host, booking)))
}

/// `POST /bookings`
pub async fn create(
    State(app): State<App>,
    Extension(host): Extension<Host>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    let mut fields = Fields::read(&headers, &body)?;
    let order = order(host, &mut fields);
    fields.finish()?;
    let Some((hash, order)) = order else { return Err(missing()) };

    let state = &mut *app.state();
    let now = state.now();
    let booking = state.desks[host].book(host, &hash, order, now).map_err(holds::refused)?.clone();
    announce(&app, state, host, "booking.created", &booking);
    if booking.status == BookingStatus::Booked {
        announce(&app, state, host, "booking.confirmed", &booking);
    }
    Ok((StatusCode::CREATED, Json(view::booking(host, &booking))).into_response())
}

/// `POST /bookings/{id}/cancel`; 409 on the last day before it starts
pub async fn cancel(
    State(app): State<App>,
    Extension(host): Extension<Host>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let state = &mut *app.state();
    let now = state.now();
    let booking = find(state, host, &id)?;
    if booking.status == BookingStatus::Cancelled {
        return Err(Problem::conflict("The booking is already cancelled."));
    }
    if booking.event.start.since(now) < DAY {
        return Err(Problem::conflict("A booking can be cancelled until 24 hours before it starts."));
    }
    let id = booking.id;
    let booking = state.desks[host].cancel(id, now).ok_or_else(missing)?.clone();
    announce(&app, state, host, "booking.cancelled", &booking);
    Ok(object(view::booking(host, &booking)))
}

/// `GET /bookings/{id}/certificate`; 409 until the training is completed and the kit is back
pub async fn certificate(
    State(app): State<App>,
    Extension(host): Extension<Host>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let mut state = app.state();
    let size = state.settings.pdf_bytes;
    let booking = find(&mut state, host, &id)?;
    if !booking.has_certificate(host) {
        return Err(Problem::conflict(
            "The certificate is available once the training is completed and the equipment has been returned.",
        ));
    }
    let lines = [
        format!("Certificate {}", booking.id),
        booking.event.course.name.to_owned(),
        format!("Candidate: {}", booking.attendee.name),
        format!("Trainer: {}", booking.event.trainer.name),
        format!("Completed: {}", booking.event.start.uk_date()),
    ];
    let headers = [
        (CONTENT_TYPE, "application/pdf".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"certificate-{}.pdf\"", booking.id)),
    ];
    Ok((headers, Body::new(pdf::document(&lines, size))).into_response())
}

/// Sends an event about a booking to the endpoints of the host.
pub fn announce(app: &App, state: &mut Sandbox, host: Host, event: &str, booking: &Booking) {
    let data = json!({ "booking": view::booking(host, booking) });
    app.dispatch(delivery::announce(state, host, event, &data));
}

fn order(host: Host, fields: &mut Fields) -> Option<(String, Order)> {
    let mut required = |name| {
        let text = fields.text(name);
        fields.require(name, text)
    };
    let hash = required("hold_hash");
    let (first_name, last_name) = (required("first_name"), required("last_name"));
    let (phone, pay_option) = (required("phone"), required("pay_option"));
    if host == Host::Bls {
        // Where the kit is sent.
        for name in ["address", "city", "postcode"] {
            required(name);
        }
    }
    let email = fields.email("email");
    let email = fields.require("email", email);
    let pay_option = pay_option.and_then(|name| {
        let option = PayOption::from_name(host, &name);
        if option.is_none() {
            fields.not_listed("pay_option");
        }
        option
    });
    let job_role = fields.text("job_role");
    fields.text("agency_contact_name");
    fields.email("agency_contact_email");
    if host == Host::Tdta {
        fields.email("agency_email");
    }
    let attendee =
        Attendee { name: format!("{} {}", first_name?, last_name?), email: email?, phone: phone?, job_role };
    Some((hash?, Order { attendee, pay_option: pay_option? }))
}

fn matching(app: &App, host: Host, wanted: impl Fn(&Booking) -> bool) -> Vec<Value> {
    let state = app.state();
    let bookings = state.desks[host].bookings.iter().rev().filter(|booking| wanted(booking));
    bookings.map(|booking| view::booking(host, booking)).collect()
}

fn find<'a>(state: &'a mut Sandbox, host: Host, id: &str) -> Result<&'a mut Booking, Problem> {
    id.parse().ok().and_then(|id| state.desks[host].booking(id)).ok_or_else(missing)
}

fn missing() -> Problem {
    Problem::not_found("Booking")
}
