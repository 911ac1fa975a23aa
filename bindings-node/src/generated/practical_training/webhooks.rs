//! Written by `cargo xtask bindgen` from `core/src/api/practical_training/webhooks.rs`; do not edit.

use hbportal::api::practical_training as core;

use crate::bridge::prelude::*;
use crate::generated::names;

/// `practical_training.webhooks.list`
pub fn list(_given: &mut Given) -> hbportal::Result<Listing> {
    Ok(pages(|client| client.practical_training().webhooks().list()))
}

/// `practical_training.webhooks.create`
pub fn create(given: &mut Given) -> hbportal::Result<Work> {
    let params = given.params::<core::CreateBookingWebhook>(&names::CREATE_BOOKING_WEBHOOK)?;
    Ok(work(move |client| async move {
        client.practical_training().webhooks().create(params).await.map(answer::model)
    }))
}

/// `practical_training.webhooks.update`
pub fn update(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    let params = given.params::<core::UpdateBookingWebhook>(&names::UPDATE_BOOKING_WEBHOOK)?;
    Ok(work(move |client| async move {
        client.practical_training().webhooks().update(id, params).await.map(answer::model)
    }))
}

/// `practical_training.webhooks.delete`
pub fn delete(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(move |client| async move {
        client.practical_training().webhooks().delete(id).await.map(answer::nothing)
    }))
}

/// `practical_training.webhooks.rotate_secret`
pub fn rotate_secret(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(move |client| async move {
        client.practical_training().webhooks().rotate_secret(id).await.map(answer::model)
    }))
}
