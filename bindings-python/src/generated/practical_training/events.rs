//! Written by `cargo xtask bindgen` from `core/src/api/practical_training/events.rs`; do not edit.

use hbportal::api::practical_training as core;
use pyo3::{prelude::*, types::PyDict};

use crate::bridge::prelude::*;

/// Training events with seats to hold.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct PracticalTrainingEvents(pub Handle);

#[pymethods]
impl PracticalTrainingEvents {
    /// Lists training events.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, course_id=None, location_id=None, date_from=None, date_to=None, available_only=None, sort=None, sort_dir=None, page=None, per_page=None)")]
    fn list(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Pager> {
        self.0.pager(py, list(Given::new(arguments)))
    }

    /// Gets one training event.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id)")]
    fn get(
        &self,
        py: Python<'_>,
        id: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, get(Given::new(arguments).with("id", id)))
    }

    /// Holds a seat at an event for half an hour. The hold gives it back by itself when it is dropped
    /// unused.
    ///
    /// Holding does not lower the number of seats that remain: only a booking does. An account has one
    /// hold at a time; a second is refused with the hold there is, which `hold` of the error tells.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id)")]
    fn hold(
        &self,
        py: Python<'_>,
        id: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, hold(Given::new(arguments).with("id", id)))
    }

    /// Gives a seat back whose hold is known by its hash alone. A `Hold` does it itself.
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

/// Training events with seats to hold.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct AsyncPracticalTrainingEvents(pub Handle);

#[pymethods]
impl AsyncPracticalTrainingEvents {
    /// Lists training events.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, course_id=None, location_id=None, date_from=None, date_to=None, available_only=None, sort=None, sort_dir=None, page=None, per_page=None)")]
    fn list(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<AsyncPager> {
        self.0.async_pager(py, list(Given::new(arguments)))
    }

    /// Gets one training event.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id)")]
    fn get(&self, id: &Bound<'_, PyAny>, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(get(Given::new(arguments).with("id", id)))
    }

    /// Holds a seat at an event for half an hour. The hold gives it back by itself when it is dropped
    /// unused.
    ///
    /// Holding does not lower the number of seats that remain: only a booking does. An account has one
    /// hold at a time; a second is refused with the hold there is, which `hold` of the error tells.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id)")]
    fn hold(&self, id: &Bound<'_, PyAny>, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(hold(Given::new(arguments).with("id", id)))
    }

    /// Gives a seat back whose hold is known by its hash alone. A `Hold` does it itself.
    #[pyo3(signature = (hold_hash, **arguments), text_signature = "($self, hold_hash)")]
    fn release(&self, hold_hash: &Bound<'_, PyAny>, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(release(Given::new(arguments).with("hold_hash", hold_hash)))
    }
}

fn list(mut given: Given) -> Listing {
    Listing::prepare("practical_training.events.list", || {
        let params = given.params::<core::ListTrainingEvents>()?;
        Ok(pages(move |client| client.practical_training().events().list(params)))
    })
}

fn get(mut given: Given) -> Operation {
    Operation::prepare("practical_training.events.get", || {
        let id = given.take::<hbportal::Id>("id")?;
        given.finish()?;
        Ok(work(move |client| async move { client.practical_training().events().get(id).await }))
    })
}

fn hold(mut given: Given) -> Operation {
    Operation::prepare("practical_training.events.hold", || {
        let id = given.take::<hbportal::Id>("id")?;
        given.finish()?;
        Ok(work(move |client| async move { client.practical_training().events().hold(id).await }))
    })
}

fn release(mut given: Given) -> Operation {
    Operation::prepare("practical_training.events.release", || {
        let hold_hash = given.take::<hbportal::Id>("hold_hash")?;
        given.finish()?;
        Ok(work(move |client| async move { client.practical_training().events().release(hold_hash).await }))
    })
}

open_enum!(core::SortDirection);

model! {
    /// A training event.
    pub struct TrainingEvent(core::TrainingEvent) {
        /// Its number.
        id = "id",
        /// The course.
        course = "course",
        /// Where it takes place.
        location = "location",
        /// When it begins.
        start_date = "start_date",
        /// When it ends.
        end_date = "end_date",
        /// How many seats remain. Holding one does not lower it.
        remaining_slots = "remaining_slots",
        /// What a seat costs this account, VAT included.
        cost_inc_vat = "cost_inc_vat",
        /// Where candidates book it for themselves, on this account.
        booking_url = "booking_url",
    }
}
