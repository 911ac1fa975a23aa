//! Written by `cargo xtask bindgen` from `core/src/outcome.rs`; do not edit.

use hbportal as core;

use crate::bridge::prelude::*;

impl Choice for core::Document {
    fn choose(self) -> (u8, Payload) {
        match self {
            Self::Ready(inner) => (0, calls::download(inner)),
            Self::Pending => (1, calls::nothing(())),
            Self::NotAvailable => (2, calls::nothing(())),
        }
    }
}
