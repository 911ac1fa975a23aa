//! Written by `cargo xtask bindgen` from `core/src/api/v1/occupational_health/forms.rs`; do not edit.

use hbportal::api::v1 as core;

use crate::bridge::prelude::*;

texts!(core::FormFieldType);

impl Outgoing for core::ScreeningForms {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.optional(self.count.as_ref());
        row.value(&self.forms);
        row.end(&self.extra);
    }
}

impl Outgoing for core::ScreeningForm {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.value(&self.form_type);
        row.optional(self.form_name.as_ref());
        row.end(&self.extra);
    }
}

impl Outgoing for core::FormFields {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.optional(self.count.as_ref());
        row.value(&self.fields);
        row.end(&self.extra);
    }
}

impl Outgoing for core::FormField {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.value(&self.field_name);
        row.optional(self.field_id.as_ref());
        row.optional(self.field_type.as_ref());
        row.optional(self.field_label.as_ref());
        row.optional(self.validations.as_ref());
        row.optional(self.maxlength.as_ref());
        row.optional(self.choices.as_ref());
        row.optional(self.options.as_ref());
        row.optional(self.sort_order.as_ref());
        row.optional(self.required.as_ref());
        row.optional(self.field_group.as_ref());
        row.end(&self.extra);
    }
}

impl Outgoing for core::FormOption {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.value(&self.value);
        row.value(&self.label);
        row.end(&self.extra);
    }
}
