//! The academy's older register: bookings of courses, and links to book one.

use serde::Serialize;

use super::{
    booking::catalogue::{Course, LOCATIONS, Location, TDTA_COURSES},
    candidates::SEEDS as CANDIDATES,
};
use crate::clock::Moment;

/// How many bookings there are at first: half of them are over.
const BOOKINGS: usize = 24;
/// How many links there are at first.
const LINKS: usize = 12;
/// Id of the first booking.
const FIRST: usize = 601;

/// A booking as the API shows it. Course, location and candidate are names.
#[derive(Clone, Debug, Serialize)]
pub struct Booking {
    pub id: usize,
    pub course: &'static str,
    pub location: &'static str,
    pub candidate: &'static str,
    pub start_date: String,
    pub end_date: String,
    #[serde(rename = "booking_status")]
    pub status: &'static str,
    pub pay_status: &'static str,
    #[serde(skip)]
    pub start: Moment,
}

/// A link to book a course, as the API shows it.
#[derive(Clone, Debug, Serialize)]
pub struct Link {
    pub url: String,
    pub course: &'static str,
    pub location: &'static str,
    pub start_date: String,
    pub remaining_slots: usize,
}

/// All that is on file, earliest first.
#[derive(Debug, Default)]
pub struct Academy {
    pub bookings: Vec<Booking>,
    pub links: Vec<Link>,
}

impl Academy {
    /// The seeds, around `now`.
    pub fn seeds(now: Moment) -> Self {
        let mut academy = Self::default();
        academy.add_bookings(BOOKINGS, now);
        academy.add_links(LINKS, now);
        academy
    }

    /// Files more bookings, in turn one that is over and one to come.
    pub fn add_bookings(&mut self, count: usize, now: Moment) {
        let filed = self.bookings.len();
        self.bookings.extend((filed..filed + count).map(|number| booking(number, now)));
        self.bookings.sort_by_key(|booking| (booking.start, booking.id));
    }

    /// Files more links.
    pub fn add_links(&mut self, count: usize, now: Moment) {
        let filed = self.links.len();
        self.links.extend((filed..filed + count).map(|number| link(number, now)));
    }
}

fn booking(number: usize, now: Moment) -> Booking {
    let (course, location) = place(number);
    let days = i64::try_from(number / 2 + 1).unwrap_or(i64::MAX);
    let start = now.uk_hour(if number.is_multiple_of(2) { -days } else { days }, 9);
    Booking {
        id: FIRST + number,
        course: course.name,
        location: location.name,
        candidate: CANDIDATES[number % CANDIDATES.len()].name,
        start_date: start.uk(),
        end_date: course.end(start).uk(),
        status: "booked",
        pay_status: "completed",
        start,
    }
}

fn link(number: usize, now: Moment) -> Link {
    let (course, location) = place(number);
    let start = now.uk_hour(i64::try_from(number).unwrap_or(i64::MAX).saturating_add(3), 9);
    Link {
        url: format!("https://academy.example.com/book/{}", number + 1),
        course: course.name,
        location: location.name,
        start_date: start.uk(),
        remaining_slots: number % 5,
    }
}

fn place(number: usize) -> (&'static Course, &'static Location) {
    (&TDTA_COURSES[number % TDTA_COURSES.len()], &LOCATIONS[number % LOCATIONS.len()])
}
