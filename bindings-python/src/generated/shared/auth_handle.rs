//! Written by `cargo xtask bindgen` from `core/src/auth/handle.rs`; do not edit.

use hbportal::auth as core;

use crate::bridge::prelude::*;

open_enum!(core::SessionState);

model! {
    /// How a session stands.
    pub struct SessionInfo(core::SessionInfo) {
        /// Whose session it is: a family of the API, each of which has its own pair.
        family = "family",
        /// How it stands.
        state = "state",
        /// When the access token ends, where there is one and its end is known.
        expires_at = "expires_at",
        /// When the refresh token ends, where there is one and its end is known.
        refresh_expires_at = "refresh_expires_at",
        /// When this client last logged in or traded its refresh token.
        refreshed_at = "refreshed_at",
        /// Who this client is among those that share its store: the process id and a random number. Logs and
        /// the record in the store say the same.
        owner = "owner",
    }
}
