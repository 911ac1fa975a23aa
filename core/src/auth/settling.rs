//! The end of a program, which waits for token exchanges under way.

use std::{fmt, time::Duration};

use super::session::{Session, WeakSession};
use crate::limit;

/// How long the end of a program waits. An exchange takes a moment; one that hangs must not hold the program up.
const PATIENCE: Duration = Duration::from_secs(5);

/// The token exchanges of a client, for whoever ends a program: a refresh token works once, so one that was sent and whose
/// answer nobody saves leaves the next start in doubt.
///
/// It does not keep the client alive, and finds an exchange that has outlived it.
#[derive(Clone)]
pub struct Settling(Vec<WeakSession>);

impl Settling {
    pub(crate) fn of<'a>(sessions: impl Iterator<Item = &'a Session>) -> Self {
        Self(sessions.map(Session::downgrade).collect())
    }

    /// Whether there is nothing to wait for, now or later: the client is gone, and what it had begun is done.
    pub fn is_over(&self) -> bool {
        self.0.iter().all(WeakSession::is_gone)
    }

    /// Whether there is nothing to wait for now.
    pub fn is_settled(&self) -> bool {
        !self.sessions().any(|session| session.is_busy())
    }

    /// Waits until the exchanges under way are done and their pairs are saved, for 5 seconds at most. Ends nothing: what fails is
    /// for the calls that wait for it.
    pub async fn settle(&self) {
        within(async {
            for session in self.sessions() {
                session.settle().await;
            }
        })
        .await;
    }

    /// The same for all clients of a process that ends, and until their listeners have seen what happened: one that runs while
    /// its language's runtime is taken down could end the process badly. The 5 seconds are for all of it.
    pub async fn settle_all(all: &[Self]) {
        within(async {
            for weak in all.iter().flat_map(|settling| &settling.0) {
                if let Some(session) = weak.upgrade() {
                    session.settle().await;
                }
                weak.told().await;
            }
        })
        .await;
    }

    fn sessions(&self) -> impl Iterator<Item = Session> {
        self.0.iter().filter_map(WeakSession::upgrade)
    }
}

async fn within(settle: impl Future<Output = ()>) {
    if limit::timeout(PATIENCE, settle).await.is_err() {
        tracing::warn!("a token exchange or a session listener is under way still: a pair may be lost");
    }
}

impl fmt::Debug for Settling {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settling").field("is_settled", &self.is_settled()).finish()
    }
}
