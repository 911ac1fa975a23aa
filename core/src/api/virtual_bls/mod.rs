//! Virtual BLS (beta): timeslots to hold and book, on a host of its own.
//!
//! Practical training is its sibling, and what both have stands there.

mod account;
mod auth;
mod bookings;
mod courses;
mod timeslots;
mod webhooks;

pub use account::Account;
pub use auth::Auth;
pub use bookings::Bookings;
pub use courses::Courses;
pub use timeslots::{HoldTimeslot, ListTimeslots, Timeslot, Timeslots};
pub use webhooks::Webhooks;

use crate::client::Client;

impl Client {
    /// Virtual BLS (beta).
    pub fn virtual_bls(&self) -> VirtualBls {
        VirtualBls(self.clone())
    }
}

/// Virtual BLS (beta).
#[derive(Clone, Debug)]
pub struct VirtualBls(Client);

impl VirtualBls {
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

    /// Timeslots to hold.
    pub fn timeslots(&self) -> Timeslots {
        Timeslots(self.0.clone())
    }

    /// Bookings of timeslots.
    pub fn bookings(&self) -> Bookings {
        Bookings(self.0.clone())
    }

    /// Endpoints to which this host delivers events.
    pub fn webhooks(&self) -> Webhooks {
        Webhooks(self.0.clone())
    }
}
