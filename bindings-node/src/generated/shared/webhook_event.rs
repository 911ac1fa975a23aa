//! Written by `cargo xtask bindgen` from `core/src/webhook/event.rs`; do not edit.

use hbportal::webhook as core;

use crate::bridge::prelude::*;

texts!(core::WebhookEventType);

impl Outgoing for core::WebhookEvent {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.optional(self.event_id.as_ref());
        row.optional(self.event_type.as_ref());
        row.optional(self.occurred_at.as_ref());
        row.optional(self.data.as_ref());
        row.end(&self.extra);
    }
}
