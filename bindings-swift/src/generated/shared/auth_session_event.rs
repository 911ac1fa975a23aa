//! Written by `cargo xtask bindgen` from `core/src/auth/session_event.rs`; do not edit.

use hbportal::auth as core;

use crate::bridge::prelude::*;

texts!(core::SessionEventKind, core::SessionReason);

impl Outgoing for core::SessionEvent {
    fn write(&self, out: &mut Vec<u8>) {
        self.kind.write(out);
        self.reason.write(out);
        self.family.write(out);
        self.at.write(out);
        self.expires_at.write(out);
        self.refresh_expires_at.write(out);
        self.extra.write(out);
    }
}
