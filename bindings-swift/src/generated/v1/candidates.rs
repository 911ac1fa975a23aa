//! Written by `cargo xtask bindgen` from `core/src/api/v1/candidates.rs`; do not edit.

use hbportal::api::v1 as core;

use crate::bridge::prelude::*;

/// `v1.candidates.list`
pub fn list(given: &mut Given) -> hbportal::Result<Listing> {
    let params = given.params::<core::ListCandidates>()?;
    Ok(pages(move |client| client.v1().candidates().list(params)))
}

/// `v1.candidates.get`
pub fn get(given: &mut Given) -> hbportal::Result<Work> {
    let candidate_ref = given.path::<hbportal::Id>("candidate_ref")?;
    Ok(work(
        move |client| async move { client.v1().candidates().get(candidate_ref).await.map(calls::optional) },
    ))
}

/// `v1.candidates.create`
pub fn create(given: &mut Given) -> hbportal::Result<Work> {
    let params = given.params::<core::CreateCandidate>()?;
    Ok(work(move |client| async move { client.v1().candidates().create(params).await.map(calls::outcome) }))
}

/// `v1.candidates.update`
pub fn update(given: &mut Given) -> hbportal::Result<Work> {
    let candidate_ref = given.path::<hbportal::Id>("candidate_ref")?;
    let params = given.params::<core::UpdateCandidate>()?;
    Ok(work(move |client| async move {
        client.v1().candidates().update(candidate_ref, params).await.map(calls::outcome)
    }))
}

/// `v1.candidates.ensure`
pub fn ensure(given: &mut Given) -> hbportal::Result<Work> {
    let params = given.params::<core::CreateCandidate>()?;
    Ok(work(move |client| async move { client.v1().candidates().ensure(params).await.map(calls::outcome) }))
}

impl Choice for core::CandidateCreation {
    fn choose(self) -> (u8, Payload) {
        match self {
            Self::Created(inner) => (0, calls::model(inner)),
            Self::Existing(inner) => (1, calls::model(inner)),
        }
    }
}

impl Choice for core::CandidateUpdate {
    fn choose(self) -> (u8, Payload) {
        match self {
            Self::Updated => (0, calls::nothing(())),
            Self::Unchanged => (1, calls::nothing(())),
        }
    }
}

impl Choice for core::EnsuredCandidate {
    fn choose(self) -> (u8, Payload) {
        match self {
            Self::Created(inner) => (0, calls::model(inner)),
            Self::Updated(inner) => (1, calls::model(inner)),
            Self::Unchanged(inner) => (2, calls::model(inner)),
        }
    }
}

impl Outgoing for core::CandidateReference {
    fn write(&self, out: &mut Vec<u8>) {
        self.candidate_ref.write(out);
        self.candidate_id.write(out);
        self.extra.write(out);
    }
}

impl Outgoing for core::Candidate {
    fn write(&self, out: &mut Vec<u8>) {
        self.candidate_ref.write(out);
        self.candidate_id.write(out);
        self.client_record_ref.write(out);
        self.first_name.write(out);
        self.last_name.write(out);
        self.email.write(out);
        self.candidate_status.write(out);
        self.extra.write(out);
    }
}
