//! Ids: the vendor's objects have a number and a uuid, and either may stand in a path.

use std::{borrow::Cow, fmt};

use super::Argument;
use crate::{
    error::{Error, Result},
    model::Value,
};

/// Longer than a uuid or a hash, shorter than what a URL can hold.
const LONGEST: usize = 512;

/// A number or a text that names one thing of the portal.
///
/// ```
/// use hbportal::Id;
///
/// assert_eq!(Id::from(17), Id::from("17"));
/// assert!(Id::from(" ").as_path_segment("id").is_err());
/// assert!(Id::from("1\n2").as_path_segment("id").is_err());
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Id(Cow<'static, str>);

impl Id {
    /// The id as it may stand in a path: percent-encoded, never spliced.
    pub fn as_path_segment(&self, field: &str) -> Result<String> {
        let text = self.0.trim();
        // A dot segment would be taken for a direction by every URL parser, encoded or not.
        match text {
            "" => Err(Error::validation(field, "must not be empty: it would name another path")),
            "." | ".." => {
                Err(Error::validation(field, "must not be a dot segment: it would name another path"))
            }
            _ if text.contains(char::is_control) => {
                Err(Error::validation(field, "holds control characters, which no id of the portal has"))
            }
            _ if text.len() > LONGEST => Err(Error::validation(field, "is longer than any id of the portal")),
            _ => Ok(encode(text)),
        }
    }
}

fn encode(text: &str) -> String {
    let mut segment = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~') {
            segment.push(char::from(byte));
        } else {
            segment.extend(['%', hex(byte >> 4), hex(byte & 15)]);
        }
    }
    segment
}

fn hex(digit: u8) -> char {
    char::from(b"0123456789ABCDEF"[usize::from(digit)])
}

impl From<i64> for Id {
    fn from(number: i64) -> Self {
        Self(number.to_string().into())
    }
}

impl From<i32> for Id {
    fn from(number: i32) -> Self {
        i64::from(number).into()
    }
}

impl From<u32> for Id {
    fn from(number: u32) -> Self {
        i64::from(number).into()
    }
}

impl From<String> for Id {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<&str> for Id {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<&Id> for Id {
    fn from(id: &Id) -> Self {
        id.clone()
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Argument for Id {
    const EXPECTED: &'static str = "must be a whole number or text";

    fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::Number(number) => number.as_i64().map(Self::from),
            Value::String(text) => Some(Self::from(text)),
            _ => None,
        }
    }
}

impl serde::Serialize for Id {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}
