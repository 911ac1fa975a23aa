//! The booking desk of a host where training is held and booked: practical training, and virtual BLS.

pub mod account;
pub mod catalogue;
pub mod events;
pub mod orders;

use crate::{clock::Moment, hosts::Host};
use account::Account;
use catalogue::{Course, Location};
use events::{Event, HOLD_SECONDS, Hold};
use orders::{Booking, BookingStatus, Order, PayStatus};

/// Id of the first event.
const FIRST_EVENT: i64 = 301;
/// Id of the first booking.
const FIRST_BOOKING: i64 = 7001;

/// Why a desk refuses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no such hold: unknown, expired, released or used.
    NoHold,
    /// Nothing can be booked there: full, or in the past.
    NotBookable(&'static str),
    /// The account cannot pay it that way.
    Unpaid(String),
}

/// Events, the hold, bookings and the account. Only the hosts where something is booked have any.
#[derive(Debug, Default)]
pub struct Desk {
    pub account: Account,
    pub bookings: Vec<Booking>,
    pub invites: usize,
    events: Vec<Event>,
    hold: Option<Hold>,
}

impl Desk {
    /// The seeds of a host.
    pub fn seeds(host: Host, now: Moment) -> Self {
        let mut desk = Self { account: Account::seeds(catalogue::courses(host)), ..Self::default() };
        for (course, location, start, seats) in events::seeds(host, now) {
            desk.add_event(course, location, start, seats);
        }
        desk
    }

    /// Puts one more event on offer.
    pub fn add_event(
        &mut self,
        course: &'static Course,
        location: &'static Location,
        start: Moment,
        seats: usize,
    ) -> &Event {
        let id = FIRST_EVENT + i64::try_from(self.events.len()).unwrap_or(i64::MAX);
        let index = self.events.len();
        self.events.push(Event { id, course, location, trainer: events::trainer(id), start, seats });
        &self.events[index]
    }

    /// Every event, in the order they were put on offer.
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// The event with this id.
    pub fn event(&self, id: i64) -> Option<&Event> {
        self.events.iter().find(|event| event.id == id)
    }

    /// Seats of an event that are not booked. A hold does not lower them.
    pub fn remaining(&self, event: &Event) -> usize {
        let takes =
            |booking: &&Booking| booking.event.id == event.id && booking.status != BookingStatus::Cancelled;
        event.seats.saturating_sub(self.bookings.iter().filter(takes).count())
    }

    /// Whether a seat at an event can be had.
    pub fn check(&self, event: &Event, now: Moment) -> Result<(), Refusal> {
        if event.start <= now {
            return Err(Refusal::NotBookable("It has already started."));
        }
        if self.remaining(event) == 0 {
            return Err(Refusal::NotBookable("It is fully booked."));
        }
        Ok(())
    }

    /// The hold that has not expired, and its event.
    pub fn hold(&self, now: Moment) -> Option<(&Hold, &Event)> {
        let hold = self.hold.as_ref().filter(|hold| now < hold.expires_at)?;
        Some((hold, self.event(hold.event_id)?))
    }

    /// Holds a seat, in place of the hold there was.
    pub fn place_hold(&mut self, event_id: i64, hash: String, now: Moment) {
        self.hold = Some(Hold { hash, event_id, expires_at: now.plus(HOLD_SECONDS) });
    }

    /// Gives the hold up, and says whether there was one.
    pub fn release(&mut self, hash: &str, now: Moment) -> bool {
        let known = self.hold(now).is_some_and(|(hold, _)| hold.hash == hash);
        if known {
            self.hold = None;
        }
        known
    }

    /// Books the seat that is held. The hold is used up unless the order is refused.
    pub fn book(&mut self, host: Host, hash: &str, order: Order, now: Moment) -> Result<&Booking, Refusal> {
        let (_, event) = self.hold(now).filter(|(hold, _)| hold.hash == hash).ok_or(Refusal::NoHold)?;
        self.check(event, now)?;
        let event = event.clone();
        let id = self.next_booking();
        self.account.pay(host, order.pay_option, event.course, id, now).map_err(Refusal::Unpaid)?;
        self.hold = None;
        Ok(self.file(Booking::new(id, event, order, now)))
    }

    /// Files a booking without a hold and without a payment.
    pub fn file(&mut self, booking: Booking) -> &Booking {
        let index = self.bookings.len();
        self.bookings.push(booking);
        &self.bookings[index]
    }

    /// The id of the next booking.
    pub fn next_booking(&self) -> i64 {
        FIRST_BOOKING + i64::try_from(self.bookings.len()).unwrap_or(i64::MAX)
    }

    /// The booking with this id.
    pub fn booking(&mut self, id: i64) -> Option<&mut Booking> {
        self.bookings.iter_mut().find(|booking| booking.id == id)
    }

    /// Cancels a booking and gives back what it took.
    pub fn cancel(&mut self, id: i64, now: Moment) -> Option<&mut Booking> {
        let booking = self.bookings.iter_mut().find(|booking| booking.id == id)?;
        booking.status = BookingStatus::Cancelled;
        if self.account.refund(booking.pay_option, booking.event.course, id, now) {
            booking.pay_status = PayStatus::Refunded;
        }
        Some(booking)
    }
}
