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
    Ok(work(move |client| async move { client.webhooks().create(params).await.map(model) }))
}

/// `portal.webhooks.update`
pub fn update(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    let params = given.params::<core::UpdateWebhookEndpoint>(&names::UPDATE_WEBHOOK_ENDPOINT)?;
    Ok(work(move |client| async move { client.webhooks().update(id, params).await.map(model) }))
}

/// `portal.webhooks.delete`
pub fn delete(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(move |client| async move { client.webhooks().delete(id).await.map(nothing) }))
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
    Ok(work(move |client| async move { client.webhooks().test(id).await.map(model) }))
}

impl Outgoing for core::WebhookEndpoint {
    fn write(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.field("id", &self.id);
        object.field("url", &self.url);
        object.field("events", &self.events);
        object.field("isActive", &self.is_active);
        object.optional("name", self.name.as_ref());
        object.optional("timeoutSeconds", self.timeout_seconds.as_ref());
        object.optional("maxRetries", self.max_retries.as_ref());
        object.optional("failureCount", self.failure_count.as_ref());
        object.optional("consecutiveFailures", self.consecutive_failures.as_ref());
        object.optional("secretPrefix", self.secret_prefix.as_ref());
        object.optional("lastCalledAt", self.last_called_at.as_ref());
        object.optional("lastFailedAt", self.last_failed_at.as_ref());
        object.optional("lastDeliveredAt", self.last_delivered_at.as_ref());
        object.optional("lastResponseCode", self.last_response_code.as_ref());
        object.optional("createdAt", self.created_at.as_ref());
        object.optional("updatedAt", self.updated_at.as_ref());
        object.end(&self.extra);
    }
}

impl Outgoing for core::CreatedWebhookEndpoint {
    fn write(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.field("endpoint", &self.endpoint);
        object.optional("secret", self.secret.as_ref());
        object.optional("message", self.message.as_ref());
        object.end(&self.extra);
    }
}

impl Outgoing for core::WebhookCall {
    fn write(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.field("id", &self.id);
        object.optional("event", self.event.as_ref());
        object.optional("statusCode", self.status_code.as_ref());
        object.optional("responseTimeMs", self.response_time_ms.as_ref());
        object.optional("attempt", self.attempt.as_ref());
        object.optional("success", self.success.as_ref());
        object.optional("error", self.error.as_ref());
        object.optional("payload", self.payload.as_ref());
        object.optional("createdAt", self.created_at.as_ref());
        object.end(&self.extra);
    }
}

impl Outgoing for core::WebhookTest {
    fn write(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("message", self.message.as_ref());
        object.end(&self.extra);
    }
}
