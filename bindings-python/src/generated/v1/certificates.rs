//! Written by `cargo xtask bindgen` from `core/src/api/v1/certificates.rs`; do not edit.

use pyo3::{prelude::*, types::PyDict};

use crate::bridge::prelude::*;

/// Certificates of training, as PDF.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct V1Certificates(pub Handle);

#[pymethods]
impl V1Certificates {
    /// Downloads one file with the certificates of all courses of a candidate.
    #[pyo3(signature = (candidate_ref, **arguments), text_signature = "($self, candidate_ref)")]
    fn download_all(
        &self,
        py: Python<'_>,
        candidate_ref: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, download_all(Given::new(arguments).with("candidate_ref", candidate_ref)))
    }
}

/// Certificates of training, as PDF.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct AsyncV1Certificates(pub Handle);

#[pymethods]
impl AsyncV1Certificates {
    /// Downloads one file with the certificates of all courses of a candidate.
    #[pyo3(signature = (candidate_ref, **arguments), text_signature = "($self, candidate_ref)")]
    fn download_all(&self, candidate_ref: &Bound<'_, PyAny>, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(download_all(Given::new(arguments).with("candidate_ref", candidate_ref)))
    }
}

fn download_all(mut given: Given) -> Operation {
    Operation::prepare("v1.certificates.download_all", || {
        let candidate_ref = given.take::<hbportal::Id>("candidate_ref")?;
        given.finish()?;
        Ok(work(move |client| async move { client.v1().certificates().download_all(candidate_ref).await }))
    })
}
