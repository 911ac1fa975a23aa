//! Written by `cargo xtask bindgen` from `core/src/api/practical_training/locations.rs`; do not edit.

use hbportal::api::practical_training as core;
use pyo3::{prelude::*, types::PyDict};

use crate::bridge::prelude::*;

/// Where training takes place.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct PracticalTrainingLocations(pub Handle);

#[pymethods]
impl PracticalTrainingLocations {
    /// Lists the places at which training is held.
    #[pyo3(signature = (**arguments), text_signature = "($self)")]
    fn list(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Pager> {
        self.0.pager(py, list(Given::new(arguments)))
    }
}

/// Where training takes place.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct AsyncPracticalTrainingLocations(pub Handle);

#[pymethods]
impl AsyncPracticalTrainingLocations {
    /// Lists the places at which training is held.
    #[pyo3(signature = (**arguments), text_signature = "($self)")]
    fn list(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<AsyncPager> {
        self.0.async_pager(py, list(Given::new(arguments)))
    }
}

fn list(mut given: Given) -> Listing {
    Listing::prepare("practical_training.locations.list", || {
        given.finish()?;
        Ok(pages(|client| client.practical_training().locations().list()))
    })
}

model! {
    /// A place at which training is held. Where a host tells its name alone, the rest is missing.
    pub struct TrainingLocation(core::TrainingLocation) {
        /// Its number.
        id = "id",
        /// Its name.
        name = "name",
        /// Its address.
        address = "address",
    }
}
