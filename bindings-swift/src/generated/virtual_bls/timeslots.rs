//! Written by `cargo xtask bindgen` from `core/src/api/virtual_bls/timeslots.rs`; do not edit.

use hbportal::api::virtual_bls as core;

use crate::bridge::prelude::*;

/// `virtual_bls.timeslots.list`
pub fn list(given: &mut Given) -> hbportal::Result<Listing> {
    let params = given.params::<core::ListTimeslots>()?;
    Ok(pages(move |client| client.virtual_bls().timeslots().list(params)))
}

/// `virtual_bls.timeslots.hold`
pub fn hold(given: &mut Given) -> hbportal::Result<Work> {
    let params = given.params::<core::HoldTimeslot>()?;
    Ok(work(
        move |client| async move { client.virtual_bls().timeslots().hold(params).await.map(calls::hold) },
    ))
}

/// `virtual_bls.timeslots.release`
pub fn release(given: &mut Given) -> hbportal::Result<Work> {
    let hold_hash = given.path::<hbportal::Id>("hold_hash")?;
    Ok(work(move |client| async move {
        client.virtual_bls().timeslots().release(hold_hash).await.map(calls::nothing)
    }))
}

impl Outgoing for core::Timeslot {
    fn write(&self, out: &mut Vec<u8>) {
        self.date.write(out);
        self.time.write(out);
        self.course.write(out);
        self.remaining_slots.write(out);
        self.extra.write(out);
    }
}
