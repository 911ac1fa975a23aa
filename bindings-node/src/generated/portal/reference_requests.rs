//! Written by `cargo xtask bindgen` from `core/src/api/portal/reference_requests.rs`; do not edit.

use hbportal::api::portal as core;

use crate::bridge::prelude::*;
use crate::generated::names;

/// `portal.reference_requests.list`
pub fn list(given: &mut Given) -> hbportal::Result<Listing> {
    let params = given.params::<core::ListReferenceRequests>(&names::LIST_REFERENCE_REQUESTS)?;
    Ok(pages(move |client| client.reference_requests().list(params)))
}

/// `portal.reference_requests.create`
pub fn create(given: &mut Given) -> hbportal::Result<Work> {
    let params = given.params::<core::CreateReferenceRequest>(&names::CREATE_REFERENCE_REQUEST)?;
    Ok(work(move |client| async move { client.reference_requests().create(params).await.map(answer::model) }))
}

/// `portal.reference_requests.get`
pub fn get(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(move |client| async move { client.reference_requests().get(id).await.map(answer::model) }))
}

/// `portal.reference_requests.cancel`
pub fn cancel(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(move |client| async move { client.reference_requests().cancel(id).await.map(answer::optional) }))
}

/// `portal.reference_requests.add_referee`
pub fn add_referee(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    let params = given.params::<core::RefereeInput>(&names::REFEREE_INPUT)?;
    Ok(work(move |client| async move {
        client.reference_requests().add_referee(id, params).await.map(answer::model)
    }))
}

/// `portal.reference_requests.send_reminders`
pub fn send_reminders(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(
        move |client| async move { client.reference_requests().send_reminders(id).await.map(answer::model) },
    ))
}
