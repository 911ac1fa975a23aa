//! The academy: bookings of courses, and links to book one. Its host is not documented and must be configured.

mod booking_links;
mod bookings;

pub use booking_links::{BookingLink, BookingLinks, SearchBookingLinks};
pub use bookings::{AcademyBooking, Bookings, ListAcademyBookings, SearchAcademyBookings};

use crate::client::Client;

impl Client {
    /// The academy: bookings of courses, and links to book one.
    pub fn academy(&self) -> Academy {
        Academy(self.clone())
    }
}

/// The academy: bookings of courses, and links to book one.
#[derive(Clone, Debug)]
pub struct Academy(Client);

impl Academy {
    /// Bookings of courses.
    pub fn bookings(&self) -> Bookings {
        Bookings(self.0.clone())
    }

    /// Links to book a course.
    pub fn booking_links(&self) -> BookingLinks {
        BookingLinks(self.0.clone())
    }
}
