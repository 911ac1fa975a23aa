//! Written by `cargo xtask bindgen` from `core/src/api/portal/reference_requests.rs`; do not edit.

use hbportal::api::portal as core;
use pyo3::{prelude::*, types::PyDict};

use crate::bridge::prelude::*;

/// Requests for references about a candidate.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct ReferenceRequests(pub Handle);

#[pymethods]
impl ReferenceRequests {
    /// Lists reference requests with the references given so far.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, status=None, candidate_id=None, page=None, per_page=None)")]
    fn list(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Pager> {
        self.0.pager(py, list(Given::new(arguments)))
    }

    /// Creates a reference request. With `client_adds` every referee is e-mailed at once; with
    /// `candidate_provides` the candidate is asked to name them.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, candidate_id, collection_mode, references_required=None, template_id=None, expiry_days=None, notes=None, referees=None)")]
    fn create(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, create(Given::new(arguments)))
    }

    /// Gets one reference request with the references given so far.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id)")]
    fn get(
        &self,
        py: Python<'_>,
        id: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, get(Given::new(arguments).with("id", id)))
    }

    /// Cancels a reference request. Nothing is returned where the portal answers without a body.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id)")]
    fn cancel(
        &self,
        py: Python<'_>,
        id: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, cancel(Given::new(arguments).with("id", id)))
    }

    /// Adds a referee to a reference request.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id, *, referee_name, referee_email, referee_organisation=None, referee_position=None, referee_phone=None, relationship_to_candidate=None)")]
    fn add_referee(
        &self,
        py: Python<'_>,
        id: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, add_referee(Given::new(arguments).with("id", id)))
    }

    /// Reminds every referee who has not answered.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id)")]
    fn send_reminders(
        &self,
        py: Python<'_>,
        id: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, send_reminders(Given::new(arguments).with("id", id)))
    }
}

/// Requests for references about a candidate.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct AsyncReferenceRequests(pub Handle);

#[pymethods]
impl AsyncReferenceRequests {
    /// Lists reference requests with the references given so far.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, status=None, candidate_id=None, page=None, per_page=None)")]
    fn list(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<AsyncPager> {
        self.0.async_pager(py, list(Given::new(arguments)))
    }

    /// Creates a reference request. With `client_adds` every referee is e-mailed at once; with
    /// `candidate_provides` the candidate is asked to name them.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, candidate_id, collection_mode, references_required=None, template_id=None, expiry_days=None, notes=None, referees=None)")]
    fn create(&self, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(create(Given::new(arguments)))
    }

    /// Gets one reference request with the references given so far.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id)")]
    fn get(&self, id: &Bound<'_, PyAny>, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(get(Given::new(arguments).with("id", id)))
    }

    /// Cancels a reference request. Nothing is returned where the portal answers without a body.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id)")]
    fn cancel(&self, id: &Bound<'_, PyAny>, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(cancel(Given::new(arguments).with("id", id)))
    }

    /// Adds a referee to a reference request.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id, *, referee_name, referee_email, referee_organisation=None, referee_position=None, referee_phone=None, relationship_to_candidate=None)")]
    fn add_referee(&self, id: &Bound<'_, PyAny>, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(add_referee(Given::new(arguments).with("id", id)))
    }

    /// Reminds every referee who has not answered.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id)")]
    fn send_reminders(&self, id: &Bound<'_, PyAny>, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(send_reminders(Given::new(arguments).with("id", id)))
    }
}

fn list(mut given: Given) -> Listing {
    Listing::prepare("portal.reference_requests.list", || {
        let params = given.params::<core::ListReferenceRequests>()?;
        Ok(pages(move |client| client.reference_requests().list(params)))
    })
}

fn create(mut given: Given) -> Operation {
    Operation::prepare("portal.reference_requests.create", || {
        let params = given.params::<core::CreateReferenceRequest>()?;
        Ok(work(move |client| async move { client.reference_requests().create(params).await }))
    })
}

fn get(mut given: Given) -> Operation {
    Operation::prepare("portal.reference_requests.get", || {
        let id = given.take::<hbportal::Id>("id")?;
        given.finish()?;
        Ok(work(move |client| async move { client.reference_requests().get(id).await }))
    })
}

fn cancel(mut given: Given) -> Operation {
    Operation::prepare("portal.reference_requests.cancel", || {
        let id = given.take::<hbportal::Id>("id")?;
        given.finish()?;
        Ok(work(move |client| async move { client.reference_requests().cancel(id).await }))
    })
}

fn add_referee(mut given: Given) -> Operation {
    Operation::prepare("portal.reference_requests.add_referee", || {
        let id = given.take::<hbportal::Id>("id")?;
        let params = given.params::<core::RefereeInput>()?;
        Ok(work(move |client| async move { client.reference_requests().add_referee(id, params).await }))
    })
}

fn send_reminders(mut given: Given) -> Operation {
    Operation::prepare("portal.reference_requests.send_reminders", || {
        let id = given.take::<hbportal::Id>("id")?;
        given.finish()?;
        Ok(work(move |client| async move { client.reference_requests().send_reminders(id).await }))
    })
}

open_enum!(core::CollectionMode);

open_enum!(core::ReferenceRequestStatus);

model! {
    /// A request for references about a candidate.
    pub struct ReferenceRequest(core::ReferenceRequest) {
        /// Its number.
        id = "id",
        /// Its uuid.
        uuid = "uuid",
        /// Who the references are about.
        candidate_id = "candidate_id",
        /// Who names the referees.
        collection_mode = "collection_mode",
        /// Where it stands.
        status = "status",
        /// How many references are needed.
        references_required = "references_required",
        /// How many are there.
        references_completed = "references_completed",
        /// When it was made.
        created_at = "created_at",
        /// The candidate's name.
        candidate_name = "candidate_name",
        /// The candidate's e-mail address.
        candidate_email = "candidate_email",
        /// The form that referees fill in.
        template_id = "template_id",
        /// The name of that form.
        template_name = "template_name",
        /// The status in words for people.
        status_label = "status_label",
        /// Whether all required references are there.
        is_fully_referenced = "is_fully_referenced",
        /// Notes for the account's own people.
        notes = "notes",
        /// When the time to answer is over.
        expires_at = "expires_at",
        /// Whether the time to answer is over.
        is_expired = "is_expired",
        /// The user who asked.
        requested_by = "requested_by",
        /// Where the candidate names referees.
        submission_url = "submission_url",
        /// The references, one a referee.
        references = "references",
        /// When it was last changed.
        updated_at = "updated_at",
    }
}

model! {
    /// What reminding did.
    pub struct RemindersSent(core::RemindersSent) {
        /// What the portal says.
        message = "message",
        /// How many reminders went out.
        sent = "sent",
    }
}
