//! Written by `cargo xtask bindgen` from `core/src/api/v1/occupational_health/forms.rs`; do not edit.

use hbportal::api::v1 as core;

use crate::bridge::prelude::*;

open_enum!(core::FormFieldType);

model! {
    /// The forms of an account.
    pub struct ScreeningForms(core::ScreeningForms) {
        /// How many there are, as the portal counts.
        count = "count",
        /// The forms.
        forms = "forms",
    }
}

model! {
    /// A form that a candidate can answer.
    pub struct ScreeningForm(core::ScreeningForm) {
        /// Its name in calls.
        form_type = "form_type",
        /// Its name for people.
        form_name = "form_name",
    }
}

model! {
    /// The fields of a form.
    pub struct FormFields(core::FormFields) {
        /// How many there are, as the portal counts.
        count = "count",
        /// The fields.
        fields = "fields",
    }
}

model! {
    /// A field of a form.
    pub struct FormField(core::FormField) {
        /// Its name in `form_data`.
        field_name = "field_name",
        /// The field.
        field_id = "field_id",
        /// What kind of answer it takes.
        field_type = "field_type",
        /// What people are asked.
        field_label = "field_label",
        /// What the portal checks, in words of its own: for checks of yours.
        validations = "validations",
        /// How many characters an answer may have.
        maxlength = "maxlength",
        /// What can be chosen, read from `options`; nothing where there is no choice, or `options` are
        /// written in a way that is not known.
        choices = "choices",
        /// What can be chosen, as the portal wrote it.
        options = "options",
        /// Where it stands among the others, from the smallest.
        sort_order = "sort_order",
        /// Whether it must be answered.
        required = "required",
        /// The group that it belongs to.
        field_group = "field_group",
    }
}

model! {
    /// What can be chosen.
    pub struct FormOption(core::FormOption) {
        /// What stands in `form_data` for it.
        value = "value",
        /// What people read.
        label = "label",
    }
}
