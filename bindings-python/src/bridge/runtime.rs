//! The one tokio runtime of the process, made when it is first needed.

use std::sync::Mutex;

use pyo3::{exceptions::PyRuntimeError, prelude::*};
use tokio::runtime::{Builder, Runtime};

use super::fork::generation;

/// The runtime and the process it belongs to. It is never dropped: a process that ends takes it along, and a forked
/// child leaves its parent's alone.
static RUNTIME: Mutex<Option<(u64, &'static Runtime)>> = Mutex::new(None);

/// The runtime of this process.
///
/// The caller holds the GIL (hence the token), as does whoever forks: so nobody holds this lock at a fork.
pub fn runtime(_py: Python<'_>) -> PyResult<&'static Runtime> {
    let mut slot = RUNTIME.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    match *slot {
        Some((made_in, runtime)) if made_in == generation() => Ok(runtime),
        _ => {
            let made = Builder::new_multi_thread().enable_all().thread_name("hbportal").build();
            let made =
                made.map_err(|error| PyRuntimeError::new_err(format!("no threads can be started: {error}")))?;
            let runtime: &'static Runtime = Box::leak(Box::new(made));
            *slot = Some((generation(), runtime));
            Ok(runtime)
        }
    }
}
