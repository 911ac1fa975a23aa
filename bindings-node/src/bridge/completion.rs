//! Finished calls on their way to JavaScript: the first of a batch rings, and all that are there go at once.

use std::sync::{Mutex, PoisonError};

use hbportal::{Download, Hold, RawResponse};
use napi::{
    Status,
    threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode},
};

use super::errors::Failure;

/// What a call came to.
pub enum Payload {
    /// Nothing.
    Nothing,
    /// JSON, for `JSON.parse`.
    Text(String),
    /// A piece of a file.
    Bytes(bytes::Bytes),
    /// A file on its way.
    Download(Download),
    /// A seat that is held.
    Hold(Hold),
    /// Which of several, and what it carries.
    Outcome(&'static str, Box<Payload>),
    /// An answer as it came.
    Response(RawResponse),
}

/// A call that is finished.
pub struct Completed {
    pub id: u32,
    pub outcome: Result<Payload, Failure>,
}

/// Weak: what keeps the process alive is a call in flight, not a client that exists.
pub type Bell = ThreadsafeFunction<(), (), (), Status, false, true>;

/// The finished calls that JavaScript has not taken yet.
pub struct Finished {
    completed: Mutex<Vec<Completed>>,
    bell: Bell,
}

impl Finished {
    pub fn new(bell: Bell) -> Self {
        Self { completed: Mutex::default(), bell }
    }

    /// Adds one, and rings if it is the first.
    pub fn add(&self, completed: Completed) {
        let mut all = self.completed.lock().unwrap_or_else(PoisonError::into_inner);
        all.push(completed);
        let first = all.len() == 1;
        drop(all);
        if first {
            // Where JavaScript has ended meanwhile, nobody waits any more.
            self.bell.call((), ThreadsafeFunctionCallMode::NonBlocking);
        }
    }

    /// Takes all.
    pub fn take(&self) -> Vec<Completed> {
        std::mem::take(&mut *self.completed.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub fn bell(&self) -> &Bell {
        &self.bell
    }
}

/// A call that is still to finish: whatever becomes of its task, JavaScript hears of it.
pub struct Pending<'a> {
    finished: &'a Finished,
    id: u32,
    delivered: bool,
}

impl<'a> Pending<'a> {
    pub fn new(finished: &'a Finished, id: u32) -> Self {
        Self { finished, id, delivered: false }
    }

    pub fn deliver(mut self, outcome: Result<Payload, Failure>) {
        self.delivered = true;
        self.finished.add(Completed { id: self.id, outcome });
    }
}

impl Drop for Pending<'_> {
    fn drop(&mut self) {
        // A task that panicked, or one that was aborted: then nobody knows its id any more, and this is passed over.
        if !self.delivered {
            self.finished.add(Completed { id: self.id, outcome: Err(Failure::Broken) });
        }
    }
}
