//! What a place that keeps a token pair must do.

use std::{fmt, future::Future, pin::Pin, time::Duration};

use super::pair::TokenPair;
use crate::error::Result;

/// What a store answers, when it does.
pub type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 'a>>;

/// A place that keeps the token pair between runs, or shares it between processes.
///
/// The client calls a store as follows, in a task of its own, never twice at once for one client:
///
/// 1. `lock`, held over all that follows.
/// 2. `load`. Where a peer has left a newer pair, that one is used and nothing is exchanged.
/// 3. After an exchange, `save`. The new pair is used by no call before `save` has returned: a refresh token works
///    once, so a pair that is lost here is lost for good. Return only when the pair would survive a crash.
/// 4. `clear`, when the session was revoked, or was ended by the portal.
///
/// A failure is an [`Error::store`](crate::Error::store). It is handed to the calls that wait for a token, so its
/// text must hold no token. Content that is not understood is a failure too, and must not be overwritten.
///
/// ```
/// use std::sync::Mutex;
/// use hbportal::{TokenPair, TokenStore, auth::StoreFuture};
///
/// #[derive(Debug, Default)]
/// struct Mine(Mutex<Option<TokenPair>>);
///
/// impl TokenStore for Mine {
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
/// ```
pub trait TokenStore: fmt::Debug + Send + Sync + 'static {
    /// The pair that is kept, if any.
    fn load(&self) -> StoreFuture<'_, Option<TokenPair>>;

    /// Keeps a pair in place of what was kept before.
    fn save<'a>(&'a self, pair: &'a TokenPair) -> StoreFuture<'a, ()>;

    /// Keeps nothing any more.
    fn clear(&self) -> StoreFuture<'_, ()>;

    /// Keeps all others out, or fails within `wait`. A store that no one shares needs no lock: nothing, by default.
    fn lock(&self, wait: Duration) -> StoreFuture<'_, Option<Box<dyn StoreLock>>> {
        let _ = wait;
        Box::pin(async { Ok(None) })
    }
}

/// A store that is locked. Dropping it must unlock too: a task can be broken off anywhere.
pub trait StoreLock: fmt::Debug + Send + 'static {
    /// Unlocks.
    fn release(self: Box<Self>) -> StoreFuture<'static, ()> {
        drop(self);
        Box::pin(async { Ok(()) })
    }
}
