//! Written by `cargo xtask bindgen` from `core/src/webhook/event.rs`; do not edit.

use hbportal::webhook as core;

use crate::bridge::prelude::*;

open_enum!(core::WebhookEventType);

model! {
    /// A delivery that was verified.
    pub struct WebhookEvent(core::WebhookEvent) {
        /// Names the event: the same one may be delivered twice, so remember it to act once.
        event_id = "event_id",
        /// What happened.
        event_type = "event_type",
        /// When it happened, which may be long before it is delivered.
        occurred_at = "occurred_at",
        /// What it happened to. Its fields are not documented.
        data = "data",
    }
}
