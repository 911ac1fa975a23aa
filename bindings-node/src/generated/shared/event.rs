//! Written by `cargo xtask bindgen` from `core/src/webhook/event.rs`; do not edit.

use hbportal::webhook as core;

use crate::bridge::prelude::*;

texts!(core::WebhookEventType);

impl Outgoing for core::WebhookEvent {
    fn write(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("eventId", self.event_id.as_ref());
        object.optional("eventType", self.event_type.as_ref());
        object.optional("occurredAt", self.occurred_at.as_ref());
        object.optional("data", self.data.as_ref());
        object.end(&self.extra);
    }
}
