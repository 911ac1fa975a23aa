//! Written by `cargo xtask bindgen` from `core/src/api/v1/occupational_health/forms.rs`; do not edit.

use hbportal::api::v1 as core;

use crate::bridge::prelude::*;

texts!(core::FormFieldType);

impl Outgoing for core::ScreeningForms {
    fn write(&self, out: &mut Vec<u8>) {
        self.count.write(out);
        self.forms.write(out);
        self.extra.write(out);
    }
}

impl Outgoing for core::ScreeningForm {
    fn write(&self, out: &mut Vec<u8>) {
        self.form_type.write(out);
        self.form_name.write(out);
        self.extra.write(out);
    }
}

impl Outgoing for core::FormFields {
    fn write(&self, out: &mut Vec<u8>) {
        self.count.write(out);
        self.fields.write(out);
        self.extra.write(out);
    }
}

impl Outgoing for core::FormField {
    fn write(&self, out: &mut Vec<u8>) {
        self.field_name.write(out);
        self.field_id.write(out);
        self.field_type.write(out);
        self.field_label.write(out);
        self.validations.write(out);
        self.maxlength.write(out);
        self.choices.write(out);
        self.options.write(out);
        self.sort_order.write(out);
        self.required.write(out);
        self.field_group.write(out);
        self.extra.write(out);
    }
}

impl Outgoing for core::FormOption {
    fn write(&self, out: &mut Vec<u8>) {
        self.value.write(out);
        self.label.write(out);
        self.extra.write(out);
    }
}
