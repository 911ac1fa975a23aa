//! A lock with a lease: held as long as it is renewed, by whoever put their mark on it.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant, SystemTime},
};

use tokio::{runtime::Handle, task::AbortHandle, time::sleep};

use super::{PATIENCE, RedisStore};
use crate::{
    auth::{
        polling::poll,
        store::{StoreFuture, StoreLock},
    },
    error::{Error, Result},
};

/// Takes the lock, with the mark ARGV[1] for ARGV[2] milliseconds. It may be ours already, when an answer was lost.
const LOCK: &str = "
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return 1 end
return 0";

const RENEW: &str = "
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])";

const UNLOCK: &str = "
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])";

#[derive(Debug)]
pub(super) struct RedisLock {
    store: RedisStore,
    mark: String,
    lease: Arc<Lease>,
    renewal: AbortHandle,
    released: bool,
}

pub(super) async fn acquire(store: &RedisStore, wait: Duration) -> Result<RedisLock> {
    let mark = mark()?;
    let milliseconds = store.0.lease.as_millis().to_string();
    // A server that cannot be reached is told of with its cause, before whoever waits has given up.
    let end = tokio::time::Instant::now() + wait;
    let asked = poll(wait, || async {
        let asked = Moment::now();
        let arguments = [mark.as_bytes(), milliseconds.as_bytes()];
        let deadline = end.min(tokio::time::Instant::now() + PATIENCE);
        let locked: bool = store.eval_until(deadline, LOCK, &store.0.lock_key, &arguments).await?;
        Ok(locked.then_some(asked))
    });
    let Some(asked) = asked.await? else {
        return Err(Error::store(format!(
            "could not lock the token store in Redis: another process has held {} all the time; see what it is doing, or, \
             where it was killed, call again when its lease of {:?} is over",
            store.0.lock_key, store.0.lease
        )));
    };
    let lease = Arc::new(Lease { length: store.0.lease, begun: Mutex::new(Some(asked)) });
    let renewal = tokio::spawn(renew(store.clone(), mark.clone(), Arc::clone(&lease))).abort_handle();
    Ok(RedisLock { store: store.clone(), mark, lease, renewal, released: false })
}

/// Nobody else's.
fn mark() -> Result<String> {
    let number = getrandom::u64()
        .map_err(|error| Error::store("the system has no random numbers for a lock").with_source(error))?;
    Ok(format!("{}-{number:016x}", std::process::id()))
}

async fn renew(store: RedisStore, mark: String, lease: Arc<Lease>) {
    let milliseconds = lease.length.as_millis().to_string();
    while lease.is_running() {
        sleep(lease.length / 3).await;
        let asked = Moment::now();
        let arguments = [mark.as_bytes(), milliseconds.as_bytes()];
        match store.eval_once(RENEW, &store.0.lock_key, &arguments).await {
            Ok(true) => lease.begin(Some(asked)),
            Ok(false) => lease.begin(None),
            // The next one may work, as long as the lease runs.
            Err(error) => tracing::debug!(%error, "the lock of the token store could not be renewed"),
        }
    }
    tracing::warn!("the lock of the token store in Redis was lost");
}

/// How long the lock is certainly ours.
#[derive(Debug)]
struct Lease {
    length: Duration,
    /// When it was last asked for; nothing once it is lost.
    begun: Mutex<Option<Moment>>,
}

/// By both clocks: one stands still while the machine sleeps, the other can be set.
#[derive(Clone, Copy, Debug)]
struct Moment {
    monotonic: Instant,
    wall: SystemTime,
}

impl Moment {
    fn now() -> Self {
        Self { monotonic: Instant::now(), wall: SystemTime::now() }
    }

    /// The longer time of the two: the machine may have slept. A wall clock that was set back has no say.
    fn since(self, earlier: Self) -> Duration {
        let felt = self.monotonic.saturating_duration_since(earlier.monotonic);
        felt.max(self.wall.duration_since(earlier.wall).unwrap_or_default())
    }
}

impl Lease {
    fn begin(&self, moment: Option<Moment>) {
        *self.begun.lock().unwrap_or_else(PoisonError::into_inner) = moment;
    }

    fn is_running(&self) -> bool {
        self.is_running_at(Moment::now())
    }

    fn is_running_at(&self, now: Moment) -> bool {
        let begun = *self.begun.lock().unwrap_or_else(PoisonError::into_inner);
        // What is asked for in the last tenth may arrive too late.
        let sure = self.length / 10 * 9;
        begun.is_some_and(|begun| now.since(begun) < sure)
    }
}

impl StoreLock for RedisLock {
    fn is_held(&self) -> bool {
        self.lease.is_running()
    }

    fn release(mut self: Box<Self>) -> StoreFuture<'static, ()> {
        self.released = true;
        self.renewal.abort();
        Box::pin(async move { unlock(&self.store, &self.mark).await })
    }
}

async fn unlock(store: &RedisStore, mark: &str) -> Result<()> {
    // Whether it was ours still does not matter any more.
    store.eval::<bool>(UNLOCK, &store.0.lock_key, &[mark.as_bytes()]).await.map(drop)
}

impl Drop for RedisLock {
    fn drop(&mut self) {
        self.renewal.abort();
        // Without a runtime the lease runs out by itself.
        if let (false, Ok(runtime)) = (self.released, Handle::try_current()) {
            let (store, mark) = (self.store.clone(), std::mem::take(&mut self.mark));
            runtime.spawn(async move { unlock(&store, &mark).await });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lease_runs_by_the_clock_that_went_further_and_a_clock_set_back_has_no_say() {
        let begun = Moment::now();
        let lease = Lease { length: Duration::from_secs(10), begun: Mutex::new(Some(begun)) };
        let runs = |felt: u64, wall: i64| {
            let step = Duration::from_secs(wall.unsigned_abs());
            let wall = if wall < 0 { begun.wall - step } else { begun.wall + step };
            lease.is_running_at(Moment { monotonic: begun.monotonic + Duration::from_secs(felt), wall })
        };
        assert!(runs(0, 0) && runs(8, 8));
        assert!(!runs(9, 9), "what is asked for in the last tenth may arrive too late");
        assert!(runs(1, 0) && runs(1, -1) && runs(8, -3_600), "the wall clock was set back");
        assert!(!runs(9, 0) && !runs(9, -3_600), "and stands for no more time");
        assert!(!runs(0, 9) && !runs(0, 3_600), "the machine slept");
        lease.begin(None);
        assert!(!runs(0, 0), "it was lost");
    }
}
