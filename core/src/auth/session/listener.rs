//! Hands events to the application, where it can do no harm.

use std::{
    collections::VecDeque,
    fmt,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak},
    thread,
};

use tokio::sync::Notify;

use crate::auth::session_event::{SessionEvent, SessionListener};

/// A listener that stands still misses the oldest events.
const MOST_WAITING: usize = 256;

/// The listener of a session, and the events that it has not seen yet.
///
/// It runs on a thread that lives as long as there are events: no runtime waits for it when it ends, and no lock is held.
#[derive(Clone)]
pub(super) struct Events(Option<Arc<Inner>>);

/// Events that are not kept alive: the thread that hands them over may outlive their session.
#[derive(Clone)]
pub(super) struct WeakEvents(Weak<Inner>);

impl WeakEvents {
    pub fn is_gone(&self) -> bool {
        self.0.strong_count() == 0
    }

    /// Waits until the listener has seen everything so far.
    pub async fn told(&self) {
        let Some(inner) = self.0.upgrade() else { return };
        loop {
            // Asked for before it is looked: a note in between is not missed.
            let quiet = inner.quiet.notified();
            if inner.queue().served_by != Some(std::process::id()) {
                return;
            }
            quiet.await;
        }
    }
}

struct Inner {
    listener: SessionListener,
    queue: Mutex<Queue>,
    /// Whoever waits until everything is told.
    quiet: Notify,
}

#[derive(Default)]
struct Queue {
    waiting: VecDeque<SessionEvent>,
    /// The process whose thread hands them over: a forked child has no such thread.
    served_by: Option<u32>,
}

impl Events {
    pub fn new(listener: Option<SessionListener>) -> Self {
        Self(
            listener
                .map(|listener| Arc::new(Inner { listener, queue: Mutex::default(), quiet: Notify::new() })),
        )
    }

    /// The events as long as somebody tells or sees them.
    pub fn downgrade(&self) -> WeakEvents {
        WeakEvents(self.0.as_ref().map_or_else(Weak::new, Arc::downgrade))
    }

    pub fn tell(&self, event: SessionEvent) {
        let Some(inner) = &self.0 else { return };
        let mut queue = inner.queue();
        if queue.waiting.len() == MOST_WAITING {
            queue.waiting.pop_front();
            tracing::warn!("the session listener is too slow: an event was dropped");
        }
        queue.waiting.push_back(event);
        let process = std::process::id();
        if queue.served_by != Some(process) {
            let own = Arc::clone(inner);
            let started =
                thread::Builder::new().name("hbportal-events".to_owned()).spawn(move || own.serve());
            match started {
                Ok(_) => queue.served_by = Some(process),
                Err(error) => {
                    tracing::warn!(%error, "no thread for the session listener; the event waits for the next");
                }
            }
        }
    }
}

impl Inner {
    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn next(&self) -> Option<SessionEvent> {
        let mut queue = self.queue();
        let next = queue.waiting.pop_front();
        if next.is_none() {
            queue.served_by = None;
            self.quiet.notify_waiters();
        }
        next
    }

    fn serve(&self) {
        while let Some(event) = self.next() {
            if catch_unwind(AssertUnwindSafe(|| (self.listener)(event))).is_err() {
                tracing::warn!("the session listener panicked; the session goes on");
            }
        }
    }
}

impl fmt::Debug for Events {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Events").field(&self.0.is_some()).finish()
    }
}
