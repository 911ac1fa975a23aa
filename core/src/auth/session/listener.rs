//! Hands events to the application, where it can do no harm.

use std::{
    collections::VecDeque,
    fmt,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
};

use crate::auth::session_event::{SessionEvent, SessionListener};

/// A listener that stands still misses the oldest events.
const MOST_WAITING: usize = 256;

/// The listener of a session, and the events that it has not seen yet.
///
/// It runs on a thread that lives as long as there are events: no runtime waits for it when it ends, and no lock is held.
#[derive(Clone)]
pub(super) struct Events(Option<Arc<Inner>>);

struct Inner {
    listener: SessionListener,
    queue: Mutex<Queue>,
}

#[derive(Default)]
struct Queue {
    waiting: VecDeque<SessionEvent>,
    /// The process whose thread hands them over: a forked child has no such thread.
    served_by: Option<u32>,
}

impl Events {
    pub fn new(listener: Option<SessionListener>) -> Self {
        Self(listener.map(|listener| Arc::new(Inner { listener, queue: Mutex::default() })))
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
