//! Written by `cargo xtask bindgen` from `core/src/api/portal/references.rs`; do not edit.

use hbportal::api::portal as core;
use pyo3::{prelude::*, types::PyDict};

use crate::bridge::prelude::*;

/// The references that referees gave.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct References(pub Handle);

#[pymethods]
impl References {
    /// Gets one reference with the referee's answers and their scores.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id)")]
    fn get(
        &self,
        py: Python<'_>,
        id: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, get(Given::new(arguments).with("id", id)))
    }

    /// Downloads one reference as PDF, once the referee has answered.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id)")]
    fn download_pdf(
        &self,
        py: Python<'_>,
        id: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, download_pdf(Given::new(arguments).with("id", id)))
    }
}

/// The references that referees gave.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct AsyncReferences(pub Handle);

#[pymethods]
impl AsyncReferences {
    /// Gets one reference with the referee's answers and their scores.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id)")]
    fn get(&self, id: &Bound<'_, PyAny>, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(get(Given::new(arguments).with("id", id)))
    }

    /// Downloads one reference as PDF, once the referee has answered.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id)")]
    fn download_pdf(&self, id: &Bound<'_, PyAny>, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(download_pdf(Given::new(arguments).with("id", id)))
    }
}

fn get(mut given: Given) -> Operation {
    Operation::prepare("portal.references.get", || {
        let id = given.take::<hbportal::Id>("id")?;
        given.finish()?;
        Ok(work(move |client| async move { client.references().get(id).await }))
    })
}

fn download_pdf(mut given: Given) -> Operation {
    Operation::prepare("portal.references.download_pdf", || {
        let id = given.take::<hbportal::Id>("id")?;
        given.finish()?;
        Ok(work(move |client| async move { client.references().download_pdf(id).await }))
    })
}

open_enum!(core::ReferenceStatus);

model! {
    /// One referee's reference.
    pub struct Reference(core::Reference) {
        /// Its number.
        id = "id",
        /// Its uuid.
        uuid = "uuid",
        /// Who is asked.
        referee_name = "referee_name",
        /// Where they are asked.
        referee_email = "referee_email",
        /// Where it stands.
        status = "status",
        /// The request it belongs to.
        reference_request_id = "reference_request_id",
        /// Where the referee works.
        referee_organisation = "referee_organisation",
        /// What the referee does there.
        referee_position = "referee_position",
        /// The referee's telephone number.
        referee_phone = "referee_phone",
        /// How the referee knows the candidate.
        relationship_to_candidate = "relationship_to_candidate",
        /// The status in words for people.
        status_label = "status_label",
        /// The score of the answers.
        score = "score",
        /// Why the referee declined.
        decline_reason = "decline_reason",
        /// Where the referee fills in the form.
        form_url = "form_url",
        /// Where the PDF is, once the referee has answered.
        pdf_url = "pdf_url",
        /// When the referee was asked.
        sent_at = "sent_at",
        /// When the referee first opened the form.
        opened_at = "opened_at",
        /// When the referee answered.
        submitted_at = "submitted_at",
        /// When the time to answer is over.
        expires_at = "expires_at",
        /// When the referee was last reminded.
        last_reminder_sent_at = "last_reminder_sent_at",
        /// How often the referee was reminded.
        reminder_count = "reminder_count",
        /// When it was made.
        created_at = "created_at",
        /// When it was last changed.
        updated_at = "updated_at",
    }
}

model! {
    /// One referee's reference, with the answers and how they score.
    pub struct ReferenceDetail(core::ReferenceDetail) {
        /// Its number.
        id = "id",
        /// Its uuid.
        uuid = "uuid",
        /// Who is asked.
        referee_name = "referee_name",
        /// Where they are asked.
        referee_email = "referee_email",
        /// Where it stands.
        status = "status",
        /// The request it belongs to.
        reference_request_id = "reference_request_id",
        /// Where the referee works.
        referee_organisation = "referee_organisation",
        /// What the referee does there.
        referee_position = "referee_position",
        /// The referee's telephone number.
        referee_phone = "referee_phone",
        /// How the referee knows the candidate.
        relationship_to_candidate = "relationship_to_candidate",
        /// The status in words for people.
        status_label = "status_label",
        /// The score of the answers.
        score = "score",
        /// Why the referee declined.
        decline_reason = "decline_reason",
        /// Where the referee fills in the form.
        form_url = "form_url",
        /// Where the PDF is, once the referee has answered.
        pdf_url = "pdf_url",
        /// When the referee was asked.
        sent_at = "sent_at",
        /// When the referee first opened the form.
        opened_at = "opened_at",
        /// When the referee answered.
        submitted_at = "submitted_at",
        /// When the time to answer is over.
        expires_at = "expires_at",
        /// When the referee was last reminded.
        last_reminder_sent_at = "last_reminder_sent_at",
        /// How often the referee was reminded.
        reminder_count = "reminder_count",
        /// When it was made.
        created_at = "created_at",
        /// When it was last changed.
        updated_at = "updated_at",
        /// The answers, in the order of the form.
        form_response = "form_response",
        /// How the score came about, by field.
        score_breakdown = "score_breakdown",
        /// The address from which the referee answered.
        ip_address = "ip_address",
    }
}

model! {
    /// One answer of a referee.
    pub struct FormAnswer(core::FormAnswer) {
        /// The code of the form's field.
        field_code = "field_code",
        /// The question.
        label = "label",
        /// The answer.
        value = "value",
    }
}

model! {
    /// What one field adds to the score.
    pub struct ScoreBreakdown(core::ScoreBreakdown) {
        /// The question.
        label = "label",
        /// The answer.
        value = "value",
        /// The score of the answer by itself.
        raw_score = "raw_score",
        /// How much the field counts.
        weight = "weight",
        /// The score times the weight.
        weighted_score = "weighted_score",
    }
}
