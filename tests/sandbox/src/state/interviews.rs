//! Interviews that HB Services has booked.

use std::ops::Range;

use serde::Serialize;

use super::candidates::SEEDS as CANDIDATES;
use crate::clock::Moment;

/// How many there are at first.
pub const SEEDS: usize = 24;
/// Id of the first one.
const FIRST: usize = 401;
/// Days between now and the first one; the later ones follow day by day.
const BEFORE: usize = 12;
const MINUTES: i64 = 30;

/// An interview as the API shows it.
#[derive(Clone, Debug, Serialize)]
pub struct Interview {
    pub id: usize,
    pub candidate_name: &'static str,
    pub candidate_email: &'static str,
    pub interviewer: &'static str,
    pub starts_at: String,
    pub ends_at: String,
    pub status: &'static str,
}

/// The interviews with these numbers, one a day around `now`.
pub fn seeds(numbers: Range<usize>, now: Moment) -> Vec<Interview> {
    numbers.map(|number| interview(number, now)).collect()
}

fn interview(number: usize, now: Moment) -> Interview {
    let candidate = &CANDIDATES[number % CANDIDATES.len()];
    let days = i64::try_from(number).unwrap_or(i64::MAX) - i64::try_from(BEFORE).unwrap_or_default();
    let start = now.uk_hour(days, 14);
    let status = match number % 6 {
        _ if start > now => "booked",
        5 => "no_show",
        _ => "completed",
    };
    Interview {
        id: FIRST + number,
        candidate_name: candidate.name,
        candidate_email: candidate.email,
        interviewer: if number.is_multiple_of(2) { "Priya Sandell" } else { "Tom Averill" },
        starts_at: start.uk(),
        ends_at: start.plus(MINUTES * 60).uk(),
        status,
    }
}
