//! Written by `cargo xtask bindgen` from `core/src/api/portal/references.rs`; do not edit.

use hbportal::api::portal as core;

use crate::bridge::prelude::*;

/// `portal.references.get`
pub fn get(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(move |client| async move { client.references().get(id).await.map(model) }))
}

/// `portal.references.download_pdf`
pub fn download_pdf(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(move |client| async move { client.references().download_pdf(id).await.map(download) }))
}

texts!(core::ReferenceStatus);

impl Outgoing for core::Reference {
    fn write(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.field("id", &self.id);
        object.field("uuid", &self.uuid);
        object.field("refereeName", &self.referee_name);
        object.field("refereeEmail", &self.referee_email);
        object.field("status", &self.status);
        object.optional("referenceRequestId", self.reference_request_id.as_ref());
        object.optional("refereeOrganisation", self.referee_organisation.as_ref());
        object.optional("refereePosition", self.referee_position.as_ref());
        object.optional("refereePhone", self.referee_phone.as_ref());
        object.optional("relationshipToCandidate", self.relationship_to_candidate.as_ref());
        object.optional("statusLabel", self.status_label.as_ref());
        object.optional("score", self.score.as_ref());
        object.optional("declineReason", self.decline_reason.as_ref());
        object.optional("formUrl", self.form_url.as_ref());
        object.optional("pdfUrl", self.pdf_url.as_ref());
        object.optional("sentAt", self.sent_at.as_ref());
        object.optional("openedAt", self.opened_at.as_ref());
        object.optional("submittedAt", self.submitted_at.as_ref());
        object.optional("expiresAt", self.expires_at.as_ref());
        object.optional("lastReminderSentAt", self.last_reminder_sent_at.as_ref());
        object.optional("reminderCount", self.reminder_count.as_ref());
        object.optional("createdAt", self.created_at.as_ref());
        object.optional("updatedAt", self.updated_at.as_ref());
        object.end(&self.extra);
    }
}

impl Outgoing for core::ReferenceDetail {
    fn write(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.field("id", &self.id);
        object.field("uuid", &self.uuid);
        object.field("refereeName", &self.referee_name);
        object.field("refereeEmail", &self.referee_email);
        object.field("status", &self.status);
        object.optional("referenceRequestId", self.reference_request_id.as_ref());
        object.optional("refereeOrganisation", self.referee_organisation.as_ref());
        object.optional("refereePosition", self.referee_position.as_ref());
        object.optional("refereePhone", self.referee_phone.as_ref());
        object.optional("relationshipToCandidate", self.relationship_to_candidate.as_ref());
        object.optional("statusLabel", self.status_label.as_ref());
        object.optional("score", self.score.as_ref());
        object.optional("declineReason", self.decline_reason.as_ref());
        object.optional("formUrl", self.form_url.as_ref());
        object.optional("pdfUrl", self.pdf_url.as_ref());
        object.optional("sentAt", self.sent_at.as_ref());
        object.optional("openedAt", self.opened_at.as_ref());
        object.optional("submittedAt", self.submitted_at.as_ref());
        object.optional("expiresAt", self.expires_at.as_ref());
        object.optional("lastReminderSentAt", self.last_reminder_sent_at.as_ref());
        object.optional("reminderCount", self.reminder_count.as_ref());
        object.optional("createdAt", self.created_at.as_ref());
        object.optional("updatedAt", self.updated_at.as_ref());
        object.optional("formResponse", self.form_response.as_ref());
        object.optional("scoreBreakdown", self.score_breakdown.as_ref());
        object.optional("ipAddress", self.ip_address.as_ref());
        object.end(&self.extra);
    }
}

impl Outgoing for core::FormAnswer {
    fn write(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("fieldCode", self.field_code.as_ref());
        object.optional("label", self.label.as_ref());
        object.optional("value", self.value.as_ref());
        object.end(&self.extra);
    }
}

impl Outgoing for core::ScoreBreakdown {
    fn write(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("label", self.label.as_ref());
        object.optional("value", self.value.as_ref());
        object.optional("rawScore", self.raw_score.as_ref());
        object.optional("weight", self.weight.as_ref());
        object.optional("weightedScore", self.weighted_score.as_ref());
        object.end(&self.extra);
    }
}
