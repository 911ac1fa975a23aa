//! The client, as the Swift layer sees it.

use std::sync::Arc;

use hbportal::{
    CallOptions, Client, ClientOptions, Family, Hooks, RawRequest, Result, auth::PairStoreAdapter,
};

use crate::generated;

use super::{
    counts::{CLIENTS, Counted},
    errors::NativeFailure,
    given::{Given, params},
    outcome::{NativeOutcome, Payload, run, unnamed},
    pager::NativePager,
    response::NativeRecorder,
    runtime::runtime,
    session::{NativeListener, NativeSession, listener},
    store::{HostStore, NativeStore},
    upload::NativeUpload,
};

/// A client of core.
#[derive(uniffi::Object)]
pub struct NativeClient {
    client: Client,
    _counted: Counted,
}

impl NativeClient {
    fn new(client: Client) -> Arc<Self> {
        Arc::new(Self { client, _counted: Counted::new(&CLIENTS) })
    }
}

#[uniffi::export]
impl NativeClient {
    /// A client with these options and, where the host has them, its store and its listener.
    #[uniffi::constructor]
    pub fn open(
        options: Vec<u8>,
        store: Option<Arc<dyn NativeStore>>,
        listening: Option<Arc<dyn NativeListener>>,
    ) -> Result<Arc<Self>, NativeFailure> {
        // The HTTP client wants to know where it will run.
        let _inside = runtime()?.enter();
        let options: ClientOptions = params(&options)?;
        let mut hooks = Hooks::new();
        if let Some(store) = store {
            hooks = hooks.token_store(Arc::new(PairStoreAdapter::new(Arc::new(HostStore::new(store)))));
        }
        if let Some(host) = listening {
            hooks = hooks.on_session_event(listener(host));
        }
        Ok(Self::new(Client::with_hooks(options, hooks)?))
    }

    /// The same client with other options for its calls.
    pub fn with_options(&self, options: Vec<u8>) -> Result<Arc<Self>, NativeFailure> {
        let options: CallOptions = params(&options)?;
        Ok(Self::new(self.client.with_options(options)?))
    }

    /// The same client, whose answers `recorder` keeps.
    pub fn recorded(&self, recorder: Arc<NativeRecorder>) -> Arc<Self> {
        Self::new(self.client.recorded(recorder.core()))
    }

    /// Runs an operation under a number of `expect_call`.
    pub async fn call(&self, id: u64, arguments: Vec<u8>) -> NativeOutcome {
        self.send(id, arguments, Vec::new()).await
    }

    /// Runs an operation that takes files.
    pub async fn send(&self, id: u64, arguments: Vec<u8>, files: Vec<NativeUpload>) -> NativeOutcome {
        let client = self.client.clone();
        run(id, async move {
            let (operation, given) = Given::parse(&arguments).map_err(unnamed)?;
            let mut given = given.with_files(files);
            let done = match generated::prepare(&operation, &mut given) {
                Ok(work) => work(client).await,
                Err(error) => Err(error),
            };
            done.map_err(|error| (error, operation))
        })
        .await
    }

    /// Sends a request that is no operation.
    pub async fn request(&self, id: u64, arguments: Vec<u8>) -> NativeOutcome {
        let client = self.client.clone();
        run(id, async move {
            let done = match params::<RawRequest>(&arguments) {
                Ok(request) => client.request(request).await.map(Payload::Response),
                Err(error) => Err(error),
            };
            done.map_err(|error| (error, "request".to_owned()))
        })
        .await
    }

    /// A list. Arguments that are wrong are told when it is read.
    pub fn list(&self, arguments: Vec<u8>) -> Arc<NativePager> {
        NativePager::new(self.client.clone(), arguments)
    }

    /// The session with the portal.
    pub fn session(&self) -> Arc<NativeSession> {
        NativeSession::new(self.client.session())
    }

    /// The session with a family.
    pub fn session_of(&self, family: String) -> Result<Arc<NativeSession>, NativeFailure> {
        let family: Family = family.parse()?;
        Ok(NativeSession::new(self.client.session_of(family)?))
    }
}
