//! Written by `cargo xtask bindgen` from `core/src/api/services/interviews.rs`; do not edit.

use hbportal::api::services as core;

use crate::bridge::prelude::*;
use crate::generated::names;

/// `services.interviews.list`
pub fn list(given: &mut Given) -> hbportal::Result<Listing> {
    let params = given.params::<core::ListInterviews>(&names::LIST_INTERVIEWS)?;
    Ok(pages(move |client| client.services().interviews().list(params)))
}
