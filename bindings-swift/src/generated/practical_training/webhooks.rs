//! Written by `cargo xtask bindgen` from `core/src/api/practical_training/webhooks.rs`; do not edit.

use hbportal::api::practical_training as core;

use crate::bridge::prelude::*;

/// `practical_training.webhooks.list`
pub fn list(given: &mut Given) -> hbportal::Result<Listing> {
    given.nothing()?;
    Ok(pages(|client| client.practical_training().webhooks().list()))
}

/// `practical_training.webhooks.create`
pub fn create(given: &mut Given) -> hbportal::Result<Work> {
    let params = given.params::<core::CreateBookingWebhook>()?;
    Ok(work(move |client| async move {
        client.practical_training().webhooks().create(params).await.map(calls::model)
    }))
}

/// `practical_training.webhooks.update`
pub fn update(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    let params = given.params::<core::UpdateBookingWebhook>()?;
    Ok(work(move |client| async move {
        client.practical_training().webhooks().update(id, params).await.map(calls::model)
    }))
}

/// `practical_training.webhooks.delete`
pub fn delete(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(move |client| async move {
        client.practical_training().webhooks().delete(id).await.map(calls::nothing)
    }))
}

/// `practical_training.webhooks.rotate_secret`
pub fn rotate_secret(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(move |client| async move {
        client.practical_training().webhooks().rotate_secret(id).await.map(calls::model)
    }))
}

impl Outgoing for core::RotatedWebhookSecret {
    fn write(&self, out: &mut Vec<u8>) {
        self.secret.write(out);
        self.secret_prefix.write(out);
        self.message.write(out);
        self.extra.write(out);
    }
}
