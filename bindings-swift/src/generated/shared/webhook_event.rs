//! Written by `cargo xtask bindgen` from `core/src/webhook/event.rs`; do not edit.

use hbportal::webhook as core;

use crate::bridge::prelude::*;

texts!(core::WebhookEventType);

impl Outgoing for core::WebhookEvent {
    fn write(&self, out: &mut Vec<u8>) {
        self.event_id.write(out);
        self.event_type.write(out);
        self.occurred_at.write(out);
        self.data.write(out);
        self.extra.write(out);
    }
}
