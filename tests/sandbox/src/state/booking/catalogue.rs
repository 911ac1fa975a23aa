//! What can be booked, where, and with whom. All of it is fictitious.

use serde::Serialize;

use crate::{clock::Moment, hosts::Host};

/// A course. Prices include VAT.
#[derive(Debug)]
pub struct Course {
    pub id: i64,
    pub name: &'static str,
    pub price_pence: i32,
    minutes: i64,
}

impl Course {
    /// When a course that starts at `start` ends.
    pub fn end(&self, start: Moment) -> Moment {
        start.plus(self.minutes * 60)
    }
}

/// A place courses are held at, as the API shows it.
#[derive(Debug, Serialize)]
pub struct Location {
    pub id: i64,
    pub name: &'static str,
    pub address: &'static str,
}

/// A trainer, as the API shows them.
#[derive(Debug, Serialize)]
pub struct Trainer {
    pub id: i64,
    pub name: &'static str,
}

pub const TDTA_COURSES: [Course; 4] = [
    course(11, "Basic Life Support", 5400, 180),
    course(12, "Moving and Handling", 6000, 240),
    course(13, "Paediatric Life Support", 7200, 240),
    course(14, "Restrictive Intervention", 14_400, 420),
];

pub const BLS_COURSES: [Course; 2] = [
    course(21, "Virtual Basic Life Support", 4800, 90),
    course(22, "Virtual Paediatric Life Support", 5400, 90),
];

pub const LOCATIONS: [Location; 3] = [
    location(31, "London", "1 Example Street, London, E1 0AA"),
    location(32, "Leeds", "2 Sample Road, Leeds, LS1 0AA"),
    location(33, "Cardiff", "3 Model Lane, Cardiff, CF10 0AA"),
];

pub const TRAINERS: [Trainer; 2] =
    [Trainer { id: 41, name: "Oona Breck" }, Trainer { id: 42, name: "Samir Vale" }];

/// The courses of a host.
pub fn courses(host: Host) -> &'static [Course] {
    if host == Host::Bls { &BLS_COURSES } else { &TDTA_COURSES }
}

/// A course of a host.
pub fn course_by_id(host: Host, id: i64) -> Option<&'static Course> {
    courses(host).iter().find(|course| course.id == id)
}

/// The location with this id.
pub fn location_by_id(id: i64) -> Option<&'static Location> {
    LOCATIONS.iter().find(|location| location.id == id)
}

const fn course(id: i64, name: &'static str, price_pence: i32, minutes: i64) -> Course {
    Course { id, name, price_pence, minutes }
}

const fn location(id: i64, name: &'static str, address: &'static str) -> Location {
    Location { id, name, address }
}
