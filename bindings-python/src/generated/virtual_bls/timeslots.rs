//! Written by `cargo xtask bindgen` from `core/src/api/virtual_bls/timeslots.rs`; do not edit.

use hbportal::api::virtual_bls as core;
use pyo3::{prelude::*, types::PyDict};

use crate::bridge::prelude::*;

/// Timeslots to hold.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct VirtualBlsTimeslots(pub Handle);

#[pymethods]
impl VirtualBlsTimeslots {
    /// Lists the timeslots that are free.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, course_id=None, date_from=None, date_to=None, page=None, per_page=None)")]
    fn list(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Pager> {
        self.0.pager(py, list(Given::new(arguments)))
    }

    /// Holds a timeslot for half an hour. The hold gives it back by itself when it is dropped unused.
    ///
    /// An account has one hold at a time; a second is refused with the hold there is, which `hold` of the
    /// error tells.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, course_id, date, time)")]
    fn hold(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, hold(Given::new(arguments)))
    }

    /// Gives a timeslot back whose hold is known by its hash alone. A `Hold` does it itself.
    #[pyo3(signature = (hold_hash, **arguments), text_signature = "($self, hold_hash)")]
    fn release(
        &self,
        py: Python<'_>,
        hold_hash: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, release(Given::new(arguments).with("hold_hash", hold_hash)))
    }
}

/// Timeslots to hold.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct AsyncVirtualBlsTimeslots(pub Handle);

#[pymethods]
impl AsyncVirtualBlsTimeslots {
    /// Lists the timeslots that are free.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, course_id=None, date_from=None, date_to=None, page=None, per_page=None)")]
    fn list(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<AsyncPager> {
        self.0.async_pager(py, list(Given::new(arguments)))
    }

    /// Holds a timeslot for half an hour. The hold gives it back by itself when it is dropped unused.
    ///
    /// An account has one hold at a time; a second is refused with the hold there is, which `hold` of the
    /// error tells.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, course_id, date, time)")]
    fn hold(&self, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(hold(Given::new(arguments)))
    }

    /// Gives a timeslot back whose hold is known by its hash alone. A `Hold` does it itself.
    #[pyo3(signature = (hold_hash, **arguments), text_signature = "($self, hold_hash)")]
    fn release(&self, hold_hash: &Bound<'_, PyAny>, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(release(Given::new(arguments).with("hold_hash", hold_hash)))
    }
}

fn list(mut given: Given) -> Listing {
    Listing::prepare("virtual_bls.timeslots.list", || {
        let params = given.params::<core::ListTimeslots>()?;
        Ok(pages(move |client| client.virtual_bls().timeslots().list(params)))
    })
}

fn hold(mut given: Given) -> Operation {
    Operation::prepare("virtual_bls.timeslots.hold", || {
        let params = given.params::<core::HoldTimeslot>()?;
        Ok(work(move |client| async move { client.virtual_bls().timeslots().hold(params).await }))
    })
}

fn release(mut given: Given) -> Operation {
    Operation::prepare("virtual_bls.timeslots.release", || {
        let hold_hash = given.take::<hbportal::Id>("hold_hash")?;
        given.finish()?;
        Ok(work(move |client| async move { client.virtual_bls().timeslots().release(hold_hash).await }))
    })
}

model! {
    /// A timeslot that is free. Its fields are not documented.
    pub struct Timeslot(core::Timeslot) {
        /// The day.
        date = "date",
        /// The time in the UK, `HH:MM`.
        time = "time",
        /// The course.
        course = "course",
        /// How many seats remain.
        remaining_slots = "remaining_slots",
    }
}
