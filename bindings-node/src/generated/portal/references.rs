//! Written by `cargo xtask bindgen` from `core/src/api/portal/references.rs`; do not edit.

use hbportal::api::portal as core;

use crate::bridge::prelude::*;

/// `portal.references.get`
pub fn get(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(move |client| async move { client.references().get(id).await.map(answer::model) }))
}

/// `portal.references.download_pdf`
pub fn download_pdf(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(move |client| async move { client.references().download_pdf(id).await.map(answer::download) }))
}

texts!(core::ReferenceStatus);

impl Outgoing for core::Reference {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.value(&self.id);
        row.value(&self.uuid);
        row.value(&self.referee_name);
        row.value(&self.referee_email);
        row.value(&self.status);
        row.optional(self.reference_request_id.as_ref());
        row.optional(self.referee_organisation.as_ref());
        row.optional(self.referee_position.as_ref());
        row.optional(self.referee_phone.as_ref());
        row.optional(self.relationship_to_candidate.as_ref());
        row.optional(self.status_label.as_ref());
        row.optional(self.score.as_ref());
        row.optional(self.decline_reason.as_ref());
        row.optional(self.form_url.as_ref());
        row.optional(self.pdf_url.as_ref());
        row.optional(self.sent_at.as_ref());
        row.optional(self.opened_at.as_ref());
        row.optional(self.submitted_at.as_ref());
        row.optional(self.expires_at.as_ref());
        row.optional(self.last_reminder_sent_at.as_ref());
        row.optional(self.reminder_count.as_ref());
        row.optional(self.created_at.as_ref());
        row.optional(self.updated_at.as_ref());
        row.end(&self.extra);
    }
}

impl Outgoing for core::ReferenceDetail {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.value(&self.id);
        row.value(&self.uuid);
        row.value(&self.referee_name);
        row.value(&self.referee_email);
        row.value(&self.status);
        row.optional(self.reference_request_id.as_ref());
        row.optional(self.referee_organisation.as_ref());
        row.optional(self.referee_position.as_ref());
        row.optional(self.referee_phone.as_ref());
        row.optional(self.relationship_to_candidate.as_ref());
        row.optional(self.status_label.as_ref());
        row.optional(self.score.as_ref());
        row.optional(self.decline_reason.as_ref());
        row.optional(self.form_url.as_ref());
        row.optional(self.pdf_url.as_ref());
        row.optional(self.sent_at.as_ref());
        row.optional(self.opened_at.as_ref());
        row.optional(self.submitted_at.as_ref());
        row.optional(self.expires_at.as_ref());
        row.optional(self.last_reminder_sent_at.as_ref());
        row.optional(self.reminder_count.as_ref());
        row.optional(self.created_at.as_ref());
        row.optional(self.updated_at.as_ref());
        row.optional(self.form_response.as_ref());
        row.optional(self.score_breakdown.as_ref());
        row.optional(self.ip_address.as_ref());
        row.end(&self.extra);
    }
}

impl Outgoing for core::FormAnswer {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.optional(self.field_code.as_ref());
        row.optional(self.label.as_ref());
        row.optional(self.value.as_ref());
        row.end(&self.extra);
    }
}

impl Outgoing for core::ScoreBreakdown {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.optional(self.label.as_ref());
        row.optional(self.value.as_ref());
        row.optional(self.raw_score.as_ref());
        row.optional(self.weight.as_ref());
        row.optional(self.weighted_score.as_ref());
        row.end(&self.extra);
    }
}
