//! Written by `cargo xtask bindgen` from `core/src/hold.rs`; do not edit.

use hbportal as core;

use crate::bridge::prelude::*;

impl Outgoing for core::HeldSeat {
    fn write(&self, out: &mut Vec<u8>) {
        self.hold_hash.write(out);
        self.expires_at.write(out);
        self.expires_in_seconds.write(out);
        self.event_id.write(out);
        self.course.write(out);
        self.location.write(out);
        self.start_date.write(out);
        self.date.write(out);
        self.time.write(out);
        self.extra.write(out);
    }
}
