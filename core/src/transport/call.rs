//! An operation on its way: what a resource method says of its call, and how it wants the answer.

use std::borrow::Cow;

use bytes::Bytes;
use reqwest::{
    Method,
    header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue},
};
use serde_json::Value;

use super::{
    Outgoing, Reply, body, send, unique_id, url,
    wire::{Answer, Received},
};
use crate::{
    Client, Download, Id, Pager, Secret,
    error::{Context, Error, ErrorKind, Result},
    model::{self, Model},
    request::Request,
    routes::{Route, Template},
};

pub(super) const JSON: HeaderValue = HeaderValue::from_static("application/json");
pub(super) const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// A call that is being put together. What is wrong with its arguments is kept until it is sent: then nothing is.
#[derive(Clone)]
pub(crate) struct Call {
    client: Client,
    operation: Cow<'static, str>,
    template: Result<Template>,
    segments: Vec<(&'static str, String)>,
    query: Vec<(String, String)>,
    headers: HeaderMap,
    body: Option<Bytes>,
    problem: Option<Error>,
    anonymous: bool,
    spent: Option<Secret>,
    replay: bool,
}

// By hand: arguments and bodies hold personal data.
impl std::fmt::Debug for Call {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Call").field("operation", &self.operation).finish_non_exhaustive()
    }
}

impl Call {
    pub fn new(client: Client, route: Route) -> Self {
        let overridden = client.settings().routes.get(route.id).cloned();
        let template = overridden.map_or_else(|| Template::parse(route.template), Ok);
        Self::with_template(client, Cow::Borrowed(route.id), template)
    }

    /// A call to a path of the user's own.
    pub fn raw(client: Client, template: Result<Template>) -> Self {
        Self::with_template(client, Cow::Borrowed("request"), template)
    }

    fn with_template(client: Client, operation: Cow<'static, str>, template: Result<Template>) -> Self {
        Self {
            client,
            operation,
            template,
            segments: Vec::new(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            body: None,
            problem: None,
            anonymous: false,
            spent: None,
            replay: true,
        }
    }

    /// Fills `{id}` of the path.
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        match id.into().as_path_segment("id") {
            Ok(segment) => self.segments.push(("id", segment)),
            Err(error) => self.fail(error),
        }
        self
    }

    /// Puts the arguments into the query.
    pub fn query<T: Request>(mut self, params: T) -> Self {
        let entries = params.validate().and_then(|()| {
            serde_json::to_value(params)
                .map_err(|_| Error::validation("arguments", "cannot be written as JSON"))
        });
        match entries {
            Ok(Value::Object(entries)) => {
                entries.into_iter().fold(self, |call, (name, value)| call.query_value(name, value))
            }
            Ok(_) => self,
            Err(error) => {
                self.fail(error);
                self
            }
        }
    }

    /// Puts one argument into the query; a list stands as often as it has entries.
    pub fn query_value(mut self, name: String, value: Value) -> Self {
        match value {
            Value::Null => {}
            Value::String(text) => self.query.push((name, text)),
            Value::Array(values) => {
                for value in values {
                    self = self.query_value(name.clone(), value);
                }
            }
            value => self.query.push((name, value.to_string())),
        }
        self
    }

    /// Puts the arguments into a JSON body.
    pub fn json<T: Request>(mut self, params: T) -> Self {
        match params.validate() {
            Ok(()) => self.json_body(&params),
            Err(error) => {
                self.fail(error);
                self
            }
        }
    }

    /// Puts anything into a JSON body.
    pub fn json_body(mut self, body: &impl serde::Serialize) -> Self {
        match body::json(body) {
            Ok(body) => {
                self.headers.insert(CONTENT_TYPE, JSON);
                self.body = Some(body);
            }
            Err(error) => self.fail(error),
        }
        self
    }

    /// Adds a header.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.insert(name, value);
        self
    }

    /// Goes without a token.
    pub fn anonymous(mut self) -> Self {
        self.anonymous = true;
        self
    }

    /// Carries a token that the server takes once: it must not be sent again once the server may have seen it.
    pub fn spends(mut self, token: &Secret) -> Self {
        self.spent = Some(token.clone());
        self
    }

    /// Is not sent again with a new token when the first is refused.
    pub fn without_replay(mut self) -> Self {
        self.replay = false;
        self
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

    /// The answer says nothing but that it is done.
    pub async fn nothing(self) -> Result<()> {
        self.answer().await.map(drop)
    }

    /// The answer is a list, in pages or as a whole.
    pub fn pages<T: Model>(self) -> Pager<T> {
        Pager::new(self)
    }

    /// The answer is a file.
    pub async fn download(mut self, content_type: &'static str) -> Result<Download> {
        self.headers.insert(ACCEPT, HeaderValue::from_static(content_type));
        let operation = self.operation.clone();
        let host = self.client.settings().host().to_owned();
        let (reply, _) = self.send(true).await?;
        let context = context(&operation, &reply, None);
        match reply.received {
            Received::Streaming(response) => {
                Download::new(response, context, reply.deadline, host, content_type)
            }
            Received::Whole(answer) => {
                let status = answer.status.as_u16();
                Err(Error::new(ErrorKind::NotFound, "there is no file, or not yet")
                    .at(&Context { status: Some(status), ..context }))
            }
        }
    }

    /// The answer as it came.
    pub async fn answer(self) -> Result<(Answer, Context)> {
        let operation = self.operation.clone();
        let (reply, client) = self.send(false).await?;
        match reply.received {
            Received::Whole(ref answer) => {
                let context = context(&operation, &reply, Some(answer));
                let answer = answer.clone();
                client.record(&answer, &context);
                Ok((answer, context))
            }
            Received::Streaming(_) => Err(Error::new(ErrorKind::Decode, "the answer is a stream")),
        }
    }

    /// The page to ask for, among the arguments of the query.
    pub fn page(&self) -> Option<i64> {
        self.query.iter().find(|(name, _)| name == "page").and_then(|(_, page)| page.parse().ok())
    }

    /// The same call for another page.
    pub fn at_page(&self, page: i64) -> Self {
        let mut call = self.clone();
        call.query.retain(|(name, _)| name != "page");
        call.query.push(("page".to_owned(), page.to_string()));
        call
    }

    pub(crate) async fn decoded<T>(self, decode: impl FnOnce(&[u8]) -> Result<T>) -> Result<T> {
        let writes = self.template.as_ref().is_ok_and(|template| template.method != Method::GET);
        let (answer, context) = self.answer().await?;
        decode(&answer.body).map_err(|error| {
            let error = if writes { error.and("it may have been carried out all the same") } else { error };
            error.at(&context)
        })
    }

    fn fail(&mut self, error: Error) {
        self.problem.get_or_insert(error);
    }

    async fn send(self, stream: bool) -> Result<(Reply, Client)> {
        let operation = self.operation.clone();
        let at_operation = |error: Error| {
            error.at(&Context { operation: Some(operation.to_string()), ..Context::default() })
        };
        let anonymous = self.anonymous;
        let (client, outgoing) = self.prepare().map_err(at_operation)?;
        let session = (!anonymous).then(|| client.session());
        match send::send(client.wire(), session, &outgoing, client.limits(), stream).await {
            Ok(reply) => Ok((reply, client)),
            Err(failure) => {
                if let Some(answer) = &failure.answer {
                    let context = Context {
                        operation: Some(outgoing.operation.to_string()),
                        request_id: Some(outgoing.request_id.clone()),
                        status: Some(answer.status.as_u16()),
                        retries_taken: failure.error.retries_taken(),
                    };
                    client.record(answer, &context);
                }
                Err(failure.error)
            }
        }
    }

    fn prepare(self) -> Result<(Client, Outgoing)> {
        if let Some(problem) = self.problem {
            return Err(problem);
        }
        let template = self.template?;
        let url = url::build(&self.client.settings().base_url, &template, &self.segments, &self.query)?;
        let mut headers = self.headers;
        let request_id = unique_id();
        let invalid = |_| Error::validation("headers", "must be plain text");
        headers.entry(ACCEPT).or_insert(JSON);
        headers.insert(REQUEST_ID, HeaderValue::from_str(&request_id).map_err(invalid)?);
        let reads = template.method == Method::GET;
        let mut own_key = headers.contains_key(&IDEMPOTENCY_KEY);
        if !reads && !self.anonymous && !own_key {
            let given = self.client.limits().idempotency_key.as_ref();
            own_key = given.is_some();
            let content = [
                template.method.as_str().as_bytes(),
                url.as_str().as_bytes(),
                self.body.as_deref().unwrap_or(&[]),
            ];
            let key = given.map_or_else(|| Ok(unique_id()), |key| key.for_call(&content))?;
            headers.insert(IDEMPOTENCY_KEY, HeaderValue::from_str(&key).map_err(invalid)?);
        }
        let outgoing = Outgoing {
            operation: self.operation,
            request_id,
            method: template.method,
            url,
            headers,
            body: self.body,
            repeatable: self.spent.is_none(),
            replay: self.replay,
            again: reads || own_key,
            secret: self.spent,
        };
        Ok((self.client, outgoing))
    }
}

fn context(operation: &str, reply: &Reply, answer: Option<&Answer>) -> Context {
    Context {
        operation: Some(operation.to_owned()),
        request_id: Some(reply.request_id.clone()),
        status: answer.map(|answer| answer.status.as_u16()),
        retries_taken: reply.retries_taken,
    }
}
