//! Days, as the Swift layer sees them.

use hbportal::{Day, Timestamp};

use super::write::bytes;

/// Reads a day written `2026-06-05`; anything else is nothing.
#[uniffi::export]
pub fn parse_day(text: &str) -> Option<Vec<u8>> {
    text.parse::<Day>().ok().map(|day| bytes(&day))
}

/// The day of a moment, in microseconds of the clock on the wall; nothing beyond the years that a day may have.
#[uniffi::export]
pub fn day_of(microseconds: i64) -> Option<Vec<u8>> {
    let day = Day::from(Timestamp::from_microseconds(microseconds)?);
    parse_day(&day.to_string())
}
