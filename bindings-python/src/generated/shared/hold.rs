//! Written by `cargo xtask bindgen` from `core/src/hold.rs`; do not edit.

use hbportal as core;

use crate::bridge::prelude::*;

model! {
    /// What is held, and for how long.
    pub struct HeldSeat(core::HeldSeat) {
        /// What names the hold to the host.
        hold_hash = "hold_hash",
        /// When it expires, by the host's clock.
        expires_at = "expires_at",
        /// How many seconds it had left when the host answered.
        expires_in_seconds = "expires_in_seconds",
        /// The number of the training event.
        event_id = "event_id",
        /// The course.
        course = "course",
        /// Where it takes place.
        location = "location",
        /// When the training event begins.
        start_date = "start_date",
        /// The day of the timeslot.
        date = "date",
        /// The time of the timeslot, `HH:MM` in the UK.
        time = "time",
    }
}
