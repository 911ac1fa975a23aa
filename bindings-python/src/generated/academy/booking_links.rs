//! Written by `cargo xtask bindgen` from `core/src/api/academy/booking_links.rs`; do not edit.

use hbportal::api::academy as core;
use pyo3::{prelude::*, types::PyDict};

use crate::bridge::prelude::*;

/// Links to book a course.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct AcademyBookingLinks(pub Handle);

#[pymethods]
impl AcademyBookingLinks {
    /// Searches the links; without a text, all of them.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, search=None, page=None, per_page=None)")]
    fn search(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Pager> {
        self.0.pager(py, search(Given::new(arguments)))
    }
}

/// Links to book a course.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct AsyncAcademyBookingLinks(pub Handle);

#[pymethods]
impl AsyncAcademyBookingLinks {
    /// Searches the links; without a text, all of them.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, search=None, page=None, per_page=None)")]
    fn search(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<AsyncPager> {
        self.0.async_pager(py, search(Given::new(arguments)))
    }
}

fn search(mut given: Given) -> Listing {
    Listing::prepare("academy.booking_links.search", || {
        let params = given.params::<core::SearchBookingLinks>()?;
        Ok(pages(move |client| client.academy().booking_links().search(params)))
    })
}

model! {
    /// A link to book a course. Its fields are not documented.
    pub struct BookingLink(core::BookingLink) {
        /// Where to book.
        url = "url",
        /// The course.
        course = "course",
        /// Where it takes place.
        location = "location",
        /// When it begins.
        start_date = "start_date",
        /// How many seats remain.
        remaining_slots = "remaining_slots",
    }
}
