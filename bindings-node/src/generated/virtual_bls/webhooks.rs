//! Written by `cargo xtask bindgen` from `core/src/api/virtual_bls/webhooks.rs`; do not edit.

use crate::bridge::prelude::*;
use crate::generated::names;

/// `virtual_bls.webhooks.list`
pub fn list(_given: &mut Given) -> hbportal::Result<Listing> {
    Ok(pages(|client| client.virtual_bls().webhooks().list()))
}

/// `virtual_bls.webhooks.create`
pub fn create(given: &mut Given) -> hbportal::Result<Work> {
    let params = given
        .params::<hbportal::api::practical_training::CreateBookingWebhook>(&names::CREATE_BOOKING_WEBHOOK)?;
    Ok(work(
        move |client| async move { client.virtual_bls().webhooks().create(params).await.map(answer::model) },
    ))
}

/// `virtual_bls.webhooks.update`
pub fn update(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    let params = given
        .params::<hbportal::api::practical_training::UpdateBookingWebhook>(&names::UPDATE_BOOKING_WEBHOOK)?;
    Ok(work(move |client| async move {
        client.virtual_bls().webhooks().update(id, params).await.map(answer::model)
    }))
}

/// `virtual_bls.webhooks.delete`
pub fn delete(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(
        move |client| async move { client.virtual_bls().webhooks().delete(id).await.map(answer::nothing) },
    ))
}

/// `virtual_bls.webhooks.rotate_secret`
pub fn rotate_secret(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(move |client| async move {
        client.virtual_bls().webhooks().rotate_secret(id).await.map(answer::model)
    }))
}
