//! Time limits, for a process that may stand still in the middle of them.

use std::{
    future::{Future, poll_fn},
    pin::{Pin, pin},
    task::Poll,
    time::Duration,
};

use tokio::time::Instant;

use crate::timer::Timer;

/// A timer that goes off this late was kept from it: the app was suspended, the container frozen, the process stopped.
const LATE: Duration = Duration::from_secs(1);

/// How long what was waited for may take then. All timers go off at once, before anything could be looked at: the answer
/// may have come long ago.
const GRACE: Duration = Duration::from_secs(5);

/// The time was over first.
#[derive(Debug)]
pub(crate) struct Elapsed;

/// Gives up on a future at a moment. It is pinned by the caller: what is handed over is held twice.
pub(crate) async fn timeout_at<F: Future>(
    at: Instant,
    mut future: Pin<&mut F>,
) -> Result<F::Output, Elapsed> {
    let mut timer = Timer::at(at);
    let raced = poll_fn(|cx| match future.as_mut().poll(cx) {
        Poll::Ready(answer) => Poll::Ready(Ok(answer)),
        Poll::Pending => timer.poll(cx).map(|()| Err(Elapsed)),
    });
    if let Ok(answer) = raced.await {
        timer.keep();
        return Ok(answer);
    }
    if at.elapsed() < LATE {
        return Err(Elapsed);
    }
    tokio::time::timeout(GRACE, future).await.map_err(|_| Elapsed)
}

/// Gives up on a future after `limit`.
pub(crate) async fn timeout<T>(limit: Duration, future: impl Future<Output = T>) -> Result<T, Elapsed> {
    let now = Instant::now();
    // A limit beyond the clock is none that could pass.
    let at = now.checked_add(limit).unwrap_or(now + Duration::from_secs(86_400 * 365));
    timeout_at(at, pin!(future)).await
}

#[cfg(test)]
mod tests {
    use tokio::{
        sync::oneshot,
        task::yield_now,
        time::{advance, sleep},
    };

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_limit_is_a_limit() {
        let began = Instant::now();
        assert!(timeout(Duration::from_secs(30), std::future::pending::<()>()).await.is_err());
        assert_eq!(began.elapsed().as_secs(), 30);
        assert!(timeout(Duration::from_secs(30), sleep(Duration::from_secs(29))).await.is_ok());
        assert!(timeout(Duration::MAX, sleep(Duration::from_secs(29))).await.is_ok());
    }

    #[tokio::test(start_paused = true)]
    async fn after_a_standstill_the_answer_is_looked_for() {
        for answered in [true, false] {
            let (answer, answering) = oneshot::channel();
            let waiting = tokio::spawn(timeout(Duration::from_secs(30), answering));
            yield_now().await;
            advance(Duration::from_secs(600)).await;
            // The timer goes off first.
            for _ in 0..10 {
                yield_now().await;
            }
            if answered {
                answer.send(()).expect("it is waited for");
                waiting.await.expect("joined").expect("in time").expect("answered");
            } else {
                let began = Instant::now();
                assert!(waiting.await.expect("joined").is_err());
                assert!(began.elapsed() <= GRACE, "not for ever");
            }
        }
    }
}
