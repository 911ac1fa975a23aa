//! Written by `cargo xtask bindgen`; do not edit.

pub mod account;
pub mod auth;
pub mod bookings;
pub mod courses;
pub mod family;
pub mod timeslots;
pub mod webhooks;

use pyo3::prelude::*;

/// Adds every class to the module.
pub fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<account::VirtualBlsAccount>()?;
    module.add_class::<account::AsyncVirtualBlsAccount>()?;
    module.add_class::<auth::VirtualBlsAuth>()?;
    module.add_class::<auth::AsyncVirtualBlsAuth>()?;
    module.add_class::<bookings::VirtualBlsBookings>()?;
    module.add_class::<bookings::AsyncVirtualBlsBookings>()?;
    module.add_class::<courses::VirtualBlsCourses>()?;
    module.add_class::<courses::AsyncVirtualBlsCourses>()?;
    module.add_class::<family::VirtualBls>()?;
    module.add_class::<family::AsyncVirtualBls>()?;
    module.add_class::<timeslots::VirtualBlsTimeslots>()?;
    module.add_class::<timeslots::AsyncVirtualBlsTimeslots>()?;
    module.add_class::<timeslots::Timeslot>()?;
    module.add_class::<webhooks::VirtualBlsWebhooks>()?;
    module.add_class::<webhooks::AsyncVirtualBlsWebhooks>()?;
    Ok(())
}
