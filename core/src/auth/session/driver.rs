//! Carries out what the machine asks for, in a task of its own.

use std::{sync::Arc, time::Duration};

use tokio::sync::watch;
use tracing::Instrument;

use super::{Outcome, Session, broken_off};
use crate::{
    auth::{
        exchange::Guard,
        machine::{Event, Step, Terms},
        runtime::{self, timeout},
        store::{StoreFuture, StoreLock},
    },
    error::{Error, ErrorKind, Result},
};

/// One run: from the lock of the store to an outcome for everybody who waits.
pub(super) struct Driver {
    session: Session,
    /// Which one it is: one that was given up has no say any more.
    run: u64,
    outcome: watch::Sender<Option<Outcome>>,
    done: bool,
    /// The lock of the store, once all is done.
    lock: Option<Box<dyn StoreLock>>,
    /// What those who wait are to be told, once the lock is released.
    answer: Option<Outcome>,
}

impl Driver {
    pub fn new(session: Session, run: u64, outcome: watch::Sender<Option<Outcome>>) -> Self {
        Self { session, run, outcome, done: false, lock: None, answer: None }
    }

    /// Detaches from whoever asked for it.
    pub fn start(self) {
        runtime::spawn(self.run());
    }

    async fn run(mut self) {
        let limit = self.session.0.limit;
        if timeout(limit, self.drive()).await.is_err() {
            self.step(Event::Broken(Error::new(
                ErrorKind::Timeout,
                format!("getting a token took longer than {} seconds", limit.as_secs_f64()),
            )));
        }
        if let Some(lock) = self.lock.take() {
            let mut releasing = lock.release();
            let released = if let Ok(released) = timeout(self.session.0.patience / 4, &mut releasing).await {
                released
            } else {
                // A store that hangs holds up nobody; but what was begun to be released is released.
                self.answer();
                releasing.await
            };
            if let Err(error) = released {
                tracing::warn!(family = self.session.0.family, %error, "the lock of the token store could not be released");
            }
        }
        self.answer();
    }

    /// Tells those who wait, once the lock is free: a host's event loop may end with the answer, and what releases the lock
    /// may run in it. Calls that only need a token go on before, with the pair that is at hand.
    fn answer(&mut self) {
        if let Some(outcome) = self.answer.take() {
            self.outcome.send_replace(Some(outcome));
        }
    }

    async fn drive(&mut self) {
        let session = self.session.clone();
        let (exchange, store) = (&session.0.exchange, &session.0.store);
        let (patience, family) = (session.0.patience, session.0.family);
        // Some more than it is told to wait: its own words say more than ours.
        let locked = in_time(patience + patience / 4, "lock", store.lock(patience)).await;
        let terms = locked.map(|lock| self.keep(lock)).map(|()| Terms {
            can_login: exchange.can_login(),
            jitter: jitter(),
            owner: session.owner(),
        });
        let mut event = Event::Locked(terms);
        while let Some(step) = self.step(event) {
            event = match step {
                Step::Read => Event::Read(in_time(patience / 4, "load", store.load()).await),
                Step::Refresh(token) => {
                    let span = tracing::debug_span!("token exchange", family, kind = "refresh");
                    Event::Exchanged(exchange.refresh(token, self.guard()).instrument(span).await)
                }
                Step::Login => {
                    let span = tracing::debug_span!("token exchange", family, kind = "login");
                    Event::Exchanged(exchange.login().instrument(span).await)
                }
                Step::Revoke(token) => Event::Revoked(exchange.revoke(&token).await),
                Step::Write(record) => {
                    Event::Written(in_time(patience / 4, "save", store.save(&record)).await)
                }
                Step::Done(_) => return,
            };
        }
    }

    /// Keeps the lock where it outlives this driver.
    fn keep(&self, lock: Box<dyn StoreLock>) {
        let mut state = self.session.state();
        // One that was given up unlocks at once, when our own lock is free again.
        if let Some(running) = state.running.as_mut().filter(|running| running.run == self.run) {
            running.lock = Some(lock);
        }
    }

    /// Whether the lock is held still. Whoever stood still for too long must not send what a peer may have sent by now.
    fn guard(&self) -> Guard {
        let (session, run) = (self.session.clone(), self.run);
        Arc::new(move || {
            let state = session.state();
            let own = state.running.as_ref().filter(|running| running.run == run);
            let lock = own.and_then(|running| running.lock.as_ref());
            if lock.is_some_and(|lock| lock.is_held()) { Ok(()) } else { Err(lock_lost()) }
        })
    }

    /// The next step; nothing once it is done and everybody knows.
    fn step(&mut self, event: Event) -> Option<Step> {
        if self.done {
            return None;
        }
        let session = &self.session;
        let now = session.0.clock.now();
        let mut state = session.state();
        if state.running.as_ref().is_none_or(|running| running.run != self.run) {
            drop(state);
            self.done = true;
            self.outcome.send_replace(Some(Err(broken_off())));
            return None;
        }
        let step = state.machine.step(now, event);
        if matches!(step, Step::Done(_)) {
            self.lock = state.running.take().and_then(|running| running.lock);
        }
        session.publish(&state);
        let happenings = state.machine.happenings();
        drop(state);
        session.tell(happenings);
        let family = session.0.family;
        match step {
            Step::Done(outcome) => {
                match &outcome {
                    Ok(token) => tracing::debug!(family, ?token, "the token session goes on"),
                    Err(error) => tracing::debug!(family, kind = ?error.kind(), "no token could be got"),
                }
                self.done = true;
                self.answer = Some(outcome);
                None
            }
            step => {
                tracing::trace!(family, ?step, "token session");
                Some(step)
            }
        }
    }
}

/// A run that panics, or whose runtime ends, leaves nobody waiting.
impl Drop for Driver {
    fn drop(&mut self) {
        self.step(Event::Broken(broken_off()));
        self.answer();
    }
}

/// What the store answers, or that it does not.
async fn in_time<T>(patience: Duration, what: &'static str, answer: StoreFuture<'_, T>) -> Result<T> {
    let answer = timeout(patience, answer).instrument(tracing::debug_span!("token store", what)).await;
    answer.map_or_else(
        |_| {
            Err(Error::store(format!(
                "the token store took longer than {patience:?} to {what}; see what holds it up"
            )))
        },
        |answer| answer.map_err(as_store_error),
    )
}

fn lock_lost() -> Error {
    Error::store("the lock of the token store was lost before the token pair could be renewed; call again")
}

/// A host's store may fail with whatever it likes; callers see that it was the store.
fn as_store_error(error: Error) -> Error {
    if error.kind() == ErrorKind::Store {
        return error;
    }
    Error::store(format!("the token store failed: {}", error.message())).with_source(error)
}

/// From the system, not from a seeded generator: a forked child would repeat its parent's numbers.
pub(super) fn jitter() -> f64 {
    f64::from(getrandom::u32().unwrap_or_default()) / f64::from(u32::MAX)
}
