//! Written by `cargo xtask bindgen`; do not edit.

pub mod outcome;
