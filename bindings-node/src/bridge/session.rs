//! The session of a client, as the TypeScript layer sees it.

use std::{future::Future, rc::Rc};

use hbportal::{Error, Result, Secret, auth::SessionHandle};
use napi::Env;
use napi_derive::napi;

use super::{
    calls::{model, nothing},
    completion::Payload,
    errors::envelope,
    given::Given,
    hub::{Calls, failure},
    names::{Name, Names},
    write::json,
};

const NAMES: &Names = &Names(&[Name { here: "apiKey", core: "api_key", inside: None }]);

/// A session with one family of the API.
#[napi]
pub struct NativeSession {
    handle: SessionHandle,
    calls: Rc<Calls>,
}

impl NativeSession {
    pub fn new(handle: SessionHandle, calls: Rc<Calls>) -> Self {
        Self { handle, calls }
    }

    fn run<F>(&self, env: Env, id: u32, operation: &'static str, act: impl FnOnce(SessionHandle) -> F)
    where
        F: Future<Output = Result<Payload>> + Send + 'static,
    {
        let acting = act(self.handle.clone());
        let failed = move |error: Error| failure(error, operation, NAMES);
        self.calls.start(env, id, async move { acting.await.map_err(failed) });
    }
}

#[napi]
impl NativeSession {
    /// How it stands, as a row.
    #[napi(catch_unwind)]
    pub fn info(&self) -> String {
        json(&self.handle.info())
    }

    /// Starts getting a new pair.
    #[napi(catch_unwind)]
    pub fn refresh_now(&self, env: Env, id: u32) {
        self.run(
            env,
            id,
            "session.refreshNow",
            |handle| async move { handle.refresh_now().await.map(model) },
        );
    }

    /// Starts ending the session at the portal.
    #[napi(catch_unwind)]
    pub fn revoke(&self, env: Env, id: u32) {
        self.run(env, id, "session.revoke", |handle| async move { handle.revoke().await.map(nothing) });
    }

    /// Starts closing the session.
    #[napi(catch_unwind)]
    pub fn close(&self, env: Env, id: u32) {
        self.run(env, id, "session.close", |handle| async move {
            handle.close().await;
            Ok(Payload::Nothing)
        });
    }

    /// Logs in with another key from now on; the envelope of an error where it cannot.
    #[napi(catch_unwind)]
    pub fn set_api_key(&self, arguments: String) -> Option<String> {
        let set = Given::parse(&arguments).and_then(|mut given| {
            let key: Secret = given.path("apiKey")?;
            self.handle.set_api_key(key).map_err(|error| NAMES.rename(error))
        });
        set.err().map(|error| envelope(error, NAMES))
    }
}
