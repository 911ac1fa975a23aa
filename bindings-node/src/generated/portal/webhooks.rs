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

impl Outgoing for core::WebhookEndpoint {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.value(&self.id);
        row.value(&self.url);
        row.value(&self.events);
        row.value(&self.is_active);
        row.optional(self.name.as_ref());
        row.optional(self.timeout_seconds.as_ref());
        row.optional(self.max_retries.as_ref());
        row.optional(self.failure_count.as_ref());
        row.optional(self.consecutive_failures.as_ref());
        row.optional(self.secret_prefix.as_ref());
        row.optional(self.last_called_at.as_ref());
        row.optional(self.last_failed_at.as_ref());
        row.optional(self.last_delivered_at.as_ref());
        row.optional(self.last_response_code.as_ref());
        row.optional(self.created_at.as_ref());
        row.optional(self.updated_at.as_ref());
        row.end(&self.extra);
    }
}

impl Outgoing for core::CreatedWebhookEndpoint {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.value(&self.endpoint);
        row.optional(self.secret.as_ref());
        row.optional(self.message.as_ref());
        row.end(&self.extra);
    }
}

impl Outgoing for core::WebhookCall {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.value(&self.id);
        row.optional(self.event.as_ref());
        row.optional(self.status_code.as_ref());
        row.optional(self.response_time_ms.as_ref());
        row.optional(self.attempt.as_ref());
        row.optional(self.success.as_ref());
        row.optional(self.error.as_ref());
        row.optional(self.payload.as_ref());
        row.optional(self.created_at.as_ref());
        row.end(&self.extra);
    }
}

impl Outgoing for core::WebhookTest {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.optional(self.message.as_ref());
        row.end(&self.extra);
    }
}
