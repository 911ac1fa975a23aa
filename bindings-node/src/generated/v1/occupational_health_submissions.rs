//! Written by `cargo xtask bindgen` from `core/src/api/v1/occupational_health/submissions.rs`; do not edit.

use hbportal::api::v1 as core;

use crate::bridge::prelude::*;

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
