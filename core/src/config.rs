//! What a client can be told, checked before it is built.

use std::{
    collections::{BTreeMap, HashMap},
    path::PathBuf,
    str::FromStr,
    sync::{Arc, OnceLock},
    time::Duration,
};

use sha2::{Digest, Sha256};
use url::Url;

use crate::{
    Secret,
    auth::TokenPair,
    error::{Error, Result},
    request::{Problems, Request},
    routes::{self, Template},
};

/// Where the portal's API lives, unless the options say otherwise.
pub const DEFAULT_BASE_URL: &str = "https://portal.hbcompliance.co.uk/api";

const DEFAULT_TIMEOUT: f64 = 60.0;
const DEFAULT_CONNECT_TIMEOUT: f64 = 10.0;
const DEFAULT_MAX_RETRIES: u32 = 2;
const DEFAULT_MAX_RETRY_AFTER: f64 = 60.0;

/// How a client is set up. What is left out is looked for in the environment, then has a default.
///
/// ```
/// use hbportal::{Client, ClientOptions};
///
/// # #[tokio::main] async fn main() -> hbportal::Result<()> {
/// let options = ClientOptions::new().client_id(1001).api_key("from-your-vault").timeout(30.0);
/// let client = Client::new(options)?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Request)]
#[non_exhaustive]
pub struct ClientOptions {
    /// The account's client id. Environment: `HBPORTAL_CLIENT_ID`.
    pub client_id: Option<i64>,
    /// The account's api key. Environment: `HBPORTAL_API_KEY`.
    pub api_key: Option<Secret>,
    /// Where the API lives: https, or http on this machine. Environment: `HBPORTAL_BASE_URL`.
    pub base_url: Option<String>,
    /// A pair to start from, for a client that has no api key: it lives on refresh alone.
    pub session: Option<TokenPair>,
    /// A file in which the token pair is kept, so that processes of one machine share it. Environment:
    /// `HBPORTAL_TOKEN_FILE`.
    pub token_file: Option<String>,
    /// How long a call may take in all, in seconds: token, waits, retries and body included. 60 by default.
    /// Environment: `HBPORTAL_TIMEOUT`.
    pub timeout: Option<f64>,
    /// How long making a connection may take, in seconds. 10 by default.
    pub connect_timeout: Option<f64>,
    /// How often a call is sent again when that is safe and may help. 2 by default. Environment:
    /// `HBPORTAL_MAX_RETRIES`.
    pub max_retries: Option<i64>,
    /// The longest wait the server may ask for, in seconds, before the call fails at once. 60 by default.
    pub max_retry_after: Option<f64>,
    /// How many requests are sent in any minute; without it, as many as there are.
    pub requests_per_minute: Option<i64>,
    /// The proxy to go through, instead of what `HTTPS_PROXY` and its like say; empty for none at all.
    pub proxy: Option<Secret>,
    /// A PEM file with certificates to trust beside the platform's. Environment: `HBPORTAL_CA_BUNDLE`.
    pub ca_bundle: Option<String>,
    /// Other routes for operations: `{"portal.references.download_pdf": "GET /references/{id}/download"}`.
    pub routes: Option<BTreeMap<String, String>>,
    /// What stands before `hbportal/…` in the `User-Agent` header: your application and its version.
    pub user_agent: Option<String>,
}

impl Request for ClientOptions {
    fn check(&self, problems: &mut Problems) {
        if let Some(key) = &self.api_key {
            problems.not_empty("api_key", key.reveal());
            if key.reveal().chars().any(|letter| letter.is_whitespace() || letter.is_control()) {
                problems.add("api_key", "must not hold spaces or line ends");
            }
        }
        if self.client_id.is_some_and(|id| id < 1) {
            problems.add("client_id", "must be 1 or more");
        }
        if self.client_id.is_some() && self.api_key.is_none() {
            problems.add("api_key", "is needed with `client_id`");
        }
        if self.api_key.is_some() && self.client_id.is_none() {
            problems.add("client_id", "is needed with `api_key`");
        }
        if let Some(url) = &self.base_url {
            problems.secure_url("base_url", url);
            if url.contains('?') {
                problems.add("base_url", "must not hold a query (?)");
            }
        }
        if let Some(session) = &self.session {
            problems.inside("session", |problems| session.check(problems));
        }
        problems.seconds("timeout", self.timeout);
        problems.seconds("connect_timeout", self.connect_timeout);
        problems.not_negative("max_retries", self.max_retries);
        if self.max_retry_after.is_some_and(|seconds| !(0.0..=86_400.0).contains(&seconds)) {
            problems.add("max_retry_after", "must be between 0 and 86400 seconds");
        }
        problems.at_least_one("requests_per_minute", self.requests_per_minute);
        if self.user_agent.as_ref().is_some_and(|text| !text.bytes().all(|byte| (32..127).contains(&byte))) {
            problems.add("user_agent", "must be plain ASCII text");
        }
    }
}

/// Options of one call, or of a few: see [`Client::with_options`](crate::Client::with_options).
#[derive(Clone, Debug, Default, PartialEq, Request)]
#[non_exhaustive]
pub struct CallOptions {
    /// How long a call may take in all, in seconds.
    pub timeout: Option<f64>,
    /// How often a call is sent again when that is safe and may help.
    pub max_retries: Option<i64>,
    /// Under which key the server remembers a write: sending it again under the same key does not do it twice.
    /// Without it each write gets a key of its own, kept over its retries. A key is for one write: another one under
    /// the same key is refused with a `ValidationError`.
    pub idempotency_key: Option<String>,
}

impl Request for CallOptions {
    fn check(&self, problems: &mut Problems) {
        problems.seconds("timeout", self.timeout);
        problems.not_negative("max_retries", self.max_retries);
        if let Some(key) = &self.idempotency_key {
            problems.not_empty("idempotency_key", key);
            if key.len() > 255 || !key.bytes().all(|byte| (33..127).contains(&byte)) {
                problems.add("idempotency_key", "must be at most 255 plain ASCII letters without spaces");
            }
        }
    }
}

impl ClientOptions {
    /// Fills what is left out from the environment, as `variable` reads it.
    pub(crate) fn or_environment(mut self, variable: impl Fn(&str) -> Option<String>) -> Result<Self> {
        let mut environment = Environment { variable, problems: Problems::default() };
        // Given credentials or a given session are whole: half of another account must not be mixed in.
        if self.client_id.is_none() && self.api_key.is_none() && self.session.is_none() {
            self.client_id = environment.parsed("HBPORTAL_CLIENT_ID", "must be a whole number");
            self.api_key = environment.text("HBPORTAL_API_KEY").map(|key| Secret::from(key.trim()));
            if self.client_id.is_some() && self.api_key.is_none() {
                environment.problems.add("HBPORTAL_API_KEY", "is needed with HBPORTAL_CLIENT_ID");
            }
            if self.api_key.is_some() && environment.text("HBPORTAL_CLIENT_ID").is_none() {
                environment.problems.add("HBPORTAL_CLIENT_ID", "is needed with HBPORTAL_API_KEY");
            }
        }
        self.base_url = self.base_url.or_else(|| environment.text("HBPORTAL_BASE_URL"));
        self.token_file = self.token_file.or_else(|| environment.text("HBPORTAL_TOKEN_FILE"));
        self.ca_bundle = self.ca_bundle.or_else(|| environment.text("HBPORTAL_CA_BUNDLE"));
        if self.timeout.is_none() {
            self.timeout = environment.parsed("HBPORTAL_TIMEOUT", "must be a number of seconds");
            environment.problems.seconds("HBPORTAL_TIMEOUT", self.timeout);
        }
        if self.max_retries.is_none() {
            self.max_retries = environment.parsed("HBPORTAL_MAX_RETRIES", "must be a whole number");
            environment.problems.not_negative("HBPORTAL_MAX_RETRIES", self.max_retries);
        }
        environment.problems.into_result()?;
        Ok(self)
    }
}

struct Environment<F> {
    variable: F,
    problems: Problems,
}

impl<F: Fn(&str) -> Option<String>> Environment<F> {
    fn text(&self, name: &str) -> Option<String> {
        (self.variable)(name).filter(|text| !text.trim().is_empty())
    }

    fn parsed<T: FromStr>(&mut self, name: &str, problem: &str) -> Option<T> {
        let parsed = self.text(name)?.trim().parse().ok();
        if parsed.is_none() {
            self.problems.add(name, problem);
        }
        parsed
    }
}

/// Who the client is, as the portal wants to read it.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub(crate) struct Credentials {
    pub client_id: i64,
    pub api_key: Secret,
}

/// The options, checked and with their defaults.
#[derive(Debug)]
pub(crate) struct Settings {
    pub base_url: Url,
    pub credentials: Option<Credentials>,
    pub session: Option<TokenPair>,
    pub token_file: Option<PathBuf>,
    pub limits: Limits,
    pub connect_timeout: Duration,
    pub requests_per_minute: Option<usize>,
    pub proxy: Option<Secret>,
    pub ca_bundle: Option<PathBuf>,
    pub routes: HashMap<&'static str, Template>,
    pub user_agent: String,
}

/// What holds for one call.
#[derive(Clone, Debug)]
pub(crate) struct Limits {
    pub timeout: Duration,
    pub max_retries: u32,
    pub max_retry_after: Duration,
    pub idempotency_key: Option<Arc<IdempotencyKey>>,
}

/// A key that the caller gave: for one write, however often that is sent.
#[derive(Debug)]
pub(crate) struct IdempotencyKey {
    key: String,
    used_for: OnceLock<[u8; 32]>,
}

impl IdempotencyKey {
    fn new(key: String) -> Self {
        Self { key, used_for: OnceLock::new() }
    }

    /// The key, unless it went out with another call before: the server would answer this one with the other's answer.
    pub fn for_call(&self, content: &[&[u8]]) -> Result<String> {
        let mut hash = Sha256::new();
        for part in content {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        let content: [u8; 32] = hash.finalize().into();
        if *self.used_for.get_or_init(|| content) == content {
            return Ok(self.key.clone());
        }
        Err(Error::validation(
            "idempotency_key",
            "was used for another call: give each write a key of its own",
        ))
    }
}

impl Settings {
    pub fn new(options: ClientOptions) -> Result<Self> {
        options.validate()?;
        let credentials = options.client_id.zip(options.api_key);
        let credentials = credentials.map(|(client_id, api_key)| Credentials { client_id, api_key });
        let base_url = Url::parse(options.base_url.as_deref().unwrap_or(DEFAULT_BASE_URL))
            .map_err(|_| Error::validation("base_url", "must be a URL such as https://example.com/api"))?;
        let own_agent = concat!("hbportal/", env!("CARGO_PKG_VERSION"));
        let seconds = |given: Option<f64>, default| Duration::from_secs_f64(given.unwrap_or(default));
        Ok(Self {
            base_url,
            credentials,
            session: options.session,
            token_file: options.token_file.map(PathBuf::from),
            limits: Limits {
                timeout: seconds(options.timeout, DEFAULT_TIMEOUT),
                max_retries: retries(options.max_retries).unwrap_or(DEFAULT_MAX_RETRIES),
                max_retry_after: seconds(options.max_retry_after, DEFAULT_MAX_RETRY_AFTER),
                idempotency_key: None,
            },
            connect_timeout: seconds(options.connect_timeout, DEFAULT_CONNECT_TIMEOUT),
            requests_per_minute: options
                .requests_per_minute
                .map(|rate| usize::try_from(rate).unwrap_or(usize::MAX)),
            proxy: options.proxy,
            ca_bundle: options.ca_bundle.map(PathBuf::from),
            routes: overrides(options.routes.unwrap_or_default())?,
            user_agent: options
                .user_agent
                .map_or_else(|| own_agent.to_owned(), |own| format!("{own} {own_agent}")),
        })
    }
}

impl Settings {
    /// Fails where there is nothing to get a first token with. A store of the host's own may hold a pair already, as that
    /// of an app does at its second start.
    pub fn require_beginning(&self) -> Result<()> {
        if self.credentials.is_none() && self.session.is_none() && self.token_file.is_none() {
            return Err(Error::configuration(
                "no credentials: give `client_id` and `api_key`, or set HBPORTAL_CLIENT_ID and HBPORTAL_API_KEY, \
                 or start from a `session` that your back end hands out",
            ));
        }
        Ok(())
    }

    /// The host that is called: what an error may name of a URL.
    pub fn host(&self) -> &str {
        self.base_url.host_str().unwrap_or_default()
    }
}

impl Limits {
    pub fn with(&self, options: CallOptions) -> Result<Self> {
        options.validate()?;
        Ok(Self {
            timeout: options.timeout.map_or(self.timeout, Duration::from_secs_f64),
            max_retries: retries(options.max_retries).unwrap_or(self.max_retries),
            max_retry_after: self.max_retry_after,
            idempotency_key: match options.idempotency_key {
                Some(key) => Some(Arc::new(IdempotencyKey::new(key))),
                None => self.idempotency_key.clone(),
            },
        })
    }
}

fn retries(given: Option<i64>) -> Option<u32> {
    given.map(|count| u32::try_from(count).unwrap_or(u32::MAX))
}

fn overrides(given: BTreeMap<String, String>) -> Result<HashMap<&'static str, Template>> {
    let mut overrides = HashMap::new();
    for (operation, template) in given {
        let route = routes::find(&operation).ok_or_else(|| {
            Error::configuration(format!("`routes` names the operation `{operation}`, which does not exist"))
        })?;
        overrides.insert(route.id, Template::parse_override(route, &template)?);
    }
    Ok(overrides)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ErrorKind;

    fn options() -> ClientOptions {
        ClientOptions::new().client_id(7).api_key("key")
    }

    #[track_caller]
    fn refused(options: ClientOptions, field: &str) {
        let error = Settings::new(options).expect_err(field);
        assert_eq!(error.kind(), ErrorKind::Validation, "{error}");
        assert!(error.fields().contains_key(field), "{error}");
    }

    #[test]
    fn each_wrong_option_is_named() {
        refused(options().api_key(" "), "api_key");
        refused(options().api_key("key\n"), "api_key");
        refused(options().client_id(0), "client_id");
        refused(ClientOptions::new().api_key("key"), "client_id");
        refused(ClientOptions::new().client_id(7), "api_key");
        refused(options().base_url("http://portal.example.com/api"), "base_url");
        refused(options().base_url("portal.example.com"), "base_url");
        refused(options().base_url("https://user:pass@portal.example.com/api"), "base_url");
        refused(options().base_url("https://portal.example.com/api?x=1"), "base_url");
        for wrong in [0.0, -1.0, f64::NAN, f64::INFINITY, 1e9] {
            refused(options().timeout(wrong), "timeout");
        }
        refused(options().max_retries(-1), "max_retries");
        refused(options().requests_per_minute(0), "requests_per_minute");
        refused(options().user_agent("a\r\nX-Evil: 1"), "user_agent");
    }

    #[test]
    fn http_is_for_this_machine_alone() {
        for url in
            ["http://127.0.0.1:8080/api", "http://localhost/api", "http://[::1]:9/api", "https://example.com"]
        {
            assert!(Settings::new(options().base_url(url)).is_ok(), "{url}");
        }
        for url in [
            "http://127.0.0.1.example.com/",
            "http://localhost.example.com",
            "http://10.0.0.1",
            "ftp://localhost",
        ] {
            refused(options().base_url(url), "base_url");
        }
    }

    #[test]
    fn the_environment_fills_what_is_left_out() {
        let environment = |name: &str| match name {
            "HBPORTAL_CLIENT_ID" => Some("1001".to_owned()),
            "HBPORTAL_API_KEY" => Some("from the environment".to_owned()),
            "HBPORTAL_TIMEOUT" => Some("2.5".to_owned()),
            _ => None,
        };
        let filled = ClientOptions::new().timeout(1.0).or_environment(environment).expect("filled");
        assert_eq!((filled.client_id, filled.timeout), (Some(1001), Some(1.0)));
        let own = options().or_environment(environment).expect("own");
        assert_eq!((own.client_id, own.timeout), (Some(7), Some(2.5)));
        let error = ClientOptions::new()
            .or_environment(|name| (name == "HBPORTAL_CLIENT_ID").then(|| "seven".to_owned()))
            .expect_err("not a number");
        assert!(error.fields().contains_key("HBPORTAL_CLIENT_ID"), "{error}");
    }

    #[test]
    fn an_override_that_cannot_work_is_refused() {
        for (operation, template) in [
            ("portal.references.nothing", "GET /x"),
            ("portal.references.get", "GET /references"),
            ("portal.references.get", "GET /references/{id}/{other}"),
        ] {
            let routes = BTreeMap::from([(operation.to_owned(), template.to_owned())]);
            let error = Settings::new(options().routes(routes)).expect_err(template);
            assert_eq!(error.kind(), ErrorKind::Configuration);
            assert!(error.message().contains(operation), "{error}");
        }
    }
}
