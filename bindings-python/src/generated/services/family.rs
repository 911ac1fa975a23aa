//! Written by `cargo xtask bindgen` from `core/src/api/services/mod.rs`; do not edit.

use pyo3::prelude::*;

use crate::bridge::prelude::*;

/// HB Services: interviews.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct Services(pub Handle);

#[pymethods]
impl Services {
    /// Interviews that are booked.
    #[getter]
    fn interviews(&self) -> super::interviews::ServicesInterviews {
        super::interviews::ServicesInterviews(self.0.clone())
    }
}

/// HB Services: interviews.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct AsyncServices(pub Handle);

#[pymethods]
impl AsyncServices {
    /// Interviews that are booked.
    #[getter]
    fn interviews(&self) -> super::interviews::AsyncServicesInterviews {
        super::interviews::AsyncServicesInterviews(self.0.clone())
    }
}
