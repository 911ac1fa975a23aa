//! Stores that keep a pair and nothing else: the easy way to write one.

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use super::{
    pair::{Fingerprint, TokenPair},
    record::Record,
    store::{Saved, StoreFuture, StoreLock, TokenStore},
};

/// A place that keeps a pair, as a host writes it: a secret of the system, a row of a database.
///
/// It is enough for one process, and for several with a `lock`. What it cannot do, since it keeps no
/// [`Record`]: after a crash in the middle of an exchange, the next start sends the refresh token once more, not
/// knowing that it was sent; and a peer whose lock was lost is not told that it was overtaken.
///
/// A failure is an [`Error::store`](crate::Error::store). It is handed to the calls that wait for a token, so its
/// text must hold no token. Content that is not understood is a failure too, and must not be overwritten.
///
/// ```
/// use std::sync::{Arc, Mutex};
/// use hbportal::{Client, ClientOptions, Hooks, TokenPair, auth::{PairStore, PairStoreAdapter, StoreFuture}};
///
/// #[derive(Debug, Default)]
/// struct Mine(Mutex<Option<TokenPair>>);
///
/// impl PairStore for Mine {
///     fn load(&self) -> StoreFuture<'_, Option<TokenPair>> {
///         Box::pin(async { Ok(self.0.lock().unwrap().clone()) })
///     }
///     fn save<'a>(&'a self, pair: &'a TokenPair) -> StoreFuture<'a, ()> {
///         Box::pin(async { Ok(*self.0.lock().unwrap() = Some(pair.clone())) })
///     }
///     fn clear(&self) -> StoreFuture<'_, ()> {
///         Box::pin(async { Ok(*self.0.lock().unwrap() = None) })
///     }
/// }
///
/// let store = PairStoreAdapter::new(Arc::new(Mine::default()));
/// Client::with_hooks(ClientOptions::new(), Hooks::new().token_store(Arc::new(store)))?;
/// # Ok::<(), hbportal::Error>(())
/// ```
pub trait PairStore: fmt::Debug + Send + Sync + 'static {
    /// The pair that is kept, if any.
    fn load(&self) -> StoreFuture<'_, Option<TokenPair>>;

    /// Keeps a pair in place of what was kept before. Returns only when the pair would survive a crash: a refresh token
    /// works once, so a pair that is lost here is lost for good.
    fn save<'a>(&'a self, pair: &'a TokenPair) -> StoreFuture<'a, ()>;

    /// Keeps nothing any more.
    fn clear(&self) -> StoreFuture<'_, ()>;

    /// Keeps all others out, or fails within `wait`. A store that no one shares needs no lock: nothing, by default.
    fn lock(&self, wait: Duration) -> StoreFuture<'_, Option<Box<dyn StoreLock>>> {
        let _ = wait;
        Box::pin(async { Ok(None) })
    }
}

/// Makes a [`TokenStore`] of a [`PairStore`].
#[derive(Clone, Debug)]
pub struct PairStoreAdapter {
    store: Arc<dyn PairStore>,
    /// The pair that was last seen in it: an intent changes nothing that it could keep.
    seen: Arc<Mutex<Option<Fingerprint>>>,
}

impl PairStoreAdapter {
    /// The store, as clients want it.
    pub fn new(store: Arc<dyn PairStore>) -> Self {
        Self { store, seen: Arc::default() }
    }

    fn see(&self, pair: Option<&TokenPair>) {
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = pair.map(TokenPair::fingerprint);
    }

    fn has_seen(&self, pair: Option<&TokenPair>) -> bool {
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) == pair.map(TokenPair::fingerprint)
    }
}

impl TokenStore for PairStoreAdapter {
    fn load(&self) -> StoreFuture<'_, Record> {
        Box::pin(async {
            let pair = self.store.load().await?;
            self.see(pair.as_ref());
            Ok(Record { pair, ..Record::default() })
        })
    }

    fn save<'a>(&'a self, record: &'a Record) -> StoreFuture<'a, Saved> {
        Box::pin(async {
            let pair = record.pair.as_ref();
            if !self.has_seen(pair) {
                match pair {
                    Some(pair) => self.store.save(pair).await?,
                    None => self.store.clear().await?,
                }
                self.see(pair);
            }
            Ok(Saved::Kept)
        })
    }

    fn lock(&self, wait: Duration) -> StoreFuture<'_, Box<dyn StoreLock>> {
        Box::pin(async move { Ok(self.store.lock(wait).await?.unwrap_or_else(|| Box::new(Unlocked))) })
    }
}

/// The lock of a store that has none.
#[derive(Debug)]
struct Unlocked;

impl StoreLock for Unlocked {}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Default)]
    struct Counting(Mutex<(Option<TokenPair>, Vec<&'static str>)>);

    impl PairStore for Counting {
        fn load(&self) -> StoreFuture<'_, Option<TokenPair>> {
            Box::pin(async { Ok(self.0.lock().expect("store").0.clone()) })
        }

        fn save<'a>(&'a self, pair: &'a TokenPair) -> StoreFuture<'a, ()> {
            Box::pin(async {
                let mut kept = self.0.lock().expect("store");
                kept.0 = Some(pair.clone());
                kept.1.push("save");
                Ok(())
            })
        }

        fn clear(&self) -> StoreFuture<'_, ()> {
            Box::pin(async {
                let mut kept = self.0.lock().expect("store");
                kept.0 = None;
                kept.1.push("clear");
                Ok(())
            })
        }
    }

    #[tokio::test]
    async fn the_host_is_asked_only_where_its_pair_changes() {
        let host = Arc::new(Counting::default());
        let store = PairStoreAdapter::new(host.clone());
        let (one, two) = (TokenPair::new("one"), TokenPair::new("two"));
        for pair in [Some(&one), Some(&one), Some(&two), None, None, Some(&two)] {
            store.put(pair).await.expect("put");
            assert_eq!(store.load().await.expect("loaded").pair.as_ref(), pair);
        }
        assert_eq!(host.0.lock().expect("store").1, ["save", "save", "clear", "save"]);
    }
}
