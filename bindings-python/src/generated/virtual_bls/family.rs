//! Written by `cargo xtask bindgen` from `core/src/api/virtual_bls/mod.rs`; do not edit.

use pyo3::prelude::*;

use crate::bridge::prelude::*;

/// Virtual BLS (beta).
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct VirtualBls(pub Handle);

#[pymethods]
impl VirtualBls {
    /// Token pairs of this host for others, and what it says of the token in use.
    #[getter]
    fn auth(&self) -> super::auth::VirtualBlsAuth {
        super::auth::VirtualBlsAuth(self.0.clone())
    }

    /// The account on this host: wallets and what moves in them.
    #[getter]
    fn account(&self) -> super::account::VirtualBlsAccount {
        super::account::VirtualBlsAccount(self.0.clone())
    }

    /// Courses that can be booked.
    #[getter]
    fn courses(&self) -> super::courses::VirtualBlsCourses {
        super::courses::VirtualBlsCourses(self.0.clone())
    }

    /// Timeslots to hold.
    #[getter]
    fn timeslots(&self) -> super::timeslots::VirtualBlsTimeslots {
        super::timeslots::VirtualBlsTimeslots(self.0.clone())
    }

    /// Bookings of timeslots.
    #[getter]
    fn bookings(&self) -> super::bookings::VirtualBlsBookings {
        super::bookings::VirtualBlsBookings(self.0.clone())
    }

    /// Endpoints to which this host delivers events.
    #[getter]
    fn webhooks(&self) -> super::webhooks::VirtualBlsWebhooks {
        super::webhooks::VirtualBlsWebhooks(self.0.clone())
    }
}

/// Virtual BLS (beta).
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct AsyncVirtualBls(pub Handle);

#[pymethods]
impl AsyncVirtualBls {
    /// Token pairs of this host for others, and what it says of the token in use.
    #[getter]
    fn auth(&self) -> super::auth::AsyncVirtualBlsAuth {
        super::auth::AsyncVirtualBlsAuth(self.0.clone())
    }

    /// The account on this host: wallets and what moves in them.
    #[getter]
    fn account(&self) -> super::account::AsyncVirtualBlsAccount {
        super::account::AsyncVirtualBlsAccount(self.0.clone())
    }

    /// Courses that can be booked.
    #[getter]
    fn courses(&self) -> super::courses::AsyncVirtualBlsCourses {
        super::courses::AsyncVirtualBlsCourses(self.0.clone())
    }

    /// Timeslots to hold.
    #[getter]
    fn timeslots(&self) -> super::timeslots::AsyncVirtualBlsTimeslots {
        super::timeslots::AsyncVirtualBlsTimeslots(self.0.clone())
    }

    /// Bookings of timeslots.
    #[getter]
    fn bookings(&self) -> super::bookings::AsyncVirtualBlsBookings {
        super::bookings::AsyncVirtualBlsBookings(self.0.clone())
    }

    /// Endpoints to which this host delivers events.
    #[getter]
    fn webhooks(&self) -> super::webhooks::AsyncVirtualBlsWebhooks {
        super::webhooks::AsyncVirtualBlsWebhooks(self.0.clone())
    }
}
