//! How an answer becomes a model: tolerant where the server may differ, strict where it matters.
//!
//! - Unknown fields are kept in `extra`.
//! - An optional field that is missing, null or of another shape is `None`; the other shape is kept in `extra`.
//! - A certain field that is missing or of another shape is an error that names the place and never prints a value.
//! - Numbers may come as text and text as numbers; an empty list may stand for an empty map.

mod day;
mod envelope;
mod extra;
mod field;
mod row;
mod secret;
mod time;
mod wrapped;

pub use day::Day;
pub(crate) use envelope::{Listed, first_byte, list, not_json, object, object_or_nothing, with_secret};
pub use extra::Extra;
pub use field::{
    Composite, Field, Key, Read, Scalar, missing, read_certain, read_composite, read_optional, read_scalar,
    read_unknown,
};
pub use hbportal_derive::{Model, OpenEnum};
pub(crate) use row::list_rows;
pub use row::{Column, Plain, Row, Rows, copy_row, write_json, write_text};
pub use secret::Secret;
pub use serde;
pub use serde_json::Value;
pub use time::{Timestamp, parse_time};
pub(crate) use wrapped::{acknowledged, inside, inside_or_nothing, listing_or_nothing, relisted};

use crate::error::Result;

/// A typed answer.
pub trait Model: Composite + Field + serde::Serialize + Clone + PartialEq + Send + Sync + 'static {
    /// The names of its fields on the wire.
    const FIELDS: &'static [&'static str];

    /// Those of them without which there is no model.
    const CERTAIN: &'static [&'static str];

    /// Reads a model from the JSON that its `Serialize` writes.
    fn from_json(json: &[u8]) -> Result<Self> {
        envelope::decode(json, "")
    }

    /// The JSON of the model, **with its secrets**: for a store or a pickle, never for a log.
    fn to_json(&self) -> String {
        // A model holds text, numbers and maps with text keys: none of them can fail to be written.
        serde_json::to_string(self).unwrap_or_default()
    }
}
