//! Written by `cargo xtask bindgen` from `core/src/api/v1/occupational_health.rs`; do not edit.

use hbportal::api::v1 as core;

use crate::bridge::prelude::*;
use crate::generated::names;

/// `v1.occupational_health.update_submission`
pub fn update_submission(given: &mut Given) -> hbportal::Result<Work> {
    let submission_ref = given.path::<hbportal::Id>("submissionRef")?;
    let params = given.params::<core::UpdateSubmission>(&names::UPDATE_SUBMISSION)?;
    let files = given.files();
    Ok(work(move |client| async move {
        client
            .v1()
            .occupational_health()
            .update_submission(submission_ref, params, files)
            .await
            .map(Outcome::told)
    }))
}

impl Outcome for core::SubmissionUpdate {
    fn told(self) -> Payload {
        match self {
            Self::Updated => kind("updated", nothing(())),
            Self::Unchanged => kind("unchanged", nothing(())),
        }
    }
}
