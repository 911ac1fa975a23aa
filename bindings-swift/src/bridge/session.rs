//! The session of a client, as the Swift layer sees it.

use std::{fmt, future::Future, sync::Arc};

use hbportal::{
    Error,
    auth::{SessionEvent, SessionHandle},
};

use super::{
    calls,
    counts::{Counted, SESSIONS},
    errors::NativeFailure,
    outcome::{NativeOutcome, Payload, run},
    write::bytes,
};

/// A listener of the host. It is called on a thread of core's, with one event after the other.
#[uniffi::export(with_foreign)]
pub trait NativeListener: Send + Sync + fmt::Debug {
    /// Takes a session event, in the form of `write`.
    fn tell(&self, event: Vec<u8>);
}

/// The host's listener, as core wants it.
pub fn listener(host: Arc<dyn NativeListener>) -> impl Fn(SessionEvent) + Send + Sync + 'static {
    move |event| host.tell(bytes(&event))
}

/// A session with one family of the API.
#[derive(uniffi::Object)]
pub struct NativeSession {
    handle: SessionHandle,
    _counted: Counted,
}

impl NativeSession {
    pub fn new(handle: SessionHandle) -> Arc<Self> {
        Arc::new(Self { handle, _counted: Counted::new(&SESSIONS) })
    }

    async fn run<F>(
        &self,
        id: u64,
        operation: &'static str,
        act: impl FnOnce(SessionHandle) -> F,
    ) -> NativeOutcome
    where
        F: Future<Output = Result<Payload, Error>> + Send + 'static,
    {
        let acting = act(self.handle.clone());
        run(id, async move { acting.await.map_err(|error| (error, operation.to_owned())) }).await
    }
}

#[uniffi::export]
impl NativeSession {
    /// How it stands, in the form of `write`.
    pub fn info(&self) -> Vec<u8> {
        bytes(&self.handle.info())
    }

    /// Gets a new pair.
    pub async fn refresh_now(&self, id: u64) -> NativeOutcome {
        let act = |handle: SessionHandle| async move { handle.refresh_now().await.map(calls::model) };
        self.run(id, "session.refreshNow", act).await
    }

    /// Ends it at the portal.
    pub async fn revoke(&self, id: u64) -> NativeOutcome {
        let act = |handle: SessionHandle| async move { handle.revoke().await.map(calls::nothing) };
        self.run(id, "session.revoke", act).await
    }

    /// Closes it.
    pub async fn close(&self, id: u64) -> NativeOutcome {
        let act = |handle: SessionHandle| async move {
            handle.close().await;
            Ok(Payload::Nothing)
        };
        self.run(id, "session.close", act).await
    }

    /// Logs in with another key from now on.
    pub fn set_api_key(&self, api_key: String) -> Result<(), NativeFailure> {
        Ok(self.handle.set_api_key(api_key)?)
    }
}
