//! The store that forgets with the process.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{
    pair::TokenPair,
    store::{StoreFuture, TokenStore},
};

/// Keeps the pair in memory: what a client does unless it is given another store.
#[derive(Debug, Default)]
pub struct MemoryStore(Mutex<Option<TokenPair>>);

impl MemoryStore {
    fn kept(&self) -> MutexGuard<'_, Option<TokenPair>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl TokenStore for MemoryStore {
    fn load(&self) -> StoreFuture<'_, Option<TokenPair>> {
        Box::pin(async { Ok(self.kept().clone()) })
    }

    fn save<'a>(&'a self, pair: &'a TokenPair) -> StoreFuture<'a, ()> {
        Box::pin(async {
            *self.kept() = Some(pair.clone());
            Ok(())
        })
    }

    fn clear(&self) -> StoreFuture<'_, ()> {
        Box::pin(async {
            *self.kept() = None;
            Ok(())
        })
    }
}
