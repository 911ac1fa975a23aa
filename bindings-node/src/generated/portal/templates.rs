//! Written by `cargo xtask bindgen` from `core/src/api/portal/templates.rs`; do not edit.

use crate::bridge::prelude::*;

/// `portal.templates.list`
pub fn list(_given: &mut Given) -> hbportal::Result<Listing> {
    Ok(pages(|client| client.templates().list()))
}
