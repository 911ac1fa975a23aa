//! Written by `cargo xtask bindgen` from `core/src/api/practical_training/bookings.rs`; do not edit.

use hbportal::api::practical_training as core;
use pyo3::{prelude::*, types::PyDict};

use crate::bridge::prelude::*;

/// Bookings of seats.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct PracticalTrainingBookings(pub Handle);

#[pymethods]
impl PracticalTrainingBookings {
    /// Lists the bookings of the account.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, page=None, per_page=None)")]
    fn list(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Pager> {
        self.0.pager(py, list(Given::new(arguments)))
    }

    /// Gets one booking.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id)")]
    fn get(
        &self,
        py: Python<'_>,
        id: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, get(Given::new(arguments).with("id", id)))
    }

    /// Books the seat of a hold that is known by its hash. A `Hold` does it itself.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, hold_hash, first_name, last_name, email, pay_option, phone=None, job_role=None, address=None, city=None, postcode=None, agency_contact_name=None, agency_contact_email=None, agency_email=None)")]
    fn create(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, create(Given::new(arguments)))
    }

    /// Cancels a booking. Nothing is returned where the host answers without a body.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id)")]
    fn cancel(
        &self,
        py: Python<'_>,
        id: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, cancel(Given::new(arguments).with("id", id)))
    }

    /// Lists the bookings to which nobody came.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, page=None, per_page=None)")]
    fn no_shows(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Pager> {
        self.0.pager(py, no_shows(Given::new(arguments)))
    }
}

/// Bookings of seats.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct AsyncPracticalTrainingBookings(pub Handle);

#[pymethods]
impl AsyncPracticalTrainingBookings {
    /// Lists the bookings of the account.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, page=None, per_page=None)")]
    fn list(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<AsyncPager> {
        self.0.async_pager(py, list(Given::new(arguments)))
    }

    /// Gets one booking.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id)")]
    fn get(&self, id: &Bound<'_, PyAny>, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(get(Given::new(arguments).with("id", id)))
    }

    /// Books the seat of a hold that is known by its hash. A `Hold` does it itself.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, hold_hash, first_name, last_name, email, pay_option, phone=None, job_role=None, address=None, city=None, postcode=None, agency_contact_name=None, agency_contact_email=None, agency_email=None)")]
    fn create(&self, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(create(Given::new(arguments)))
    }

    /// Cancels a booking. Nothing is returned where the host answers without a body.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id)")]
    fn cancel(&self, id: &Bound<'_, PyAny>, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(cancel(Given::new(arguments).with("id", id)))
    }

    /// Lists the bookings to which nobody came.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, page=None, per_page=None)")]
    fn no_shows(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<AsyncPager> {
        self.0.async_pager(py, no_shows(Given::new(arguments)))
    }
}

fn list(mut given: Given) -> Listing {
    Listing::prepare("practical_training.bookings.list", || {
        let params = given.params::<core::ListBookings>()?;
        Ok(pages(move |client| client.practical_training().bookings().list(params)))
    })
}

fn get(mut given: Given) -> Operation {
    Operation::prepare("practical_training.bookings.get", || {
        let id = given.take::<hbportal::Id>("id")?;
        given.finish()?;
        Ok(work(move |client| async move { client.practical_training().bookings().get(id).await }))
    })
}

fn create(mut given: Given) -> Operation {
    Operation::prepare("practical_training.bookings.create", || {
        let params = given.params::<core::CreateBooking>()?;
        Ok(work(move |client| async move { client.practical_training().bookings().create(params).await }))
    })
}

fn cancel(mut given: Given) -> Operation {
    Operation::prepare("practical_training.bookings.cancel", || {
        let id = given.take::<hbportal::Id>("id")?;
        given.finish()?;
        Ok(work(move |client| async move { client.practical_training().bookings().cancel(id).await }))
    })
}

fn no_shows(mut given: Given) -> Listing {
    Listing::prepare("practical_training.bookings.no_shows", || {
        let params = given.params::<core::ListBookings>()?;
        Ok(pages(move |client| client.practical_training().bookings().no_shows(params)))
    })
}
