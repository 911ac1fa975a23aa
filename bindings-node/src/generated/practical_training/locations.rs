//! Written by `cargo xtask bindgen` from `core/src/api/practical_training/locations.rs`; do not edit.

use crate::bridge::prelude::*;

/// `practical_training.locations.list`
pub fn list(_given: &mut Given) -> hbportal::Result<Listing> {
    Ok(pages(|client| client.practical_training().locations().list()))
}
