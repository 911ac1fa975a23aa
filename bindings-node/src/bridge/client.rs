//! The client, as the TypeScript layer sees it.

use std::rc::Rc;

use hbportal::{Client, Error, RawRequest, Result, auth::SessionHandle};
use napi::{Either, Env};
use napi_derive::napi;

use crate::generated;

use super::{
    calls::work,
    completion::Payload,
    errors::envelope,
    given::{Given, call_options},
    hub::{Calls, failure},
    names::Names,
    pager::NativePager,
    response::NativeRecorder,
    session::NativeSession,
    upload::NativeFiles,
};

/// The name of a raw request in errors.
const REQUEST: &str = "request";

/// A client of core, until it is closed.
#[napi]
pub struct NativeClient {
    client: Option<Client>,
    calls: Rc<Calls>,
}

impl NativeClient {
    pub fn new(client: Client, calls: Rc<Calls>) -> Self {
        Self { client: Some(client), calls }
    }

    fn client(&self) -> Result<&Client> {
        self.client.as_ref().ok_or_else(|| Error::configuration("this client is closed: make a new one"))
    }

    fn session_with(&self, session: Result<SessionHandle>) -> Either<NativeSession, String> {
        match session {
            Ok(session) => Either::A(NativeSession::new(session, Rc::clone(&self.calls))),
            Err(error) => Either::B(envelope(error, &Names(&[]))),
        }
    }

    fn same(&self, client: Result<Client>) -> Either<Self, String> {
        match client {
            Ok(client) => Either::A(Self::new(client, Rc::clone(&self.calls))),
            Err(error) => Either::B(envelope(error, &Names(&[]))),
        }
    }
}

#[napi]
impl NativeClient {
    /// Starts an operation.
    #[napi(catch_unwind)]
    pub fn start(&self, env: Env, id: u32, operation: String, arguments: String) {
        self.begin(env, id, &operation, Given::parse(&arguments));
    }

    /// Starts an operation that sends files.
    #[napi(catch_unwind)]
    pub fn start_with_files(
        &self,
        env: Env,
        id: u32,
        operation: String,
        arguments: String,
        files: &mut NativeFiles,
    ) {
        let given = Given::parse(&arguments).map(|given| given.with(files.take()));
        self.begin(env, id, &operation, given);
    }

    /// Starts a request that is no operation.
    #[napi(catch_unwind)]
    pub fn request(&self, env: Env, id: u32, arguments: String) {
        let prepared = Given::parse(&arguments).and_then(|mut given| {
            let client = given.client(self.client()?)?;
            let params: RawRequest = given.all(&generated::RAW_REQUEST)?;
            let send = work(|client| async move { client.request(params).await.map(Payload::Response) });
            Ok(send(client))
        });
        self.run(env, id, REQUEST, &generated::RAW_REQUEST, prepared);
    }

    /// A list, or the envelope of an error.
    #[napi(catch_unwind)]
    pub fn list(&self, operation: String, arguments: String) -> Either<NativePager, String> {
        let (operation, names) = generated::find(&operation);
        let opened = Given::parse(&arguments).and_then(|mut given| {
            let client = given.client(self.client()?)?;
            Ok(generated::list(operation, &mut given)?(&client))
        });
        match opened {
            Ok(pages) => Either::A(NativePager::new(pages, Rc::clone(&self.calls), operation, names)),
            Err(error) => Either::B(failure(error, operation, names).envelope()),
        }
    }

    /// The same client with other options for its calls, or the envelope of an error.
    #[napi(catch_unwind)]
    pub fn with_options(&self, options: String) -> Either<NativeClient, String> {
        let given = serde_json::from_str(&options)
            .map_err(|_| Error::validation("options", "must be an object"))
            .and_then(call_options);
        self.same(given.and_then(|options| self.client()?.with_options(options)))
    }

    /// The same client, whose answers `recorder` keeps.
    #[napi(catch_unwind)]
    pub fn recorded(&self, recorder: &NativeRecorder) -> Either<NativeClient, String> {
        self.same(self.client().map(|client| client.recorded(recorder.core())))
    }

    /// The session with the portal, or the envelope of an error.
    #[napi(catch_unwind)]
    pub fn session(&self) -> Either<NativeSession, String> {
        self.session_with(self.client().map(Client::session))
    }

    /// The session with a family, or the envelope of an error.
    #[napi(catch_unwind)]
    pub fn session_of(&self, arguments: String) -> Either<NativeSession, String> {
        self.session_with(Given::parse(&arguments).and_then(|mut given| {
            let family: String = given.path("family")?;
            self.client()?.session_of(family.parse()?)
        }))
    }

    /// Starts waiting for a token exchange under way; returns whether there is one.
    #[napi(catch_unwind)]
    pub fn settle(&self, env: Env, id: u32) -> bool {
        let settling = self.client.as_ref().map(Client::settling).filter(|settling| !settling.is_settled());
        settling.is_some_and(|settling| {
            self.calls.start(env, id, async move {
                settling.settle().await;
                Ok(Payload::Nothing)
            });
            true
        })
    }

    /// Lets go of connections and token.
    #[napi(catch_unwind)]
    pub fn close(&mut self) {
        self.client = None;
    }
}

impl NativeClient {
    fn begin(&self, env: Env, id: u32, operation: &str, given: Result<Given>) {
        let (operation, names) = generated::find(operation);
        let prepared = given.and_then(|mut given| {
            let client = given.client(self.client()?)?;
            Ok(generated::prepare(operation, &mut given)?(client))
        });
        self.run(env, id, operation, names, prepared);
    }

    fn run(
        &self,
        env: Env,
        id: u32,
        operation: &'static str,
        names: &'static Names,
        prepared: Result<super::calls::Future_<Result<Payload>>>,
    ) {
        match prepared {
            Ok(future) => self.calls.start(env, id, async move {
                future.await.map_err(|error| failure(error, operation, names))
            }),
            Err(error) => self.calls.fail(env, id, failure(error, operation, names)),
        }
    }
}
