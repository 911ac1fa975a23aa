//! Written by `cargo xtask bindgen` from `core/src/api/portal/webhooks.rs`; do not edit.

use hbportal::api::portal as core;

use crate::bridge::prelude::*;

/// `portal.webhooks.list`
pub fn list(given: &mut Given) -> hbportal::Result<Listing> {
    given.nothing()?;
    Ok(pages(|client| client.webhooks().list()))
}

/// `portal.webhooks.create`
pub fn create(given: &mut Given) -> hbportal::Result<Work> {
    let params = given.params::<core::CreateWebhookEndpoint>()?;
    Ok(work(move |client| async move { client.webhooks().create(params).await.map(calls::model) }))
}

/// `portal.webhooks.update`
pub fn update(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    let params = given.params::<core::UpdateWebhookEndpoint>()?;
    Ok(work(move |client| async move { client.webhooks().update(id, params).await.map(calls::model) }))
}

/// `portal.webhooks.delete`
pub fn delete(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(move |client| async move { client.webhooks().delete(id).await.map(calls::nothing) }))
}

/// `portal.webhooks.calls`
pub fn calls(given: &mut Given) -> hbportal::Result<Listing> {
    let id = given.path::<hbportal::Id>("id")?;
    let params = given.params::<core::ListWebhookCalls>()?;
    Ok(pages(move |client| client.webhooks().calls(id, params)))
}

/// `portal.webhooks.test`
pub fn test(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(move |client| async move { client.webhooks().test(id).await.map(calls::model) }))
}

impl Outgoing for core::WebhookEndpoint {
    fn write(&self, out: &mut Vec<u8>) {
        self.id.write(out);
        self.url.write(out);
        self.events.write(out);
        self.is_active.write(out);
        self.name.write(out);
        self.timeout_seconds.write(out);
        self.max_retries.write(out);
        self.failure_count.write(out);
        self.consecutive_failures.write(out);
        self.secret_prefix.write(out);
        self.last_called_at.write(out);
        self.last_failed_at.write(out);
        self.last_delivered_at.write(out);
        self.last_response_code.write(out);
        self.created_at.write(out);
        self.updated_at.write(out);
        self.extra.write(out);
    }
}

impl Outgoing for core::CreatedWebhookEndpoint {
    fn write(&self, out: &mut Vec<u8>) {
        self.endpoint.write(out);
        self.secret.write(out);
        self.message.write(out);
        self.extra.write(out);
    }
}

impl Outgoing for core::WebhookCall {
    fn write(&self, out: &mut Vec<u8>) {
        self.id.write(out);
        self.event.write(out);
        self.status_code.write(out);
        self.response_time_ms.write(out);
        self.attempt.write(out);
        self.success.write(out);
        self.error.write(out);
        self.payload.write(out);
        self.created_at.write(out);
        self.extra.write(out);
    }
}

impl Outgoing for core::WebhookTest {
    fn write(&self, out: &mut Vec<u8>) {
        self.message.write(out);
        self.extra.write(out);
    }
}
