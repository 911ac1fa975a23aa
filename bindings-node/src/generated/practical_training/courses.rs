//! Written by `cargo xtask bindgen` from `core/src/api/practical_training/courses.rs`; do not edit.

use crate::bridge::prelude::*;

/// `practical_training.courses.list`
pub fn list(_given: &mut Given) -> hbportal::Result<Listing> {
    Ok(pages(|client| client.practical_training().courses().list()))
}
