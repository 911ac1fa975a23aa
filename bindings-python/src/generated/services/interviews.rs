//! Written by `cargo xtask bindgen` from `core/src/api/services/interviews.rs`; do not edit.

use hbportal::api::services as core;
use pyo3::{prelude::*, types::PyDict};

use crate::bridge::prelude::*;

/// Interviews that are booked.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct ServicesInterviews(pub Handle);

#[pymethods]
impl ServicesInterviews {
    /// Lists the interviews that are booked.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, page=None, per_page=None)")]
    fn list(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Pager> {
        self.0.pager(py, list(Given::new(arguments)))
    }
}

/// Interviews that are booked.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct AsyncServicesInterviews(pub Handle);

#[pymethods]
impl AsyncServicesInterviews {
    /// Lists the interviews that are booked.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, page=None, per_page=None)")]
    fn list(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<AsyncPager> {
        self.0.async_pager(py, list(Given::new(arguments)))
    }
}

fn list(mut given: Given) -> Listing {
    Listing::prepare("services.interviews.list", || {
        let params = given.params::<core::ListInterviews>()?;
        Ok(pages(move |client| client.services().interviews().list(params)))
    })
}

model! {
    /// An interview that is booked. Its fields are not documented.
    pub struct InterviewBooking(core::InterviewBooking) {
        /// Its number.
        id = "id",
        /// Who is interviewed.
        candidate_name = "candidate_name",
        /// The candidate's e-mail address.
        candidate_email = "candidate_email",
        /// Who interviews.
        interviewer = "interviewer",
        /// When it begins.
        starts_at = "starts_at",
        /// When it ends.
        ends_at = "ends_at",
        /// Where it stands, in the host's words: they are not documented.
        status = "status",
    }
}
