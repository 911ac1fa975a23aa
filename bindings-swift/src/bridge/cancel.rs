//! Calls that can be cancelled, by a number: uniffi itself has no cancellation.

use std::{
    collections::HashMap,
    sync::{
        LazyLock, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use tokio::task::AbortHandle;

/// A number that was given out.
enum Call {
    /// Its call has not come yet.
    Expected,
    /// It was cancelled before it came.
    Cancelled,
    /// It is under way.
    Started(AbortHandle),
}

static CALLS: LazyLock<Mutex<HashMap<u64, Call>>> = LazyLock::new(Mutex::default);

fn calls() -> MutexGuard<'static, HashMap<u64, Call>> {
    // Nothing that can panic runs while it is held.
    CALLS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A number for a call that is about to be made: from now on it can be cancelled.
#[uniffi::export]
pub fn expect_call() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    let id = NEXT.fetch_add(1, Ordering::Relaxed);
    calls().insert(id, Call::Expected);
    id
}

/// Cancels the call with this number: now, or as soon as it comes. One that has ended is left alone.
#[uniffi::export]
pub fn cancel_call(id: u64) {
    let started = match calls().get_mut(&id) {
        None => None,
        Some(Call::Started(task)) => Some(task.clone()),
        Some(call) => {
            *call = Call::Cancelled;
            None
        }
    };
    // Outside the lock: what is aborted may drop anything.
    if let Some(task) = started {
        task.abort();
    }
}

/// How many numbers are given out.
pub fn open_calls() -> usize {
    calls().len()
}

/// A number in use; dropping it gives it back.
pub struct Number(u64);

impl Number {
    pub fn new(id: u64) -> Self {
        Self(id)
    }

    /// Whether the call was cancelled before it came.
    pub fn is_cancelled(&self) -> bool {
        matches!(calls().get(&self.0), Some(Call::Cancelled))
    }

    /// From now on, cancelling aborts `task`. It is aborted at once where that was asked for already.
    pub fn started(&self, task: AbortHandle) {
        let mut calls = calls();
        if matches!(calls.get(&self.0), Some(Call::Cancelled)) {
            drop(calls);
            task.abort();
        } else {
            calls.insert(self.0, Call::Started(task));
        }
    }
}

impl Drop for Number {
    fn drop(&mut self) {
        calls().remove(&self.0);
    }
}
