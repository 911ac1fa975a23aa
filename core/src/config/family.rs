//! What can be told of a family with a host of its own.

use crate::{
    Family, Secret,
    auth::TokenPair,
    request::{Problems, Request},
};

/// Where a family lives, and who the client is there.
///
/// What is left out is as the client has it: its account, for families with a token of their own.
///
/// ```
/// use hbportal::{ClientOptions, FamilyOptions};
///
/// let academy = FamilyOptions::new().base_url("https://academy.example.com/api");
/// let options = ClientOptions::new().client_id(1001).api_key("from-your-vault").academy(academy);
/// assert!(hbportal::Client::new(options).is_ok());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Request)]
#[non_exhaustive]
pub struct FamilyOptions {
    /// Where the family's API lives: https, or http on this machine. Environment: `HBPORTAL_` with the family's name and
    /// `_BASE_URL`, such as `HBPORTAL_VIRTUAL_BLS_BASE_URL`.
    pub base_url: Option<String>,
    /// The account's client id on that host, where it is another than the client's.
    pub client_id: Option<i64>,
    /// The api key that goes with it.
    pub api_key: Option<Secret>,
    /// A pair of that host to start from, for a client that has no api key.
    pub session: Option<TokenPair>,
    /// How many requests are sent to that host in any minute. 60 by default for practical training, which allows no more.
    pub requests_per_minute: Option<i64>,
}

impl Request for FamilyOptions {}

impl FamilyOptions {
    /// Names everything that is wrong for this family.
    pub(super) fn check_for(&self, family: Family, problems: &mut Problems) {
        check_account(problems, self.client_id, self.api_key.as_ref());
        check_halves(problems, self.client_id, self.api_key.as_ref(), ["", ""]);
        check_host(problems, self.base_url.as_deref(), self.requests_per_minute);
        if let Some(session) = &self.session {
            problems.inside("session", |problems| session.check(problems));
        }
        if matches!(family, Family::Services | Family::Academy) {
            for (name, given) in [
                ("client_id", self.client_id.is_some()),
                ("api_key", self.api_key.is_some()),
                ("session", self.session.is_some()),
            ] {
                if given {
                    problems.add(name, "has no meaning here: this family takes the portal's token");
                }
            }
        }
    }
}

/// Who the client is: each half that is given.
pub(super) fn check_account(problems: &mut Problems, client_id: Option<i64>, api_key: Option<&Secret>) {
    if let Some(key) = api_key {
        problems.not_empty("api_key", key.reveal());
        if key.reveal().chars().any(|letter| letter.is_whitespace() || letter.is_control()) {
            problems.add("api_key", "must not hold spaces or line ends");
        }
    }
    if client_id.is_some_and(|id| id < 1) {
        problems.add("client_id", "must be 1 or more");
    }
}

/// Both halves, or none; `or_set` says where else id and key may come from.
pub(super) fn check_halves(
    problems: &mut Problems,
    client_id: Option<i64>,
    api_key: Option<&Secret>,
    or_set: [&str; 2],
) {
    let [id, key] = or_set;
    if client_id.is_some() && api_key.is_none() {
        problems.add("api_key", &format!("is needed with `client_id`{key}"));
    }
    if api_key.is_some() && client_id.is_none() {
        problems.add("client_id", &format!("is needed with `api_key`{id}"));
    }
}

/// Where requests go, and how many.
pub(super) fn check_host(problems: &mut Problems, base_url: Option<&str>, requests_per_minute: Option<i64>) {
    if let Some(url) = base_url {
        problems.secure_url("base_url", url);
        if url.contains('?') {
            problems.add("base_url", "must not hold a query (?)");
        }
    }
    problems.at_least_one("requests_per_minute", requests_per_minute);
}
