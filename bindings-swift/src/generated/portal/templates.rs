//! Written by `cargo xtask bindgen` from `core/src/api/portal/templates.rs`; do not edit.

use hbportal::api::portal as core;

use crate::bridge::prelude::*;

/// `portal.templates.list`
pub fn list(given: &mut Given) -> hbportal::Result<Listing> {
    given.nothing()?;
    Ok(pages(|client| client.templates().list()))
}

impl Outgoing for core::Template {
    fn write(&self, out: &mut Vec<u8>) {
        self.id.write(out);
        self.name.write(out);
        self.description.write(out);
        self.is_default.write(out);
        self.fields_count.write(out);
        self.created_at.write(out);
        self.updated_at.write(out);
        self.extra.write(out);
    }
}
