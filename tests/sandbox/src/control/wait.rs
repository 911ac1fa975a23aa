//! Waiting for something to have happened, so that no test has to sleep.

use std::time::Duration;

use tokio::{sync::watch::Receiver, time::timeout};

use crate::{app::App, request_log::Requests};

/// Waits until that many deliveries have ended since the last reset. Answers whether they have, and how many.
pub async fn deliveries(app: &App, count: usize, limit: Duration) -> (bool, usize) {
    let reached = until(app.delivery_ends(), limit, || app.state().outbox.ended() >= count).await;
    (reached, app.state().outbox.ended())
}

/// Waits until the counters fulfil a condition. Answers whether they do.
pub async fn requests(app: &App, limit: Duration, met: impl Fn(&Requests) -> bool) -> bool {
    until(app.log.changes(), limit, || app.log.read(&met)).await
}

async fn until(mut changes: Receiver<()>, limit: Duration, met: impl Fn() -> bool) -> bool {
    let wait = async {
        while changes.changed().await.is_ok() {
            if met() {
                return true;
            }
        }
        false
    };
    timeout(limit, wait).await.unwrap_or(false)
}
