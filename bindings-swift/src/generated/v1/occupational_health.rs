//! Written by `cargo xtask bindgen` from `core/src/api/v1/occupational_health.rs`; do not edit.

use hbportal::api::v1 as core;

use crate::bridge::prelude::*;

/// `v1.occupational_health.forms`
pub fn forms(given: &mut Given) -> hbportal::Result<Work> {
    given.nothing()?;
    Ok(work(|client| async move { client.v1().occupational_health().forms().await.map(calls::optional) }))
}

/// `v1.occupational_health.form_fields`
pub fn form_fields(given: &mut Given) -> hbportal::Result<Work> {
    let form_type = given.path::<hbportal::Id>("form_type")?;
    Ok(work(move |client| async move {
        client.v1().occupational_health().form_fields(form_type).await.map(calls::optional)
    }))
}

/// `v1.occupational_health.create_submission`
pub fn create_submission(given: &mut Given) -> hbportal::Result<Work> {
    let candidate_ref = given.path::<hbportal::Id>("candidate_ref")?;
    let params = given.params::<core::CreateSubmission>()?;
    Ok(work(move |client| async move {
        client.v1().occupational_health().create_submission(candidate_ref, params).await.map(calls::model)
    }))
}

/// `v1.occupational_health.update_submission`
pub fn update_submission(given: &mut Given) -> hbportal::Result<Work> {
    let submission_ref = given.path::<hbportal::Id>("submission_ref")?;
    let params = given.params::<core::UpdateSubmission>()?;
    let files = given.files()?;
    Ok(work(move |client| async move {
        client
            .v1()
            .occupational_health()
            .update_submission(submission_ref, params, files)
            .await
            .map(calls::outcome)
    }))
}

/// `v1.occupational_health.finalise_submission`
pub fn finalise_submission(given: &mut Given) -> hbportal::Result<Work> {
    let submission_ref = given.path::<hbportal::Id>("submission_ref")?;
    Ok(work(move |client| async move {
        client.v1().occupational_health().finalise_submission(submission_ref).await.map(calls::nothing)
    }))
}

/// `v1.occupational_health.list_submissions`
pub fn list_submissions(given: &mut Given) -> hbportal::Result<Listing> {
    let params = given.params::<core::ListSubmissions>()?;
    Ok(pages(move |client| client.v1().occupational_health().list_submissions(params)))
}

/// `v1.occupational_health.result`
pub fn result(given: &mut Given) -> hbportal::Result<Work> {
    let submission_ref = given.path::<hbportal::Id>("submission_ref")?;
    Ok(work(move |client| async move {
        client.v1().occupational_health().result(submission_ref).await.map(calls::outcome)
    }))
}

/// `v1.occupational_health.wait_for_result`
pub fn wait_for_result(given: &mut Given) -> hbportal::Result<Work> {
    let submission_ref = given.path::<hbportal::Id>("submission_ref")?;
    let params = given.params::<core::WaitForResult>()?;
    Ok(work(move |client| async move {
        client.v1().occupational_health().wait_for_result(submission_ref, params).await.map(calls::model)
    }))
}

/// `v1.occupational_health.employer_document`
pub fn employer_document(given: &mut Given) -> hbportal::Result<Work> {
    let submission_ref = given.path::<hbportal::Id>("submission_ref")?;
    Ok(work(move |client| async move {
        client.v1().occupational_health().employer_document(submission_ref).await.map(calls::outcome)
    }))
}
