//! Written by `cargo xtask bindgen`; do not edit.

pub mod family;
pub mod interviews;
