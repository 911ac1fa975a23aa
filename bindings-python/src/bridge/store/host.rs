//! How the methods of a store are called.

use std::sync::{Arc, Mutex, PoisonError};

use hbportal::{Error, Result};
use pyo3::{
    exceptions::{PyRuntimeError, PyTypeError},
    intern,
    prelude::*,
};
use tokio::sync::{Mutex as Turns, OwnedMutexGuard};

use super::{
    failure::{attached, failed, gone},
    lock::Exit,
    thread::StoreThread,
};
use crate::bridge::{asyncio::Coroutine, ending, operation::Flavour};

/// The event loop in which a client was last used. Only locked with the GIL held, while no Python code runs.
pub type LastLoop = Arc<Mutex<Option<Py<PyAny>>>>;

/// The object of the application, and what keeps its methods apart.
///
/// A method that is at work goes on when core has given it up: a thread, or a request on the wire, cannot be called back.
pub struct Host {
    object: Py<PyAny>,
    pub has_lock: bool,
    event_loop: LastLoop,
    flavour: Flavour,
    thread: StoreThread,
    /// Held while a method is at work. Unlocking does not wait for it: a store that hangs while it is read keeps nobody out.
    turn: Arc<Turns<()>>,
    /// Held while the store is written to, which keeps it locked: what is written late would overwrite a peer's pair.
    pub writing: Arc<Turns<()>>,
    /// Held while the store is locked, or about to be: a next attempt would wait for a lock whose release waits behind it.
    /// What could not be released, because its event loop was closed, is released in the next one.
    pub locking: Arc<Turns<Option<Exit>>>,
}

/// Calls a method of the object.
pub trait Method: for<'py> FnOnce(&Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {}

impl<T: for<'py> FnOnce(&Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>>> Method for T {}

/// What a method answered.
enum Answer<T> {
    There(T),
    Promised(Coroutine),
}

impl Host {
    pub fn new(object: Py<PyAny>, has_lock: bool, event_loop: LastLoop, flavour: Flavour) -> Self {
        Self {
            object,
            has_lock,
            event_loop,
            flavour,
            thread: StoreThread::default(),
            turn: Arc::default(),
            writing: Arc::default(),
            locking: Arc::default(),
        }
    }

    pub async fn turn(&self) -> OwnedMutexGuard<()> {
        Arc::clone(&self.turn).lock_owned().await
    }

    /// Runs something on the thread of the object.
    pub async fn aside<T: Send + 'static>(
        self: &Arc<Self>,
        what: &'static str,
        work: impl FnOnce(&Bound<'_, PyAny>) -> PyResult<T> + Send + 'static,
    ) -> Result<T> {
        let own = Arc::clone(self);
        let work = move |py: Python<'_>| work(own.object.bind(py)).map_err(|raised| failed(py, what, raised));
        self.thread.run(work).await
    }

    /// Calls a method on the thread and reads its answer. What it only promises is awaited to its end, in the event loop.
    pub async fn call<T: Send + 'static>(
        self: &Arc<Self>,
        what: &'static str,
        method: impl Method + Send + 'static,
        read: fn(&Bound<'_, PyAny>) -> Result<T>,
    ) -> Result<T> {
        let own = Arc::clone(self);
        let answer = self.thread.run(move |py| own.answer(py, what, method, read)).await?;
        settle(what, answer, read).await
    }

    /// Calls a method that only makes a coroutine: that needs no thread, which may hang.
    pub async fn call_here(&self, what: &'static str, method: impl Method) -> Result<()> {
        let answer = attached(|py| self.answer(py, what, method, |_| Ok(())))?;
        settle(what, answer, |_| Ok(())).await
    }

    fn answer<T>(
        &self,
        py: Python<'_>,
        what: &'static str,
        method: impl Method,
        read: fn(&Bound<'_, PyAny>) -> Result<T>,
    ) -> Result<Answer<T>> {
        let promised = method(self.object.bind(py)).and_then(|answer| Ok((self.promised(&answer)?, answer)));
        match promised.map_err(|exception| failed(py, what, exception))? {
            (Some(coroutine), _) => Ok(Answer::Promised(coroutine)),
            (None, answer) => read(&answer).map(Answer::There),
        }
    }

    /// The answer, begun in the event loop if it is a coroutine.
    fn promised(&self, answer: &Bound<'_, PyAny>) -> PyResult<Option<Coroutine>> {
        let py = answer.py();
        let is_coroutine = py.import("inspect")?.call_method1(intern!(py, "iscoroutine"), (answer,))?;
        if !is_coroutine.is_truthy()? {
            return Ok(None);
        }
        let begun = self.event_loop(py).and_then(|event_loop| Coroutine::begin(event_loop.bind(py), answer));
        if begun.is_err() {
            // It would warn of never having been awaited.
            let _ = answer.call_method0(intern!(py, "close"));
        }
        begun.map(Some)
    }

    /// Whether coroutines can run nowhere at the moment.
    pub fn is_loop_closed(&self) -> bool {
        let closed = ending::attached(|py| {
            self.event_loop(py)?.call_method0(py, intern!(py, "is_closed"))?.is_truthy(py)
        });
        closed.is_some_and(|closed| closed.unwrap_or(false))
    }

    fn event_loop(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        if self.flavour == Flavour::Blocking {
            return Err(PyTypeError::new_err("only AsyncClient can await an asynchronous token store"));
        }
        let event_loop = self.event_loop.lock().unwrap_or_else(PoisonError::into_inner);
        let event_loop = event_loop.as_ref().map(|event_loop| event_loop.clone_ref(py));
        event_loop.ok_or_else(|| PyRuntimeError::new_err("no event loop has awaited a call yet"))
    }
}

/// What has begun goes on when nobody waits for it any more; then its output is dropped.
pub async fn detached<T: Send + 'static>(
    work: impl Future<Output = Result<T>> + Send + 'static,
) -> Result<T> {
    tokio::spawn(work).await.unwrap_or_else(|_| Err(gone()))
}

async fn settle<T>(
    what: &'static str,
    answer: Answer<T>,
    read: fn(&Bound<'_, PyAny>) -> Result<T>,
) -> Result<T> {
    let coroutine = match answer {
        Answer::There(answer) => return Ok(answer),
        Answer::Promised(coroutine) => coroutine,
    };
    let outcome = coroutine.ended().await.ok_or_else(|| {
        Error::store(format!("the event loop was closed before the token store's {what}() had ended"))
    })?;
    attached(|py| match outcome {
        Ok(answer) => read(answer.bind(py)),
        Err(exception) => Err(failed(py, what, exception)),
    })
}
