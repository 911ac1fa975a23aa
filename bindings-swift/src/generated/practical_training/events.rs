//! Written by `cargo xtask bindgen` from `core/src/api/practical_training/events.rs`; do not edit.

use hbportal::api::practical_training as core;

use crate::bridge::prelude::*;

/// `practical_training.events.list`
pub fn list(given: &mut Given) -> hbportal::Result<Listing> {
    let params = given.params::<core::ListTrainingEvents>()?;
    Ok(pages(move |client| client.practical_training().events().list(params)))
}

/// `practical_training.events.get`
pub fn get(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(
        move |client| async move { client.practical_training().events().get(id).await.map(calls::model) },
    ))
}

/// `practical_training.events.hold`
pub fn hold(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(
        move |client| async move { client.practical_training().events().hold(id).await.map(calls::hold) },
    ))
}

/// `practical_training.events.release`
pub fn release(given: &mut Given) -> hbportal::Result<Work> {
    let hold_hash = given.path::<hbportal::Id>("hold_hash")?;
    Ok(work(move |client| async move {
        client.practical_training().events().release(hold_hash).await.map(calls::nothing)
    }))
}

impl Outgoing for core::TrainingEvent {
    fn write(&self, out: &mut Vec<u8>) {
        self.id.write(out);
        self.course.write(out);
        self.location.write(out);
        self.start_date.write(out);
        self.end_date.write(out);
        self.remaining_slots.write(out);
        self.cost_inc_vat.write(out);
        self.booking_url.write(out);
        self.extra.write(out);
    }
}
