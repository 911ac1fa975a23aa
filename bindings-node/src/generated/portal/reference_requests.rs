//! Written by `cargo xtask bindgen` from `core/src/api/portal/reference_requests.rs`; do not edit.

use hbportal::api::portal as core;

use crate::bridge::prelude::*;
use crate::generated::names;

/// `portal.reference_requests.list`
pub fn list(given: &mut Given) -> hbportal::Result<Listing> {
    let params = given.params::<core::ListReferenceRequests>(&names::LIST_REFERENCE_REQUESTS)?;
    Ok(pages(move |client| client.reference_requests().list(params)))
}

/// `portal.reference_requests.create`
pub fn create(given: &mut Given) -> hbportal::Result<Work> {
    let params = given.params::<core::CreateReferenceRequest>(&names::CREATE_REFERENCE_REQUEST)?;
    Ok(work(move |client| async move { client.reference_requests().create(params).await.map(model) }))
}

/// `portal.reference_requests.get`
pub fn get(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(move |client| async move { client.reference_requests().get(id).await.map(model) }))
}

/// `portal.reference_requests.cancel`
pub fn cancel(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(move |client| async move { client.reference_requests().cancel(id).await.map(optional) }))
}

/// `portal.reference_requests.add_referee`
pub fn add_referee(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    let params = given.params::<core::RefereeInput>(&names::REFEREE_INPUT)?;
    Ok(work(
        move |client| async move { client.reference_requests().add_referee(id, params).await.map(model) },
    ))
}

/// `portal.reference_requests.send_reminders`
pub fn send_reminders(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(move |client| async move { client.reference_requests().send_reminders(id).await.map(model) }))
}

texts!(core::CollectionMode, core::ReferenceRequestStatus);

impl Outgoing for core::ReferenceRequest {
    fn write(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.field("id", &self.id);
        object.field("uuid", &self.uuid);
        object.field("candidateId", &self.candidate_id);
        object.field("collectionMode", &self.collection_mode);
        object.field("status", &self.status);
        object.field("referencesRequired", &self.references_required);
        object.field("referencesCompleted", &self.references_completed);
        object.field("createdAt", &self.created_at);
        object.optional("candidateName", self.candidate_name.as_ref());
        object.optional("candidateEmail", self.candidate_email.as_ref());
        object.optional("templateId", self.template_id.as_ref());
        object.optional("templateName", self.template_name.as_ref());
        object.optional("statusLabel", self.status_label.as_ref());
        object.optional("isFullyReferenced", self.is_fully_referenced.as_ref());
        object.optional("notes", self.notes.as_ref());
        object.optional("expiresAt", self.expires_at.as_ref());
        object.optional("isExpired", self.is_expired.as_ref());
        object.optional("requestedBy", self.requested_by.as_ref());
        object.optional("submissionUrl", self.submission_url.as_ref());
        object.optional("references", self.references.as_ref());
        object.optional("updatedAt", self.updated_at.as_ref());
        object.end(&self.extra);
    }
}

impl Outgoing for core::RemindersSent {
    fn write(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("message", self.message.as_ref());
        object.optional("sent", self.sent.as_ref());
        object.end(&self.extra);
    }
}
