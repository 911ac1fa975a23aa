//! Written by `cargo xtask bindgen`; do not edit.

pub mod account;
pub mod auth;
pub mod bookings;
pub mod courses;
pub mod timeslots;
pub mod webhooks;
