//! What a client can be told, checked before it is built.

mod call;
mod environment;
mod family;
mod settings;

use std::collections::BTreeMap;

pub use call::CallOptions;
pub(crate) use call::Limits;
pub use family::FamilyOptions;
pub(crate) use settings::{Credentials, HostSettings, Settings};

use crate::{
    Family, Secret,
    auth::{StoreLocation, TokenPair},
    error::Result,
    request::{Problems, Request},
};

/// Where the portal's API lives, unless the options say otherwise.
pub const DEFAULT_BASE_URL: &str = "https://portal.hbcompliance.co.uk/api";

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
    /// A file in which the token pair is kept, so that processes of one machine share it: short for `file:` in
    /// `token_store`. Environment: `HBPORTAL_TOKEN_FILE`.
    pub token_file: Option<String>,
    /// Where the token pair is kept: `memory:`, `file:/path`, `redis://host` or `rediss://host` (shared by a fleet),
    /// `keyring:service/account`. Each host has its own pair, in a place beside it. Environment: `HBPORTAL_TOKEN_STORE`.
    pub token_store: Option<Secret>,
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
    /// The largest file that is sent, in bytes. 1 GiB by default: what the portal takes is not documented.
    pub max_upload_size: Option<i64>,
    /// Practical training (TDTA): its host, and an account of its own where it has one.
    pub practical_training: Option<FamilyOptions>,
    /// Virtual BLS: its host, and an account of its own where it has one.
    pub virtual_bls: Option<FamilyOptions>,
    /// HB Services: its host, which is not known and must be given.
    pub services: Option<FamilyOptions>,
    /// The academy: its host, which is not known and must be given.
    pub academy: Option<FamilyOptions>,
}

impl ClientOptions {
    /// Where the pair of the portal is kept.
    fn store_location(&self) -> Result<StoreLocation> {
        match (&self.token_store, &self.token_file) {
            (Some(text), _) => text.reveal().parse(),
            (None, Some(path)) => StoreLocation::named_file("token_file", path),
            (None, None) => Ok(StoreLocation::memory()),
        }
    }

    /// The families that have a host of their own.
    fn families(&self) -> [(Family, Option<&FamilyOptions>); 4] {
        [
            (Family::PracticalTraining, self.practical_training.as_ref()),
            (Family::VirtualBls, self.virtual_bls.as_ref()),
            (Family::Services, self.services.as_ref()),
            (Family::Academy, self.academy.as_ref()),
        ]
    }
}

impl Request for ClientOptions {
    fn check(&self, problems: &mut Problems) {
        family::check_account(problems, self.client_id, self.api_key.as_ref());
        family::check_host(problems, self.base_url.as_deref(), self.requests_per_minute);
        if let Some(session) = &self.session {
            problems.inside("session", |problems| session.check(problems));
        }
        if self.token_store.is_some() && self.token_file.is_some() {
            problems.add("token_store", "says the same as `token_file`: give one of them");
        }
        if let Err(error) = self.store_location() {
            problems.extend(&error);
        }
        problems.seconds("timeout", self.timeout);
        problems.seconds("connect_timeout", self.connect_timeout);
        problems.not_negative("max_retries", self.max_retries);
        if self.max_retry_after.is_some_and(|seconds| !(0.0..=86_400.0).contains(&seconds)) {
            problems.add("max_retry_after", "must be between 0 and 86400 seconds");
        }
        if self.user_agent.as_ref().is_some_and(|text| !text.bytes().all(|byte| (32..127).contains(&byte))) {
            problems.add("user_agent", "must be plain ASCII text");
        }
        problems.at_least_one("max_upload_size", self.max_upload_size);
        for (family, options) in self.families() {
            let Some(options) = options else { continue };
            problems.inside(family.name(), |problems| options.check_for(family, problems));
        }
    }
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
        refused(options().base_url("https://{{host}}/api"), "base_url");
        refused(options().base_url("https://user:pass@portal.example.com/api"), "base_url");
        refused(options().base_url("https://portal.example.com/api?x=1"), "base_url");
        for wrong in [0.0, -1.0, f64::NAN, f64::INFINITY, 1e9] {
            refused(options().timeout(wrong), "timeout");
        }
        refused(options().token_file(""), "token_file");
        refused(options().token_file("~/token.json"), "token_file");
        refused(options().token_file("folder/"), "token_file");
        refused(options().token_store("file:~/token.json"), "token_store");
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
        let key = own.api_key.expect("its own key");
        let with_id = ClientOptions::new().client_id(8).or_environment(environment).expect("half given");
        assert_eq!(with_id.api_key, Some("from the environment".into()));
        let with_key =
            ClientOptions::new().api_key(key.clone()).or_environment(environment).expect("half given");
        assert_eq!((with_key.client_id, with_key.api_key), (Some(1001), Some(key)));
        let alone = ClientOptions::new().session(TokenPair::new("token")).or_environment(environment);
        assert_eq!(alone.map(|alone| (alone.client_id, alone.api_key)).expect("a session"), (None, None));
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

    #[test]
    fn each_wrong_option_of_a_family_is_named() {
        let family = FamilyOptions::new;
        let http = "http://academy.example.com";
        refused(options().academy(family().base_url(http)), "academy.base_url");
        refused(
            options().services(family().base_url("https://x.example.com").client_id(7)),
            "services.client_id",
        );
        refused(options().services(family().api_key("key")), "services.api_key");
        refused(options().academy(family().session(TokenPair::new("token"))), "academy.session");
        refused(options().virtual_bls(family().client_id(7)), "virtual_bls.api_key");
        refused(options().virtual_bls(family().client_id(0).api_key("key")), "virtual_bls.client_id");
        refused(
            options().practical_training(family().requests_per_minute(0)),
            "practical_training.requests_per_minute",
        );
        refused(options().max_upload_size(0), "max_upload_size");
    }

    #[test]
    fn a_family_lives_where_it_is_told_or_where_it_is_known_to() {
        let own = FamilyOptions::new().client_id(8).api_key("own").base_url("https://bls.example.com/api");
        let (_, hosts) = Settings::new(options().virtual_bls(own)).expect("settings");
        let host = |family| hosts.iter().find(|host| host.family == family);
        let tdta = host(Family::PracticalTraining).expect("known");
        assert_eq!((tdta.name(), tdta.requests_per_minute), ("tdta.hbcompliance.co.uk", Some(60)));
        assert_eq!(tdta.credentials.as_ref().map(|account| account.client_id), Some(7));
        let bls = host(Family::VirtualBls).expect("told");
        assert_eq!((bls.name(), bls.requests_per_minute), ("bls.example.com", None));
        assert_eq!(bls.credentials.as_ref().map(|account| account.client_id), Some(8));
        assert!(host(Family::Services).is_none() && host(Family::Academy).is_none());
    }

    #[test]
    fn a_host_that_nobody_knows_says_how_to_name_it() {
        let client = crate::Client::new(options()).expect("a client");
        for (family, option, variable) in [
            (Family::Services, "`services`", "HBPORTAL_SERVICES_BASE_URL"),
            (Family::Academy, "`academy`", "HBPORTAL_ACADEMY_BASE_URL"),
        ] {
            let error = client.host(family).map(drop).expect_err("unknown");
            assert_eq!(error.kind(), ErrorKind::Configuration);
            assert!(error.message().contains(option) && error.message().contains(variable), "{error}");
            let told = ClientOptions::new()
                .or_environment(|name| (name == variable).then(|| "https://x.example.com".to_owned()));
            let told = told.expect("filled");
            let own = told
                .families()
                .into_iter()
                .find(|(name, _)| *name == family)
                .and_then(|(_, own)| own.cloned());
            assert_eq!(own.and_then(|own| own.base_url).as_deref(), Some("https://x.example.com"));
        }
    }
}
