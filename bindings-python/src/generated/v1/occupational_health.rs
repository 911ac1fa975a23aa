//! Written by `cargo xtask bindgen` from `core/src/api/v1/occupational_health.rs`; do not edit.

use hbportal::api::v1 as core;
use pyo3::{prelude::*, types::PyDict};

use crate::bridge::prelude::*;

/// Health screenings.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct V1OccupationalHealth(pub Handle);

#[pymethods]
impl V1OccupationalHealth {
    /// Adds answers or files to a submission, such as proof of immunity that the screening asked for.
    #[pyo3(signature = (submission_ref, **arguments), text_signature = "($self, submission_ref, *, form_data=None, files=None)")]
    fn update_submission(
        &self,
        py: Python<'_>,
        submission_ref: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.0.blocking(
            py,
            update_submission(Given::with_files(arguments).with("submission_ref", submission_ref)),
        )
    }
}

/// Health screenings.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct AsyncV1OccupationalHealth(pub Handle);

#[pymethods]
impl AsyncV1OccupationalHealth {
    /// Adds answers or files to a submission, such as proof of immunity that the screening asked for.
    #[pyo3(signature = (submission_ref, **arguments), text_signature = "($self, submission_ref, *, form_data=None, files=None)")]
    fn update_submission(
        &self,
        submission_ref: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> Call {
        self.0.call(update_submission(Given::with_files(arguments).with("submission_ref", submission_ref)))
    }
}

fn update_submission(mut given: Given) -> Operation {
    Operation::prepare("v1.occupational_health.update_submission", || {
        let submission_ref = given.take::<hbportal::Id>("submission_ref")?;
        let files = given.files()?;
        let params = given.params::<core::UpdateSubmission>()?;
        Ok(sending("v1.occupational_health.update_submission", files, move |client, files| async move {
            client.v1().occupational_health().update_submission(submission_ref, params, files).await
        }))
    })
}

outcome! {
    /// What came of changing a submission.
    pub enum SubmissionUpdate(core::SubmissionUpdate) {
        /// It was changed (200).
        Updated = "updated",
        /// All of it was so already (304).
        Unchanged = "unchanged",
    }
}
