//! Written by `cargo xtask bindgen` from `core/src/api/portal/templates.rs`; do not edit.

use hbportal::api::portal as core;

use crate::bridge::prelude::*;

/// `portal.templates.list`
pub fn list(_given: &mut Given) -> hbportal::Result<Listing> {
    Ok(pages(|client| client.templates().list()))
}

impl Outgoing for core::Template {
    fn write(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.optional("description", self.description.as_ref());
        object.optional("isDefault", self.is_default.as_ref());
        object.optional("fieldsCount", self.fields_count.as_ref());
        object.optional("createdAt", self.created_at.as_ref());
        object.optional("updatedAt", self.updated_at.as_ref());
        object.end(&self.extra);
    }
}
