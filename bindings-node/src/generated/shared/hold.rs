//! Written by `cargo xtask bindgen` from `core/src/hold.rs`; do not edit.

use hbportal as core;

use crate::bridge::prelude::*;

impl Outgoing for core::HeldSeat {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.value(&self.hold_hash);
        row.optional(self.expires_at.as_ref());
        row.optional(self.expires_in_seconds.as_ref());
        row.optional(self.event_id.as_ref());
        row.optional(self.course.as_ref());
        row.optional(self.location.as_ref());
        row.optional(self.start_date.as_ref());
        row.optional(self.date.as_ref());
        row.optional(self.time.as_ref());
        row.end(&self.extra);
    }
}
