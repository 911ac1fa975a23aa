//! Written by `cargo xtask bindgen` from `core/src/api/academy/bookings.rs`; do not edit.

use hbportal::api::academy as core;

use crate::bridge::prelude::*;
use crate::generated::names;

/// `academy.bookings.past`
pub fn past(given: &mut Given) -> hbportal::Result<Listing> {
    let params = given.params::<core::ListAcademyBookings>(&names::LIST_ACADEMY_BOOKINGS)?;
    Ok(pages(move |client| client.academy().bookings().past(params)))
}

/// `academy.bookings.upcoming`
pub fn upcoming(given: &mut Given) -> hbportal::Result<Listing> {
    let params = given.params::<core::ListAcademyBookings>(&names::LIST_ACADEMY_BOOKINGS)?;
    Ok(pages(move |client| client.academy().bookings().upcoming(params)))
}

/// `academy.bookings.search`
pub fn search(given: &mut Given) -> hbportal::Result<Listing> {
    let params = given.params::<core::SearchAcademyBookings>(&names::SEARCH_ACADEMY_BOOKINGS)?;
    Ok(pages(move |client| client.academy().bookings().search(params)))
}
