//! What the session asks of its runtime: one place, so that a test can put a scheduler in its stead that tries orders.

use std::{future::Future, time::Duration};

use crate::limit::{self, Elapsed};

/// Runs a future apart from whoever starts it. Without a runtime it is dropped.
pub(super) fn spawn(future: impl Future<Output = ()> + Send + 'static) {
    #[cfg(test)]
    if checker::is_on() {
        return checker::spawn(future);
    }
    if let Ok(runtime) = tokio::runtime::Handle::try_current() {
        drop(runtime.spawn(future));
    }
}

/// Gives up on a future after `limit`.
pub(super) async fn timeout<T>(limit: Duration, future: impl Future<Output = T>) -> Result<T, Elapsed> {
    #[cfg(test)]
    if checker::is_on() {
        // Orders are tried, not times.
        return Ok(future.await);
    }
    limit::timeout(limit, future).await
}

/// Another thread may come in between here.
pub(super) fn may_be_interrupted() {
    #[cfg(test)]
    if checker::is_on() {
        checker::interrupt();
    }
}

#[cfg(test)]
pub(super) mod checker {
    //! shuttle in the runtime's stead. It runs all tasks on one thread, and switches where it is told.

    use std::cell::Cell;

    thread_local! {
        static ON: Cell<bool> = const { Cell::new(false) };
    }

    pub fn is_on() -> bool {
        ON.get()
    }

    pub fn spawn(future: impl Future<Output = ()> + Send + 'static) {
        drop(shuttle::future::spawn(future));
    }

    pub fn interrupt() {
        shuttle::thread::yield_now();
    }

    /// Runs `test` in many random orders, and in many that are random but for a few surprises.
    pub fn check<F: Future<Output = ()> + Send + 'static>(
        test: impl Fn() -> F + Send + Sync + Copy + 'static,
    ) {
        ON.set(true);
        shuttle::check_random(move || shuttle::future::block_on(test()), 500);
        shuttle::check_pct(move || shuttle::future::block_on(test()), 300, 3);
        ON.set(false);
    }
}
