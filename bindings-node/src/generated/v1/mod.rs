//! Written by `cargo xtask bindgen`; do not edit.

pub mod candidates;
pub mod certificates;
pub mod occupational_health;
pub mod occupational_health_submissions;
pub mod training;
