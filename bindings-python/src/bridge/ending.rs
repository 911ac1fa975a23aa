//! The end of the interpreter: a thread that is inside then, or comes in later, takes the process down with it.

use std::{
    sync::atomic::{AtomicBool, AtomicUsize, Ordering},
    thread::sleep,
    time::{Duration, Instant},
};

use pyo3::prelude::*;

use super::fork::generation;

/// How long the end waits for those that are inside: code of the application may hang.
const PATIENCE: Duration = Duration::from_millis(500);

static OVER: AtomicBool = AtomicBool::new(false);
static INSIDE: AtomicUsize = AtomicUsize::new(0);

/// Does something in Python from a thread of ours; nothing where the interpreter is ending.
pub fn attached<T>(work: impl FnOnce(Python<'_>) -> T) -> Option<T> {
    let _visit = Visit::begin();
    if OVER.load(Ordering::SeqCst) { None } else { Python::try_attach(work) }
}

/// A thread that is inside, in the process in which it came.
struct Visit(u64);

impl Visit {
    fn begin() -> Self {
        INSIDE.fetch_add(1, Ordering::SeqCst);
        Self(generation())
    }
}

impl Drop for Visit {
    fn drop(&mut self) {
        if self.0 == generation() {
            INSIDE.fetch_sub(1, Ordering::SeqCst);
        }
    }
}

/// In a forked child: the threads that were inside stayed with the parent.
pub fn forget() {
    INSIDE.store(0, Ordering::SeqCst);
}

/// Lets nobody in any more, and waits a moment for those that are.
pub fn close(py: Python<'_>) {
    OVER.store(true, Ordering::SeqCst);
    let begun = Instant::now();
    py.detach(|| {
        while INSIDE.load(Ordering::SeqCst) > 0 && begun.elapsed() < PATIENCE {
            sleep(Duration::from_millis(1));
        }
    });
}
