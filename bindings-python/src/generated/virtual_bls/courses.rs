//! Written by `cargo xtask bindgen` from `core/src/api/virtual_bls/courses.rs`; do not edit.

use pyo3::{prelude::*, types::PyDict};

use crate::bridge::prelude::*;

/// Courses that can be booked.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct VirtualBlsCourses(pub Handle);

#[pymethods]
impl VirtualBlsCourses {
    /// Lists the courses that can be booked.
    #[pyo3(signature = (**arguments), text_signature = "($self)")]
    fn list(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Pager> {
        self.0.pager(py, list(Given::new(arguments)))
    }
}

/// Courses that can be booked.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct AsyncVirtualBlsCourses(pub Handle);

#[pymethods]
impl AsyncVirtualBlsCourses {
    /// Lists the courses that can be booked.
    #[pyo3(signature = (**arguments), text_signature = "($self)")]
    fn list(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<AsyncPager> {
        self.0.async_pager(py, list(Given::new(arguments)))
    }
}

fn list(mut given: Given) -> Listing {
    Listing::prepare("virtual_bls.courses.list", || {
        given.finish()?;
        Ok(pages(|client| client.virtual_bls().courses().list()))
    })
}
