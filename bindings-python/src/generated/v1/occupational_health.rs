//! Written by `cargo xtask bindgen` from `core/src/api/v1/occupational_health.rs`; do not edit.

use hbportal::api::v1 as core;
use pyo3::{prelude::*, types::PyDict};

use crate::bridge::prelude::*;

/// Health screenings.
///
/// The way of one: the fields of a form, a submission with the answers, files where the screening
/// asks for proof, the word that they are complete, the result, and the certificate for the employer.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct V1OccupationalHealth(pub Handle);

#[pymethods]
impl V1OccupationalHealth {
    /// Lists the forms of the account; nothing where it has none.
    #[pyo3(signature = (**arguments), text_signature = "($self)")]
    fn forms(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, forms(Given::new(arguments)))
    }

    /// Gets the fields of a form; nothing where the account has no forms.
    #[pyo3(signature = (form_type, **arguments), text_signature = "($self, form_type)")]
    fn form_fields(
        &self,
        py: Python<'_>,
        form_type: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, form_fields(Given::new(arguments).with("form_type", form_type)))
    }

    /// Creates a submission with a candidate's answers, and **starts the screening**.
    #[pyo3(signature = (candidate_ref, **arguments), text_signature = "($self, candidate_ref, *, form_type, form_data)")]
    fn create_submission(
        &self,
        py: Python<'_>,
        candidate_ref: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, create_submission(Given::new(arguments).with("candidate_ref", candidate_ref)))
    }

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

    /// Says that a submission is complete, after files were added to it.
    #[pyo3(signature = (submission_ref, **arguments), text_signature = "($self, submission_ref)")]
    fn finalise_submission(
        &self,
        py: Python<'_>,
        submission_ref: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, finalise_submission(Given::new(arguments).with("submission_ref", submission_ref)))
    }

    /// Lists submissions.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, candidate_ref=None, page=None, per_page=None)")]
    fn list_submissions(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Pager> {
        self.0.pager(py, list_submissions(Given::new(arguments)))
    }

    /// Gets the result of a submission, or the word that the screening still runs.
    #[pyo3(signature = (submission_ref, **arguments), text_signature = "($self, submission_ref)")]
    fn result(
        &self,
        py: Python<'_>,
        submission_ref: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, result(Given::new(arguments).with("submission_ref", submission_ref)))
    }

    /// Asks for the result until the screening has ended, less and less often. What may pass, such as a
    /// connection that breaks, does not end the waiting. Cancelling it leaves the screening as it is.
    #[pyo3(signature = (submission_ref, **arguments), text_signature = "($self, submission_ref, *, timeout=None, longest_delay=None)")]
    fn wait_for_result(
        &self,
        py: Python<'_>,
        submission_ref: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, wait_for_result(Given::new(arguments).with("submission_ref", submission_ref)))
    }

    /// Downloads the result for the employer, as PDF: once the screening has ended, and where there is a
    /// certificate.
    #[pyo3(signature = (submission_ref, **arguments), text_signature = "($self, submission_ref)")]
    fn employer_document(
        &self,
        py: Python<'_>,
        submission_ref: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, employer_document(Given::new(arguments).with("submission_ref", submission_ref)))
    }
}

/// Health screenings.
///
/// The way of one: the fields of a form, a submission with the answers, files where the screening
/// asks for proof, the word that they are complete, the result, and the certificate for the employer.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct AsyncV1OccupationalHealth(pub Handle);

#[pymethods]
impl AsyncV1OccupationalHealth {
    /// Lists the forms of the account; nothing where it has none.
    #[pyo3(signature = (**arguments), text_signature = "($self)")]
    fn forms(&self, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(forms(Given::new(arguments)))
    }

    /// Gets the fields of a form; nothing where the account has no forms.
    #[pyo3(signature = (form_type, **arguments), text_signature = "($self, form_type)")]
    fn form_fields(&self, form_type: &Bound<'_, PyAny>, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(form_fields(Given::new(arguments).with("form_type", form_type)))
    }

    /// Creates a submission with a candidate's answers, and **starts the screening**.
    #[pyo3(signature = (candidate_ref, **arguments), text_signature = "($self, candidate_ref, *, form_type, form_data)")]
    fn create_submission(
        &self,
        candidate_ref: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> Call {
        self.0.call(create_submission(Given::new(arguments).with("candidate_ref", candidate_ref)))
    }

    /// Adds answers or files to a submission, such as proof of immunity that the screening asked for.
    #[pyo3(signature = (submission_ref, **arguments), text_signature = "($self, submission_ref, *, form_data=None, files=None)")]
    fn update_submission(
        &self,
        submission_ref: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> Call {
        self.0.call(update_submission(Given::with_files(arguments).with("submission_ref", submission_ref)))
    }

    /// Says that a submission is complete, after files were added to it.
    #[pyo3(signature = (submission_ref, **arguments), text_signature = "($self, submission_ref)")]
    fn finalise_submission(
        &self,
        submission_ref: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> Call {
        self.0.call(finalise_submission(Given::new(arguments).with("submission_ref", submission_ref)))
    }

    /// Lists submissions.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, candidate_ref=None, page=None, per_page=None)")]
    fn list_submissions(
        &self,
        py: Python<'_>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<AsyncPager> {
        self.0.async_pager(py, list_submissions(Given::new(arguments)))
    }

    /// Gets the result of a submission, or the word that the screening still runs.
    #[pyo3(signature = (submission_ref, **arguments), text_signature = "($self, submission_ref)")]
    fn result(&self, submission_ref: &Bound<'_, PyAny>, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(result(Given::new(arguments).with("submission_ref", submission_ref)))
    }

    /// Asks for the result until the screening has ended, less and less often. What may pass, such as a
    /// connection that breaks, does not end the waiting. Cancelling it leaves the screening as it is.
    #[pyo3(signature = (submission_ref, **arguments), text_signature = "($self, submission_ref, *, timeout=None, longest_delay=None)")]
    fn wait_for_result(
        &self,
        submission_ref: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> Call {
        self.0.call(wait_for_result(Given::new(arguments).with("submission_ref", submission_ref)))
    }

    /// Downloads the result for the employer, as PDF: once the screening has ended, and where there is a
    /// certificate.
    #[pyo3(signature = (submission_ref, **arguments), text_signature = "($self, submission_ref)")]
    fn employer_document(
        &self,
        submission_ref: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> Call {
        self.0.call(employer_document(Given::new(arguments).with("submission_ref", submission_ref)))
    }
}

fn forms(mut given: Given) -> Operation {
    Operation::prepare("v1.occupational_health.forms", || {
        given.finish()?;
        Ok(work(|client| async move { client.v1().occupational_health().forms().await }))
    })
}

fn form_fields(mut given: Given) -> Operation {
    Operation::prepare("v1.occupational_health.form_fields", || {
        let form_type = given.take::<hbportal::Id>("form_type")?;
        given.finish()?;
        Ok(work(move |client| async move { client.v1().occupational_health().form_fields(form_type).await }))
    })
}

fn create_submission(mut given: Given) -> Operation {
    Operation::prepare("v1.occupational_health.create_submission", || {
        let candidate_ref = given.take::<hbportal::Id>("candidate_ref")?;
        let params = given.params::<core::CreateSubmission>()?;
        Ok(work(move |client| async move {
            client.v1().occupational_health().create_submission(candidate_ref, params).await
        }))
    })
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

fn finalise_submission(mut given: Given) -> Operation {
    Operation::prepare("v1.occupational_health.finalise_submission", || {
        let submission_ref = given.take::<hbportal::Id>("submission_ref")?;
        given.finish()?;
        Ok(work(move |client| async move {
            client.v1().occupational_health().finalise_submission(submission_ref).await
        }))
    })
}

fn list_submissions(mut given: Given) -> Listing {
    Listing::prepare("v1.occupational_health.list_submissions", || {
        let params = given.params::<core::ListSubmissions>()?;
        Ok(pages(move |client| client.v1().occupational_health().list_submissions(params)))
    })
}

fn result(mut given: Given) -> Operation {
    Operation::prepare("v1.occupational_health.result", || {
        let submission_ref = given.take::<hbportal::Id>("submission_ref")?;
        given.finish()?;
        Ok(work(move |client| async move { client.v1().occupational_health().result(submission_ref).await }))
    })
}

fn wait_for_result(mut given: Given) -> Operation {
    Operation::prepare("v1.occupational_health.wait_for_result", || {
        let submission_ref = given.take::<hbportal::Id>("submission_ref")?;
        let params = given.params::<core::WaitForResult>()?;
        Ok(work(move |client| async move {
            client.v1().occupational_health().wait_for_result(submission_ref, params).await
        }))
    })
}

fn employer_document(mut given: Given) -> Operation {
    Operation::prepare("v1.occupational_health.employer_document", || {
        let submission_ref = given.take::<hbportal::Id>("submission_ref")?;
        given.finish()?;
        Ok(work(move |client| async move {
            client.v1().occupational_health().employer_document(submission_ref).await
        }))
    })
}
