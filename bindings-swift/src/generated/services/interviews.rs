//! Written by `cargo xtask bindgen` from `core/src/api/services/interviews.rs`; do not edit.

use hbportal::api::services as core;

use crate::bridge::prelude::*;

/// `services.interviews.list`
pub fn list(given: &mut Given) -> hbportal::Result<Listing> {
    let params = given.params::<core::ListInterviews>()?;
    Ok(pages(move |client| client.services().interviews().list(params)))
}

impl Outgoing for core::InterviewBooking {
    fn write(&self, out: &mut Vec<u8>) {
        self.id.write(out);
        self.candidate_name.write(out);
        self.candidate_email.write(out);
        self.interviewer.write(out);
        self.starts_at.write(out);
        self.ends_at.write(out);
        self.status.write(out);
        self.extra.write(out);
    }
}
