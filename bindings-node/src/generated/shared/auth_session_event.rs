//! Written by `cargo xtask bindgen` from `core/src/auth/session_event.rs`; do not edit.

use hbportal::auth as core;

use crate::bridge::prelude::*;

texts!(core::SessionEventKind, core::SessionReason);

impl Outgoing for core::SessionEvent {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.value(&self.kind);
        row.value(&self.reason);
        row.value(&self.family);
        row.value(&self.at);
        row.optional(self.expires_at.as_ref());
        row.optional(self.refresh_expires_at.as_ref());
        row.end(&self.extra);
    }
}
