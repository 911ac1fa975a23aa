//! Written by `cargo xtask bindgen` from `core/src/api/practical_training/courses.rs`; do not edit.

use hbportal::api::practical_training as core;

use crate::bridge::prelude::*;

/// `practical_training.courses.list`
pub fn list(_given: &mut Given) -> hbportal::Result<Listing> {
    Ok(pages(|client| client.practical_training().courses().list()))
}

impl Outgoing for core::BookableCourse {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.optional(self.id.as_ref());
        row.optional(self.name.as_ref());
        row.optional(self.cost_inc_vat.as_ref());
        row.optional(self.currency.as_ref());
        row.end(&self.extra);
    }
}
