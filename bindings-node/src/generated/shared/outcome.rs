//! Written by `cargo xtask bindgen` from `core/src/outcome.rs`; do not edit.

use hbportal as core;

use crate::bridge::prelude::*;

impl Outcome for core::Document {
    fn told(self) -> Payload {
        match self {
            Self::Ready(value) => kind("ready", download(value)),
            Self::Pending => kind("pending", nothing(())),
            Self::NotAvailable => kind("not_available", nothing(())),
        }
    }
}
