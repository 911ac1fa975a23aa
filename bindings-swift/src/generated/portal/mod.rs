//! Written by `cargo xtask bindgen`; do not edit.

pub mod auth;
pub mod reference_requests;
pub mod references;
pub mod templates;
pub mod webhooks;
