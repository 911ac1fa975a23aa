//! The keyring of the system: Keychain, Credential Manager, Secret Service.

use std::{
    fmt,
    path::PathBuf,
    sync::{Arc, OnceLock},
    time::Duration,
};

use keyring_core::{Entry, Error as KeyringError};
use zeroize::Zeroizing;

use super::{
    file::lock::SharedLock,
    pair::Fingerprint,
    record::{Record, StoreIdentity},
    store::{Saved, StoreFuture, StoreLock, TokenStore},
};
use crate::error::{Error, Result};

/// Keeps the pair in the keyring of the user who runs the program.
///
/// A keyring knows no locks. A lock file in the user's own folder lets one process of the user at a time renew the pair.
#[derive(Clone)]
pub struct KeyringStore(Arc<Place>);

struct Place {
    service: String,
    account: String,
    identity: StoreIdentity,
    entry: OnceLock<Entry>,
    lock_path: PathBuf,
    lock: SharedLock,
}

impl KeyringStore {
    /// A store under `service` and `account`, for the account of the portal that `identity` names. Nothing is read yet.
    ///
    /// Errors: `ConfigurationError` where the user has no folder for the lock file.
    pub fn open(service: &str, account: &str, identity: StoreIdentity) -> Result<Self> {
        let folder = lock_folder().ok_or_else(|| {
            Error::configuration("a keyring needs a folder for its lock: set HOME, or XDG_RUNTIME_DIR")
        })?;
        let name = format!("{}.lock", Fingerprint::of_parts(&[service, account]));
        Ok(Self(Arc::new(Place {
            service: service.to_owned(),
            account: account.to_owned(),
            identity,
            entry: OnceLock::new(),
            lock_path: folder.join(name),
            lock: SharedLock::default(),
        })))
    }

    /// Keyrings are asked where blocking hurts nobody: they may ask the user.
    async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Place) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let place = Arc::clone(&self.0);
        let done = tokio::task::spawn_blocking(move || work(&place)).await;
        done.unwrap_or_else(|broken| Err(Error::store("the keyring was broken off").with_source(broken)))
    }
}

/// Of this user alone, and of this machine: a lock on a network drive is none.
fn lock_folder() -> Option<PathBuf> {
    let runtime = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).filter(|path| path.is_absolute());
    runtime.map(|path| path.join("hbportal")).or_else(|| Some(std::env::home_dir()?.join(".hbportal")))
}

impl Place {
    fn entry(&self) -> Result<&Entry> {
        if let Some(entry) = self.entry.get() {
            return Ok(entry);
        }
        let entry =
            keyring::v1::Entry::new(&self.service, &self.account).map_err(|error| self.failed(error))?;
        Ok(self.entry.get_or_init(|| entry.inner))
    }

    fn load(&self) -> Result<Record> {
        let content = match self.entry()?.get_secret().map(Zeroizing::new) {
            Ok(content) => content,
            Err(KeyringError::NoEntry) => return Ok(Record::default()),
            Err(error) => return Err(self.failed(error)),
        };
        Record::from_json(&content, &self.identity).map_err(|problem| {
            Error::store(format!("{} {}; it was left as it is", self.name(), problem.advice()))
        })
    }

    fn save(&self, record: &Record) -> Result<Saved> {
        // The lock keeps others out in between; whatever is not ours stays as it is.
        if self.load()?.generation.checked_add(1) != Some(record.generation) {
            return Ok(Saved::Overtaken);
        }
        let content = record.to_json(&self.identity);
        self.entry()?.set_secret(content.as_bytes()).map_err(|error| self.failed(error))?;
        Ok(Saved::Kept)
    }

    fn name(&self) -> String {
        format!("the entry {} of {} in the keyring", self.account, self.service)
    }

    fn failed(&self, error: KeyringError) -> Error {
        let problem = match error {
            KeyringError::NoStorageAccess(_) => {
                "may not be used: the keyring is locked, or access was denied"
            }
            KeyringError::NoDefaultStore => {
                "cannot be reached: no keyring runs for this user, as on most servers; keep the pair in a file"
            }
            KeyringError::TooLong(..) => {
                "cannot be kept: the pair is too long for this keyring; keep it in a file"
            }
            _ => "could not be read or written",
        };
        // The error itself is dropped: some carry what they read.
        Error::store(format!("{} {problem}", self.name()))
    }
}

impl TokenStore for KeyringStore {
    fn load(&self) -> StoreFuture<'_, Record> {
        Box::pin(self.blocking(Place::load))
    }

    fn save<'a>(&'a self, record: &'a Record) -> StoreFuture<'a, Saved> {
        let (record, lock) = (record.clone(), self.0.lock.share());
        Box::pin(self.blocking(move |place| {
            let saved = place.save(&record);
            drop(lock);
            saved
        }))
    }

    fn lock(&self, wait: Duration) -> StoreFuture<'_, Box<dyn StoreLock>> {
        Box::pin(self.0.lock.acquire(self.0.lock_path.clone(), wait))
    }
}

impl fmt::Debug for KeyringStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyringStore")
            .field("service", &self.0.service)
            .field("account", &self.0.account)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use keyring_core::api::CredentialStoreApi;

    use super::*;
    use crate::{ErrorKind, TokenPair};

    /// In a keyring that lives in memory.
    fn store(folder: &std::path::Path) -> KeyringStore {
        let keyring = keyring_core::mock::Store::new().expect("a keyring");
        let entry = keyring.build("hbportal", "me", None).expect("an entry");
        KeyringStore(Arc::new(Place {
            service: "hbportal".to_owned(),
            account: "me".to_owned(),
            identity: StoreIdentity::new("https://a", Some(1)),
            entry: OnceLock::from(entry),
            lock_path: folder.join("made/lock"),
            lock: SharedLock::default(),
        }))
    }

    #[tokio::test]
    async fn a_pair_is_kept_and_found_again() {
        let folder = tempfile::tempdir().expect("folder");
        let store = store(folder.path());
        assert_eq!(store.load().await.expect("nothing yet"), Record::default());
        for pair in [Some(TokenPair::new("one")), None, Some(TokenPair::new("two"))] {
            store.put(pair.as_ref()).await.expect("put");
            assert_eq!(store.load().await.expect("loaded").pair, pair);
        }
        let overtaken = Record::default().followed_by(None, None);
        assert_eq!(store.save(&overtaken).await.expect("asked"), Saved::Overtaken);
    }

    #[tokio::test]
    async fn what_is_not_ours_is_refused_and_left_as_it_is() {
        let folder = tempfile::tempdir().expect("folder");
        let store = store(folder.path());
        let entry = store.0.entry().expect("an entry");
        entry.set_secret(b"canary").expect("set");
        for failure in [store.load().await.map(drop), store.put(None).await] {
            let error = failure.expect_err("not ours");
            assert_eq!(error.kind(), ErrorKind::Store);
            assert!(!format!("{error:?}").contains("canary"), "{error}");
        }
        assert_eq!(entry.get_secret().expect("kept"), b"canary");
    }

    #[tokio::test]
    async fn the_lock_keeps_others_out() {
        let folder = tempfile::tempdir().expect("folder");
        let store = store(folder.path());
        let lock = store.lock(Duration::ZERO).await.expect("locked");
        assert_eq!(store.lock(Duration::ZERO).await.expect_err("taken").kind(), ErrorKind::Store);
        lock.release().await.expect("released");
        store.lock(Duration::ZERO).await.expect("locked");
    }
}
