//! What a place that keeps a token pair must do.

use std::{fmt, future::Future, pin::Pin, time::Duration};

use super::{pair::TokenPair, record::Record};
use crate::error::{Error, Result};

/// What a store answers, when it does.
pub type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 'a>>;

/// A place that keeps a [`Record`], and that processes may share.
///
/// A store that only knows how to keep a pair is easier to write as a [`PairStore`](crate::auth::PairStore).
///
/// The client uses a store as follows, in a task of its own, never twice at once for one client:
///
/// 1. `lock`, held over all that follows.
/// 2. `load`. Where a peer has left a newer pair, that one is used and nothing is exchanged.
/// 3. `save` with an [intent](crate::auth::Intent), before a refresh token is sent.
/// 4. `save` with the new pair, before any call carries it.
///
/// The lock sees to it that one peer works at a time. It may be lost: a lease runs out while its holder stands still.
/// Therefore `save` compares: it keeps a record only in place of its predecessor, so that whoever was overtaken
/// overwrites nothing, and is told.
///
/// A failure is an [`Error::store`]. It is handed to the calls that wait for a token, so its text must hold no token.
/// Content that is not understood is a failure too, and must not be overwritten.
pub trait TokenStore: fmt::Debug + Send + Sync + 'static {
    /// What is kept; the empty record where nothing is.
    fn load(&self) -> StoreFuture<'_, Record>;

    /// Keeps `record`, if what is kept has the generation before that of `record`; else changes nothing. Comparing and
    /// keeping are one step: nobody comes in between.
    ///
    /// Returns only when the record would survive a crash: a refresh token works once, so a pair that is lost here is
    /// lost for good. A record without a pair is kept too, for its generation.
    fn save<'a>(&'a self, record: &'a Record) -> StoreFuture<'a, Saved>;

    /// Keeps all others out, or fails within `wait`.
    fn lock(&self, wait: Duration) -> StoreFuture<'_, Box<dyn StoreLock>>;

    /// Puts a pair in place of what is kept, or removes it: for whoever fills a store by hand.
    fn put<'a>(&'a self, pair: Option<&'a TokenPair>) -> StoreFuture<'a, ()> {
        Box::pin(async move {
            let lock = self.lock(PATIENCE).await?;
            let kept = self.load().await?;
            let saved = self.save(&kept.followed_by(pair.cloned(), None)).await?;
            lock.release().await?;
            match saved {
                Saved::Kept => Ok(()),
                Saved::Overtaken => Err(Error::store("the token store was changed meanwhile; try again")),
            }
        })
    }
}

/// How long [`TokenStore::put`] waits for whoever holds the lock.
const PATIENCE: Duration = Duration::from_secs(30);

/// What became of a record that was to be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// It is kept.
    Kept,
    /// Another one was there than the one before it: nothing was changed.
    Overtaken,
}

/// A store that is locked. Dropping it must unlock too, without waiting: a task can be broken off anywhere.
pub trait StoreLock: fmt::Debug + Send + Sync + 'static {
    /// Whether it is certainly held still: by the clock, without asking anyone. A lock with a lease may have been lost.
    fn is_held(&self) -> bool {
        true
    }

    /// Unlocks.
    fn release(self: Box<Self>) -> StoreFuture<'static, ()> {
        drop(self);
        Box::pin(async { Ok(()) })
    }
}
