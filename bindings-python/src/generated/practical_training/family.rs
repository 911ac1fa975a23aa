//! Written by `cargo xtask bindgen` from `core/src/api/practical_training/mod.rs`; do not edit.

use pyo3::prelude::*;

use crate::bridge::prelude::*;

/// Practical training (TDTA, beta).
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct PracticalTraining(pub Handle);

#[pymethods]
impl PracticalTraining {
    /// Token pairs of this host for others, and what it says of the token in use.
    #[getter]
    fn auth(&self) -> super::auth::PracticalTrainingAuth {
        super::auth::PracticalTrainingAuth(self.0.clone())
    }

    /// The account on this host: wallets and what moves in them.
    #[getter]
    fn account(&self) -> super::account::PracticalTrainingAccount {
        super::account::PracticalTrainingAccount(self.0.clone())
    }

    /// Courses that can be booked.
    #[getter]
    fn courses(&self) -> super::courses::PracticalTrainingCourses {
        super::courses::PracticalTrainingCourses(self.0.clone())
    }

    /// Where training takes place.
    #[getter]
    fn locations(&self) -> super::locations::PracticalTrainingLocations {
        super::locations::PracticalTrainingLocations(self.0.clone())
    }

    /// Training events with seats to hold.
    #[getter]
    fn events(&self) -> super::events::PracticalTrainingEvents {
        super::events::PracticalTrainingEvents(self.0.clone())
    }

    /// Bookings of seats.
    #[getter]
    fn bookings(&self) -> super::bookings::PracticalTrainingBookings {
        super::bookings::PracticalTrainingBookings(self.0.clone())
    }

    /// Invitations to candidates to book for themselves.
    #[getter]
    fn invites(&self) -> super::invites::PracticalTrainingInvites {
        super::invites::PracticalTrainingInvites(self.0.clone())
    }

    /// Endpoints to which this host delivers events.
    #[getter]
    fn webhooks(&self) -> super::webhooks::PracticalTrainingWebhooks {
        super::webhooks::PracticalTrainingWebhooks(self.0.clone())
    }
}

/// Practical training (TDTA, beta).
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct AsyncPracticalTraining(pub Handle);

#[pymethods]
impl AsyncPracticalTraining {
    /// Token pairs of this host for others, and what it says of the token in use.
    #[getter]
    fn auth(&self) -> super::auth::AsyncPracticalTrainingAuth {
        super::auth::AsyncPracticalTrainingAuth(self.0.clone())
    }

    /// The account on this host: wallets and what moves in them.
    #[getter]
    fn account(&self) -> super::account::AsyncPracticalTrainingAccount {
        super::account::AsyncPracticalTrainingAccount(self.0.clone())
    }

    /// Courses that can be booked.
    #[getter]
    fn courses(&self) -> super::courses::AsyncPracticalTrainingCourses {
        super::courses::AsyncPracticalTrainingCourses(self.0.clone())
    }

    /// Where training takes place.
    #[getter]
    fn locations(&self) -> super::locations::AsyncPracticalTrainingLocations {
        super::locations::AsyncPracticalTrainingLocations(self.0.clone())
    }

    /// Training events with seats to hold.
    #[getter]
    fn events(&self) -> super::events::AsyncPracticalTrainingEvents {
        super::events::AsyncPracticalTrainingEvents(self.0.clone())
    }

    /// Bookings of seats.
    #[getter]
    fn bookings(&self) -> super::bookings::AsyncPracticalTrainingBookings {
        super::bookings::AsyncPracticalTrainingBookings(self.0.clone())
    }

    /// Invitations to candidates to book for themselves.
    #[getter]
    fn invites(&self) -> super::invites::AsyncPracticalTrainingInvites {
        super::invites::AsyncPracticalTrainingInvites(self.0.clone())
    }

    /// Endpoints to which this host delivers events.
    #[getter]
    fn webhooks(&self) -> super::webhooks::AsyncPracticalTrainingWebhooks {
        super::webhooks::AsyncPracticalTrainingWebhooks(self.0.clone())
    }
}
