//! What goes out with a request.

use std::borrow::Cow;

use bytes::Bytes;
use serde::Serialize;
use serde_json::Value;
use zeroize::Zeroizing;

use super::multipart::Multipart;
use crate::error::{Error, Result};

/// A body, ready to be sent as often as it takes.
#[derive(Clone)]
pub(crate) enum Body {
    None,
    Whole(Bytes),
    Multipart(Multipart),
}

impl Body {
    /// Whether sending it twice sends the same.
    pub fn is_repeatable(&self) -> bool {
        match self {
            Self::None | Self::Whole(_) => true,
            Self::Multipart(form) => form.is_repeatable(),
        }
    }

    /// What tells this body from another one.
    pub fn content(&self) -> Cow<'_, [u8]> {
        match self {
            Self::None => Cow::Borrowed(&[]),
            Self::Whole(bytes) => Cow::Borrowed(bytes),
            Self::Multipart(form) => Cow::Owned(form.content()),
        }
    }
}

/// Writes a JSON body. It may hold credentials or personal data, so its memory is wiped when it is dropped.
pub(super) fn json(value: &impl Serialize) -> Result<Bytes> {
    let text =
        serde_json::to_vec(value).map_err(|_| Error::validation("arguments", "cannot be written as JSON"))?;
    Ok(Bytes::from_owner(Zeroizing::new(text)))
}

/// The arguments as the pairs of a form, in the way of PHP: `form_data[name]`, and `[]` behind the name of a list.
pub(super) fn form(value: &impl Serialize) -> Result<Vec<(String, String)>> {
    let value = serde_json::to_value(value)
        .map_err(|_| Error::validation("arguments", "cannot be written as a form"))?;
    let mut pairs = Vec::new();
    if let Value::Object(entries) = value {
        for (name, value) in entries {
            flatten(name, value, &mut pairs);
        }
    }
    Ok(pairs)
}

fn flatten(name: String, value: Value, pairs: &mut Vec<(String, String)>) {
    match value {
        Value::Null => {}
        Value::Bool(value) => pairs.push((name, u8::from(value).to_string())),
        Value::Number(number) => pairs.push((name, number.to_string())),
        Value::String(text) => pairs.push((name, text)),
        Value::Array(values) => {
            for value in values {
                flatten(format!("{name}[]"), value, pairs);
            }
        }
        Value::Object(entries) => {
            for (key, value) in entries {
                flatten(format!("{name}[{key}]"), value, pairs);
            }
        }
    }
}

/// The pairs as a form-urlencoded body, wiped when it is dropped.
pub(super) fn urlencoded(pairs: &[(String, String)]) -> Bytes {
    let text = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    Bytes::from_owner(Zeroizing::new(text.into_bytes()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn nested_arguments_are_written_as_php_reads_them() {
        let arguments = json!({
            "form_type": "a b", "none": null, "archived": false,
            "form_data": {"smoker": true, "jabs": ["MMR", "BCG"], "weight": 61.5}
        });
        let pairs = form(&arguments).expect("a form");
        let body = String::from_utf8(urlencoded(&pairs).to_vec()).expect("text");
        assert_eq!(
            body,
            "archived=0&form_data%5Bjabs%5D%5B%5D=MMR&form_data%5Bjabs%5D%5B%5D=BCG&form_data%5Bsmoker%5D=1\
             &form_data%5Bweight%5D=61.5&form_type=a+b"
        );
    }
}
