//! Written by `cargo xtask bindgen`; do not edit.

pub mod booking_links;
pub mod bookings;
pub mod family;

use pyo3::prelude::*;

/// Adds every class to the module.
pub fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<booking_links::AcademyBookingLinks>()?;
    module.add_class::<booking_links::AsyncAcademyBookingLinks>()?;
    module.add_class::<booking_links::BookingLink>()?;
    module.add_class::<bookings::AcademyBookings>()?;
    module.add_class::<bookings::AsyncAcademyBookings>()?;
    module.add_class::<bookings::AcademyBooking>()?;
    module.add_class::<family::Academy>()?;
    module.add_class::<family::AsyncAcademy>()?;
    Ok(())
}
