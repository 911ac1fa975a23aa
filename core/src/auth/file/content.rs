//! What stands in a token file.

use std::path::Path;

use serde_json::{Map, Value, json};
use zeroize::Zeroizing;

use crate::{
    auth::pair::{Fingerprint, TokenPair},
    error::{Error, Result},
    request,
};

const FORMAT: &str = "hbportal-token-pair";
const VERSION: u64 = 1;

/// Whose pair a store keeps: an account on a server. The file of another account is refused, not used.
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
}

pub(super) fn write(pair: &TokenPair, identity: &StoreIdentity) -> Zeroizing<Vec<u8>> {
    #[derive(serde::Serialize)]
    struct Content<'a> {
        format: &'a str,
        version: u64,
        identity: &'a str,
        pair: &'a TokenPair,
    }
    let content = Content { format: FORMAT, version: VERSION, identity: &identity.0, pair };
    // Texts and numbers under text keys: this cannot fail to be written.
    let mut bytes = Zeroizing::new(serde_json::to_vec_pretty(&content).unwrap_or_default());
    bytes.push(b'\n');
    bytes
}

pub(super) fn read(path: &Path, bytes: &[u8], identity: &StoreIdentity) -> Result<TokenPair> {
    let refuse = |problem: &str| {
        let path = path.display();
        Err(Error::store(format!("the token file {path} {problem}; it was left as it is")))
    };
    let torn =
        "is torn or no token file: if no other program needs it, delete it, and the next call logs in again";
    let Ok(mut content) = serde_json::from_slice::<Map<String, Value>>(bytes) else {
        return refuse(torn);
    };
    if content.get("format") != Some(&json!(FORMAT)) {
        return refuse("was not written by hbportal: give another path");
    }
    if content.get("version") != Some(&json!(VERSION)) {
        return refuse("was written by another version of hbportal: update this one, or give another path");
    }
    if content.get("identity") != Some(&json!(identity.0)) {
        return refuse("belongs to another account or server: give each its own path");
    }
    match content.remove("pair") {
        Some(Value::Object(pair)) => request::from_json(pair).or_else(|_| refuse(torn)),
        _ => refuse(torn),
    }
}
