//! Written by `cargo xtask bindgen`; do not edit.

pub mod candidates;
pub mod certificates;
pub mod forms;
pub mod occupational_health;
pub mod submissions;
pub mod training;
