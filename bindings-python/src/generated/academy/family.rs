//! Written by `cargo xtask bindgen` from `core/src/api/academy/mod.rs`; do not edit.

use pyo3::prelude::*;

use crate::bridge::prelude::*;

/// The academy: bookings of courses, and links to book one.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct Academy(pub Handle);

#[pymethods]
impl Academy {
    /// Bookings of courses.
    #[getter]
    fn bookings(&self) -> super::bookings::AcademyBookings {
        super::bookings::AcademyBookings(self.0.clone())
    }

    /// Links to book a course.
    #[getter]
    fn booking_links(&self) -> super::booking_links::AcademyBookingLinks {
        super::booking_links::AcademyBookingLinks(self.0.clone())
    }
}

/// The academy: bookings of courses, and links to book one.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct AsyncAcademy(pub Handle);

#[pymethods]
impl AsyncAcademy {
    /// Bookings of courses.
    #[getter]
    fn bookings(&self) -> super::bookings::AsyncAcademyBookings {
        super::bookings::AsyncAcademyBookings(self.0.clone())
    }

    /// Links to book a course.
    #[getter]
    fn booking_links(&self) -> super::booking_links::AsyncAcademyBookingLinks {
        super::booking_links::AsyncAcademyBookingLinks(self.0.clone())
    }
}
