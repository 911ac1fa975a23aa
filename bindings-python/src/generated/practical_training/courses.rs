//! Written by `cargo xtask bindgen` from `core/src/api/practical_training/courses.rs`; do not edit.

use hbportal::api::practical_training as core;
use pyo3::{prelude::*, types::PyDict};

use crate::bridge::prelude::*;

/// Courses that can be booked.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct PracticalTrainingCourses(pub Handle);

#[pymethods]
impl PracticalTrainingCourses {
    /// Lists the courses that can be booked.
    #[pyo3(signature = (**arguments), text_signature = "($self)")]
    fn list(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Pager> {
        self.0.pager(py, list(Given::new(arguments)))
    }
}

/// Courses that can be booked.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct AsyncPracticalTrainingCourses(pub Handle);

#[pymethods]
impl AsyncPracticalTrainingCourses {
    /// Lists the courses that can be booked.
    #[pyo3(signature = (**arguments), text_signature = "($self)")]
    fn list(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<AsyncPager> {
        self.0.async_pager(py, list(Given::new(arguments)))
    }
}

fn list(mut given: Given) -> Listing {
    Listing::prepare("practical_training.courses.list", || {
        given.finish()?;
        Ok(pages(|client| client.practical_training().courses().list()))
    })
}

model! {
    /// A course that can be booked. Where a host tells its name alone, the rest is missing.
    pub struct BookableCourse(core::BookableCourse) {
        /// Its number.
        id = "id",
        /// Its name.
        name = "name",
        /// What a seat costs, VAT included.
        cost_inc_vat = "cost_inc_vat",
        /// What the cost is counted in, such as `GBP`.
        currency = "currency",
    }
}
