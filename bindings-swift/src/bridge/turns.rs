//! What a store of the host is asked, one thing after the other.

use std::sync::Arc;

use hbportal::{Error, Result, auth::StoreFuture};
use tokio::{
    sync::{Mutex, OwnedMutexGuard},
    task::{JoinError, spawn_blocking},
};

use super::runtime::runtime;

/// Asks one thing at a time, each on a thread where blocking hurts nobody.
///
/// What has begun goes on when whoever asked gives up, and the next waits until it has ended: a store that hangs keeps one
/// thread and no more. Unlocking waits for writes alone: a read that hangs must not keep others out. Where it hangs itself,
/// it keeps a thread too.
#[derive(Clone, Debug, Default)]
pub struct Turns {
    /// Held by what is being asked.
    turn: Arc<Mutex<()>>,
    /// Held by a write from when it is asked for, until it has ended or is given up before its turn; and by unlocking.
    writing: Arc<Mutex<()>>,
    /// Held from before the store is asked for its lock until that is unlocked, also when it came too late.
    locked: Arc<Mutex<()>>,
}

/// The store may be locked, and is not locked again until this is dropped.
pub type Locked = OwnedMutexGuard<()>;

impl Turns {
    /// Asks, unless it is given up before its turn comes.
    pub async fn ask<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let turn = Arc::clone(&self.turn).lock_owned().await;
        aside(move || {
            let _turn = turn;
            work()
        })
        .await
    }

    /// Asks for a change of the store: unlocking waits for it.
    pub async fn write(&self, work: impl FnOnce() -> Result<()> + Send + 'static) -> Result<()> {
        let writing = Arc::clone(&self.writing).lock_owned().await;
        self.ask(move || {
            let _writing = writing;
            work()
        })
        .await
    }

    /// The right to lock the store, once it is unlocked.
    pub async fn locked(&self) -> Locked {
        Arc::clone(&self.locked).lock_owned().await
    }

    /// Unlocks, whether the answer is awaited or not.
    pub fn unlock(
        &self,
        locked: Locked,
        work: impl FnOnce() -> Result<()> + Send + 'static,
    ) -> StoreFuture<'static, ()> {
        let writing = Arc::clone(&self.writing);
        // Not `tokio::spawn`: a lock may be dropped on any thread.
        let unlocking = runtime().map(|runtime| {
            runtime.spawn(async move {
                let _writing = writing.lock_owned().await;
                let unlocked = aside(work).await;
                drop(locked);
                unlocked
            })
        });
        Box::pin(async { unlocking?.await.unwrap_or_else(broken_off) })
    }
}

async fn aside<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    spawn_blocking(work).await.unwrap_or_else(broken_off)
}

/// It panicked.
fn broken_off<T>(_: JoinError) -> Result<T> {
    Err(Error::store("the token store was broken off"))
}
