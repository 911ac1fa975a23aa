//! The lock of a store of the host.

use std::{fmt, sync::Arc};

use hbportal::auth::{StoreFuture, StoreLock};

use super::{
    store::NativeStoreFailure,
    turns::{Locked, Turns},
};

/// A lock that the host has taken.
#[uniffi::export(with_foreign)]
pub trait NativeStoreLock: Send + Sync + fmt::Debug {
    /// Lets others in again. It is called once.
    fn release(&self) -> Result<(), NativeStoreFailure>;
}

/// The host's lock, as core wants it. It is released when the store has ended what it was asked to write, also a save that
/// core has given up: that would overwrite the pair of whoever comes next.
#[derive(Debug)]
pub struct HostLock {
    turns: Turns,
    /// Nothing once it is released.
    lock: Option<(Locked, Arc<dyn NativeStoreLock>)>,
}

impl HostLock {
    pub fn new(turns: Turns, locked: Locked, lock: Arc<dyn NativeStoreLock>) -> Self {
        Self { turns, lock: Some((locked, lock)) }
    }

    fn unlock(&mut self) -> StoreFuture<'static, ()> {
        match self.lock.take() {
            Some((locked, lock)) => self.turns.unlock(locked, move || Ok(lock.release()?)),
            None => Box::pin(async { Ok(()) }),
        }
    }
}

impl StoreLock for HostLock {
    fn release(mut self: Box<Self>) -> StoreFuture<'static, ()> {
        self.unlock()
    }
}

/// Also one that comes too late: nobody takes it.
impl Drop for HostLock {
    fn drop(&mut self) {
        drop(self.unlock());
    }
}
