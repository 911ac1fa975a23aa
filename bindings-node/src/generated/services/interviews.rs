//! Written by `cargo xtask bindgen` from `core/src/api/services/interviews.rs`; do not edit.

use hbportal::api::services as core;

use crate::bridge::prelude::*;
use crate::generated::names;

/// `services.interviews.list`
pub fn list(given: &mut Given) -> hbportal::Result<Listing> {
    let params = given.params::<core::ListInterviews>(&names::LIST_INTERVIEWS)?;
    Ok(pages(move |client| client.services().interviews().list(params)))
}

impl Outgoing for core::InterviewBooking {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.optional(self.id.as_ref());
        row.optional(self.candidate_name.as_ref());
        row.optional(self.candidate_email.as_ref());
        row.optional(self.interviewer.as_ref());
        row.optional(self.starts_at.as_ref());
        row.optional(self.ends_at.as_ref());
        row.optional(self.status.as_ref());
        row.end(&self.extra);
    }
}
