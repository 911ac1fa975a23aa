//! Written by `cargo xtask bindgen` from `core/src/api/v1/mod.rs`; do not edit.

use pyo3::prelude::*;

use crate::bridge::prelude::*;

/// The portal's first API (deprecated).
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct V1(pub Handle);

#[pymethods]
impl V1 {
    /// The people whose compliance is looked after.
    #[getter]
    fn candidates(&self) -> super::candidates::V1Candidates {
        super::candidates::V1Candidates(self.0.clone())
    }

    /// Courses, and how candidates stand in them.
    #[getter]
    fn training(&self) -> super::training::V1Training {
        super::training::V1Training(self.0.clone())
    }

    /// Health screenings.
    #[getter]
    fn occupational_health(&self) -> super::occupational_health::V1OccupationalHealth {
        super::occupational_health::V1OccupationalHealth(self.0.clone())
    }

    /// Certificates of training, as PDF.
    #[getter]
    fn certificates(&self) -> super::certificates::V1Certificates {
        super::certificates::V1Certificates(self.0.clone())
    }
}

/// The portal's first API (deprecated).
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct AsyncV1(pub Handle);

#[pymethods]
impl AsyncV1 {
    /// The people whose compliance is looked after.
    #[getter]
    fn candidates(&self) -> super::candidates::AsyncV1Candidates {
        super::candidates::AsyncV1Candidates(self.0.clone())
    }

    /// Courses, and how candidates stand in them.
    #[getter]
    fn training(&self) -> super::training::AsyncV1Training {
        super::training::AsyncV1Training(self.0.clone())
    }

    /// Health screenings.
    #[getter]
    fn occupational_health(&self) -> super::occupational_health::AsyncV1OccupationalHealth {
        super::occupational_health::AsyncV1OccupationalHealth(self.0.clone())
    }

    /// Certificates of training, as PDF.
    #[getter]
    fn certificates(&self) -> super::certificates::AsyncV1Certificates {
        super::certificates::AsyncV1Certificates(self.0.clone())
    }
}
