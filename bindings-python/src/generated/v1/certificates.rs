//! Written by `cargo xtask bindgen` from `core/src/api/v1/certificates.rs`; do not edit.

use pyo3::{prelude::*, types::PyDict};

use crate::bridge::prelude::*;

/// Certificates of training, as PDF.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct V1Certificates(pub Handle);

#[pymethods]
impl V1Certificates {
    /// Downloads one file with the certificates of the courses assigned to a candidate, without those
    /// that have expired.
    #[pyo3(signature = (candidate_ref, **arguments), text_signature = "($self, candidate_ref)")]
    fn download(
        &self,
        py: Python<'_>,
        candidate_ref: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, download(Given::new(arguments).with("candidate_ref", candidate_ref)))
    }

    /// Downloads one file with the certificates of the courses assigned to a candidate, expired ones too.
    #[pyo3(signature = (candidate_ref, **arguments), text_signature = "($self, candidate_ref)")]
    fn download_including_expired(
        &self,
        py: Python<'_>,
        candidate_ref: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.0.blocking(
            py,
            download_including_expired(Given::new(arguments).with("candidate_ref", candidate_ref)),
        )
    }

    /// Downloads one file with the certificates of a candidate, of courses not assigned any more too,
    /// without those that have expired.
    #[pyo3(signature = (candidate_ref, **arguments), text_signature = "($self, candidate_ref)")]
    fn download_including_unassigned(
        &self,
        py: Python<'_>,
        candidate_ref: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.0.blocking(
            py,
            download_including_unassigned(Given::new(arguments).with("candidate_ref", candidate_ref)),
        )
    }

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

    /// Downloads the certificate of one course of a candidate.
    #[pyo3(signature = (candidate_ref, course_id, **arguments), text_signature = "($self, candidate_ref, course_id)")]
    fn download_course(
        &self,
        py: Python<'_>,
        candidate_ref: &Bound<'_, PyAny>,
        course_id: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.0.blocking(
            py,
            download_course(
                Given::new(arguments).with("candidate_ref", candidate_ref).with("course_id", course_id),
            ),
        )
    }
}

/// Certificates of training, as PDF.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct AsyncV1Certificates(pub Handle);

#[pymethods]
impl AsyncV1Certificates {
    /// Downloads one file with the certificates of the courses assigned to a candidate, without those
    /// that have expired.
    #[pyo3(signature = (candidate_ref, **arguments), text_signature = "($self, candidate_ref)")]
    fn download(&self, candidate_ref: &Bound<'_, PyAny>, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(download(Given::new(arguments).with("candidate_ref", candidate_ref)))
    }

    /// Downloads one file with the certificates of the courses assigned to a candidate, expired ones too.
    #[pyo3(signature = (candidate_ref, **arguments), text_signature = "($self, candidate_ref)")]
    fn download_including_expired(
        &self,
        candidate_ref: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> Call {
        self.0.call(download_including_expired(Given::new(arguments).with("candidate_ref", candidate_ref)))
    }

    /// Downloads one file with the certificates of a candidate, of courses not assigned any more too,
    /// without those that have expired.
    #[pyo3(signature = (candidate_ref, **arguments), text_signature = "($self, candidate_ref)")]
    fn download_including_unassigned(
        &self,
        candidate_ref: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> Call {
        self.0.call(download_including_unassigned(Given::new(arguments).with("candidate_ref", candidate_ref)))
    }

    /// Downloads one file with the certificates of all courses of a candidate.
    #[pyo3(signature = (candidate_ref, **arguments), text_signature = "($self, candidate_ref)")]
    fn download_all(&self, candidate_ref: &Bound<'_, PyAny>, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(download_all(Given::new(arguments).with("candidate_ref", candidate_ref)))
    }

    /// Downloads the certificate of one course of a candidate.
    #[pyo3(signature = (candidate_ref, course_id, **arguments), text_signature = "($self, candidate_ref, course_id)")]
    fn download_course(
        &self,
        candidate_ref: &Bound<'_, PyAny>,
        course_id: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> Call {
        self.0.call(download_course(
            Given::new(arguments).with("candidate_ref", candidate_ref).with("course_id", course_id),
        ))
    }
}

fn download(mut given: Given) -> Operation {
    Operation::prepare("v1.certificates.download", || {
        let candidate_ref = given.take::<hbportal::Id>("candidate_ref")?;
        given.finish()?;
        Ok(work(move |client| async move { client.v1().certificates().download(candidate_ref).await }))
    })
}

fn download_including_expired(mut given: Given) -> Operation {
    Operation::prepare("v1.certificates.download_including_expired", || {
        let candidate_ref = given.take::<hbportal::Id>("candidate_ref")?;
        given.finish()?;
        Ok(work(move |client| async move {
            client.v1().certificates().download_including_expired(candidate_ref).await
        }))
    })
}

fn download_including_unassigned(mut given: Given) -> Operation {
    Operation::prepare("v1.certificates.download_including_unassigned", || {
        let candidate_ref = given.take::<hbportal::Id>("candidate_ref")?;
        given.finish()?;
        Ok(work(move |client| async move {
            client.v1().certificates().download_including_unassigned(candidate_ref).await
        }))
    })
}

fn download_all(mut given: Given) -> Operation {
    Operation::prepare("v1.certificates.download_all", || {
        let candidate_ref = given.take::<hbportal::Id>("candidate_ref")?;
        given.finish()?;
        Ok(work(move |client| async move { client.v1().certificates().download_all(candidate_ref).await }))
    })
}

fn download_course(mut given: Given) -> Operation {
    Operation::prepare("v1.certificates.download_course", || {
        let candidate_ref = given.take::<hbportal::Id>("candidate_ref")?;
        let course_id = given.take::<hbportal::Id>("course_id")?;
        given.finish()?;
        Ok(work(move |client| async move {
            client.v1().certificates().download_course(candidate_ref, course_id).await
        }))
    })
}
