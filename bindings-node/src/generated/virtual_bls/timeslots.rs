//! Written by `cargo xtask bindgen` from `core/src/api/virtual_bls/timeslots.rs`; do not edit.

use hbportal::api::virtual_bls as core;

use crate::bridge::prelude::*;
use crate::generated::names;

/// `virtual_bls.timeslots.list`
pub fn list(given: &mut Given) -> hbportal::Result<Listing> {
    let params = given.params::<core::ListTimeslots>(&names::LIST_TIMESLOTS)?;
    Ok(pages(move |client| client.virtual_bls().timeslots().list(params)))
}

/// `virtual_bls.timeslots.hold`
pub fn hold(given: &mut Given) -> hbportal::Result<Work> {
    let params = given.params::<core::HoldTimeslot>(&names::HOLD_TIMESLOT)?;
    Ok(work(
        move |client| async move { client.virtual_bls().timeslots().hold(params).await.map(answer::hold) },
    ))
}

/// `virtual_bls.timeslots.release`
pub fn release(given: &mut Given) -> hbportal::Result<Work> {
    let hold_hash = given.path::<hbportal::Id>("holdHash")?;
    Ok(work(move |client| async move {
        client.virtual_bls().timeslots().release(hold_hash).await.map(answer::nothing)
    }))
}
