//! Waiting for a lock that can only be tried.

use std::{future::Future, time::Duration};

use tokio::time::{Instant, sleep};

use crate::error::Result;

const FIRST_PAUSE: Duration = Duration::from_millis(5);
const LONGEST_PAUSE: Duration = Duration::from_millis(100);

/// Tries again and again; nothing where `wait` is over before it worked.
pub(super) async fn poll<T, F>(wait: Duration, attempt: impl Fn() -> F) -> Result<Option<T>>
where
    F: Future<Output = Result<Option<T>>>,
{
    let deadline = Instant::now() + wait;
    let mut pause = FIRST_PAUSE;
    loop {
        let lock = attempt().await?;
        if lock.is_some() || Instant::now() + pause > deadline {
            return Ok(lock);
        }
        sleep(pause).await;
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}
