//! The store that forgets with the process.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::sync::OwnedMutexGuard;

use super::{
    record::Record,
    runtime::timeout,
    store::{Saved, StoreFuture, StoreLock, TokenStore},
};
use crate::error::Error;

/// Keeps the pair in memory: what a client does unless it is given another store. Clients of one process may share it.
#[derive(Debug, Default)]
pub struct MemoryStore {
    kept: Mutex<Record>,
    lock: Arc<tokio::sync::Mutex<()>>,
}

impl MemoryStore {
    fn kept(&self) -> MutexGuard<'_, Record> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl TokenStore for MemoryStore {
    fn load(&self) -> StoreFuture<'_, Record> {
        Box::pin(async { Ok(self.kept().clone()) })
    }

    fn save<'a>(&'a self, record: &'a Record) -> StoreFuture<'a, Saved> {
        Box::pin(async {
            let mut kept = self.kept();
            if kept.generation.checked_add(1) != Some(record.generation) {
                return Ok(Saved::Overtaken);
            }
            *kept = record.clone();
            Ok(Saved::Kept)
        })
    }

    fn lock(&self, wait: Duration) -> StoreFuture<'_, Box<dyn StoreLock>> {
        Box::pin(async move {
            let lock = Arc::clone(&self.lock);
            match timeout(wait, lock.lock_owned()).await {
                Ok(guard) => Ok(Box::new(MemoryLock(guard)) as Box<dyn StoreLock>),
                Err(_) => Err(Error::store(
                    "another client of this process has held the lock of the token store all the time",
                )),
            }
        })
    }
}

#[derive(Debug)]
struct MemoryLock(
    #[expect(dead_code, reason = "held, and let go of when it is dropped")] OwnedMutexGuard<()>,
);

impl StoreLock for MemoryLock {}
