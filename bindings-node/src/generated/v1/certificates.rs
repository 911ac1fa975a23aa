//! Written by `cargo xtask bindgen` from `core/src/api/v1/certificates.rs`; do not edit.

use crate::bridge::prelude::*;

/// `v1.certificates.download`
pub fn download(given: &mut Given) -> hbportal::Result<Work> {
    let candidate_ref = given.path::<hbportal::Id>("candidateRef")?;
    Ok(work(move |client| async move {
        client.v1().certificates().download(candidate_ref).await.map(Outcome::told)
    }))
}

/// `v1.certificates.download_including_expired`
pub fn download_including_expired(given: &mut Given) -> hbportal::Result<Work> {
    let candidate_ref = given.path::<hbportal::Id>("candidateRef")?;
    Ok(work(move |client| async move {
        client.v1().certificates().download_including_expired(candidate_ref).await.map(Outcome::told)
    }))
}

/// `v1.certificates.download_including_unassigned`
pub fn download_including_unassigned(given: &mut Given) -> hbportal::Result<Work> {
    let candidate_ref = given.path::<hbportal::Id>("candidateRef")?;
    Ok(work(move |client| async move {
        client.v1().certificates().download_including_unassigned(candidate_ref).await.map(Outcome::told)
    }))
}

/// `v1.certificates.download_all`
pub fn download_all(given: &mut Given) -> hbportal::Result<Work> {
    let candidate_ref = given.path::<hbportal::Id>("candidateRef")?;
    Ok(work(move |client| async move {
        client.v1().certificates().download_all(candidate_ref).await.map(Outcome::told)
    }))
}

/// `v1.certificates.download_course`
pub fn download_course(given: &mut Given) -> hbportal::Result<Work> {
    let candidate_ref = given.path::<hbportal::Id>("candidateRef")?;
    let course_id = given.path::<hbportal::Id>("courseId")?;
    Ok(work(move |client| async move {
        client.v1().certificates().download_course(candidate_ref, course_id).await.map(Outcome::told)
    }))
}
