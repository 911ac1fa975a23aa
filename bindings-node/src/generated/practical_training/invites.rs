//! Written by `cargo xtask bindgen` from `core/src/api/practical_training/invites.rs`; do not edit.

use hbportal::api::practical_training as core;

use crate::bridge::prelude::*;
use crate::generated::names;

/// `practical_training.invites.send`
pub fn send(given: &mut Given) -> hbportal::Result<Work> {
    let params = given.params::<core::SendBookingInvite>(&names::SEND_BOOKING_INVITE)?;
    Ok(work(move |client| async move {
        client.practical_training().invites().send(params).await.map(answer::model)
    }))
}
