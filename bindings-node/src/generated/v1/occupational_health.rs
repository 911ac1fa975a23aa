//! Written by `cargo xtask bindgen` from `core/src/api/v1/occupational_health.rs`; do not edit.

use hbportal::api::v1 as core;

use crate::bridge::prelude::*;
use crate::generated::names;

/// `v1.occupational_health.forms`
pub fn forms(_given: &mut Given) -> hbportal::Result<Work> {
    Ok(work(|client| async move { client.v1().occupational_health().forms().await.map(answer::optional) }))
}

/// `v1.occupational_health.form_fields`
pub fn form_fields(given: &mut Given) -> hbportal::Result<Work> {
    let form_type = given.path::<hbportal::Id>("formType")?;
    Ok(work(move |client| async move {
        client.v1().occupational_health().form_fields(form_type).await.map(answer::optional)
    }))
}

/// `v1.occupational_health.create_submission`
pub fn create_submission(given: &mut Given) -> hbportal::Result<Work> {
    let candidate_ref = given.path::<hbportal::Id>("candidateRef")?;
    let params = given.params::<core::CreateSubmission>(&names::CREATE_SUBMISSION)?;
    Ok(work(move |client| async move {
        client.v1().occupational_health().create_submission(candidate_ref, params).await.map(answer::model)
    }))
}

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

/// `v1.occupational_health.finalise_submission`
pub fn finalise_submission(given: &mut Given) -> hbportal::Result<Work> {
    let submission_ref = given.path::<hbportal::Id>("submissionRef")?;
    Ok(work(move |client| async move {
        client.v1().occupational_health().finalise_submission(submission_ref).await.map(answer::nothing)
    }))
}

/// `v1.occupational_health.list_submissions`
pub fn list_submissions(given: &mut Given) -> hbportal::Result<Listing> {
    let params = given.params::<core::ListSubmissions>(&names::LIST_SUBMISSIONS)?;
    Ok(pages(move |client| client.v1().occupational_health().list_submissions(params)))
}

/// `v1.occupational_health.result`
pub fn result(given: &mut Given) -> hbportal::Result<Work> {
    let submission_ref = given.path::<hbportal::Id>("submissionRef")?;
    Ok(work(move |client| async move {
        client.v1().occupational_health().result(submission_ref).await.map(Outcome::told)
    }))
}

/// `v1.occupational_health.wait_for_result`
pub fn wait_for_result(given: &mut Given) -> hbportal::Result<Work> {
    let submission_ref = given.path::<hbportal::Id>("submissionRef")?;
    let params = given.params::<core::WaitForResult>(&names::WAIT_FOR_RESULT)?;
    Ok(work(move |client| async move {
        client.v1().occupational_health().wait_for_result(submission_ref, params).await.map(answer::model)
    }))
}

/// `v1.occupational_health.employer_document`
pub fn employer_document(given: &mut Given) -> hbportal::Result<Work> {
    let submission_ref = given.path::<hbportal::Id>("submissionRef")?;
    Ok(work(move |client| async move {
        client.v1().occupational_health().employer_document(submission_ref).await.map(Outcome::told)
    }))
}
