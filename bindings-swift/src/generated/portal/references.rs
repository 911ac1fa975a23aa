//! Written by `cargo xtask bindgen` from `core/src/api/portal/references.rs`; do not edit.

use hbportal::api::portal as core;

use crate::bridge::prelude::*;

/// `portal.references.get`
pub fn get(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(move |client| async move { client.references().get(id).await.map(calls::model) }))
}

/// `portal.references.download_pdf`
pub fn download_pdf(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(move |client| async move { client.references().download_pdf(id).await.map(calls::download) }))
}

texts!(core::ReferenceStatus);

impl Outgoing for core::Reference {
    fn write(&self, out: &mut Vec<u8>) {
        self.id.write(out);
        self.uuid.write(out);
        self.referee_name.write(out);
        self.referee_email.write(out);
        self.status.write(out);
        self.reference_request_id.write(out);
        self.referee_organisation.write(out);
        self.referee_position.write(out);
        self.referee_phone.write(out);
        self.relationship_to_candidate.write(out);
        self.status_label.write(out);
        self.score.write(out);
        self.decline_reason.write(out);
        self.form_url.write(out);
        self.pdf_url.write(out);
        self.sent_at.write(out);
        self.opened_at.write(out);
        self.submitted_at.write(out);
        self.expires_at.write(out);
        self.last_reminder_sent_at.write(out);
        self.reminder_count.write(out);
        self.created_at.write(out);
        self.updated_at.write(out);
        self.extra.write(out);
    }
}

impl Outgoing for core::ReferenceDetail {
    fn write(&self, out: &mut Vec<u8>) {
        self.id.write(out);
        self.uuid.write(out);
        self.referee_name.write(out);
        self.referee_email.write(out);
        self.status.write(out);
        self.reference_request_id.write(out);
        self.referee_organisation.write(out);
        self.referee_position.write(out);
        self.referee_phone.write(out);
        self.relationship_to_candidate.write(out);
        self.status_label.write(out);
        self.score.write(out);
        self.decline_reason.write(out);
        self.form_url.write(out);
        self.pdf_url.write(out);
        self.sent_at.write(out);
        self.opened_at.write(out);
        self.submitted_at.write(out);
        self.expires_at.write(out);
        self.last_reminder_sent_at.write(out);
        self.reminder_count.write(out);
        self.created_at.write(out);
        self.updated_at.write(out);
        self.form_response.write(out);
        self.score_breakdown.write(out);
        self.ip_address.write(out);
        self.extra.write(out);
    }
}

impl Outgoing for core::FormAnswer {
    fn write(&self, out: &mut Vec<u8>) {
        self.field_code.write(out);
        self.label.write(out);
        self.value.write(out);
        self.extra.write(out);
    }
}

impl Outgoing for core::ScoreBreakdown {
    fn write(&self, out: &mut Vec<u8>) {
        self.label.write(out);
        self.value.write(out);
        self.raw_score.write(out);
        self.weight.write(out);
        self.weighted_score.write(out);
        self.extra.write(out);
    }
}
