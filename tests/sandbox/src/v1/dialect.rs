//! The answers of V1, worded as the settings say.

use axum::{
    Json,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::settings::{DateFormat, Gaps, Numbers, Shape, V1Settings};
use crate::clock::Moment;

/// A word for a status or type that no documentation has.
const UNKNOWN_WORD: &str = "quarantined";

/// Words answers.
#[derive(Clone, Copy, Debug)]
pub struct Dialect<'a>(pub &'a V1Settings);

impl Dialect<'_> {
    /// An object that can do without all fields but `certain`.
    pub fn object(self, object: Value, certain: &[&str]) -> Value {
        let Value::Object(fields) = object else { return object };
        let fields = fields.into_iter().filter_map(|(name, value)| {
            let kept = certain.contains(&name.as_str());
            match self.0.gaps {
                Gaps::Null if !kept => Some((name, Value::Null)),
                Gaps::Missing if !kept => None,
                _ => Some((name, value)),
            }
        });
        Value::Object(fields.collect::<Map<_, _>>())
    }

    /// A status or type.
    pub fn word(self, word: impl Serialize) -> Value {
        if self.0.unknown_values { UNKNOWN_WORD.into() } else { json!(word) }
    }

    /// A date; empty if there is none.
    pub fn date(self, moment: Option<Moment>, format: Option<DateFormat>) -> String {
        let format = format.unwrap_or(self.0.date_format);
        moment.map(|moment| moment.format(format.pattern())).unwrap_or_default()
    }

    /// An id that is usually written as text.
    pub fn id(self, id: i64) -> Value {
        if self.0.numbers == Numbers::Number { id.into() } else { id.to_string().into() }
    }

    /// An answer whose object usually comes as `usual`.
    pub fn answer(self, status: StatusCode, object: Value, usual: Shape) -> Response {
        let object = self.numbers(object);
        let shape = if self.0.shape == Shape::Usual { usual } else { self.0.shape };
        let body = match shape {
            Shape::Usual | Shape::Bare => object,
            Shape::Flat => flat(object),
            Shape::Array => json!([object]),
            Shape::Data => json!({ "data": object }),
        };
        (status, Json(body)).into_response()
    }

    /// Numbers as they are to be written.
    pub fn numbers(self, value: Value) -> Value {
        match value {
            Value::Number(number) if self.0.numbers == Numbers::Text => Value::String(number.to_string()),
            Value::Array(values) => values.into_iter().map(|value| self.numbers(value)).collect(),
            Value::Object(fields) => {
                fields.into_iter().map(|(name, value)| (name, self.numbers(value))).collect()
            }
            other => other,
        }
    }
}

/// What is inside the only key of an object.
fn flat(object: Value) -> Value {
    match object {
        Value::Object(fields) if fields.len() == 1 => {
            fields.into_iter().next().map_or(Value::Null, |(_, value)| value)
        }
        other => other,
    }
}
