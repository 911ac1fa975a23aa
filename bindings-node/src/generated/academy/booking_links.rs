//! Written by `cargo xtask bindgen` from `core/src/api/academy/booking_links.rs`; do not edit.

use hbportal::api::academy as core;

use crate::bridge::prelude::*;
use crate::generated::names;

/// `academy.booking_links.search`
pub fn search(given: &mut Given) -> hbportal::Result<Listing> {
    let params = given.params::<core::SearchBookingLinks>(&names::SEARCH_BOOKING_LINKS)?;
    Ok(pages(move |client| client.academy().booking_links().search(params)))
}
