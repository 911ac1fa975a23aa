//! What came with a model beyond its fields.

use std::{
    fmt,
    ops::{Deref, DerefMut},
};

use serde_json::{Map, Value};

/// What came with a model beyond its fields, under the names of the wire.
///
/// It prints its keys alone: nobody knows what the values are, so they may be secrets.
///
/// ```
/// let extra = hbportal::model::Extra::from_iter([("signing_secret".to_owned(), "whsec_1".into())]);
/// assert_eq!(format!("{extra:?}"), r#"{"signing_secret"}"#);
/// assert_eq!(extra["signing_secret"], "whsec_1");
/// ```
#[derive(Clone, Default, PartialEq)]
pub struct Extra(Map<String, Value>);

impl Extra {
    /// Nothing.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Deref for Extra {
    type Target = Map<String, Value>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for Extra {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl FromIterator<(String, Value)> for Extra {
    fn from_iter<T: IntoIterator<Item = (String, Value)>>(entries: T) -> Self {
        Self(entries.into_iter().collect())
    }
}

impl<'a> IntoIterator for &'a Extra {
    type Item = (&'a String, &'a Value);
    type IntoIter = serde_json::map::Iter<'a>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

impl serde::Serialize for Extra {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}
