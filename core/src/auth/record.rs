//! What stores keep: a pair, and what is being done with it.

use serde_json::{Map, Value, json};
use zeroize::Zeroizing;

use super::pair::{Fingerprint, TokenPair};
use crate::{Timestamp, model::parse_time, request};

/// What a [`TokenStore`](crate::TokenStore) keeps.
///
/// ```
/// use hbportal::{TokenPair, auth::Record};
///
/// let first = Record::default().followed_by(Some(TokenPair::new("from-your-back-end")), None);
/// assert_eq!(first.generation, 1);
/// assert!(!format!("{first:?}").contains("back-end"));
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Record {
    /// Counts what was kept here, from 1; 0 for a store that never kept anything. Each record is one more than the one
    /// it replaces, also where it keeps no pair: by that a store knows who was overtaken.
    pub generation: u64,
    /// The pair, if any.
    pub pair: Option<TokenPair>,
    /// Set while the refresh token of a pair is on its way. Found by the next one to come, it says that the outcome of
    /// that exchange is not known.
    pub intent: Option<Intent>,
}

/// A refresh token is about to be sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Intent {
    /// Which one.
    pub token: Fingerprint,
    /// When.
    pub at: Timestamp,
    /// By whom: the process id and a random number, to look for in logs.
    pub owner: String,
}

impl Intent {
    /// `token` is about to be sent, at this moment, by this owner.
    pub fn new(token: Fingerprint, at: Timestamp, owner: impl Into<String>) -> Self {
        Self { token, at, owner: owner.into() }
    }
}

impl Record {
    /// What may be kept in place of this one.
    #[must_use]
    pub fn followed_by(&self, pair: Option<TokenPair>, intent: Option<Intent>) -> Self {
        Self { generation: self.generation.saturating_add(1), pair, intent }
    }

    /// The record as a text that names whose it is, for a store that keeps texts. It holds the tokens.
    pub fn to_json(&self, identity: &StoreIdentity) -> Zeroizing<String> {
        #[derive(serde::Serialize)]
        struct Content<'a> {
            format: &'a str,
            version: u64,
            identity: &'a str,
            generation: u64,
            pair: Option<&'a TokenPair>,
            intent: Option<Value>,
        }
        let intent = self.intent.as_ref().map(|intent| {
            json!({ "token": intent.token.to_string(), "at": intent.at.to_string(), "owner": intent.owner })
        });
        let content = Content {
            format: FORMAT,
            version: VERSION,
            identity: &identity.0,
            generation: self.generation,
            pair: self.pair.as_ref(),
            intent,
        };
        // Texts and numbers under text keys: this cannot fail to be written.
        Zeroizing::new(serde_json::to_string_pretty(&content).unwrap_or_default())
    }

    /// Reads what [`Record::to_json`] wrote for the same identity.
    pub fn from_json(content: &[u8], identity: &StoreIdentity) -> Result<Self, Foreign> {
        let mut content = serde_json::from_slice::<Map<String, Value>>(content).map_err(|_| Foreign::Torn)?;
        if content.get("format") != Some(&json!(FORMAT)) {
            return Err(Foreign::Unknown);
        }
        if content.get("version") != Some(&json!(VERSION)) {
            return Err(Foreign::Version);
        }
        if content.get("identity") != Some(&json!(identity.0)) {
            return Err(Foreign::Account);
        }
        let pair = match content.remove("pair") {
            Some(Value::Object(pair)) => Some(request::from_json(pair).map_err(|_| Foreign::Torn)?),
            Some(Value::Null) => None,
            _ => return Err(Foreign::Torn),
        };
        let intent = match content.get("intent") {
            Some(Value::Null) => None,
            intent => Some(intent.and_then(read_intent).ok_or(Foreign::Torn)?),
        };
        let generation = content.get("generation").and_then(Value::as_u64).ok_or(Foreign::Torn)?;
        Ok(Self { generation, pair, intent })
    }
}

fn read_intent(intent: &Value) -> Option<Intent> {
    let text = |name: &str| intent.get(name).and_then(Value::as_str);
    let token = Fingerprint::parse(text("token")?)?;
    Some(Intent::new(token, parse_time(text("at")?)?, text("owner")?))
}

const FORMAT: &str = "hbportal-token-pair";
const VERSION: u64 = 1;

/// Why a content is not used, and must not be overwritten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Foreign {
    /// It is torn, or nothing of the kind.
    Torn,
    /// It was not written by hbportal.
    Unknown,
    /// It was written by another version of hbportal.
    Version,
    /// It belongs to another account or server.
    Account,
}

impl Foreign {
    /// What is wrong and what to do, to be put after the name of the place.
    pub const fn advice(self) -> &'static str {
        match self {
            Self::Torn => {
                "is torn or holds no token pair: if no other program needs it, delete it, and the next call logs in again"
            }
            Self::Unknown => "was not written by hbportal: give another place",
            Self::Version => {
                "was written by another version of hbportal: update this one, or give another place"
            }
            Self::Account => "belongs to another account or server: give each its own place",
        }
    }
}

/// Whose pair a store keeps: an account on a server. The record of another account is refused, not used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoreIdentity(String);

impl StoreIdentity {
    /// The account `client_id` of the API at `base_url`; without an id, whoever starts from a pair there.
    ///
    /// ```
    /// use hbportal::auth::StoreIdentity;
    ///
    /// let url = "https://portal.hbcompliance.co.uk/api";
    /// assert_eq!(StoreIdentity::new(url, Some(7)), StoreIdentity::new(&format!("{url}/"), Some(7)));
    /// assert_ne!(StoreIdentity::new(url, Some(7)), StoreIdentity::new(url, None));
    /// ```
    pub fn new(base_url: &str, client_id: Option<i64>) -> Self {
        let client_id = client_id.map(|id| id.to_string()).unwrap_or_default();
        let base_url = base_url.trim_end_matches('/').to_ascii_lowercase();
        Self(Fingerprint::of_parts(&[&base_url, &client_id]).to_string())
    }

    /// A text that stands for it: hexadecimal digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Secret;

    #[test]
    fn a_record_is_read_as_it_was_written() {
        let identity = StoreIdentity::new("https://portal.example.com/api", Some(7));
        let moment: Timestamp = "2026-01-01T00:00:00.5Z".parse().expect("moment");
        let pair = TokenPair::new("a").refresh_token("r").expires_at(moment);
        let intent = Intent::new(Fingerprint::of(&Secret::from("r")), moment, "4711-0f");
        let empty = Record::default();
        let full = empty.followed_by(Some(pair.clone()), Some(intent));
        for record in [empty.followed_by(None, None), full.followed_by(Some(pair), None), full, empty] {
            let text = record.to_json(&identity);
            assert_eq!(Record::from_json(text.as_bytes(), &identity), Ok(record));
        }
    }
}
