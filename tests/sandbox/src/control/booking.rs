//! What candidates, trainers and the staff of a booking host do.

use std::{collections::BTreeMap, fmt};

use serde::Deserialize;

use crate::{
    app::App,
    booking::bookings::announce,
    clock::DAY,
    hosts::Host,
    state::{
        booking::{
            catalogue::{self, LOCATIONS},
            events::Event,
            orders::{Attendance, Attendee, Booking, BookingStatus, Equipment, Order, PayOption, PayStatus},
        },
        candidates::SEEDS as CANDIDATES,
    },
};

/// What happens to a booking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "act", rename_all = "kebab-case", deny_unknown_fields)]
#[non_exhaustive]
pub enum BookingAct {
    /// The candidate pays a booking that waits for it.
    Pay,
    /// The candidate came.
    Attend,
    /// The candidate did not come.
    NoShow,
    /// The candidate came and passed.
    Complete,
    /// The kit of a virtual course came back.
    ReturnEquipment,
    /// The kit of a virtual course should have come back.
    EquipmentOverdue,
    /// The host moves the booking to another day.
    Reschedule {
        /// Days later; earlier if negative.
        #[serde(default = "week")]
        days: i64,
    },
    /// The host cancels the booking, however late.
    Cancel,
}

fn week() -> i64 {
    7
}

/// Why it cannot happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BookingError {
    /// There is no such booking.
    Unknown,
    /// The booking was cancelled.
    Cancelled,
    /// The booking does not wait for a payment.
    NotPending,
    /// The booking has not been paid.
    Pending,
    /// The host sends no kit.
    NoEquipment,
}

impl fmt::Display for BookingError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Unknown => "Booking not found.",
            Self::Cancelled => "The booking is cancelled.",
            Self::NotPending => "The booking does not wait for a payment.",
            Self::Pending => "The booking waits for its payment.",
            Self::NoEquipment => "Only virtual courses have equipment.",
        })
    }
}

impl std::error::Error for BookingError {}

/// Lets it happen, and sends the events.
pub fn act(app: &App, host: Host, id: i64, act: BookingAct) -> Result<Booking, BookingError> {
    let state = &mut *app.state();
    let now = state.now();
    let desk = &mut state.desks[host];
    let booking = desk.booking(id).ok_or(BookingError::Unknown)?;
    check(host, booking, act)?;
    let had_certificate = booking.has_certificate(host);
    let event = match act {
        BookingAct::Pay => {
            booking.status = BookingStatus::Booked;
            booking.pay_status = PayStatus::Completed;
            Some("booking.confirmed")
        }
        BookingAct::Attend => {
            booking.attendance = Some(Attendance::Attended);
            Some("booking.attendance_marked")
        }
        BookingAct::NoShow => {
            booking.attendance = Some(Attendance::NoShow);
            booking.is_completed = false;
            Some("booking.attendance_marked")
        }
        BookingAct::Complete => {
            booking.is_completed = true;
            let marked = booking.attendance.replace(Attendance::Attended) == Some(Attendance::Attended);
            (!marked).then_some("booking.attendance_marked")
        }
        BookingAct::ReturnEquipment => {
            booking.equipment = Equipment::In;
            None
        }
        BookingAct::EquipmentOverdue => {
            booking.equipment = Equipment::Overdue;
            Some("booking.equipment_overdue")
        }
        BookingAct::Reschedule { days } => {
            let Event { course, location, start, .. } = booking.event;
            booking.event = Event::unlisted(course, location, start.plus(days.saturating_mul(DAY)));
            Some("booking.rescheduled")
        }
        BookingAct::Cancel => {
            desk.cancel(id, now);
            Some("booking.cancelled")
        }
    };
    let booking = desk.booking(id).ok_or(BookingError::Unknown)?.clone();
    if let Some(event) = event {
        announce(app, state, host, event, &booking);
    }
    if booking.has_certificate(host) && !had_certificate {
        announce(app, state, host, "booking.certificate_available", &booking);
    }
    Ok(booking)
}

fn check(host: Host, booking: &Booking, act: BookingAct) -> Result<(), BookingError> {
    let is_pending = booking.status == BookingStatus::Pending;
    match act {
        _ if booking.status == BookingStatus::Cancelled => Err(BookingError::Cancelled),
        BookingAct::Pay if !is_pending => Err(BookingError::NotPending),
        BookingAct::Attend | BookingAct::NoShow | BookingAct::Complete if is_pending => {
            Err(BookingError::Pending)
        }
        BookingAct::ReturnEquipment | BookingAct::EquipmentOverdue if host != Host::Bls => {
            Err(BookingError::NoEquipment)
        }
        _ => Ok(()),
    }
}

/// An event, or a timeslot, to put on offer. What is left out is the first of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct EventOrder {
    /// Id of the course.
    pub course_id: Option<i64>,
    /// Id of the location; without a meaning for a timeslot.
    pub location_id: Option<i64>,
    /// Days from today by the sandbox clock.
    pub in_days: i64,
    /// Full hour of its start in the UK, 0 to 23.
    pub hour: i8,
    /// How many can book it.
    pub seats: usize,
}

impl Default for EventOrder {
    fn default() -> Self {
        Self { course_id: None, location_id: None, in_days: 30, hour: 11, seats: 12 }
    }
}

/// Puts an event on offer, and answers its id or what is wrong with the order.
pub fn add_event(app: &App, host: Host, order: EventOrder) -> Result<i64, &'static str> {
    let state = &mut *app.state();
    let course = match order.course_id {
        Some(id) => catalogue::course_by_id(host, id).ok_or("The host has no such course.")?,
        None => &catalogue::courses(host)[0],
    };
    let location = match order.location_id {
        Some(id) => catalogue::location_by_id(id).ok_or("The host has no such location.")?,
        None => &LOCATIONS[0],
    };
    if !(0..24).contains(&order.hour) {
        return Err("hour must be between 0 and 23.");
    }
    let start = state.now().uk_hour(order.in_days, order.hour);
    Ok(state.desks[host].add_event(course, location, start, order.seats).id)
}

/// A change of the agency's account. What is left out stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct AccountChange {
    /// Credits by course id; courses left out keep theirs.
    pub credits: BTreeMap<i64, u32>,
    /// The money balance in pence.
    pub balance_pence: Option<i32>,
    /// Whether bookings can be put on an invoice.
    pub invoice_payments: Option<bool>,
}

/// Changes the agency's account.
pub fn change_account(app: &App, host: Host, change: AccountChange) {
    let state = &mut *app.state();
    let account = &mut state.desks[host].account;
    account.credits.extend(change.credits);
    account.balance_pence = change.balance_pence.unwrap_or(account.balance_pence);
    account.invoice_payments = change.invoice_payments.unwrap_or(account.invoice_payments);
}

/// Files `count` bookings on an invoice, which take nobody's seat. No event is sent. Answers how many there are now.
pub fn seed(app: &App, host: Host, count: usize) -> usize {
    let state = &mut *app.state();
    let now = state.now();
    let desk = &mut state.desks[host];
    let (courses, start) = (catalogue::courses(host), now.uk_hour(30, 10));
    for number in 0..count {
        let candidate = &CANDIDATES[number % CANDIDATES.len()];
        let attendee = Attendee {
            name: candidate.name.to_owned(),
            email: candidate.email.to_owned(),
            phone: "+44 7700 900000".to_owned(),
            job_role: Some("Nurse".to_owned()),
        };
        let course = &courses[number % courses.len()];
        let event = Event::unlisted(course, &LOCATIONS[number % LOCATIONS.len()], start);
        let order = Order { attendee, pay_option: PayOption::Invoice };
        desk.file(Booking::new(desk.next_booking(), event, order, now));
    }
    desk.bookings.len()
}
