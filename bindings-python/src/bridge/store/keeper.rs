//! The store of a client, as core wants it.

use std::{fmt, sync::Arc, time::Duration};

use hbportal::{
    Result, TokenPair,
    auth::{PairStore, StoreFuture, StoreLock},
};
use pyo3::prelude::*;

use super::{
    host::{Host, Method, detached},
    lock::Entered,
    pair::{dict_of, pair_of},
};

/// What core asks goes to the object, one thing after the other.
pub struct HostStore(Arc<Host>);

impl HostStore {
    pub fn new(host: Host) -> Self {
        Self(Arc::new(host))
    }

    /// Has its turn, and the lock, until it has ended: also when core has given it up.
    async fn write(&self, what: &'static str, method: impl Method + Send + 'static) -> Result<()> {
        let turn = self.0.turn().await;
        let writing = Arc::clone(&self.0.writing).lock_owned().await;
        let host = Arc::clone(&self.0);
        detached(async move {
            let _at_work = (turn, writing);
            host.call(what, method, |_| Ok(())).await
        })
        .await
    }
}

impl PairStore for HostStore {
    fn load(&self) -> StoreFuture<'_, Option<TokenPair>> {
        Box::pin(async {
            let turn = self.0.turn().await;
            let host = Arc::clone(&self.0);
            detached(async move {
                let _turn = turn;
                host.call("load", |store| store.call_method0("load"), pair_of).await
            })
            .await
        })
    }

    fn save<'a>(&'a self, pair: &'a TokenPair) -> StoreFuture<'a, ()> {
        let pair = pair.clone();
        Box::pin(self.write("save", move |store| {
            let pair = dict_of(store.py(), &pair)?;
            store.call_method1("save", (pair,))
        }))
    }

    fn clear(&self) -> StoreFuture<'_, ()> {
        Box::pin(self.write("clear", |store| store.call_method0("clear")))
    }

    fn lock(&self, _wait: Duration) -> StoreFuture<'_, Option<Box<dyn StoreLock>>> {
        Box::pin(async {
            if !self.0.has_lock {
                return Ok(None);
            }
            Ok(Some(Box::new(Entered::enter(&self.0).await?) as Box<dyn StoreLock>))
        })
    }
}

impl fmt::Debug for HostStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<a Python object>")
    }
}
