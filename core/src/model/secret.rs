//! Text that must not be seen.

use std::{borrow::Cow, fmt};

use secrecy::{ExposeSecret, SecretString};
use subtle::ConstantTimeEq;

use super::Scalar;

/// A secret: prints as `[redacted]`, is compared in constant time, and is wiped from memory when it is dropped.
///
/// ```
/// let secret = hbportal::Secret::from("whsec_1");
/// assert_eq!(format!("{secret} {secret:?}"), "[redacted] [redacted]");
/// assert_eq!(secret.reveal(), "whsec_1");
/// ```
#[derive(Clone)]
pub struct Secret(SecretString);

impl Secret {
    /// The text itself. Whoever calls this answers for where it goes.
    pub fn reveal(&self) -> &str {
        self.0.expose_secret()
    }

    /// Whether there is no text at all.
    pub fn is_empty(&self) -> bool {
        self.reveal().is_empty()
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.reveal().as_bytes().ct_eq(other.reveal().as_bytes()).into()
    }
}

impl Eq for Secret {}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl Scalar for Secret {
    const EXPECTED: &'static str = "text";

    fn from_text(text: Cow<'_, str>) -> Option<Self> {
        Some(Self::from(text.into_owned()))
    }
}

/// Writes the secret out: serialising is for stores and for handing a model over, never for a log.
impl serde::Serialize for Secret {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.reveal())
    }
}
