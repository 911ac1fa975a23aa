//! Practical training (TDTA, beta): events with seats to hold and book, on a host of its own.
//!
//! Virtual BLS is its sibling. What both have is here, and speaks of both in the same words.

mod account;
mod auth;
mod booking;
mod bookings;
mod courses;
mod events;
mod invites;
mod locations;
mod webhooks;

pub use account::{
    Account, AccountProfile, BookingUrl, CourseCredits, Credits, ListTransactions, WalletTransaction,
};
pub use auth::Auth;
pub use booking::{Booking, BookingCandidate, BookingStatus, PayOption, PayStatus, Trainer, VirtualSession};
pub use bookings::{BookHold, Bookings, CreateBooking, ListBookings};
pub use courses::{BookableCourse, Courses};
pub use events::{Events, ListTrainingEvents, SortDirection, TrainingEvent};
pub use invites::{BookingInvite, Invites, SendBookingInvite};
pub use locations::{Locations, TrainingLocation};
pub use webhooks::{CreateBookingWebhook, RotatedWebhookSecret, UpdateBookingWebhook, Webhooks};

use crate::client::Client;

impl Client {
    /// Practical training (TDTA, beta).
    pub fn practical_training(&self) -> PracticalTraining {
        PracticalTraining(self.clone())
    }
}

/// Practical training (TDTA, beta).
#[derive(Clone, Debug)]
pub struct PracticalTraining(Client);

impl PracticalTraining {
    /// Token pairs of this host for others, and what it says of the token in use.
    pub fn auth(&self) -> Auth {
        Auth(self.0.clone())
    }

    /// The account on this host: wallets and what moves in them.
    pub fn account(&self) -> Account {
        Account(self.0.clone())
    }

    /// Courses that can be booked.
    pub fn courses(&self) -> Courses {
        Courses(self.0.clone())
    }

    /// Where training takes place.
    pub fn locations(&self) -> Locations {
        Locations(self.0.clone())
    }

    /// Training events with seats to hold.
    pub fn events(&self) -> Events {
        Events(self.0.clone())
    }

    /// Bookings of seats.
    pub fn bookings(&self) -> Bookings {
        Bookings(self.0.clone())
    }

    /// Invitations to candidates to book for themselves.
    pub fn invites(&self) -> Invites {
        Invites(self.0.clone())
    }

    /// Endpoints to which this host delivers events.
    pub fn webhooks(&self) -> Webhooks {
        Webhooks(self.0.clone())
    }
}
