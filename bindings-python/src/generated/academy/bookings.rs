//! Written by `cargo xtask bindgen` from `core/src/api/academy/bookings.rs`; do not edit.

use hbportal::api::academy as core;
use pyo3::{prelude::*, types::PyDict};

use crate::bridge::prelude::*;

/// Bookings of courses, as the academy lists them.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct AcademyBookings(pub Handle);

#[pymethods]
impl AcademyBookings {
    /// Lists the bookings of courses that are over.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, page=None, per_page=None)")]
    fn past(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Pager> {
        self.0.pager(py, past(Given::new(arguments)))
    }

    /// Lists the bookings of courses to come.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, page=None, per_page=None)")]
    fn upcoming(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Pager> {
        self.0.pager(py, upcoming(Given::new(arguments)))
    }

    /// Lists the bookings of courses that begin between two days, both included.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, date_from=None, date_to=None, page=None, per_page=None)")]
    fn search(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Pager> {
        self.0.pager(py, search(Given::new(arguments)))
    }
}

/// Bookings of courses, as the academy lists them.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct AsyncAcademyBookings(pub Handle);

#[pymethods]
impl AsyncAcademyBookings {
    /// Lists the bookings of courses that are over.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, page=None, per_page=None)")]
    fn past(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<AsyncPager> {
        self.0.async_pager(py, past(Given::new(arguments)))
    }

    /// Lists the bookings of courses to come.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, page=None, per_page=None)")]
    fn upcoming(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<AsyncPager> {
        self.0.async_pager(py, upcoming(Given::new(arguments)))
    }

    /// Lists the bookings of courses that begin between two days, both included.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, date_from=None, date_to=None, page=None, per_page=None)")]
    fn search(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<AsyncPager> {
        self.0.async_pager(py, search(Given::new(arguments)))
    }
}

fn past(mut given: Given) -> Listing {
    Listing::prepare("academy.bookings.past", || {
        let params = given.params::<core::ListAcademyBookings>()?;
        Ok(pages(move |client| client.academy().bookings().past(params)))
    })
}

fn upcoming(mut given: Given) -> Listing {
    Listing::prepare("academy.bookings.upcoming", || {
        let params = given.params::<core::ListAcademyBookings>()?;
        Ok(pages(move |client| client.academy().bookings().upcoming(params)))
    })
}

fn search(mut given: Given) -> Listing {
    Listing::prepare("academy.bookings.search", || {
        let params = given.params::<core::SearchAcademyBookings>()?;
        Ok(pages(move |client| client.academy().bookings().search(params)))
    })
}

model! {
    /// A booking as the academy lists it. Its fields are not documented.
    pub struct AcademyBooking(core::AcademyBooking) {
        /// Its number.
        id = "id",
        /// The course.
        course = "course",
        /// Where it takes place.
        location = "location",
        /// Who is trained.
        candidate = "candidate",
        /// When it begins.
        start_date = "start_date",
        /// When it ends.
        end_date = "end_date",
        /// Where it stands.
        booking_status = "booking_status",
        /// Where its payment stands.
        pay_status = "pay_status",
    }
}
