//! Written by `cargo xtask bindgen` from `core/src/api/practical_training/invites.rs`; do not edit.

use hbportal::api::practical_training as core;
use pyo3::{prelude::*, types::PyDict};

use crate::bridge::prelude::*;

/// Invitations to candidates to book for themselves.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct PracticalTrainingInvites(pub Handle);

#[pymethods]
impl PracticalTrainingInvites {
    /// Invites a candidate to book for themselves.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, email, first_name=None, last_name=None, course_id=None)")]
    fn send(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, send(Given::new(arguments)))
    }
}

/// Invitations to candidates to book for themselves.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct AsyncPracticalTrainingInvites(pub Handle);

#[pymethods]
impl AsyncPracticalTrainingInvites {
    /// Invites a candidate to book for themselves.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, email, first_name=None, last_name=None, course_id=None)")]
    fn send(&self, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(send(Given::new(arguments)))
    }
}

fn send(mut given: Given) -> Operation {
    Operation::prepare("practical_training.invites.send", || {
        let params = given.params::<core::SendBookingInvite>()?;
        Ok(work(move |client| async move { client.practical_training().invites().send(params).await }))
    })
}

model! {
    /// An invitation that was sent. Its fields are not documented.
    pub struct BookingInvite(core::BookingInvite) {
        /// Its number.
        id = "id",
        /// Where it was sent.
        email = "email",
        /// First name.
        first_name = "first_name",
        /// Last name.
        last_name = "last_name",
        /// The course to book.
        course = "course",
        /// Where the candidate books.
        booking_url = "booking_url",
        /// When it was sent.
        sent_at = "sent_at",
    }
}
