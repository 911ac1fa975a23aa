//! The forms of occupational health.

/// What a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Text,
    Date,
    /// One of the options.
    Radio,
    /// Any of the options.
    Checkbox,
    /// One of the options.
    Selectbox,
}

impl Kind {
    /// The text of `field_type`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Date => "date",
            Self::Radio => "radio",
            Self::Checkbox => "checkbox",
            Self::Selectbox => "selectbox",
        }
    }
}

/// A field of a form.
#[derive(Debug)]
pub struct Field {
    pub id: i64,
    pub kind: Kind,
    pub name: &'static str,
    pub label: &'static str,
    pub maxlength: Option<usize>,
    /// Key and label. The keys are what is sent.
    pub options: &'static [(&'static str, &'static str)],
    pub required: bool,
    pub group: &'static str,
}

/// A form that can be submitted.
#[derive(Debug)]
#[expect(clippy::struct_field_names, reason = "the names of the API")]
pub struct Form {
    pub form_type: &'static str,
    pub name: &'static str,
    pub fields: &'static [Field],
}

impl Form {
    /// The field with this name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// The forms on the account.
pub const FORMS: [Form; 2] = [
    Form {
        form_type: "pre_employment",
        name: "Pre-employment health questionnaire",
        fields: &[
            text(1, "gp_name", "Name of your GP", 60, true, "About you"),
            field(2, Kind::Date, "date_of_birth", "Date of birth", &[], true, "About you"),
            field(3, Kind::Radio, "hepatitis_b", "Immune to hepatitis B?", YES_NO, true, "Immunity"),
            field(4, Kind::Checkbox, "conditions", "Do any of these apply?", CONDITIONS, false, "Health"),
            field(5, Kind::Selectbox, "setting", "Where will you work?", SETTINGS, true, "Work"),
            text(6, "notes", "Anything else?", 200, false, "Health"),
        ],
    },
    Form {
        form_type: "annual_review",
        name: "Annual health review",
        fields: &[
            field(11, Kind::Radio, "changed", "Has your health changed?", YES_NO, true, "Health"),
            text(12, "changes", "What has changed?", 200, false, "Health"),
        ],
    },
];

const YES_NO: &[(&str, &str)] = &[("yes", "Yes"), ("no", "No")];
/// With labels that are longer in bytes than in characters, and with characters that formats quote.
const CONDITIONS: &[(&str, &str)] =
    &[("asthma", "Asthma"), ("menieres", "Ménière’s disease"), ("other", "Other; \"please\" say {which}")];
/// With numbers for keys, as serialisations write them differently.
const SETTINGS: &[(&str, &str)] = &[("0", "Ward"), ("1", "Theatre"), ("2", "Community")];

/// The form of this type.
pub fn find(form_type: &str) -> Option<&'static Form> {
    FORMS.iter().find(|form| form.form_type == form_type)
}

const fn field(
    id: i64,
    kind: Kind,
    name: &'static str,
    label: &'static str,
    options: &'static [(&'static str, &'static str)],
    required: bool,
    group: &'static str,
) -> Field {
    Field { id, kind, name, label, maxlength: None, options, required, group }
}

const fn text(
    id: i64,
    name: &'static str,
    label: &'static str,
    maxlength: usize,
    required: bool,
    group: &'static str,
) -> Field {
    Field { maxlength: Some(maxlength), ..field(id, Kind::Text, name, label, &[], required, group) }
}
