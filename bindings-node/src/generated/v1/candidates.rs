//! Written by `cargo xtask bindgen` from `core/src/api/v1/candidates.rs`; do not edit.

use hbportal::api::v1 as core;

use crate::bridge::prelude::*;
use crate::generated::names;

/// `v1.candidates.list`
pub fn list(given: &mut Given) -> hbportal::Result<Listing> {
    let params = given.params::<core::ListCandidates>(&names::LIST_CANDIDATES)?;
    Ok(pages(move |client| client.v1().candidates().list(params)))
}

/// `v1.candidates.get`
pub fn get(given: &mut Given) -> hbportal::Result<Work> {
    let candidate_ref = given.path::<hbportal::Id>("candidateRef")?;
    Ok(work(
        move |client| async move { client.v1().candidates().get(candidate_ref).await.map(answer::optional) },
    ))
}

/// `v1.candidates.create`
pub fn create(given: &mut Given) -> hbportal::Result<Work> {
    let params = given.params::<core::CreateCandidate>(&names::CREATE_CANDIDATE)?;
    Ok(work(move |client| async move { client.v1().candidates().create(params).await.map(Outcome::told) }))
}

/// `v1.candidates.update`
pub fn update(given: &mut Given) -> hbportal::Result<Work> {
    let candidate_ref = given.path::<hbportal::Id>("candidateRef")?;
    let params = given.params::<core::UpdateCandidate>(&names::UPDATE_CANDIDATE)?;
    Ok(work(move |client| async move {
        client.v1().candidates().update(candidate_ref, params).await.map(Outcome::told)
    }))
}

/// `v1.candidates.ensure`
pub fn ensure(given: &mut Given) -> hbportal::Result<Work> {
    let params = given.params::<core::CreateCandidate>(&names::CREATE_CANDIDATE)?;
    Ok(work(move |client| async move { client.v1().candidates().ensure(params).await.map(Outcome::told) }))
}

impl Outcome for core::CandidateCreation {
    fn told(self) -> Payload {
        match self {
            Self::Created(value) => answer::kind("created", answer::model(value)),
            Self::Existing(value) => answer::kind("existing", answer::model(value)),
        }
    }
}

impl Outcome for core::CandidateUpdate {
    fn told(self) -> Payload {
        match self {
            Self::Updated => answer::kind("updated", answer::nothing(())),
            Self::Unchanged => answer::kind("unchanged", answer::nothing(())),
        }
    }
}

impl Outcome for core::EnsuredCandidate {
    fn told(self) -> Payload {
        match self {
            Self::Created(value) => answer::kind("created", answer::model(value)),
            Self::Updated(value) => answer::kind("updated", answer::model(value)),
            Self::Unchanged(value) => answer::kind("unchanged", answer::model(value)),
        }
    }
}
