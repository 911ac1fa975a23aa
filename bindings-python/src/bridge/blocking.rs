//! The one place where a thread of Python waits for Rust.

use std::{
    future::Future,
    pin::pin,
    task::{Context, Poll, Waker},
    time::Duration,
};

use pyo3::prelude::*;

use super::runtime::runtime;

/// How long Ctrl-C may go unnoticed.
const SIGNAL_CHECK: Duration = Duration::from_millis(50);

/// Waits for `future` without the GIL, so that other threads run; Ctrl-C ends the wait and drops the future.
pub fn wait<F>(py: Python<'_>, future: F) -> PyResult<F::Output>
where
    F: Future + Send,
    F::Output: Send,
{
    let runtime = runtime(py)?;
    py.detach(|| {
        runtime.block_on(async {
            let mut future = pin!(future);
            loop {
                match tokio::time::timeout(SIGNAL_CHECK, future.as_mut()).await {
                    Ok(output) => return Ok(output),
                    Err(_) => check_signals()?,
                }
            }
        })
    })
}

/// Where the interpreter is going, no signal comes any more.
#[allow(clippy::redundant_closure_for_method_calls)] // The method itself is not general enough.
fn check_signals() -> PyResult<()> {
    Python::try_attach(|py| py.check_signals()).unwrap_or(Ok(()))
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
