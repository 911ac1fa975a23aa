//! An access token, ready to be sent.

use std::fmt;

use hyper::header::HeaderValue;

use super::pair::{Fingerprint, TokenPair};
use crate::error::{Error, ErrorKind, Result};

/// An access token as calls carry it: cheap to clone, and never printed.
#[derive(Clone)]
pub(crate) struct Token {
    header: HeaderValue,
    fingerprint: Fingerprint,
}

impl Token {
    pub fn new(pair: &TokenPair) -> Result<Self> {
        let text = format!("Bearer {}", pair.access_token.reveal());
        let header = HeaderValue::try_from(text);
        // The text is not part of the error: it is the token.
        let mut header = header.map_err(|_| {
            Error::new(
                ErrorKind::Configuration,
                "the access token is no valid header text; give a whole, unchanged token",
            )
        })?;
        header.set_sensitive(true);
        Ok(Self { header, fingerprint: pair.access_fingerprint() })
    }

    /// The value of the `Authorization` header.
    pub fn header(&self) -> &HeaderValue {
        &self.header
    }

    /// Which token this is.
    pub fn fingerprint(&self) -> Fingerprint {
        self.fingerprint
    }
}

impl PartialEq for Token {
    fn eq(&self, other: &Self) -> bool {
        self.fingerprint() == other.fingerprint()
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Token({:?})", self.fingerprint)
    }
}
