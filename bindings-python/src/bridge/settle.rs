//! The end of the program, which waits for token exchanges under way.

use std::sync::{Mutex, MutexGuard, PoisonError};

use hbportal::{Client, auth::Settling};
use pyo3::prelude::*;

use super::{blocking, ending, fork::Native};

/// Those of all clients, also of those that nobody closed. No Python code runs while it is held.
static CLIENTS: Mutex<Vec<Native<Settling>>> = Mutex::new(Vec::new());

fn clients() -> MutexGuard<'static, Vec<Native<Settling>>> {
    CLIENTS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Has the end of the program wait for this client too.
pub fn remember(client: &Client) {
    let mut clients = clients();
    clients.retain(|client| client.get().is_some_and(|settling| !settling.is_over()));
    clients.push(Native::new(client.settling()));
}

/// Has Python call us when the program ends: its threads are done, and its objects work still.
pub fn watch(py: Python<'_>) -> PyResult<()> {
    py.import("atexit")?.call_method1("register", (wrap_pyfunction!(settle_all, py)?,))?;
    Ok(())
}

#[pyfunction]
fn settle_all(py: Python<'_>) -> PyResult<()> {
    let all: Vec<Settling> = clients().iter().filter_map(Native::get).cloned().collect();
    let settled = if all.iter().all(Settling::is_over) {
        Ok(())
    } else {
        blocking::wait(py, Box::pin(async move { Settling::settle_all(&all).await }))
    };
    ending::close(py);
    settled
}
