//! Written by `cargo xtask bindgen` from `core/src/api/portal/templates.rs`; do not edit.

use hbportal::api::portal as core;

use crate::bridge::prelude::*;

/// `portal.templates.list`
pub fn list(_given: &mut Given) -> hbportal::Result<Listing> {
    Ok(pages(|client| client.templates().list()))
}

impl Outgoing for core::Template {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.value(&self.id);
        row.value(&self.name);
        row.optional(self.description.as_ref());
        row.optional(self.is_default.as_ref());
        row.optional(self.fields_count.as_ref());
        row.optional(self.created_at.as_ref());
        row.optional(self.updated_at.as_ref());
        row.end(&self.extra);
    }
}
