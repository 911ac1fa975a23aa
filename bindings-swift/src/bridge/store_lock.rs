//! The lock of a store of the host.

use std::{fmt, sync::Arc};

use hbportal::auth::{StoreFuture, StoreLock};

use super::{store::NativeStoreFailure, turns::Turns};

/// A lock that the host has taken.
#[uniffi::export(with_foreign)]
pub trait NativeStoreLock: Send + Sync + fmt::Debug {
    /// Lets others in again. It is called once.
    fn release(&self) -> Result<(), NativeStoreFailure>;
}

/// The host's lock, as core wants it. It is released when the store has ended what it was asked before, also a save that
/// core has given up: that would overwrite the pair of whoever comes next.
#[derive(Debug)]
pub struct HostLock {
    turns: Turns,
    /// Nothing once it is released.
    lock: Option<Arc<dyn NativeStoreLock>>,
}

impl HostLock {
    pub fn new(turns: Turns, lock: Arc<dyn NativeStoreLock>) -> Self {
        Self { turns, lock: Some(lock) }
    }

    /// Releases it in the turn in which it was taken, since nobody wants it any more: behind a next attempt, which would wait
    /// for it, it might never be.
    pub fn give_back(mut self) {
        if let Some(lock) = self.lock.take() {
            // There is nobody whom a failure could be told.
            let _ = lock.release();
        }
    }

    fn unlock(&mut self) -> StoreFuture<'static, ()> {
        match self.lock.take() {
            Some(lock) => self.turns.insist(move || Ok(lock.release()?)),
            None => Box::pin(async { Ok(()) }),
        }
    }
}

impl StoreLock for HostLock {
    fn release(mut self: Box<Self>) -> StoreFuture<'static, ()> {
        self.unlock()
    }
}

impl Drop for HostLock {
    fn drop(&mut self) {
        drop(self.unlock());
    }
}
