//! Token stores: the host's own for core, and the file of core for the host.

use std::{fmt, sync::Arc, time::Duration};

use hbportal::{
    DEFAULT_BASE_URL, Error, Result, TokenPair, TokenStore,
    auth::{FileStore, PairStore, StoreFuture, StoreIdentity, StoreLock},
};

use super::{
    errors::{NativeFailure, Thrown},
    given::params,
    runtime::wait,
    store_lock::{HostLock, NativeStoreLock},
    turns::Turns,
    write::bytes,
};

/// A store of the host. Its functions are called on a thread where blocking hurts nobody, never two at once for one
/// client: asynchronous ones would ask for an event loop that an app in the background may not have. Only a lock of
/// it may be released while a load that was given up goes on.
#[uniffi::export(with_foreign)]
pub trait NativeStore: Send + Sync + fmt::Debug {
    /// The pair that is kept, if any.
    fn load(&self) -> Result<Option<Vec<u8>>, NativeStoreFailure>;

    /// Keeps a pair in place of what was kept before.
    fn save(&self, pair: Vec<u8>) -> Result<(), NativeStoreFailure>;

    /// Keeps nothing any more.
    fn clear(&self) -> Result<(), NativeStoreFailure>;

    /// Keeps all others out, or fails within so many seconds; nothing where the store has no lock.
    fn lock(&self, waiting: f64) -> Result<Option<Arc<dyn NativeStoreLock>>, NativeStoreFailure>;
}

/// A store that failed.
#[derive(Debug, uniffi::Error)]
pub enum NativeStoreFailure {
    /// What it says, without any token.
    Failed {
        /// The text.
        reason: String,
        /// The number under which Swift keeps what was thrown.
        thrown: Option<i64>,
    },
}

impl fmt::Display for NativeStoreFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Failed { reason, .. } = self;
        f.write_str(reason)
    }
}

impl std::error::Error for NativeStoreFailure {}

/// What uniffi could not hand over.
impl From<uniffi::UnexpectedUniFFICallbackError> for NativeStoreFailure {
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        let reason = "the token store failed in a way that it does not describe".to_owned();
        Self::Failed { reason, thrown: None }
    }
}

impl From<NativeStoreFailure> for Error {
    fn from(NativeStoreFailure::Failed { reason, thrown }: NativeStoreFailure) -> Self {
        let error = Self::store(reason);
        match thrown {
            Some(number) => error.with_source(Thrown(number)),
            None => error,
        }
    }
}

/// The host's store, as core wants it.
#[derive(Debug)]
pub struct HostStore {
    store: Arc<dyn NativeStore>,
    turns: Turns,
}

impl HostStore {
    pub fn new(store: Arc<dyn NativeStore>) -> Self {
        Self { store, turns: Turns::default() }
    }
}

impl PairStore for HostStore {
    fn load(&self) -> StoreFuture<'_, Option<TokenPair>> {
        let store = Arc::clone(&self.store);
        Box::pin(async {
            let Some(kept) = self.turns.ask(move || Ok(store.load()?)).await? else { return Ok(None) };
            let pair = params::<TokenPair>(&kept);
            // What is wrong with it is not the caller's mistake.
            pair.map(Some).map_err(|_| Error::store("the token store holds a pair that cannot be used"))
        })
    }

    fn save<'a>(&'a self, pair: &'a TokenPair) -> StoreFuture<'a, ()> {
        let store = Arc::clone(&self.store);
        let pair = bytes(pair);
        Box::pin(self.turns.write(move || Ok(store.save(pair)?)))
    }

    fn clear(&self) -> StoreFuture<'_, ()> {
        let store = Arc::clone(&self.store);
        Box::pin(self.turns.write(move || Ok(store.clear()?)))
    }

    fn lock(&self, wait: Duration) -> StoreFuture<'_, Option<Box<dyn StoreLock>>> {
        let store = Arc::clone(&self.store);
        let turns = self.turns.clone();
        Box::pin(async move {
            let locked = self.turns.locked().await;
            let lock = self.turns.ask(move || {
                let lock = store.lock(wait.as_secs_f64())?;
                Ok(lock.map(|lock| HostLock::new(turns, locked, lock)))
            });
            Ok(lock.await?.map(|lock| Box::new(lock) as Box<dyn StoreLock>))
        })
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
