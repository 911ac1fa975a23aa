//! What the sandbox was asked: counters, and the last calls.

use std::{
    collections::{BTreeMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use serde::Serialize;
use tokio::sync::watch;

/// How many calls the log keeps.
const KEPT: usize = 1000;

/// One call.
#[derive(Clone, Debug, Default, Serialize)]
#[non_exhaustive]
pub struct LoggedRequest {
    /// HTTP method.
    pub method: String,
    /// Path as sent.
    pub path: String,
    /// Query string as sent.
    pub query: Option<String>,
    /// Route key: method and template relative to the API base, or `UNKNOWN`.
    pub route: String,
    /// Status answered; `None` while in flight and when the connection was cut before a whole status line.
    pub status: Option<u16>,
    /// Whether the client hung up before the answer was complete.
    pub aborted: bool,
    /// Bytes of the request body that have arrived.
    pub body_bytes: u64,
    /// `Idempotency-Key` sent.
    pub idempotency_key: Option<String>,
    /// `X-Request-Id` sent or made.
    pub request_id: String,
    /// `User-Agent` sent.
    pub user_agent: Option<String>,
}

/// What the sandbox was asked so far.
#[derive(Clone, Debug, Default, Serialize)]
#[non_exhaustive]
pub struct Requests {
    /// Calls that arrived.
    pub total: u64,
    /// Calls that have not ended.
    pub in_flight: u64,
    /// Calls that arrived, by route key.
    pub by_route: BTreeMap<String, u64>,
    /// The last 1000 calls, oldest first.
    pub log: VecDeque<LoggedRequest>,
}

impl Requests {
    /// How many calls arrived on a route, e.g. `POST /auth/refresh`, or on any with `*`.
    pub fn count(&self, route: &str) -> u64 {
        if route == "*" { self.total } else { self.by_route.get(route).copied().unwrap_or_default() }
    }
}

/// The log, shared by all connections. Each change is announced to those who wait for one.
#[derive(Clone, Debug, Default)]
pub struct RequestLog(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    book: Mutex<Book>,
    changed: watch::Sender<()>,
}

#[derive(Debug, Default)]
struct Book {
    requests: Requests,
    /// Number of the oldest call in the log, counted from the start of the process.
    first: u64,
}

impl RequestLog {
    /// A copy of what was asked so far.
    pub fn snapshot(&self) -> Requests {
        self.read(Requests::clone)
    }

    /// Looks at what was asked so far.
    pub fn read<T>(&self, look: impl FnOnce(&Requests) -> T) -> T {
        look(&self.book().requests)
    }

    /// Zeroes the counters and the log. Calls in flight stay counted as such.
    pub fn clear(&self) {
        let mut book = self.book();
        book.first += book.requests.log.len() as u64;
        book.requests = Requests { in_flight: book.requests.in_flight, ..Requests::default() };
    }

    /// Resolves at once, and then at each change.
    pub fn changes(&self) -> watch::Receiver<()> {
        let mut changes = self.0.changed.subscribe();
        changes.mark_changed();
        changes
    }

    /// Files a call that arrived.
    pub fn arrive(&self, request: LoggedRequest) -> Ticket {
        let mut book = self.book();
        let requests = &mut book.requests;
        requests.total += 1;
        requests.in_flight += 1;
        *requests.by_route.entry(request.route.clone()).or_default() += 1;
        requests.log.push_back(request);
        if requests.log.len() > KEPT {
            requests.log.pop_front();
            book.first += 1;
        }
        let number = book.first + book.requests.log.len() as u64 - 1;
        drop(book);
        self.0.changed.send_replace(());
        Ticket { log: self.clone(), number, ended: false }
    }

    fn book(&self) -> MutexGuard<'_, Book> {
        self.0.book.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A call in flight. Dropped before its end, it is logged as aborted by the client.
#[derive(Debug)]
pub struct Ticket {
    log: RequestLog,
    number: u64,
    ended: bool,
}

impl Ticket {
    /// Notes the status that is being sent.
    pub fn answered(&self, status: u16) {
        self.note(|request| request.status = Some(status));
    }

    /// Notes that more of the request body has arrived.
    pub fn received(&self, bytes: usize) {
        self.note(|request| request.body_bytes += bytes as u64);
    }

    /// The call ended by the sandbox's own doing.
    pub fn end(mut self) {
        self.ended = true;
    }

    fn note(&self, change: impl FnOnce(&mut LoggedRequest)) {
        let mut book = self.log.book();
        let index = self.number.checked_sub(book.first).and_then(|index| usize::try_from(index).ok());
        if let Some(request) = index.and_then(|index| book.requests.log.get_mut(index)) {
            change(request);
        }
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        if !self.ended {
            self.note(|request| request.aborted = true);
        }
        let mut book = self.log.book();
        book.requests.in_flight = book.requests.in_flight.saturating_sub(1);
        drop(book);
        self.log.0.changed.send_replace(());
    }
}
