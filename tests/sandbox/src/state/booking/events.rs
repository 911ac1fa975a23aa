//! Events that seats are booked at, and the hold on one. On the virtual host an event is a timeslot.

use super::catalogue::{self, Course, LOCATIONS, Location, TRAINERS, Trainer};
use crate::{clock::Moment, hosts::Host};

/// Seconds a hold lives.
pub const HOLD_SECONDS: i64 = 1800;

/// A training event, or a timeslot.
#[derive(Clone, Debug)]
pub struct Event {
    pub id: i64,
    pub course: &'static Course,
    pub location: &'static Location,
    pub trainer: &'static Trainer,
    pub start: Moment,
    /// Seats in all, booked or not.
    pub seats: usize,
}

/// Id of an event that is not on offer: only its booking knows it.
pub const UNLISTED: i64 = 0;

/// A seat kept for the agency until it expires.
#[derive(Clone, Debug)]
pub struct Hold {
    pub hash: String,
    pub event_id: i64,
    pub expires_at: Moment,
}

/// What is on offer at first: course, location, start and seats.
pub fn seeds(host: Host, now: Moment) -> Vec<(&'static Course, &'static Location, Moment, usize)> {
    let courses = catalogue::courses(host);
    let mut seeds = Vec::new();
    if host == Host::Bls {
        for days in 1..=10 {
            for (course, hour) in courses.iter().flat_map(|course| [9, 14].map(|hour| (course, hour))) {
                seeds.push((course, &LOCATIONS[0], now.uk_hour(days, hour), 3));
            }
        }
    } else {
        for (number, days) in (2..26).enumerate() {
            let seats = match number {
                4 => 1,
                5 => 0,
                _ => 12,
            };
            let (course, location) = (&courses[number % courses.len()], &LOCATIONS[number % LOCATIONS.len()]);
            seeds.push((course, location, now.uk_hour(days, 10), seats));
        }
    }
    seeds
}

impl Event {
    /// An event for one booking.
    pub fn unlisted(course: &'static Course, location: &'static Location, start: Moment) -> Self {
        Self { id: UNLISTED, course, location, trainer: trainer(UNLISTED), start, seats: 1 }
    }
}

/// The trainer of the event with this id.
pub fn trainer(id: i64) -> &'static Trainer {
    &TRAINERS[usize::from(id % 2 == 0)]
}
