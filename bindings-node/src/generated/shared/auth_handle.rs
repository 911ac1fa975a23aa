//! Written by `cargo xtask bindgen` from `core/src/auth/handle.rs`; do not edit.

use hbportal::auth as core;

use crate::bridge::prelude::*;

texts!(core::SessionState);

impl Outgoing for core::SessionInfo {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.value(&self.family);
        row.value(&self.state);
        row.optional(self.expires_at.as_ref());
        row.optional(self.refresh_expires_at.as_ref());
        row.optional(self.refreshed_at.as_ref());
        row.value(&self.owner);
        row.end(&self.extra);
    }
}
