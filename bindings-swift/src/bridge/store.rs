//! Token stores: the host's own for core, and the file of core for the host.

use std::{fmt, sync::Arc};

use hbportal::{
    DEFAULT_BASE_URL, Error, Result, TokenPair, TokenStore,
    auth::{FileStore, PairStore, StoreFuture, StoreIdentity},
};

use tokio::sync::Mutex;

use super::{errors::NativeFailure, given::params, runtime::wait, write::bytes};

/// A store of the host. Its functions are called on a thread where blocking hurts nobody, never two at once for one
/// client: asynchronous ones would ask for an event loop that an app in the background may not have.
#[uniffi::export(with_foreign)]
pub trait NativeStore: Send + Sync + fmt::Debug {
    /// The pair that is kept, if any.
    fn load(&self) -> Result<Option<Vec<u8>>, NativeStoreFailure>;

    /// Keeps a pair in place of what was kept before.
    fn save(&self, pair: Vec<u8>) -> Result<(), NativeStoreFailure>;

    /// Keeps nothing any more.
    fn clear(&self) -> Result<(), NativeStoreFailure>;
}

/// A store that failed.
#[derive(Debug, uniffi::Error)]
pub enum NativeStoreFailure {
    /// What it says, without any token.
    Failed {
        /// The text.
        reason: String,
    },
}

impl fmt::Display for NativeStoreFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Failed { reason } = self;
        f.write_str(reason)
    }
}

impl std::error::Error for NativeStoreFailure {}

/// What uniffi could not hand over.
impl From<uniffi::UnexpectedUniFFICallbackError> for NativeStoreFailure {
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Failed { reason: "the token store failed in a way that it does not describe".to_owned() }
    }
}

/// The host's store, as core wants it.
#[derive(Debug)]
pub struct HostStore {
    store: Arc<dyn NativeStore>,
    /// Held until the host's function returns, which may be long after core has given it up: the next one waits, and a store
    /// that hangs keeps one thread and no more.
    turn: Arc<Mutex<()>>,
}

impl HostStore {
    pub fn new(store: Arc<dyn NativeStore>) -> Self {
        Self { store, turn: Arc::default() }
    }

    async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce(&dyn NativeStore) -> Result<T, NativeStoreFailure> + Send + 'static,
    ) -> Result<T> {
        let store = Arc::clone(&self.store);
        let turn = Arc::clone(&self.turn).lock_owned().await;
        let done = tokio::task::spawn_blocking(move || {
            let _turn = turn;
            work(&*store)
        })
        .await;
        match done {
            Ok(done) => done.map_err(|failure| Error::store(failure.to_string())),
            Err(_) => Err(Error::store("the token store was broken off")),
        }
    }
}

impl PairStore for HostStore {
    fn load(&self) -> StoreFuture<'_, Option<TokenPair>> {
        Box::pin(async {
            let Some(kept) = self.blocking(|store| store.load()).await? else { return Ok(None) };
            let pair = params::<TokenPair>(&kept);
            // What is wrong with it is not the caller's mistake.
            pair.map(Some).map_err(|_| Error::store("the token store holds a pair that cannot be used"))
        })
    }

    fn save<'a>(&'a self, pair: &'a TokenPair) -> StoreFuture<'a, ()> {
        let pair = bytes(pair);
        Box::pin(self.blocking(move |store| store.save(pair)))
    }

    fn clear(&self) -> StoreFuture<'_, ()> {
        Box::pin(self.blocking(|store| store.clear()))
    }
}

/// The token file of core, for a host that wants to look at it or fill it.
#[derive(uniffi::Object)]
pub struct NativeFileStore(FileStore);

#[uniffi::export]
impl NativeFileStore {
    /// The file at `path` of a client without credentials, for the API at `base_url`.
    #[uniffi::constructor]
    pub fn new(path: String, base_url: Option<String>) -> Self {
        let identity = StoreIdentity::new(base_url.as_deref().unwrap_or(DEFAULT_BASE_URL), None);
        Self(FileStore::new(path, identity))
    }

    /// The pair in the file.
    pub fn load(&self) -> Result<Option<Vec<u8>>, NativeFailure> {
        Ok(wait(self.0.load())?.pair.as_ref().map(bytes))
    }

    /// Puts a pair into the file.
    pub fn save(&self, pair: Vec<u8>) -> Result<(), NativeFailure> {
        let pair: TokenPair = params(&pair)?;
        Ok(wait(self.0.put(Some(&pair)))?)
    }

    /// Removes the file.
    pub fn clear(&self) -> Result<(), NativeFailure> {
        Ok(wait(self.0.put(None))?)
    }
}
