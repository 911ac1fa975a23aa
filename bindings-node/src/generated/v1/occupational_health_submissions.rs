//! Written by `cargo xtask bindgen` from `core/src/api/v1/occupational_health/submissions.rs`; do not edit.

use hbportal::api::v1 as core;

use crate::bridge::prelude::*;

texts!(core::DocumentStatus, core::ScreeningStatus);

impl Outcome for core::SubmissionUpdate {
    fn told(self) -> Payload {
        match self {
            Self::Updated => answer::kind("updated", answer::nothing(())),
            Self::Unchanged => answer::kind("unchanged", answer::nothing(())),
        }
    }
}

impl Outcome for core::Screening {
    fn told(self) -> Payload {
        match self {
            Self::Running => answer::kind("running", answer::nothing(())),
            Self::Finished(value) => answer::kind("finished", answer::model(value)),
        }
    }
}

impl Outgoing for core::SubmissionReference {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.value(&self.submission_ref);
        row.end(&self.extra);
    }
}

impl Outgoing for core::Submission {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.value(&self.submission_ref);
        row.optional(self.candidate_ref.as_ref());
        row.optional(self.form_type.as_ref());
        row.optional(self.status.as_ref());
        row.optional(self.created_at.as_ref());
        row.optional(self.updated_at.as_ref());
        row.end(&self.extra);
    }
}

impl Outgoing for core::SubmissionResult {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.value(&self.status);
        row.optional(self.information.as_ref());
        row.optional(self.documents.as_ref());
        row.optional(self.result.as_ref());
        row.end(&self.extra);
    }
}

impl Outgoing for core::SubmissionDocument {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.optional(self.document_id.as_ref());
        row.optional(self.document_status.as_ref());
        row.optional(self.document_information.as_ref());
        row.end(&self.extra);
    }
}

impl Outgoing for core::Clearance {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.optional(self.clearance_level.as_ref());
        row.optional(self.certificate_expire.as_ref());
        row.end(&self.extra);
    }
}
