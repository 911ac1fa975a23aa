//! The one place where a thread of Python waits for Rust.

use std::{
    future::Future,
    task::{Context, Poll, Waker},
    time::Duration,
};

use pyo3::{exceptions::PyRuntimeError, prelude::*};
use tokio::runtime::Runtime;

use super::runtime::runtime;

/// How long Ctrl-C may go unnoticed.
const SIGNAL_CHECK: Duration = Duration::from_millis(50);

/// Waits for `future` without the GIL, so that other threads run; Ctrl-C ends the wait and drops the future.
///
/// A handler of a signal is Python code, which may call us again: so it runs outside of the runtime, and what takes long
/// is handed over to the runtime's threads, lest it stand still meanwhile with a lock that the handler waits for.
pub fn wait<F>(py: Python<'_>, mut future: F) -> PyResult<F::Output>
where
    F: Future + Send + Unpin + 'static,
    F::Output: Send,
{
    let runtime = runtime(py)?;
    if let Some(output) = py.detach(|| slice(runtime, &mut future)) {
        return Ok(output);
    }
    let mut task = runtime.spawn(future);
    loop {
        if let Err(interrupt) = py.check_signals() {
            task.abort();
            // What it had in its hands is put back before the interrupt goes on.
            let _ = py.detach(|| runtime.block_on(task));
            return Err(interrupt);
        }
        match py.detach(|| slice(runtime, &mut task)) {
            Some(Ok(output)) => return Ok(output),
            Some(Err(broken)) => match broken.try_into_panic() {
                Ok(panic) => std::panic::resume_unwind(panic),
                Err(_) => return Err(PyRuntimeError::new_err("hbportal broke off a call: this is a bug")),
            },
            None => {}
        }
    }
}

/// What comes of the future before signals are to be looked at.
fn slice<F: Future + Unpin>(runtime: &Runtime, future: &mut F) -> Option<F::Output> {
    runtime.block_on(async { tokio::time::timeout(SIGNAL_CHECK, future).await.ok() })
}

/// The output, where the future has it already; else the future, to be waited for.
///
/// An item that is at hand costs neither a switch of threads nor a turn of the event loop this way.
pub fn at_once<F: Future + Unpin>(py: Python<'_>, mut future: F) -> PyResult<Result<F::Output, F>> {
    let _inside = runtime(py)?.enter();
    match std::pin::Pin::new(&mut future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => Ok(Ok(output)),
        Poll::Pending => Ok(Err(future)),
    }
}
