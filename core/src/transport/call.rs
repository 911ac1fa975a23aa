//! An operation on its way: what a resource method says of its call, and how it wants the answer.

use std::borrow::Cow;

use hyper::{
    Method, StatusCode,
    header::{ACCEPT, ACCEPT_ENCODING, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue},
};
use serde_json::Value;

use super::{
    Outgoing, Reply,
    body::{self, Body},
    exchange::Login,
    multipart::Multipart,
    refusal::Asked,
    send, unique_key, url,
    wire::{Answer, Received},
};
use crate::{
    Client, Document, Download, Family, Files, Id, Pager, Secret, dialect,
    error::{Context, Error, ErrorKind, Result},
    model::{self, Model},
    pager::Names,
    request::Request,
    routes::{Route, Template},
};

/// Without it, a server may send any encoding.
pub(super) const AS_IT_IS: HeaderValue = HeaderValue::from_static("identity");
pub(super) const JSON: HeaderValue = HeaderValue::from_static("application/json");
pub(super) const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
const FORM: HeaderValue = HeaderValue::from_static("application/x-www-form-urlencoded");
const API_KEY: HeaderName = HeaderName::from_static("api-key");
const API_VERSION: HeaderName = HeaderName::from_static("api-version");
pub(super) const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// What to do about JSON that is not what the operation promises.
const RAW: &str = "if the portal has changed, `client.request` still reaches the raw answer";

/// A call that is being put together. What is wrong with its arguments is kept until it is sent: then nothing is.
#[derive(Clone)]
pub(crate) struct Call<'a> {
    // Borrowed while its caller waits for it: to count one more owner is dear where all threads count on one line.
    client: Cow<'a, Client>,
    // It goes through many hands, and each future that it goes through would be larger by all of it.
    draft: Box<Draft>,
}

/// What is said of a call so far.
#[derive(Clone)]
struct Draft {
    destination: Destination,
    segments: Vec<(&'static str, String)>,
    query: Vec<(String, String)>,
    headers: HeaderMap,
    body: Body,
    accepts: &'static [u16],
    problem: Option<Error>,
    anonymous: bool,
    spent: Option<Secret>,
}

/// Where a call goes.
#[derive(Clone)]
enum Destination {
    Operation(Route),
    /// A path of the user's own.
    Path(Family, Result<Template>),
}

impl Destination {
    fn family(&self) -> Family {
        match self {
            Self::Operation(route) => route.family,
            Self::Path(family, _) => *family,
        }
    }

    fn operation(&self) -> &'static str {
        match self {
            Self::Operation(route) => route.id,
            Self::Path(..) => "request",
        }
    }

    fn template<'a>(&'a self, client: &'a Client) -> Result<&'a Template> {
        match self {
            Self::Operation(route) => client.settings().template(*route),
            Self::Path(_, template) => template.as_ref().map_err(Clone::clone),
        }
    }
}

// By hand: arguments and bodies hold personal data.
impl std::fmt::Debug for Call<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Call").field("operation", &self.draft.destination.operation()).finish_non_exhaustive()
    }
}

impl<'a> Call<'a> {
    pub fn new(client: &'a Client, route: Route) -> Self {
        Self::to(client, Destination::Operation(route))
    }

    /// A call to a path of the user's own.
    pub fn raw(client: &'a Client, family: Family, template: Result<Template>) -> Self {
        Self::to(client, Destination::Path(family, template))
    }

    fn to(client: &'a Client, destination: Destination) -> Self {
        let draft = Box::new(Draft {
            destination,
            segments: Vec::new(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            body: Body::None,
            accepts: &[],
            problem: None,
            anonymous: false,
            spent: None,
        });
        Self { client: Cow::Borrowed(client), draft }
    }

    /// Fills `{id}` of the path.
    pub fn id(self, id: impl Into<Id>) -> Self {
        self.segment("id", id)
    }

    /// Fills a placeholder of the path.
    pub fn segment(mut self, name: &'static str, id: impl Into<Id>) -> Self {
        match id.into().as_path_segment(name) {
            Ok(segment) => self.draft.segments.push((name, segment)),
            Err(error) => self.fail(error),
        }
        self
    }

    /// Puts the arguments into the query.
    pub fn query<T: Request>(self, params: T) -> Self {
        let entries = params.validate().and_then(|()| {
            serde_json::to_value(params)
                .map_err(|_| Error::validation("arguments", "cannot be written as JSON"))
        });
        match entries {
            Ok(Value::Object(entries)) => {
                entries.into_iter().fold(self, |call, (name, value)| match value {
                    // As in a form: the vendor's framework takes no words for it.
                    Value::Bool(value) => call.query_value(name, u8::from(value).into()),
                    value => call.query_value(name, value),
                })
            }
            Ok(_) => self,
            Err(error) => self.failed(error),
        }
    }

    /// Puts one argument into the query; a list stands as often as it has entries.
    pub fn query_value(mut self, name: String, value: Value) -> Self {
        match value {
            Value::Null => {}
            Value::String(text) => self.draft.query.push((name, text)),
            Value::Array(values) => {
                for value in values {
                    self = self.query_value(name.clone(), value);
                }
            }
            value => self.draft.query.push((name, value.to_string())),
        }
        self
    }

    /// Puts the arguments into a JSON body.
    pub fn json<T: Request>(self, params: T) -> Self {
        match params.validate() {
            Ok(()) => self.json_body(&params),
            Err(error) => self.failed(error),
        }
    }

    /// Puts anything into a JSON body.
    pub fn json_body(mut self, body: &impl serde::Serialize) -> Self {
        match body::json(body) {
            Ok(body) => {
                self.draft.headers.insert(CONTENT_TYPE, JSON);
                self.draft.body = Body::Whole(body);
            }
            Err(error) => self.fail(error),
        }
        self
    }

    /// Puts the arguments into a form-urlencoded body.
    pub fn form<T: Request>(self, params: T) -> Self {
        match params.validate() {
            Ok(()) => self.form_body(&params),
            Err(error) => self.failed(error),
        }
    }

    /// Puts anything with names into a form-urlencoded body.
    pub fn form_body(mut self, body: &impl serde::Serialize) -> Self {
        match body::form(body) {
            Ok(pairs) => {
                self.draft.headers.insert(CONTENT_TYPE, FORM);
                self.draft.body = Body::Whole(body::urlencoded(&pairs));
            }
            Err(error) => self.fail(error),
        }
        self
    }

    /// Puts the arguments and files into a multipart body. The files stream.
    pub fn multipart<T: Request>(mut self, params: T, files: Files) -> Self {
        match params.validate().and_then(|()| body::form(&params)) {
            Ok(pairs) => {
                let form = Multipart::new(pairs, files);
                match form.content_type() {
                    Ok(content_type) => drop(self.draft.headers.insert(CONTENT_TYPE, content_type)),
                    Err(error) => self.fail(error),
                }
                self.draft.body = Body::Multipart(form);
            }
            Err(error) => self.fail(error),
        }
        self
    }

    /// Takes a status beside 2xx as an answer.
    pub fn accepts(mut self, statuses: &'static [u16]) -> Self {
        self.draft.accepts = statuses;
        self
    }

    /// Adds a header.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.draft.headers.insert(name, value);
        self
    }

    /// Goes without a token.
    pub fn anonymous(mut self) -> Self {
        self.draft.anonymous = true;
        self
    }

    /// Goes without a token, with the client's credentials as its body.
    pub fn login(self) -> Self {
        let credentials =
            self.client.host(self.draft.destination.family()).and_then(|host| host.wire.credentials());
        match credentials {
            Ok(credentials) => {
                let login = Login::new(self.draft.destination.family(), &credentials);
                self.anonymous().json_body(&login)
            }
            Err(error) => self.failed(error),
        }
    }

    /// Carries a token that the server takes once: it must not be sent again once the server may have seen it.
    pub fn spends(mut self, token: &Secret) -> Self {
        self.draft.spent = Some(token.clone());
        self
    }

    /// The call apart from its caller, for who goes on without it.
    pub fn into_owned(self) -> Call<'static> {
        Call { client: Cow::Owned(self.client.into_owned()), ..self }
    }

    /// The answer is one object.
    pub async fn data<T: Model>(self) -> Result<T> {
        self.decoded(model::object).await
    }

    /// The answer is one object, or nothing.
    pub async fn data_or_nothing<T: Model>(self) -> Result<Option<T>> {
        self.decoded(|body| if body.is_empty() { Ok(None) } else { model::object_or_nothing(body) }).await
    }

    /// The answer is an object and, beside it or in it, a secret that is shown once.
    pub async fn data_with_secret<T: Model>(self) -> Result<T> {
        self.decoded(model::with_secret).await
    }

    /// What the answer says hangs on its status.
    pub async fn by_status<T>(self, decode: impl FnOnce(StatusCode, &[u8]) -> Result<T>) -> Result<T> {
        self.decoded_by(|answer| decode(answer.status, &answer.body)).await
    }

    /// The answer says nothing but that it is done.
    pub async fn nothing(self) -> Result<()> {
        self.answer().await.map(drop)
    }

    /// The answer is a list, in pages or as a whole.
    pub fn pages<T: Model>(self) -> Pager<T> {
        Pager::new(self.into_owned(), None)
    }

    /// As [`Call::pages`], where the list may stand under `list`, and each of its entries under `item`.
    pub fn pages_of<T: Model>(self, list: &'static str, item: &'static str) -> Pager<T> {
        Pager::new(self.into_owned(), Some(Names { list, item }))
    }

    /// The answer is a file.
    pub async fn download(self, content_type: &'static str) -> Result<Download> {
        match self.file(content_type).await? {
            (Document::Ready(download), _) => Ok(download),
            (_, context) => Err(Error::new(ErrorKind::NotFound, "there is no file, or not yet").at(&context)),
        }
    }

    /// The answer is a file, or the word that there is none (204) or not yet (202).
    pub async fn document(self, content_type: &'static str) -> Result<Document> {
        self.file(content_type).await.map(|(document, _)| document)
    }

    async fn file(mut self, content_type: &'static str) -> Result<(Document, Context)> {
        self.draft.headers.insert(ACCEPT, HeaderValue::from_static(content_type));
        let family = self.draft.destination.family();
        let place = self.client.host(family).map(|host| host.wire.place()).unwrap_or_default();
        let (reply, context, _) = self.send(true).await?;
        match reply.received {
            Received::Streaming(response) => {
                let download = Download::new(response, context.clone(), reply.deadline, place, content_type)?;
                Ok((Document::Ready(download), context))
            }
            Received::Whole(answer) => {
                let pending = answer.status == StatusCode::ACCEPTED;
                let document = if pending { Document::Pending } else { Document::NotAvailable };
                Ok((document, Context { status: Some(answer.status.as_u16()), ..context }))
            }
        }
    }

    /// The answer as it came.
    pub async fn answer(self) -> Result<(Answer, Context)> {
        let (reply, context, client) = self.send(false).await?;
        match reply.received {
            Received::Whole(answer) => {
                let context = Context { status: Some(answer.status.as_u16()), ..context };
                client.record(&answer, &context);
                Ok((answer, context))
            }
            Received::Streaming(_) => Err(Error::new(ErrorKind::Decode, "the answer is a stream")),
        }
    }

    /// The page to ask for, among the arguments of the query.
    pub fn page(&self) -> Option<i64> {
        self.draft.query.iter().find(|(name, _)| name == "page").and_then(|(_, page)| page.parse().ok())
    }

    /// The same call for another page.
    pub fn at_page(&self, page: i64) -> Self {
        let mut call = self.clone();
        call.draft.query.retain(|(name, _)| name != "page");
        call.draft.query.push(("page".to_owned(), page.to_string()));
        call
    }

    async fn decoded<T>(self, decode: impl FnOnce(&[u8]) -> Result<T>) -> Result<T> {
        self.decoded_by(|answer| decode(&answer.body)).await
    }

    async fn decoded_by<T>(self, decode: impl FnOnce(&Answer) -> Result<T>) -> Result<T> {
        let writes = self
            .draft
            .destination
            .template(&self.client)
            .is_ok_and(|template| template.method != Method::GET);
        let family = self.draft.destination.family();
        let (mut answer, context) = self.answer().await?;
        let read = answer.json().and_then(|body| {
            answer.body = body;
            if let Cow::Owned(understood) = dialect::understood(family, &answer.body) {
                answer.body = understood.into();
            }
            // What else came is for the error to describe.
            let is_json = matches!(model::first_byte(&answer.body), Some(b'{' | b'['));
            decode(&answer).map_err(|error| if is_json { error.and(RAW) } else { error })
        });
        read.map_err(|error| {
            let error =
                if writes { error.in_doubt("it may have been carried out all the same") } else { error };
            error.at(&context)
        })
    }

    fn failed(mut self, error: Error) -> Self {
        self.fail(error);
        self
    }

    fn fail(&mut self, error: Error) {
        self.draft.problem.get_or_insert(error);
    }

    /// What came, where it came from, and the client again.
    async fn send(self, stream: bool) -> Result<(Reply, Context, Cow<'a, Client>)> {
        let (family, operation) = (self.draft.destination.family(), self.draft.destination.operation());
        let at_operation =
            |error: Error| error.at(&Context { operation: Some(operation), ..Context::default() });
        let anonymous = self.draft.anonymous;
        let (client, outgoing) = self.prepare().map_err(at_operation)?;
        let host = client.host(family).map_err(at_operation)?;
        if let Body::Multipart(form) = &outgoing.body {
            form.check(host.wire.settings.max_upload_size).await.map_err(at_operation)?;
        }
        let session = (!anonymous).then_some(&host.session);
        let result = send::send(&host.wire, session, &outgoing, client.limits(), stream).await;
        let context = Context {
            operation: Some(outgoing.operation),
            request_id: Some(outgoing.request_id),
            ..Context::default()
        };
        match result {
            Ok(reply) => {
                let context = Context { retries_taken: reply.retries_taken, ..context };
                Ok((reply, context, client))
            }
            Err(failure) => {
                if let Some(answer) = &failure.answer {
                    let retries_taken = failure.error.retries_taken();
                    let status = Some(answer.status.as_u16());
                    client.record(answer, &Context { status, retries_taken, ..context });
                }
                Err(failure.error)
            }
        }
    }

    fn prepare(self) -> Result<(Cow<'a, Client>, Outgoing)> {
        if let Some(problem) = self.draft.problem {
            return Err(problem);
        }
        let (family, operation) = (self.draft.destination.family(), self.draft.destination.operation());
        let template = self.draft.destination.template(&self.client)?;
        let host = self.client.host(family)?;
        let url = url::build(&host.wire.host.base_url, template, &self.draft.segments, &self.draft.query)?;
        let mut headers = self.draft.headers;
        let request_id = super::request_id();
        let invalid = |_| Error::validation("headers", "must be plain text");
        headers.entry(ACCEPT).or_insert(JSON);
        headers.insert(ACCEPT_ENCODING, AS_IT_IS);
        if family == Family::V1 {
            headers.entry(API_VERSION).or_insert(HeaderValue::from_static("1.0"));
            if let Some(credentials) = host.wire.credentials.load().as_ref() {
                let problem = "must be plain ASCII: it goes into a header of V1";
                let mut key = HeaderValue::from_str(credentials.api_key.reveal())
                    .map_err(|_| Error::validation("api_key", problem))?;
                key.set_sensitive(true);
                headers.entry(API_KEY).or_insert(key);
            }
        }
        headers.insert(REQUEST_ID, HeaderValue::from_str(&request_id).map_err(invalid)?);
        let reads = template.method == Method::GET;
        let mut own_key = headers.contains_key(&IDEMPOTENCY_KEY);
        if !reads && !self.draft.anonymous && !own_key {
            let given = self.client.limits().idempotency_key.as_ref();
            own_key = given.is_some();
            let key = match given {
                Some(key) => key.for_call(&[
                    template.method.as_str().as_bytes(),
                    url.to_string().as_bytes(),
                    &self.draft.body.content(),
                ])?,
                None => unique_key(),
            };
            headers.insert(IDEMPOTENCY_KEY, HeaderValue::from_str(&key).map_err(invalid)?);
        }
        let outgoing = Outgoing {
            operation,
            request_id,
            method: template.method.clone(),
            url,
            headers,
            asked: Asked::Operation(family),
            repeatable: self.draft.spent.is_none() && self.draft.body.is_repeatable(),
            replay: self.draft.body.is_repeatable(),
            body: self.draft.body,
            accepts: self.draft.accepts,
            again: reads || own_key,
            secret: self.draft.spent,
            guard: None,
        };
        Ok((self.client, outgoing))
    }
}
