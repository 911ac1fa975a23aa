//! Written by `cargo xtask bindgen` from `core/src/auth/handle.rs`; do not edit.

use hbportal::auth as core;

use crate::bridge::prelude::*;

texts!(core::SessionState);

impl Outgoing for core::SessionInfo {
    fn write(&self, out: &mut Vec<u8>) {
        self.family.write(out);
        self.state.write(out);
        self.expires_at.write(out);
        self.refresh_expires_at.write(out);
        self.refreshed_at.write(out);
        self.owner.write(out);
        self.extra.write(out);
    }
}
