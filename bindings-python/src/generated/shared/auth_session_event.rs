//! Written by `cargo xtask bindgen` from `core/src/auth/session_event.rs`; do not edit.

use hbportal::auth as core;

use crate::bridge::prelude::*;

open_enum!(core::SessionEventKind);

open_enum!(core::SessionReason);

model! {
    /// Something happened to the session of a client. There is no secret in it.
    pub struct SessionEvent(core::SessionEvent) {
        /// What happened.
        kind = "kind",
        /// Why.
        reason = "reason",
        /// Whose session it is: a family of the API, each of which has its own pair.
        family = "family",
        /// When it happened.
        at = "at",
        /// When the access token ends, where there is one and its end is known.
        expires_at = "expires_at",
        /// When the refresh token ends, where there is one and its end is known.
        refresh_expires_at = "refresh_expires_at",
    }
}
