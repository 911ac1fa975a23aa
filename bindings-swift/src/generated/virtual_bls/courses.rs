//! Written by `cargo xtask bindgen` from `core/src/api/virtual_bls/courses.rs`; do not edit.

use crate::bridge::prelude::*;

/// `virtual_bls.courses.list`
pub fn list(given: &mut Given) -> hbportal::Result<Listing> {
    given.nothing()?;
    Ok(pages(|client| client.virtual_bls().courses().list()))
}
