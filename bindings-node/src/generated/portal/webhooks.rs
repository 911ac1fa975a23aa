//! Written by `cargo xtask bindgen` from `core/src/api/portal/webhooks.rs`; do not edit.

use hbportal::api::portal as core;

use crate::bridge::prelude::*;
use crate::generated::names;

/// `portal.webhooks.list`
pub fn list(_given: &mut Given) -> hbportal::Result<Listing> {
    Ok(pages(|client| client.webhooks().list()))
}

/// `portal.webhooks.create`
pub fn create(given: &mut Given) -> hbportal::Result<Work> {
    let params = given.params::<core::CreateWebhookEndpoint>(&names::CREATE_WEBHOOK_ENDPOINT)?;
    Ok(work(move |client| async move { client.webhooks().create(params).await.map(answer::model) }))
}

/// `portal.webhooks.update`
pub fn update(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    let params = given.params::<core::UpdateWebhookEndpoint>(&names::UPDATE_WEBHOOK_ENDPOINT)?;
    Ok(work(move |client| async move { client.webhooks().update(id, params).await.map(answer::model) }))
}

/// `portal.webhooks.delete`
pub fn delete(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(move |client| async move { client.webhooks().delete(id).await.map(answer::nothing) }))
}

/// `portal.webhooks.calls`
pub fn calls(given: &mut Given) -> hbportal::Result<Listing> {
    let id = given.path::<hbportal::Id>("id")?;
    let params = given.params::<core::ListWebhookCalls>(&names::LIST_WEBHOOK_CALLS)?;
    Ok(pages(move |client| client.webhooks().calls(id, params)))
}

/// `portal.webhooks.test`
pub fn test(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(move |client| async move { client.webhooks().test(id).await.map(answer::model) }))
}
