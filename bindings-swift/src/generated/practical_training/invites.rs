//! Written by `cargo xtask bindgen` from `core/src/api/practical_training/invites.rs`; do not edit.

use hbportal::api::practical_training as core;

use crate::bridge::prelude::*;

/// `practical_training.invites.send`
pub fn send(given: &mut Given) -> hbportal::Result<Work> {
    let params = given.params::<core::SendBookingInvite>()?;
    Ok(work(move |client| async move {
        client.practical_training().invites().send(params).await.map(calls::model)
    }))
}

impl Outgoing for core::BookingInvite {
    fn write(&self, out: &mut Vec<u8>) {
        self.id.write(out);
        self.email.write(out);
        self.first_name.write(out);
        self.last_name.write(out);
        self.course.write(out);
        self.booking_url.write(out);
        self.sent_at.write(out);
        self.extra.write(out);
    }
}
