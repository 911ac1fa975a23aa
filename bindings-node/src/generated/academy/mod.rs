//! Written by `cargo xtask bindgen`; do not edit.

pub mod booking_links;
pub mod bookings;
