//! What Rust has for JavaScript: the first of a batch rings, and all that are there go at once.

use std::sync::{Mutex, PoisonError};

use napi::{
    Status,
    threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode},
};

/// Weak: what keeps the process alive is a call in flight, not a client that exists.
pub type Bell = ThreadsafeFunction<(), (), (), Status, false, true>;

/// What JavaScript has not taken yet.
pub struct Mailbox<T> {
    waiting: Mutex<Vec<T>>,
    bell: Bell,
}

impl<T> Mailbox<T> {
    /// `bell` makes JavaScript take what is there.
    pub fn new(bell: Bell) -> Self {
        Self { waiting: Mutex::default(), bell }
    }

    /// Adds one, and rings if it is the first.
    pub fn add(&self, item: T) {
        self.add_within(usize::MAX, item);
    }

    /// Adds one, unless so many wait already; returns whether it did.
    pub fn add_within(&self, most: usize, item: T) -> bool {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        if waiting.len() >= most {
            return false;
        }
        waiting.push(item);
        let first = waiting.len() == 1;
        drop(waiting);
        if first {
            // Where JavaScript has ended meanwhile, nobody waits any more.
            self.bell.call((), ThreadsafeFunctionCallMode::NonBlocking);
        }
        true
    }

    /// Takes all.
    pub fn take(&self) -> Vec<T> {
        std::mem::take(&mut *self.waiting.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub fn bell(&self) -> &Bell {
        &self.bell
    }
}
