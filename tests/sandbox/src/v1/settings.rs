//! How V1 speaks: what its documentation leaves open can be set.

use serde::{Deserialize, Serialize};

/// The settings of V1, under `v1` in [`Settings`](crate::Settings).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct V1Settings {
    /// Whether a call without `API-Key` is refused. A wrong one always is.
    pub api_key_required: bool,
    /// What an object comes in.
    pub shape: Shape,
    /// How numbers are written.
    pub numbers: Numbers,
    /// What becomes of the fields that an object can do without.
    pub gaps: Gaps,
    /// Whether statuses and types are words that nobody knows.
    pub unknown_values: bool,
    /// How dates are written.
    pub date_format: DateFormat,
    /// How the options of a form field are serialised.
    pub options: Serialisation,
    /// What PDFs are declared as.
    pub pdf_type: PdfType,
    /// The most bytes an uploaded file may have; `None` is no limit.
    pub upload_limit: Option<u64>,
    /// What a larger one is answered.
    pub upload_refusal: UploadRefusal,
    /// Seconds of the sandbox clock after which a screening passes by itself; `None`: by order only.
    pub screening_seconds: Option<u32>,
    /// Whether the account has neither courses nor forms.
    pub empty_account: bool,
}

impl Default for V1Settings {
    fn default() -> Self {
        Self {
            api_key_required: true,
            shape: Shape::Usual,
            numbers: Numbers::Usual,
            gaps: Gaps::Filled,
            unknown_values: false,
            date_format: DateFormat::DateTime,
            options: Serialisation::Php,
            pdf_type: PdfType::Pdf,
            upload_limit: None,
            upload_refusal: UploadRefusal::TooLarge,
            screening_seconds: None,
            empty_account: false,
        }
    }
}

/// What an object comes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// Each operation in its own way.
    Usual,
    /// As it is.
    Bare,
    /// As it is, without the only key it may have (`candidate`, `response`, `courses`); a page as its plain list.
    Flat,
    /// As the only element of an array.
    Array,
    /// Inside `data`.
    Data,
}

/// How numbers are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Numbers {
    /// As numbers, but for the ids of the report and of a new candidate.
    Usual,
    /// `101`
    Number,
    /// `"101"`
    Text,
}

/// What becomes of the fields that an object can do without.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gaps {
    /// They are there; those without a value are empty texts.
    Filled,
    /// They are null.
    Null,
    /// They are left out.
    Missing,
}

/// How dates are written. All are GMT.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DateFormat {
    /// `2026-11-25T10:00:00+00:00`
    Rfc3339,
    /// `2026-11-25 10:00:00`
    DateTime,
    /// `2026-11-25`
    Date,
    /// `25/11/2026`
    DayFirst,
    /// `25 Nov 26`, which no client is asked to understand.
    Unknown,
}

impl DateFormat {
    /// The pattern of `strftime`.
    pub(crate) fn pattern(self) -> &'static str {
        match self {
            Self::Rfc3339 => "%Y-%m-%dT%H:%M:%S+00:00",
            Self::DateTime => "%Y-%m-%d %H:%M:%S",
            Self::Date => "%Y-%m-%d",
            Self::DayFirst => "%d/%m/%Y",
            Self::Unknown => "%d %b %y",
        }
    }
}

/// How the options of a form field are serialised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Serialisation {
    /// As PHP's `serialize` does it.
    Php,
    /// As a JSON object.
    Json,
}

/// What PDFs are declared as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PdfType {
    /// `application/pdf`
    #[serde(rename = "application/pdf")]
    Pdf,
    /// `application/octet-stream`
    #[serde(rename = "application/octet-stream")]
    OctetStream,
}

impl PdfType {
    /// The value of `Content-Type`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::OctetStream => "application/octet-stream",
        }
    }
}

/// What a file over the limit is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UploadRefusal {
    /// 413
    TooLarge,
    /// 403 with the name of the part
    Validation,
}
