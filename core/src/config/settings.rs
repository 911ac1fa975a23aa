//! The options, checked and with their defaults.

use std::{
    collections::{BTreeMap, HashMap},
    path::PathBuf,
    time::Duration,
};

use url::Url;

use super::{
    ClientOptions, DEFAULT_BASE_URL, FamilyOptions,
    call::{Limits, retries},
    family::check_halves,
};
use crate::{
    Family, Secret,
    auth::{StoreLocation, TokenPair},
    error::{Error, Result},
    request::{Problems, Request},
    routes::{self, Route, Template},
};

const DEFAULT_TIMEOUT: f64 = 60.0;
const DEFAULT_CONNECT_TIMEOUT: f64 = 10.0;
const DEFAULT_MAX_RETRIES: u32 = 2;
const DEFAULT_MAX_RETRY_AFTER: f64 = 60.0;
const DEFAULT_MAX_UPLOAD_SIZE: u64 = 1 << 30;

/// Who the client is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Credentials {
    pub client_id: i64,
    pub api_key: Secret,
}

impl Credentials {
    fn of(client_id: Option<i64>, api_key: Option<Secret>) -> Option<Self> {
        client_id.zip(api_key).map(|(client_id, api_key)| Self { client_id, api_key })
    }
}

/// What holds for every host.
#[derive(Debug)]
pub(crate) struct Settings {
    pub limits: Limits,
    pub connect_timeout: Duration,
    pub proxy: Option<Secret>,
    pub ca_bundle: Option<PathBuf>,
    /// Every route, parsed: as the table has it, or as the options want it.
    routes: HashMap<&'static str, Template>,
    pub user_agent: String,
    pub max_upload_size: u64,
}

/// A host: where it is, who the client is there, and where its pair is kept.
#[derive(Clone, Debug)]
pub(crate) struct HostSettings {
    /// The family that lives there; `v1` lives on the portal's.
    pub family: Family,
    pub base_url: Url,
    pub credentials: Option<Credentials>,
    pub session: Option<TokenPair>,
    pub store: StoreLocation,
    pub requests_per_minute: Option<usize>,
}

impl Settings {
    /// The settings, and the hosts that are known: the portal's is the first.
    pub fn new(options: ClientOptions) -> Result<(Self, Vec<HostSettings>)> {
        let mut problems = Problems::default();
        options.check(&mut problems);
        // Not before: a half may come from the environment.
        let or_set = [": give it, or set HBPORTAL_CLIENT_ID", ": give it, or set HBPORTAL_API_KEY"];
        check_halves(&mut problems, options.client_id, options.api_key.as_ref(), or_set);
        problems.into_result()?;
        let portal = HostSettings::portal(&options)?;
        let others = options.families().map(|(family, own)| portal.sibling(family, own));
        let mut hosts = vec![portal];
        for host in others {
            hosts.extend(host?);
        }
        let own_agent = concat!("hbportal/", env!("CARGO_PKG_VERSION"));
        let seconds = |given: Option<f64>, default| Duration::from_secs_f64(given.unwrap_or(default));
        let settings = Self {
            limits: Limits {
                timeout: seconds(options.timeout, DEFAULT_TIMEOUT),
                max_retries: retries(options.max_retries).unwrap_or(DEFAULT_MAX_RETRIES),
                max_retry_after: seconds(options.max_retry_after, DEFAULT_MAX_RETRY_AFTER),
                idempotency_key: None,
            },
            connect_timeout: seconds(options.connect_timeout, DEFAULT_CONNECT_TIMEOUT),
            proxy: options.proxy,
            ca_bundle: options.ca_bundle.map(PathBuf::from),
            routes: templates(options.routes.unwrap_or_default())?,
            user_agent: options
                .user_agent
                .map_or_else(|| own_agent.to_owned(), |own| format!("{own} {own_agent}")),
            max_upload_size: options
                .max_upload_size
                .and_then(|size| u64::try_from(size).ok())
                .unwrap_or(DEFAULT_MAX_UPLOAD_SIZE),
        };
        Ok((settings, hosts))
    }
}

impl Settings {
    /// Method and path of an operation.
    pub fn template(&self, route: Route) -> Result<&Template> {
        let known = self.routes.get(route.id);
        known.ok_or_else(|| Error::configuration(format!("`{}` is no operation", route.id)))
    }
}

impl HostSettings {
    fn portal(options: &ClientOptions) -> Result<Self> {
        Ok(Self {
            family: Family::Portal,
            base_url: parsed(options.base_url.as_deref().unwrap_or(DEFAULT_BASE_URL))?,
            credentials: Credentials::of(options.client_id, options.api_key.clone()),
            session: options.session.clone(),
            store: options.store_location()?,
            requests_per_minute: rate(options.requests_per_minute),
        })
    }

    /// The host of another family; nothing where nobody knows it.
    fn sibling(&self, family: Family, own: Option<&FamilyOptions>) -> Result<Option<Self>> {
        let (default_url, default_rate) = match family {
            // 60 requests a minute for one address: the vendor's documented limit.
            Family::PracticalTraining => (Some("https://tdta.hbcompliance.co.uk/api/v1"), Some(60)),
            Family::VirtualBls => (Some("https://bls.hbcompliance.co.uk/api/v1"), None),
            _ => (None, None),
        };
        let unset = FamilyOptions::default();
        let own = own.unwrap_or(&unset);
        let Some(base_url) = own.base_url.as_deref().or(default_url) else { return Ok(None) };
        let given = Credentials::of(own.client_id, own.api_key.clone());
        // Whoever starts from a pair there is not the account that the client is elsewhere.
        let credentials = given.or_else(|| self.credentials.clone().filter(|_| own.session.is_none()));
        Ok(Some(Self {
            family,
            base_url: parsed(base_url)?,
            credentials,
            session: own.session.clone(),
            store: self.store.for_family(family.name()),
            requests_per_minute: rate(own.requests_per_minute).or(default_rate),
        }))
    }

    /// Fails where there is nothing to get a first token with. A store of the host's own may hold a pair already, as that
    /// of an app does at its second start.
    pub fn require_beginning(&self) -> Result<()> {
        if self.credentials.is_none() && self.session.is_none() && !self.store.is_lasting() {
            return Err(Error::configuration(
                "no credentials: give `client_id` and `api_key`, or set HBPORTAL_CLIENT_ID and HBPORTAL_API_KEY, \
                 or start from a `session` that your back end hands out",
            ));
        }
        Ok(())
    }

    /// The host's name: what an error may name of a URL.
    pub fn name(&self) -> &str {
        self.base_url.host_str().unwrap_or_default()
    }
}

fn parsed(base_url: &str) -> Result<Url> {
    Url::parse(base_url)
        .map_err(|_| Error::validation("base_url", "must be a URL such as https://example.com/api"))
}

fn rate(given: Option<i64>) -> Option<usize> {
    given.map(|rate| usize::try_from(rate).unwrap_or(usize::MAX))
}

fn templates(overrides: BTreeMap<String, String>) -> Result<HashMap<&'static str, Template>> {
    let mut templates = HashMap::with_capacity(routes::ALL.len());
    for route in routes::ALL {
        templates.insert(route.id, Template::parse(route.template)?);
    }
    for (operation, template) in overrides {
        let route = routes::find(&operation).ok_or_else(|| {
            Error::configuration(format!("`routes` names the operation `{operation}`, which does not exist"))
        })?;
        templates.insert(route.id, Template::parse_override(route, &template)?);
    }
    Ok(templates)
}
