//! Written by `cargo xtask bindgen` from `core/src/api/practical_training/courses.rs`; do not edit.

use hbportal::api::practical_training as core;

use crate::bridge::prelude::*;

/// `practical_training.courses.list`
pub fn list(given: &mut Given) -> hbportal::Result<Listing> {
    given.nothing()?;
    Ok(pages(|client| client.practical_training().courses().list()))
}

impl Outgoing for core::BookableCourse {
    fn write(&self, out: &mut Vec<u8>) {
        self.id.write(out);
        self.name.write(out);
        self.cost_inc_vat.write(out);
        self.currency.write(out);
        self.extra.write(out);
    }
}
