//! The client: what everything starts from.

use std::{collections::BTreeMap, sync::Arc};

use hyper::header::{HeaderName, HeaderValue};

use crate::{
    Family, Hooks, RawResponse, Recorder,
    auth::{SessionHandle, Settling},
    config::{CallOptions, ClientOptions, Limits, Settings},
    error::{Context, Error, ErrorKind, Result},
    host::{Host, Hosts},
    model::Value,
    request::{Problems, Request},
    routes::{self, Route, Template},
    transport::{Answer, Call},
};

/// A client of the portal. Cloning is cheap; clones share connections, token and pace.
///
/// ```no_run
/// use hbportal::{Client, ClientOptions};
///
/// # async fn example() -> hbportal::Result<()> {
/// let client = Client::new(ClientOptions::new().client_id(1001).api_key("from-your-vault"))?;
/// let request = client.reference_requests().get(17).await?;
/// println!("{} of {}", request.references_completed, request.references_required);
/// # Ok(()) }
/// ```
// One pointer: each clone counts once, and all threads that call count on the same cache line.
#[derive(Clone, Debug)]
pub struct Client(Arc<Inner>);

#[derive(Clone, Debug)]
struct Inner {
    settings: Arc<Settings>,
    hosts: Arc<Hosts>,
    limits: Limits,
    recorder: Option<Recorder>,
}

impl Client {
    /// A client with these options; what they leave out is looked for in the environment.
    ///
    /// Nothing is sent yet: the first call logs in.
    ///
    /// Errors: `ValidationError` naming each wrong option; `ConfigurationError` without credentials, for a route
    /// that cannot work, a CA bundle that cannot be read.
    pub fn new(options: ClientOptions) -> Result<Self> {
        Self::build(options, Hooks::default())
    }

    /// A client that works with objects of the application: a token store of its own, a listener.
    pub fn with_hooks(options: ClientOptions, hooks: Hooks) -> Result<Self> {
        Self::build(options, hooks)
    }

    /// A client with what stands in the environment alone: `HBPORTAL_CLIENT_ID`, `HBPORTAL_API_KEY`, …
    pub fn from_env() -> Result<Self> {
        Self::new(ClientOptions::default())
    }

    fn build(options: ClientOptions, hooks: Hooks) -> Result<Self> {
        let options = options.or_environment(|name| std::env::var(name).ok())?;
        let (settings, hosts) = Settings::new(options)?;
        if let (None, Some(portal)) = (&hooks.token_store, hosts.first()) {
            portal.require_beginning()?;
        }
        let limits = settings.limits.clone();
        let settings = Arc::new(settings);
        let hosts = Arc::new(Hosts::new(Arc::clone(&settings), hosts, hooks)?);
        Ok(Self(Arc::new(Inner { settings, hosts, limits, recorder: None })))
    }

    /// The same client with other options for its calls.
    ///
    /// ```no_run
    /// use hbportal::CallOptions;
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let patient = client.with_options(CallOptions::new().timeout(300.0).max_retries(5))?;
    /// patient.references().download_pdf(17).await?.save("17.pdf").await?;
    /// # Ok(()) }
    /// ```
    pub fn with_options(&self, options: CallOptions) -> Result<Self> {
        let limits = self.0.limits.with(options)?;
        Ok(self.having(|inner| inner.limits = limits))
    }

    /// The same client, whose answers `recorder` keeps as they came.
    ///
    /// ```no_run
    /// use hbportal::Recorder;
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let recorder = Recorder::new();
    /// client.recorded(&recorder).references().get(17).await?;
    /// if let Some(answer) = recorder.last() {
    ///     println!("{} after {} retries", answer.status(), answer.retries_taken());
    /// }
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn recorded(&self, recorder: &Recorder) -> Self {
        self.having(|inner| inner.recorder = Some(recorder.clone()))
    }

    /// Sends any request, with the same token, retries, pace and errors as an operation of the surface.
    ///
    /// ```no_run
    /// use hbportal::RawRequest;
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let answer = client.request(RawRequest::new("GET", "/appraisal-requests")).await?;
    /// println!("{}", answer.json()?);
    /// # Ok(()) }
    /// ```
    pub async fn request(&self, params: RawRequest) -> Result<RawResponse> {
        params.validate()?;
        let template = Template::of_request(&params.method, params.path);
        let family = params.family.as_deref().and_then(Family::from_name).unwrap_or(Family::Portal);
        let mut call = Call::raw(self, family, template);
        for (name, value) in params.query.into_iter().flatten() {
            call = call.query_value(name, value);
        }
        if let Some(body) = &params.json {
            call = call.json_body(body);
        }
        if let Some(form) = &params.form {
            call = call.form_body(form);
        }
        for (name, value) in params.headers.into_iter().flatten() {
            let problem = || Error::validation(format!("headers.{name}"), "is no valid header");
            let value = HeaderValue::from_str(&value).map_err(|_| problem())?;
            call = call.header(HeaderName::try_from(name.as_str()).map_err(|_| problem())?, value);
        }
        let (answer, context) = call.answer().await?;
        Ok(RawResponse::new(answer, context))
    }

    /// The session with the portal: how it stands, and what can be done about it. None of it is needed to call the API.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let info = client.session().info();
    /// println!("{} until {:?}", info.state, info.expires_at);
    /// # Ok(()) }
    /// ```
    pub fn session(&self) -> SessionHandle {
        SessionHandle::from(self.0.hosts.portal_session())
    }

    /// The session with a family that has a token of its own; those that have none share the portal's.
    ///
    /// Errors: `ConfigurationError` where the client has no way to that family.
    pub fn session_of(&self, family: Family) -> Result<SessionHandle> {
        Ok(SessionHandle::from(&self.host(family)?.session))
    }

    /// The token exchanges of this client, to wait for before the program ends.
    ///
    /// A program that ends right behind a call may end in the middle of an early refresh, and its next start would be in
    /// doubt.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// client.templates().list().collect().await?;
    /// client.settling().settle().await;
    /// # Ok(()) }
    /// ```
    pub fn settling(&self) -> Settling {
        Settling::of(self.0.hosts.sessions())
    }

    pub(crate) fn send(&self, route: Route) -> Call<'_> {
        Call::new(self, route)
    }

    /// The same client without what was said for one call alone: its key and its recorder.
    pub(crate) fn for_later(&self) -> Self {
        self.having(|inner| {
            inner.limits.idempotency_key = None;
            inner.recorder = None;
        })
    }

    fn having(&self, change: impl FnOnce(&mut Inner)) -> Self {
        let mut inner = Inner::clone(&self.0);
        change(&mut inner);
        Self(Arc::new(inner))
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.0.settings
    }

    pub(crate) fn limits(&self) -> &Limits {
        &self.0.limits
    }

    pub(crate) fn host(&self, family: Family) -> Result<&Host> {
        self.0.hosts.of(family)
    }

    /// Revokes the token of a family, by `route`, and forgets the pair. It goes on even if nobody waits for it.
    pub(crate) async fn end_session(&self, route: Route) -> Result<()> {
        let context = Context { operation: Some(route.id), ..Context::default() };
        let revoking = self.host(route.family)?.session.revoke();
        let late = |_| Err(Error::new(ErrorKind::Timeout, "revoking has not ended in time; it goes on"));
        let ended = tokio::time::timeout(self.0.limits.timeout, revoking).await.unwrap_or_else(late);
        ended.map_err(|error| error.at(&context))
    }

    pub(crate) fn record(&self, answer: &Answer, context: &Context) {
        if let Some(recorder) = &self.0.recorder {
            recorder.keep(RawResponse::new(answer.clone(), context.clone()));
        }
    }
}

/// What the client says itself, and what is between it and the next machine on the way: another word breaks the request.
const OWN_HEADERS: [&str; 16] = [
    "authorization",
    "x-request-id",
    "api-key",
    "api-version",
    "host",
    "content-length",
    "transfer-encoding",
    "connection",
    "keep-alive",
    "proxy-connection",
    "proxy-authorization",
    "upgrade",
    "expect",
    "te",
    "trailer",
    "accept-encoding",
];

/// Any request: for paths that have no operation here yet.
#[derive(Clone, PartialEq, Request)]
#[non_exhaustive]
pub struct RawRequest {
    /// GET, POST, PUT, PATCH or DELETE.
    pub method: String,
    /// The path after the base URL, such as `/appraisal-requests`.
    pub path: String,
    /// What stands behind the `?`; a list stands as often as it has entries.
    pub query: Option<BTreeMap<String, Value>>,
    /// The body, as JSON.
    pub json: Option<Value>,
    /// The body, as a form: what the first API takes. What is nested is written as `name[key]`, a list as `name[]`.
    pub form: Option<BTreeMap<String, Value>>,
    /// The family whose host is asked, with its token: `portal`, `v1`, `services`, `academy`, `practical_training`,
    /// `virtual_bls`. The portal by default.
    pub family: Option<String>,
    /// Further headers. Those that the client sets itself cannot be given: token, request id.
    pub headers: Option<BTreeMap<String, String>>,
}

// By hand: headers and bodies may hold keys and personal data.
impl std::fmt::Debug for RawRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RawRequest").field("method", &self.method).finish_non_exhaustive()
    }
}

impl Request for RawRequest {
    fn check(&self, problems: &mut Problems) {
        if routes::parse_method(&self.method).is_none() {
            problems.add("method", routes::WRONG_METHOD);
        }
        if self.family.as_deref().is_some_and(|family| Family::from_name(family).is_none()) {
            let names: Vec<&str> = Family::ALL.iter().map(|family| family.name()).collect();
            problems.add("family", &format!("must be one of {}", names.join(", ")));
        }
        if !self.path.starts_with('/') {
            problems.add("path", "must start with / and stand below the base URL");
        }
        let holds_one_of = |letters: &[u8]| self.path.bytes().any(|letter| letters.contains(&letter));
        if holds_one_of(b"?#") {
            problems.add("path", "must not hold a query or fragment: give `query` instead");
        }
        if holds_one_of(b"{}") {
            problems.add("path", "must hold values, not placeholders");
        }
        if self.json.is_some() && self.form.is_some() {
            problems.add("form", "cannot be given together with `json`");
        }
        for name in self.headers.iter().flatten().map(|(name, _)| name.to_ascii_lowercase()) {
            if OWN_HEADERS.contains(&name.as_str()) {
                problems.add(&format!("headers.{name}"), "is set by the client itself");
            }
        }
    }
}
