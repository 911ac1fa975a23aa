//! Objects as the two hosts show them.

use serde_json::{Value, json};

use crate::{
    clock::Moment,
    hosts::Host,
    state::{
        booking::{
            Desk,
            account::{Account, Kind, Transaction},
            catalogue::{self, Course},
            events::{Event, Hold},
            orders::{Attendance, Booking, BookingStatus, PayOption},
        },
        webhooks::Endpoint,
    },
};

/// How much of a secret its prefix shows.
const PREFIX: usize = 12;

/// Pounds, as prices are printed.
pub fn pounds(pence: i32) -> f64 {
    f64::from(pence) / 100.0
}

/// A course where it is part of something else.
fn short(course: &Course) -> Value {
    json!({ "id": course.id, "name": course.name })
}

/// An item of `GET /courses`.
pub fn course(course: &Course) -> Value {
    json!({ "id": course.id, "name": course.name, "cost_inc_vat": pounds(course.price_pence), "currency": "GBP" })
}

/// An item of `GET /training-events`.
pub fn event(desk: &Desk, event: &Event) -> Value {
    json!({
        "id": event.id,
        "course": short(event.course),
        "location": event.location,
        "start_date": event.start.uk(),
        "end_date": event.course.end(event.start).uk(),
        "remaining_slots": desk.remaining(event),
        "cost_inc_vat": pounds(event.course.price_pence),
        "booking_url": format!("{}&event={}", super::booking_url(Host::Tdta), event.id),
    })
}

/// An item of `GET /timeslots`.
pub fn timeslot(desk: &Desk, event: &Event) -> Value {
    let mut slot = held_slot(event);
    slot["remaining_slots"] = json!(desk.remaining(event));
    slot
}

fn held_slot(event: &Event) -> Value {
    let start = event.start;
    json!({ "date": start.uk_date().to_string(), "time": start.uk_time(), "course": short(event.course) })
}

/// An event or a timeslot, whichever the host has.
pub fn offer(host: Host, desk: &Desk, of: &Event) -> Value {
    if host == Host::Bls { timeslot(desk, of) } else { event(desk, of) }
}

/// A hold on an event. Where the event has a place, its names are plain text.
pub fn hold(host: Host, hold: &Hold, event: &Event, now: Moment) -> Value {
    let mut answer = json!({
        "hold_hash": hold.hash,
        "expires_at": hold.expires_at,
        "expires_in_seconds": hold.expires_at.since(now),
    });
    if host == Host::Bls {
        answer["slot"] = held_slot(event);
    } else {
        answer["training_event"] = json!({
            "id": event.id,
            "course": event.course.name,
            "location": event.location.name,
            "start_date": event.start.uk(),
        });
    }
    answer
}

/// A booking.
pub fn booking(host: Host, booking: &Booking) -> Value {
    let Booking { id, event, attendee, .. } = booking;
    let mut answer = json!({
        "id": id,
        "candidate": { "name": attendee.name, "email": attendee.email, "phone": attendee.phone },
        "course": short(event.course),
        "trainer": event.trainer,
        "start_date": event.start.uk(),
        "end_date": event.course.end(event.start).uk(),
        "booking_status": booking.status,
        "pay_status": booking.pay_status,
        "pay_option": booking.pay_option.name(host),
        "booked_by": "Agency",
        "certificate_available": booking.has_certificate(host),
        "created_at": booking.created_at,
    });
    if host == Host::Bls {
        answer["training_status"] = json!(training_status(booking));
        answer["equipment_status"] = json!(booking.equipment);
        answer["virtual"] = json!({
            "zoom_id": format!("850 0000 {id:04}"),
            "zoom_link": format!("https://meeting.example.com/j/8500000{id:04}"),
            "zoom_password": format!("bls-{id}"),
        });
    } else {
        answer["attendance"] = json!(booking.attendance);
        answer["candidate"]["job_role"] = json!(attendee.job_role);
        answer["location"] = json!(event.location);
        let awaits =
            booking.status == BookingStatus::Pending && booking.pay_option == PayOption::CandidatePays;
        answer["payment_url"] = json!(awaits.then(|| format!("https://pay.example.com/booking/{id}")));
    }
    answer
}

fn training_status(booking: &Booking) -> &'static str {
    match booking.attendance {
        _ if booking.is_completed => "completed",
        None => "pending",
        Some(Attendance::Attended) => "attended",
        Some(Attendance::NoShow) => "no_show",
    }
}

/// Credits and balance of an account.
pub fn credits(host: Host, account: &Account) -> Value {
    let wallet = |course: &Course| {
        let credits = account.credits.get(&course.id).copied().unwrap_or_default();
        json!({ "course_id": course.id, "course_name": course.name, "credits": credits })
    };
    json!({
        "booking_credits": catalogue::courses(host).iter().map(wallet).collect::<Vec<_>>(),
        "booking_money_balance": pounds(account.balance_pence),
        "currency": "GBP",
    })
}

/// An item of `GET /transactions`.
pub fn transaction(transaction: &Transaction) -> Value {
    json!({
        "id": transaction.id,
        "type": if transaction.kind == Kind::Payment { "payment" } else { "refund" },
        "course": short(transaction.course),
        "booking_id": transaction.booking_id,
        "credits": transaction.credits,
        "amount": pounds(transaction.pence),
        "currency": "GBP",
        "created_at": transaction.created_at,
    })
}

/// A webhook endpoint. Practical training tells more of it.
pub fn endpoint(host: Host, endpoint: &Endpoint) -> Value {
    let prefix: String = endpoint.secret.chars().take(PREFIX).collect();
    let mut answer = json!({
        "id": endpoint.id,
        "name": endpoint.name,
        "url": endpoint.url,
        "events": endpoint.events,
        "is_active": endpoint.is_active,
        "secret_prefix": prefix,
        "created_at": endpoint.created_at,
    });
    if host == Host::Tdta {
        let last = endpoint.calls.last();
        answer["secret_prefix"] = json!(format!("{prefix}••••••••"));
        answer["timeout_seconds"] = json!(endpoint.timeout_seconds);
        let delivered = endpoint.calls.iter().rev().find(|call| call.success);
        answer["last_delivered_at"] = json!(delivered.map(|call| call.created_at));
        answer["last_response_code"] = json!(last.and_then(|call| call.status_code));
        answer["consecutive_failures"] = json!(endpoint.consecutive_failures());
    }
    answer
}

/// A webhook endpoint with its secret, which is shown when it is made and never again.
pub fn endpoint_with_secret(host: Host, of: &Endpoint) -> Value {
    const NOTICE: &str = "Keep the secret: it is not shown again.";

    let (secret, notice) =
        if host == Host::Tdta { ("signing_secret", "signing_secret_notice") } else { ("secret", "notice") };
    let mut answer = endpoint(host, of);
    answer[secret] = json!(of.secret);
    answer[notice] = json!(NOTICE);
    answer
}
