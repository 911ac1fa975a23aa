//! Written by `cargo xtask bindgen` from `core/src/api/practical_training/events.rs`; do not edit.

use hbportal::api::practical_training as core;

use crate::bridge::prelude::*;
use crate::generated::names;

/// `practical_training.events.list`
pub fn list(given: &mut Given) -> hbportal::Result<Listing> {
    let params = given.params::<core::ListTrainingEvents>(&names::LIST_TRAINING_EVENTS)?;
    Ok(pages(move |client| client.practical_training().events().list(params)))
}

/// `practical_training.events.get`
pub fn get(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(
        move |client| async move { client.practical_training().events().get(id).await.map(answer::model) },
    ))
}

/// `practical_training.events.hold`
pub fn hold(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(
        move |client| async move { client.practical_training().events().hold(id).await.map(answer::hold) },
    ))
}

/// `practical_training.events.release`
pub fn release(given: &mut Given) -> hbportal::Result<Work> {
    let hold_hash = given.path::<hbportal::Id>("holdHash")?;
    Ok(work(move |client| async move {
        client.practical_training().events().release(hold_hash).await.map(answer::nothing)
    }))
}
