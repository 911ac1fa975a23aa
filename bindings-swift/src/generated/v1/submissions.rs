//! Written by `cargo xtask bindgen` from `core/src/api/v1/occupational_health/submissions.rs`; do not edit.

use hbportal::api::v1 as core;

use crate::bridge::prelude::*;

texts!(core::ScreeningStatus, core::DocumentStatus);

impl Choice for core::SubmissionUpdate {
    fn choose(self) -> (u8, Payload) {
        match self {
            Self::Updated => (0, calls::nothing(())),
            Self::Unchanged => (1, calls::nothing(())),
        }
    }
}

impl Choice for core::Screening {
    fn choose(self) -> (u8, Payload) {
        match self {
            Self::Running => (0, calls::nothing(())),
            Self::Finished(inner) => (1, calls::model(inner)),
        }
    }
}

impl Outgoing for core::SubmissionReference {
    fn write(&self, out: &mut Vec<u8>) {
        self.submission_ref.write(out);
        self.extra.write(out);
    }
}

impl Outgoing for core::Submission {
    fn write(&self, out: &mut Vec<u8>) {
        self.submission_ref.write(out);
        self.candidate_ref.write(out);
        self.form_type.write(out);
        self.status.write(out);
        self.created_at.write(out);
        self.updated_at.write(out);
        self.extra.write(out);
    }
}

impl Outgoing for core::SubmissionResult {
    fn write(&self, out: &mut Vec<u8>) {
        self.status.write(out);
        self.information.write(out);
        self.documents.write(out);
        self.result.write(out);
        self.extra.write(out);
    }
}

impl Outgoing for core::SubmissionDocument {
    fn write(&self, out: &mut Vec<u8>) {
        self.document_id.write(out);
        self.document_status.write(out);
        self.document_information.write(out);
        self.extra.write(out);
    }
}

impl Outgoing for core::Clearance {
    fn write(&self, out: &mut Vec<u8>) {
        self.clearance_level.write(out);
        self.certificate_expire.write(out);
        self.extra.write(out);
    }
}
