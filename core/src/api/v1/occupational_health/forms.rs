//! Forms and their fields.

use super::options;
use crate::model::{Extra, Model, OpenEnum, Value};

/// The forms of an account.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct ScreeningForms {
    /// How many there are, as the portal counts.
    pub count: Option<i64>,
    /// The forms.
    pub forms: Vec<ScreeningForm>,
    /// What else came.
    pub extra: Extra,
}

/// A form that a candidate can answer.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct ScreeningForm {
    /// Its name in calls.
    pub form_type: String,
    /// Its name for people.
    pub form_name: Option<String>,
    /// What else came.
    pub extra: Extra,
}

/// The fields of a form.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct FormFields {
    /// How many there are, as the portal counts.
    pub count: Option<i64>,
    /// The fields.
    pub fields: Vec<FormField>,
    /// What else came.
    pub extra: Extra,
}

impl FormFields {
    /// Reads what can be chosen in each field from how the portal wrote it.
    pub(super) fn with_choices(mut self) -> Self {
        for field in &mut self.fields {
            field.choices = field.choices.take().or_else(|| options::read(field.options.as_ref()?));
        }
        self
    }
}

/// A field of a form.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct FormField {
    /// Its name in `form_data`.
    pub field_name: String,
    /// The field.
    pub field_id: Option<String>,
    /// What kind of answer it takes.
    pub field_type: Option<FormFieldType>,
    /// What people are asked.
    pub field_label: Option<String>,
    /// What the portal checks, in words of its own: for checks of yours.
    pub validations: Option<Value>,
    /// How many characters an answer may have.
    pub maxlength: Option<i64>,
    /// What can be chosen, read from `options`; nothing where there is no choice, or `options` are written in a way that is
    /// not known.
    pub choices: Option<Vec<FormOption>>,
    /// What can be chosen, as the portal wrote it.
    pub options: Option<Value>,
    /// Where it stands among the others, from the smallest.
    pub sort_order: Option<i64>,
    /// Whether it must be answered.
    pub required: Option<bool>,
    /// The group that it belongs to.
    pub field_group: Option<String>,
    /// What else came.
    pub extra: Extra,
}

/// What kind of answer a field takes.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum FormFieldType {
    /// A text.
    Text,
    /// A day.
    Date,
    /// One of the choices.
    Radio,
    /// Any of the choices, as a list.
    Checkbox,
    /// One of the choices.
    Selectbox,
    /// A kind that this version does not know.
    Other(String),
}

/// What can be chosen.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct FormOption {
    /// What stands in `form_data` for it.
    pub value: String,
    /// What people read.
    pub label: String,
    /// What else came.
    pub extra: Extra,
}
