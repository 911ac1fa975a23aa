//! Written by `cargo xtask bindgen` from `core/src/webhook/options.rs`; do not edit.

use hbportal::webhook as core;

use crate::bridge::prelude::*;

open_enum!(core::WebhookPreset);
