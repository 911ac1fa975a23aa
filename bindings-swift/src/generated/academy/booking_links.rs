//! Written by `cargo xtask bindgen` from `core/src/api/academy/booking_links.rs`; do not edit.

use hbportal::api::academy as core;

use crate::bridge::prelude::*;

/// `academy.booking_links.search`
pub fn search(given: &mut Given) -> hbportal::Result<Listing> {
    let params = given.params::<core::SearchBookingLinks>()?;
    Ok(pages(move |client| client.academy().booking_links().search(params)))
}

impl Outgoing for core::BookingLink {
    fn write(&self, out: &mut Vec<u8>) {
        self.url.write(out);
        self.course.write(out);
        self.location.write(out);
        self.start_date.write(out);
        self.remaining_slots.write(out);
        self.extra.write(out);
    }
}
