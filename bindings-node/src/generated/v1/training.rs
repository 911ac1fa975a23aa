//! Written by `cargo xtask bindgen` from `core/src/api/v1/training.rs`; do not edit.

use crate::bridge::prelude::*;

/// `v1.training.courses`
pub fn courses(_given: &mut Given) -> hbportal::Result<Work> {
    Ok(work(|client| async move { client.v1().training().courses().await.map(answer::optional) }))
}

/// `v1.training.course_result`
pub fn course_result(given: &mut Given) -> hbportal::Result<Work> {
    let candidate_ref = given.path::<hbportal::Id>("candidateRef")?;
    let course_id = given.path::<hbportal::Id>("courseId")?;
    Ok(work(move |client| async move {
        client.v1().training().course_result(candidate_ref, course_id).await.map(answer::optional)
    }))
}

/// `v1.training.report`
pub fn report(given: &mut Given) -> hbportal::Result<Work> {
    let candidate_ref = given.path::<hbportal::Id>("candidateRef")?;
    Ok(work(
        move |client| async move { client.v1().training().report(candidate_ref).await.map(answer::optional) },
    ))
}

/// `v1.training.unassigned_report`
pub fn unassigned_report(given: &mut Given) -> hbportal::Result<Work> {
    let candidate_ref = given.path::<hbportal::Id>("candidateRef")?;
    Ok(work(move |client| async move {
        client.v1().training().unassigned_report(candidate_ref).await.map(answer::optional)
    }))
}
