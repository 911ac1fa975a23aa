//! Processes that fork, as gunicorn, Celery and multiprocessing do.
//!
//! Only the thread that forks lives on in the child: the runtime's threads are gone, and a lock that one of them
//! held stays locked for ever. So nothing of the parent's runtime may be touched there, not even to drop it.

use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::Duration,
};

use hbportal::logging;
use pyo3::{prelude::*, types::PyDict};

use super::ending;

/// How long a fork waits for a handler of `logging`.
const PATIENCE: Duration = Duration::from_millis(500);

static GENERATION: AtomicU64 = AtomicU64::new(0);

/// How many forks lie between this process and the one that loaded the module.
pub fn generation() -> u64 {
    GENERATION.load(Ordering::Acquire)
}

/// Has the system call us in every forked child, before anything else runs there; and Python around its own forks.
pub fn watch(py: Python<'_>) -> PyResult<()> {
    let os = py.import("os")?;
    // Windows has no fork.
    if !os.hasattr("register_at_fork")? {
        return Ok(());
    }
    watch_system()?;
    let hooks = PyDict::new(py);
    hooks.set_item("before", wrap_pyfunction!(before_fork, py)?)?;
    hooks.set_item("after_in_parent", wrap_pyfunction!(after_fork_in_parent, py)?)?;
    os.call_method("register_at_fork", (), Some(&hooks))?;
    Ok(())
}

/// A handler of `logging` that is writing at the fork would hold its file's lock in the child for ever.
#[pyfunction]
fn before_fork(py: Python<'_>) {
    py.detach(|| logging::pause(PATIENCE));
}

#[pyfunction]
fn after_fork_in_parent() {
    logging::resume();
}

/// Servers and extensions in C fork without a word to Python.
#[cfg(unix)]
fn watch_system() -> PyResult<()> {
    use std::cell::Cell;

    use hbportal::auth::HeldFileLocks;

    thread_local! {
        /// While this thread forks.
        static LOCKS: Cell<Option<HeldFileLocks>> = const { Cell::new(None) };
    }

    extern "C" fn before() {
        LOCKS.set(Some(HeldFileLocks::now()));
    }

    extern "C" fn after_in_parent() {
        LOCKS.set(None);
    }

    extern "C" fn after_in_child() {
        GENERATION.fetch_add(1, Ordering::AcqRel);
        ending::forget();
        if let Some(locks) = LOCKS.take() {
            locks.leave_to_parent();
        }
    }

    // SAFETY: Python never unloads this module, so the functions stay; in the child they set numbers and close files.
    let failed = unsafe { libc::pthread_atfork(Some(before), Some(after_in_parent), Some(after_in_child)) };
    if failed == 0 { Ok(()) } else { Err(std::io::Error::from_raw_os_error(failed).into()) }
}

#[cfg(not(unix))]
fn watch_system() -> PyResult<()> {
    Ok(())
}

/// Something that belongs to the runtime of the process that made it. A forked child can neither use nor drop it.
#[derive(Debug)]
pub struct Native<T> {
    value: Option<T>,
    generation: u64,
}

impl<T> Native<T> {
    /// Belongs to this process from here on.
    pub fn new(value: T) -> Self {
        Self { value: Some(value), generation: generation() }
    }

    /// The value, in the process that made it.
    pub fn get(&self) -> Option<&T> {
        self.value.as_ref().filter(|_| self.generation == generation())
    }
}

impl<T> Drop for Native<T> {
    fn drop(&mut self) {
        if self.generation != generation() {
            // Dropping could wait for a lock whose holder does not exist here; the memory is the price.
            std::mem::forget(self.value.take());
        }
    }
}
