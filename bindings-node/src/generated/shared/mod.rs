//! Written by `cargo xtask bindgen`; do not edit.

pub mod event;
pub mod hold;
pub mod outcome;
