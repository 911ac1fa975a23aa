//! Written by `cargo xtask bindgen` from `core/src/api/practical_training/locations.rs`; do not edit.

use hbportal::api::practical_training as core;

use crate::bridge::prelude::*;

/// `practical_training.locations.list`
pub fn list(given: &mut Given) -> hbportal::Result<Listing> {
    given.nothing()?;
    Ok(pages(|client| client.practical_training().locations().list()))
}

impl Outgoing for core::TrainingLocation {
    fn write(&self, out: &mut Vec<u8>) {
        self.id.write(out);
        self.name.write(out);
        self.address.write(out);
        self.extra.write(out);
    }
}
