//! Written by `cargo xtask bindgen` from `core/src/api/academy/bookings.rs`; do not edit.

use hbportal::api::academy as core;

use crate::bridge::prelude::*;

/// `academy.bookings.past`
pub fn past(given: &mut Given) -> hbportal::Result<Listing> {
    let params = given.params::<core::ListAcademyBookings>()?;
    Ok(pages(move |client| client.academy().bookings().past(params)))
}

/// `academy.bookings.upcoming`
pub fn upcoming(given: &mut Given) -> hbportal::Result<Listing> {
    let params = given.params::<core::ListAcademyBookings>()?;
    Ok(pages(move |client| client.academy().bookings().upcoming(params)))
}

/// `academy.bookings.search`
pub fn search(given: &mut Given) -> hbportal::Result<Listing> {
    let params = given.params::<core::SearchAcademyBookings>()?;
    Ok(pages(move |client| client.academy().bookings().search(params)))
}

impl Outgoing for core::AcademyBooking {
    fn write(&self, out: &mut Vec<u8>) {
        self.id.write(out);
        self.course.write(out);
        self.location.write(out);
        self.candidate.write(out);
        self.start_date.write(out);
        self.end_date.write(out);
        self.booking_status.write(out);
        self.pay_status.write(out);
        self.extra.write(out);
    }
}
