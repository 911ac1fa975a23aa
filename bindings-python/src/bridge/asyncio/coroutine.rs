//! Coroutines of the application, which run in its event loop while Rust waits for them.

use std::{
    future::pending,
    sync::{Mutex, PoisonError},
};

use pyo3::{
    intern,
    prelude::*,
    types::{PyCFunction, PyDict, PyTuple},
};
use tokio::sync::{oneshot, watch};

use super::hub;

/// What came of a coroutine.
type Outcome = PyResult<Py<PyAny>>;

/// A coroutine at work.
pub struct Coroutine {
    ended: oneshot::Receiver<Outcome>,
    closing: Option<watch::Receiver<()>>,
}

impl Coroutine {
    /// Has an event loop begin it, from whichever thread.
    pub fn begin(event_loop: &Bound<'_, PyAny>, coroutine: &Bound<'_, PyAny>) -> PyResult<Self> {
        let py = event_loop.py();
        let (done, ended) = oneshot::channel();
        let begin = once(py, move |coroutine| {
            let task = coroutine.py().import("asyncio")?.call_method1("ensure_future", (coroutine,))?;
            let end = once(coroutine.py(), move |task| {
                // Nobody may wait for it any more.
                let _ = done.send(task.call_method0("result").map(Bound::unbind));
                Ok(())
            })?;
            task.call_method1("add_done_callback", (end,)).map(drop)
        })?;
        event_loop.call_method1(intern!(py, "call_soon_threadsafe"), (begin, coroutine))?;
        Ok(Self { ended, closing: hub::closing(event_loop) })
    }

    /// What came of it, once it has ended; nothing where its event loop was closed before, which ends it for good.
    pub async fn ended(self) -> Option<Outcome> {
        let Self { ended, closing } = self;
        let closed = async {
            match closing {
                Some(mut closing) => drop(closing.changed().await),
                None => pending().await,
            }
        };
        tokio::select! {
            outcome = ended => outcome.ok(),
            () = closed => None,
        }
    }
}

/// A function of one argument that Python calls once.
fn once(
    py: Python<'_>,
    call: impl FnOnce(&Bound<'_, PyAny>) -> PyResult<()> + Send + 'static,
) -> PyResult<Bound<'_, PyCFunction>> {
    let call = Mutex::new(Some(call));
    PyCFunction::new_closure(
        py,
        None,
        None,
        move |arguments: &Bound<'_, PyTuple>, _: Option<&Bound<'_, PyDict>>| {
            let call = call.lock().unwrap_or_else(PoisonError::into_inner).take();
            call.map_or(Ok(()), |call| call(&arguments.get_item(0)?))
        },
    )
}
