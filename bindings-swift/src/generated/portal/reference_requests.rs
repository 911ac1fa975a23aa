//! Written by `cargo xtask bindgen` from `core/src/api/portal/reference_requests.rs`; do not edit.

use hbportal::api::portal as core;

use crate::bridge::prelude::*;

/// `portal.reference_requests.list`
pub fn list(given: &mut Given) -> hbportal::Result<Listing> {
    let params = given.params::<core::ListReferenceRequests>()?;
    Ok(pages(move |client| client.reference_requests().list(params)))
}

/// `portal.reference_requests.create`
pub fn create(given: &mut Given) -> hbportal::Result<Work> {
    let params = given.params::<core::CreateReferenceRequest>()?;
    Ok(work(move |client| async move { client.reference_requests().create(params).await.map(calls::model) }))
}

/// `portal.reference_requests.get`
pub fn get(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(move |client| async move { client.reference_requests().get(id).await.map(calls::model) }))
}

/// `portal.reference_requests.cancel`
pub fn cancel(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(move |client| async move { client.reference_requests().cancel(id).await.map(calls::optional) }))
}

/// `portal.reference_requests.add_referee`
pub fn add_referee(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    let params = given.params::<core::RefereeInput>()?;
    Ok(work(move |client| async move {
        client.reference_requests().add_referee(id, params).await.map(calls::model)
    }))
}

/// `portal.reference_requests.send_reminders`
pub fn send_reminders(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(
        move |client| async move { client.reference_requests().send_reminders(id).await.map(calls::model) },
    ))
}

texts!(core::CollectionMode, core::ReferenceRequestStatus);

impl Outgoing for core::ReferenceRequest {
    fn write(&self, out: &mut Vec<u8>) {
        self.id.write(out);
        self.uuid.write(out);
        self.candidate_id.write(out);
        self.collection_mode.write(out);
        self.status.write(out);
        self.references_required.write(out);
        self.references_completed.write(out);
        self.created_at.write(out);
        self.candidate_name.write(out);
        self.candidate_email.write(out);
        self.template_id.write(out);
        self.template_name.write(out);
        self.status_label.write(out);
        self.is_fully_referenced.write(out);
        self.notes.write(out);
        self.expires_at.write(out);
        self.is_expired.write(out);
        self.requested_by.write(out);
        self.submission_url.write(out);
        self.references.write(out);
        self.updated_at.write(out);
        self.extra.write(out);
    }
}

impl Outgoing for core::RemindersSent {
    fn write(&self, out: &mut Vec<u8>) {
        self.message.write(out);
        self.sent.write(out);
        self.extra.write(out);
    }
}
