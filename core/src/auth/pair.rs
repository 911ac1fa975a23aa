//! The token pair: what a session lives on, and what stores keep.

use std::fmt;

use sha2::{Digest, Sha256};

use crate::{
    api::portal::TokenResponse,
    error::{Error, ErrorKind, Result},
    model::{Secret, Timestamp},
    request::{Problems, Request},
};

/// A token pair: handed to a client to start from, and kept in a [`TokenStore`](crate::TokenStore).
///
/// ```
/// use hbportal::{TokenPair, request::Request};
///
/// let pair = TokenPair::new("from-your-back-end").refresh_token("works-once");
/// assert!(pair.validate().is_ok());
/// assert!(!format!("{pair:?}").contains("back-end"));
/// assert!(TokenPair::new("two\nlines").validate().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Request)]
#[non_exhaustive]
pub struct TokenPair {
    /// What goes into the `Authorization` header.
    pub access_token: Secret,
    /// What the next pair is got with, once. Without it the session ends with the access token.
    pub refresh_token: Option<Secret>,
    /// When the access token ends. Without it the token is used until the portal refuses it.
    pub expires_at: Option<Timestamp>,
    /// When the refresh token ends.
    pub refresh_expires_at: Option<Timestamp>,
}

impl Request for TokenPair {
    fn check(&self, problems: &mut Problems) {
        check_token(problems, "access_token", &self.access_token);
        if let Some(token) = &self.refresh_token {
            check_token(problems, "refresh_token", token);
        }
    }
}

fn check_token(problems: &mut Problems, field: &str, token: &Secret) {
    problems.not_empty(field, token.reveal());
    // Visible ASCII is what a header can carry unchanged; anything else is a token that was cut or decoded wrongly.
    if !token.reveal().bytes().all(|byte| (33..127).contains(&byte)) {
        problems.add(field, "must be visible ASCII letters without spaces");
    }
}

impl TokenPair {
    /// The pair that an answer grants. `asked_at` is the moment the request went out, so the pair never looks
    /// younger than it is. An answer without a refresh token leaves that of `previous` in force.
    pub(crate) fn granted(
        answer: &TokenResponse,
        asked_at: Timestamp,
        previous: Option<&Self>,
    ) -> Result<Self> {
        if answer.expires_in < 0 {
            return Err(undecodable("expires_in", "is negative"));
        }
        if answer.refresh_expires_in.is_some_and(|seconds| seconds < 0) {
            return Err(undecodable("refresh_expires_in", "is negative"));
        }
        let kept = previous.filter(|_| answer.refresh_token.is_none());
        let pair = Self {
            access_token: answer.access_token.clone(),
            refresh_token: answer.refresh_token.clone().or_else(|| kept?.refresh_token.clone()),
            expires_at: after(asked_at, answer.expires_in),
            refresh_expires_at: match (answer.refresh_expires_in, kept) {
                (Some(seconds), _) => after(asked_at, seconds),
                (None, Some(kept)) => kept.refresh_expires_at,
                (None, None) => None,
            },
        };
        pair.validate().map_err(|_| undecodable("access_token` or `refresh_token", "is no usable token"))?;
        Ok(pair)
    }

    /// What identifies this pair without giving it away.
    pub fn fingerprint(&self) -> Fingerprint {
        let refresh = self.refresh_token.as_ref().map_or("", Secret::reveal);
        Fingerprint::of_parts(&[self.access_token.reveal(), refresh])
    }

    pub(crate) fn access_fingerprint(&self) -> Fingerprint {
        Fingerprint::of(&self.access_token)
    }

    pub(crate) fn refresh_fingerprint(&self) -> Option<Fingerprint> {
        self.refresh_token.as_ref().map(Fingerprint::of)
    }
}

fn after(moment: Timestamp, seconds: i64) -> Option<Timestamp> {
    // A lifetime beyond the calendar has no end that could be written down.
    Timestamp::from_microseconds(moment.as_microseconds().checked_add(seconds.checked_mul(1_000_000)?)?)
}

fn undecodable(field: &str, problem: &str) -> Error {
    Error::new(ErrorKind::Decode, format!("the portal's token answer cannot be used: `{field}` {problem}"))
}

/// The SHA-256 of a token or a pair: compares and identifies, and gives nothing away.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    pub(crate) fn of(token: &Secret) -> Self {
        Self::of_parts(&[token.reveal()])
    }

    /// Each part is preceded by its length, so that no two lists of parts run into the same text.
    pub(crate) fn of_parts(parts: &[&str]) -> Self {
        let mut hash = Sha256::new();
        for part in parts {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part.as_bytes());
        }
        Self(hash.finalize().into())
    }
}

impl Fingerprint {
    /// Reads what `Display` writes: 64 hexadecimal digits.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let digits = text.as_bytes();
        if digits.len() != 64 || !digits.iter().all(u8::is_ascii_hexdigit) {
            return None;
        }
        let mut bytes = [0; 32];
        for (byte, digits) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            *byte = u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?;
        }
        Some(Self(bytes))
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

// Eight letters tell pairs apart in a log, and are too few to search for a weak token.
impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0[..4].iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Model;

    fn answer(json: &str) -> TokenResponse {
        TokenResponse::from_json(json.as_bytes()).expect("answer")
    }

    fn moment(text: &str) -> Timestamp {
        text.parse().expect("moment")
    }

    #[test]
    fn an_answer_becomes_a_pair_with_its_ends() {
        let answer = answer(
            r#"{"access_token":"a","refresh_token":"r","expires_in":"3600","refresh_expires_in":604800}"#,
        );
        let pair = TokenPair::granted(&answer, moment("2026-01-01T00:00:00Z"), None).expect("pair");
        assert_eq!(pair.expires_at, Some(moment("2026-01-01T01:00:00Z")));
        assert_eq!(pair.refresh_expires_at, Some(moment("2026-01-08T00:00:00Z")));
    }

    #[test]
    fn a_refresh_token_that_is_not_replaced_stays() {
        let old = TokenPair::new("a").refresh_token("r").refresh_expires_at(moment("2026-02-01"));
        let answer = answer(r#"{"access_token":"b","expires_in":60}"#);
        let pair = TokenPair::granted(&answer, moment("2026-01-01"), Some(&old)).expect("pair");
        assert_eq!(pair.refresh_token, old.refresh_token);
        assert_eq!(pair.refresh_expires_at, old.refresh_expires_at);
    }

    #[test]
    fn an_unusable_answer_is_a_decode_error_without_the_token() {
        for json in [
            r#"{"access_token":"canary","expires_in":-1}"#,
            r#"{"access_token":"canary","expires_in":1,"refresh_expires_in":-1}"#,
            r#"{"access_token":"canary\r\nX: 1","expires_in":1}"#,
            r#"{"access_token":"","expires_in":1}"#,
        ] {
            let error = TokenPair::granted(&answer(json), moment("2026-01-01"), None).expect_err(json);
            assert_eq!(error.kind(), ErrorKind::Decode);
            assert!(!format!("{error} {error:?}").contains("canary"));
        }
    }

    #[test]
    fn a_lifetime_beyond_the_calendar_has_no_end() {
        let answer = answer(&format!(r#"{{"access_token":"a","expires_in":{}}}"#, i64::MAX));
        assert_eq!(TokenPair::granted(&answer, moment("2026-01-01"), None).expect("pair").expires_at, None);
    }

    #[test]
    fn a_fingerprint_tells_pairs_apart() {
        let pair = TokenPair::new("ab").refresh_token("c");
        assert_ne!(pair.fingerprint(), TokenPair::new("a").refresh_token("bc").fingerprint());
        assert_eq!(pair.fingerprint(), pair.clone().fingerprint());
        let text = pair.fingerprint().to_string();
        assert_eq!((text.len(), Fingerprint::parse(&text)), (64, Some(pair.fingerprint())));
        assert_eq!(Fingerprint::parse(&text[1..]), None);
        assert_eq!(Fingerprint::parse(&text.replace(|_: char| true, "g")), None);
    }
}
