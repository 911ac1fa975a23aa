//! Written by `cargo xtask bindgen` from `core/src/api/virtual_bls/courses.rs`; do not edit.

use crate::bridge::prelude::*;

/// `virtual_bls.courses.list`
pub fn list(_given: &mut Given) -> hbportal::Result<Listing> {
    Ok(pages(|client| client.virtual_bls().courses().list()))
}
