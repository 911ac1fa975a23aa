//! Written by `cargo xtask bindgen` from `core/src/api/virtual_bls/bookings.rs`; do not edit.

use pyo3::{prelude::*, types::PyDict};

use crate::bridge::prelude::*;

/// Bookings of timeslots.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct VirtualBlsBookings(pub Handle);

#[pymethods]
impl VirtualBlsBookings {
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

    /// Books the timeslot of a hold that is known by its hash. A `Hold` does it itself.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, hold_hash, first_name, last_name, email, pay_option, phone=None, job_role=None, address=None, city=None, postcode=None, agency_contact_name=None, agency_contact_email=None, agency_email=None)")]
    fn create(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, create(Given::new(arguments)))
    }

    /// Downloads the certificate of a booking, once the training is completed and the equipment came
    /// back.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id)")]
    fn certificate(
        &self,
        py: Python<'_>,
        id: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, certificate(Given::new(arguments).with("id", id)))
    }
}

/// Bookings of timeslots.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct AsyncVirtualBlsBookings(pub Handle);

#[pymethods]
impl AsyncVirtualBlsBookings {
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

    /// Books the timeslot of a hold that is known by its hash. A `Hold` does it itself.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, hold_hash, first_name, last_name, email, pay_option, phone=None, job_role=None, address=None, city=None, postcode=None, agency_contact_name=None, agency_contact_email=None, agency_email=None)")]
    fn create(&self, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(create(Given::new(arguments)))
    }

    /// Downloads the certificate of a booking, once the training is completed and the equipment came
    /// back.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id)")]
    fn certificate(&self, id: &Bound<'_, PyAny>, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(certificate(Given::new(arguments).with("id", id)))
    }
}

fn list(mut given: Given) -> Listing {
    Listing::prepare("virtual_bls.bookings.list", || {
        let params = given.params::<hbportal::api::practical_training::ListBookings>()?;
        Ok(pages(move |client| client.virtual_bls().bookings().list(params)))
    })
}

fn get(mut given: Given) -> Operation {
    Operation::prepare("virtual_bls.bookings.get", || {
        let id = given.take::<hbportal::Id>("id")?;
        given.finish()?;
        Ok(work(move |client| async move { client.virtual_bls().bookings().get(id).await }))
    })
}

fn create(mut given: Given) -> Operation {
    Operation::prepare("virtual_bls.bookings.create", || {
        let params = given.params::<hbportal::api::practical_training::CreateBooking>()?;
        Ok(work(move |client| async move { client.virtual_bls().bookings().create(params).await }))
    })
}

fn certificate(mut given: Given) -> Operation {
    Operation::prepare("virtual_bls.bookings.certificate", || {
        let id = given.take::<hbportal::Id>("id")?;
        given.finish()?;
        Ok(work(move |client| async move { client.virtual_bls().bookings().certificate(id).await }))
    })
}
