//! Written by `cargo xtask bindgen` from `core/src/api/v1/candidates.rs`; do not edit.

use hbportal::api::v1 as core;
use pyo3::{prelude::*, types::PyDict};

use crate::bridge::prelude::*;

/// The people whose compliance is looked after.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct V1Candidates(pub Handle);

#[pymethods]
impl V1Candidates {
    /// Lists the candidates that are not archived.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, page=None, per_page=None)")]
    fn list(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Pager> {
        self.0.pager(py, list(Given::new(arguments)))
    }

    /// Gets one candidate; nothing where the portal has nothing to say of them.
    #[pyo3(signature = (candidate_ref, **arguments), text_signature = "($self, candidate_ref)")]
    fn get(
        &self,
        py: Python<'_>,
        candidate_ref: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, get(Given::new(arguments).with("candidate_ref", candidate_ref)))
    }

    /// Creates a candidate. Where one with the same e-mail address exists, **nothing is changed**, and
    /// the outcome says so: `Candidates.ensure` updates them then.
    ///
    /// The match is by e-mail address alone: two people who share one are one candidate to the portal.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, first_name, last_name, email, client_record_ref=None, consultant_name=None, activate_candidate=None, send_activation_mail=None, archived=None, job_role=None, return_email=None)")]
    fn create(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, create(Given::new(arguments)))
    }

    /// Changes a candidate; what is left out stays as it is.
    #[pyo3(signature = (candidate_ref, **arguments), text_signature = "($self, candidate_ref, *, first_name=None, last_name=None, email=None, client_record_ref=None, consultant_name=None, activate_candidate=None, send_activation_mail=None, archived=None, job_role=None, return_email=None)")]
    fn update(
        &self,
        py: Python<'_>,
        candidate_ref: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, update(Given::new(arguments).with("candidate_ref", candidate_ref)))
    }

    /// Creates a candidate, or where one with the same e-mail address exists, gives them these details;
    /// and tells which of it happened. Doing it again changes nothing.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, first_name, last_name, email, client_record_ref=None, consultant_name=None, activate_candidate=None, send_activation_mail=None, archived=None, job_role=None, return_email=None)")]
    fn ensure(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, ensure(Given::new(arguments)))
    }
}

/// The people whose compliance is looked after.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct AsyncV1Candidates(pub Handle);

#[pymethods]
impl AsyncV1Candidates {
    /// Lists the candidates that are not archived.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, page=None, per_page=None)")]
    fn list(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<AsyncPager> {
        self.0.async_pager(py, list(Given::new(arguments)))
    }

    /// Gets one candidate; nothing where the portal has nothing to say of them.
    #[pyo3(signature = (candidate_ref, **arguments), text_signature = "($self, candidate_ref)")]
    fn get(&self, candidate_ref: &Bound<'_, PyAny>, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(get(Given::new(arguments).with("candidate_ref", candidate_ref)))
    }

    /// Creates a candidate. Where one with the same e-mail address exists, **nothing is changed**, and
    /// the outcome says so: `Candidates.ensure` updates them then.
    ///
    /// The match is by e-mail address alone: two people who share one are one candidate to the portal.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, first_name, last_name, email, client_record_ref=None, consultant_name=None, activate_candidate=None, send_activation_mail=None, archived=None, job_role=None, return_email=None)")]
    fn create(&self, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(create(Given::new(arguments)))
    }

    /// Changes a candidate; what is left out stays as it is.
    #[pyo3(signature = (candidate_ref, **arguments), text_signature = "($self, candidate_ref, *, first_name=None, last_name=None, email=None, client_record_ref=None, consultant_name=None, activate_candidate=None, send_activation_mail=None, archived=None, job_role=None, return_email=None)")]
    fn update(&self, candidate_ref: &Bound<'_, PyAny>, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(update(Given::new(arguments).with("candidate_ref", candidate_ref)))
    }

    /// Creates a candidate, or where one with the same e-mail address exists, gives them these details;
    /// and tells which of it happened. Doing it again changes nothing.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, first_name, last_name, email, client_record_ref=None, consultant_name=None, activate_candidate=None, send_activation_mail=None, archived=None, job_role=None, return_email=None)")]
    fn ensure(&self, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(ensure(Given::new(arguments)))
    }
}

fn list(mut given: Given) -> Listing {
    Listing::prepare("v1.candidates.list", || {
        let params = given.params::<core::ListCandidates>()?;
        Ok(pages(move |client| client.v1().candidates().list(params)))
    })
}

fn get(mut given: Given) -> Operation {
    Operation::prepare("v1.candidates.get", || {
        let candidate_ref = given.take::<hbportal::Id>("candidate_ref")?;
        given.finish()?;
        Ok(work(move |client| async move { client.v1().candidates().get(candidate_ref).await }))
    })
}

fn create(mut given: Given) -> Operation {
    Operation::prepare("v1.candidates.create", || {
        let params = given.params::<core::CreateCandidate>()?;
        Ok(work(move |client| async move { client.v1().candidates().create(params).await }))
    })
}

fn update(mut given: Given) -> Operation {
    Operation::prepare("v1.candidates.update", || {
        let candidate_ref = given.take::<hbportal::Id>("candidate_ref")?;
        let params = given.params::<core::UpdateCandidate>()?;
        Ok(work(move |client| async move { client.v1().candidates().update(candidate_ref, params).await }))
    })
}

fn ensure(mut given: Given) -> Operation {
    Operation::prepare("v1.candidates.ensure", || {
        let params = given.params::<core::CreateCandidate>()?;
        Ok(work(move |client| async move { client.v1().candidates().ensure(params).await }))
    })
}

model! {
    /// How the portal names a candidate.
    pub struct CandidateReference(core::CandidateReference) {
        /// The uuid that the operations of this family take.
        candidate_ref = "candidate_ref",
        /// The portal's own number, as text.
        candidate_id = "candidate_id",
    }
}

model! {
    /// A candidate, as far as the portal tells.
    pub struct Candidate(core::Candidate) {
        /// The uuid that the operations of this family take.
        candidate_ref = "candidate_ref",
        /// The portal's own number, as text.
        candidate_id = "candidate_id",
        /// What your own system calls the candidate.
        client_record_ref = "client_record_ref",
        /// First name.
        first_name = "first_name",
        /// Last name.
        last_name = "last_name",
        /// E-mail address.
        email = "email",
        /// Where the candidate stands, in the portal's words: they are not documented.
        candidate_status = "candidate_status",
    }
}

outcome! {
    /// What came of creating a candidate.
    pub enum CandidateCreation(core::CandidateCreation) {
        /// There is a new candidate (201).
        Created(value: CandidateReference) = "created",
        /// There was one with this e-mail address, and nothing was changed (202).
        Existing(value: CandidateReference) = "existing",
    }
}

outcome! {
    /// What came of changing a candidate.
    pub enum CandidateUpdate(core::CandidateUpdate) {
        /// Something was changed (200).
        Updated = "updated",
        /// All of it was so already (304).
        Unchanged = "unchanged",
    }
}

outcome! {
    /// What came of ensuring a candidate.
    pub enum EnsuredCandidate(core::EnsuredCandidate) {
        /// There is a new candidate.
        Created(value: CandidateReference) = "created",
        /// There was one with this e-mail address, who has these details now.
        Updated(value: CandidateReference) = "updated",
        /// There was one with these details.
        Unchanged(value: CandidateReference) = "unchanged",
    }
}
