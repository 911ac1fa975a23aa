//! Written by `cargo xtask bindgen` from `core/src/outcome.rs`; do not edit.

use hbportal as core;

use crate::bridge::prelude::*;

impl Outcome for core::Document {
    fn told(self) -> Payload {
        match self {
            Self::Ready(value) => answer::kind("ready", answer::download(value)),
            Self::Pending => answer::kind("pending", answer::nothing(())),
            Self::NotAvailable => answer::kind("not_available", answer::nothing(())),
        }
    }
}
