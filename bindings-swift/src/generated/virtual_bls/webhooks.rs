//! Written by `cargo xtask bindgen` from `core/src/api/virtual_bls/webhooks.rs`; do not edit.

use crate::bridge::prelude::*;

/// `virtual_bls.webhooks.list`
pub fn list(given: &mut Given) -> hbportal::Result<Listing> {
    given.nothing()?;
    Ok(pages(|client| client.virtual_bls().webhooks().list()))
}

/// `virtual_bls.webhooks.create`
pub fn create(given: &mut Given) -> hbportal::Result<Work> {
    let params = given.params::<hbportal::api::practical_training::CreateBookingWebhook>()?;
    Ok(work(
        move |client| async move { client.virtual_bls().webhooks().create(params).await.map(calls::model) },
    ))
}

/// `virtual_bls.webhooks.update`
pub fn update(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    let params = given.params::<hbportal::api::practical_training::UpdateBookingWebhook>()?;
    Ok(work(move |client| async move {
        client.virtual_bls().webhooks().update(id, params).await.map(calls::model)
    }))
}

/// `virtual_bls.webhooks.delete`
pub fn delete(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(
        move |client| async move { client.virtual_bls().webhooks().delete(id).await.map(calls::nothing) },
    ))
}

/// `virtual_bls.webhooks.rotate_secret`
pub fn rotate_secret(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(move |client| async move {
        client.virtual_bls().webhooks().rotate_secret(id).await.map(calls::model)
    }))
}
