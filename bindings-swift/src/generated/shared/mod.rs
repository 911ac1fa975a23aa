//! Written by `cargo xtask bindgen`; do not edit.

pub mod auth_handle;
pub mod auth_session_event;
pub mod hold;
pub mod outcome;
pub mod webhook_event;
