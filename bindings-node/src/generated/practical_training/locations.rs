//! Written by `cargo xtask bindgen` from `core/src/api/practical_training/locations.rs`; do not edit.

use hbportal::api::practical_training as core;

use crate::bridge::prelude::*;

/// `practical_training.locations.list`
pub fn list(_given: &mut Given) -> hbportal::Result<Listing> {
    Ok(pages(|client| client.practical_training().locations().list()))
}

impl Outgoing for core::TrainingLocation {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.optional(self.id.as_ref());
        row.optional(self.name.as_ref());
        row.optional(self.address.as_ref());
        row.end(&self.extra);
    }
}
