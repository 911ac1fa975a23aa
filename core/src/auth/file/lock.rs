//! An advisory lock on a file: held by one process at a time, and let go of by the system when that one dies.

use std::{
    fs::{File, OpenOptions, TryLockError},
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError, Weak,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use super::make_folder_of;
use crate::{
    auth::{polling::poll, store::StoreLock},
    error::{Error, Result},
};

/// A lock that this process holds, by its number.
#[derive(Debug)]
pub(in crate::auth) struct FileLock(u64);

impl FileLock {
    /// A fork comes before all of it or after it: a child with a copy of the handle, also one that is locked only later, would
    /// keep the lock when its parent dies.
    fn try_on(path: &Path, options: &OpenOptions) -> std::result::Result<Self, TryLockError> {
        static LAST: AtomicU64 = AtomicU64::new(0);
        let number = LAST.fetch_add(1, Ordering::Relaxed);
        let mut held = held();
        let file = options.open(path).map_err(TryLockError::Error)?;
        file.try_lock()?;
        held.push((number, file));
        Ok(Self(number))
    }
}

impl Drop for FileLock {
    fn drop(&mut self) {
        let unlocked = {
            let mut held = held();
            let place = held.iter().position(|(number, _)| *number == self.0);
            place.map(|place| held.swap_remove(place).1.unlock())
        };
        // Closing is not enough: a child that was forked meanwhile may hold a copy of the handle, and so the lock.
        if let Some(Err(error)) = unlocked {
            tracing::warn!(%error, "the lock of the token file could not be released");
        }
    }
}

static HELD: Mutex<Vec<(u64, File)>> = Mutex::new(Vec::new());

fn held() -> MutexGuard<'static, Vec<(u64, File)>> {
    HELD.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The locks of token files that this process holds, for a host that forks: none is taken or released as long as this lives.
///
/// A forked child gets a copy of each, which would keep the file locked when the parent dies. So a host takes this before
/// it forks, drops it in the parent, and lets go in the child.
#[derive(Debug)]
pub struct HeldFileLocks(MutexGuard<'static, Vec<(u64, File)>>);

impl HeldFileLocks {
    /// Those that are held now.
    pub fn now() -> Self {
        Self(held())
    }

    /// Closes the copies in the child: they stay with the parent. Allocates and frees nothing.
    pub fn leave_to_parent(mut self) {
        self.0.clear();
    }
}

/// The lock in the hands of whoever asked for it.
#[derive(Debug)]
struct Holder(#[allow(dead_code, reason = "dropping the last one unlocks")] Arc<FileLock>);

impl StoreLock for Holder {}

/// The lock of a store, for those who asked for it and for what is being written under it. A write that was given up,
/// because the disk hangs, may go on all the same: it keeps the lock until it has ended, or it would overwrite a peer.
#[derive(Debug, Default)]
pub(in crate::auth) struct SharedLock(Mutex<Weak<FileLock>>);

impl SharedLock {
    /// Tries until `wait` is over. The folder of `path` is made where it is missing.
    pub async fn acquire(&self, path: PathBuf, wait: Duration) -> Result<Box<dyn StoreLock>> {
        let lock = Arc::new(acquire(path, wait).await?);
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Arc::downgrade(&lock);
        Ok(Box::new(Holder(lock)))
    }

    /// The lock that is held now, if any, to be kept as long as this.
    pub fn share(&self) -> Option<Arc<FileLock>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).upgrade()
    }
}

/// Tries again and again: waiting inside the system could not be broken off.
async fn acquire(path: PathBuf, wait: Duration) -> Result<FileLock> {
    let lock = poll(wait, || async {
        let own = path.clone();
        let attempt = tokio::task::spawn_blocking(move || attempt(&own)).await;
        attempt.unwrap_or_else(|broken| Err(failed(&path, "the work was broken off").with_source(broken)))
    });
    lock.await?.ok_or_else(|| failed(&path, "another process has held it all the time; see what it is doing"))
}

fn attempt(path: &Path) -> Result<Option<FileLock>> {
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let failure = |error: std::io::Error| {
        let problem =
            format!("{}; check the folder's permissions and that its file system knows locks", error.kind());
        failed(path, &problem).with_source(error)
    };
    make_folder_of(path).map_err(failure)?;
    match FileLock::try_on(path, &options) {
        Ok(lock) => Ok(Some(lock)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(failure(error)),
    }
}

fn failed(path: &Path, problem: &str) -> Error {
    Error::store(format!("could not lock {}: {problem}", path.display()))
}
