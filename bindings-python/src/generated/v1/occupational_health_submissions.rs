//! Written by `cargo xtask bindgen` from `core/src/api/v1/occupational_health/submissions.rs`; do not edit.

use hbportal::api::v1 as core;

use crate::bridge::prelude::*;

open_enum!(core::ScreeningStatus);

open_enum!(core::DocumentStatus);

model! {
    /// How the portal names a submission.
    pub struct SubmissionReference(core::SubmissionReference) {
        /// The text that the other operations on it take.
        submission_ref = "submission_ref",
    }
}

model! {
    /// A submission among others.
    pub struct Submission(core::Submission) {
        /// The text that the other operations on it take.
        submission_ref = "submission_ref",
        /// Whose it is.
        candidate_ref = "candidate_ref",
        /// The form that was answered.
        form_type = "form_type",
        /// Where it stands, in the portal's words: they are not documented.
        status = "status",
        /// When it was created, as the portal writes it.
        created_at = "created_at",
        /// When it was changed, as the portal writes it.
        updated_at = "updated_at",
    }
}

model! {
    /// The result of a screening.
    pub struct SubmissionResult(core::SubmissionResult) {
        /// How it ended.
        status = "status",
        /// The reason, in the portal's words.
        information = "information",
        /// The documents that were asked for.
        documents = "documents",
        /// The certificate, where there is one.
        result = "result",
    }
}

model! {
    /// A document that a screening asked for.
    pub struct SubmissionDocument(core::SubmissionDocument) {
        /// The document.
        document_id = "document_id",
        /// What came of it.
        document_status = "document_status",
        /// The reason where it was rejected, in the portal's words.
        document_information = "document_information",
    }
}

model! {
    /// What a certificate says.
    pub struct Clearance(core::Clearance) {
        /// What the candidate is cleared for, in the portal's words.
        clearance_level = "clearance_level",
        /// Until when, as the portal writes it.
        certificate_expire = "certificate_expire",
    }
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

outcome! {
    /// Where a screening stands.
    pub enum Screening(core::Screening) {
        /// It still runs (202).
        Running = "running",
        /// It has ended, or waits for documents: `documents` of the result says which.
        Finished(value: SubmissionResult) = "finished",
    }
}
