//! The coroutine object: what a method of `AsyncClient` returns.

use std::{
    ffi::CString,
    sync::{Mutex, PoisonError},
};

use hbportal::Result;
use pyo3::{
    PyTraverseError, PyVisit,
    exceptions::{PyRuntimeError, PyRuntimeWarning, PyStopIteration, PyTypeError},
    intern,
    prelude::*,
    types::PyType,
};

use super::{
    super::{
        blocking,
        errors::raised,
        fork::Native,
        operation::{Flavour, Reply, Running},
        pager::generic_alias,
    },
    hub::{Hub, Ticket},
};

/// A call on its way: nothing is sent before it is awaited, and cancelling it closes the request.
#[pyclass(frozen, module = "hbportal")]
pub struct Call {
    operation: &'static str,
    /// Whether the answer may be there without waiting: then the event loop need not take a turn.
    at_once: bool,
    /// Taken out for a step and put back after it: Python code runs in between.
    state: Mutex<State>,
}

type Start = Box<dyn FnOnce(Python<'_>) -> PyResult<Running> + Send>;

enum State {
    New(Start),
    Ready(Py<PyAny>),
    /// The future's own iterator does the waiting, the ticket has the answer.
    Waiting {
        iterator: Py<PyAny>,
        ticket: Native<Ticket>,
    },
    Over,
}

impl Call {
    /// A call that `start` begins.
    pub fn new(
        operation: &'static str,
        start: impl FnOnce(Python<'_>) -> PyResult<Running> + Send + 'static,
    ) -> Self {
        Self { operation, at_once: false, state: Mutex::new(State::New(Box::new(start))) }
    }

    /// A call that has its answer already.
    pub fn ready(answer: Py<PyAny>) -> Self {
        Self { operation: "hbportal", at_once: false, state: Mutex::new(State::Ready(answer)) }
    }

    /// Looks for the answer once before waiting for it.
    pub fn at_once(mut self) -> Self {
        self.at_once = true;
        self
    }

    fn take(&self) -> State {
        std::mem::replace(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner), State::Over)
    }

    fn wait_on(&self, iterator: Py<PyAny>, ticket: Native<Ticket>) {
        *self.state.lock().unwrap_or_else(PoisonError::into_inner) = State::Waiting { iterator, ticket };
    }

    fn start(&self, py: Python<'_>, start: Start) -> PyResult<Py<PyAny>> {
        let (hub, event_loop) = Hub::current(py)?;
        let mut running = start(py)?;
        if self.at_once {
            running = match blocking::at_once(py, running)? {
                Ok(answer) => return self.end(py, answer),
                Err(running) => running,
            };
        }
        let (future, ticket) = hub.submit(&event_loop, running)?;
        let ticket = Native::new(ticket);
        let iterator = future.call_method0(intern!(py, "__await__"))?.unbind();
        self.advance(py, iterator, ticket)
    }

    fn advance(&self, py: Python<'_>, iterator: Py<PyAny>, ticket: Native<Ticket>) -> PyResult<Py<PyAny>> {
        let yielded = iterator.call_method0(py, intern!(py, "__next__"))?;
        self.wait_on(iterator, ticket);
        Ok(yielded)
    }

    /// Returns or raises, as a coroutine that is over does.
    fn end(&self, py: Python<'_>, answer: Result<Reply>) -> PyResult<Py<PyAny>> {
        match answer {
            Ok(reply) => Err(PyStopIteration::new_err((reply(py, Flavour::Asyncio)?,))),
            Err(error) => Err(raised(py, &error, Some(self.operation))),
        }
    }
}

#[pymethods]
impl Call {
    fn __await__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        match self.take() {
            State::New(start) => self.start(py, start),
            State::Ready(answer) => Err(PyStopIteration::new_err((answer,))),
            State::Waiting { iterator, ticket } => match ticket.get().and_then(Ticket::answer) {
                Some(answer) => self.end(py, answer),
                None => self.advance(py, iterator, ticket),
            },
            State::Over => Err(PyRuntimeError::new_err("cannot reuse already awaited coroutine")),
        }
    }

    fn send(&self, py: Python<'_>, value: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        if !value.is_none() {
            return Err(PyTypeError::new_err(
                "can't send a value to this coroutine: it waits for the portal",
            ));
        }
        self.__next__(py)
    }

    /// Ends the call with an exception. This is how a cancellation comes, and the request is closed; and how a
    /// task hands on the error of the future that it waited for.
    #[pyo3(signature = (kind, value=None, _traceback=None, /))]
    fn throw(
        &self,
        kind: Bound<'_, PyAny>,
        value: Option<Bound<'_, PyAny>>,
        _traceback: Option<Bound<'_, PyAny>>,
    ) -> PyResult<Py<PyAny>> {
        drop(self.take());
        Err(PyErr::from_value(value.filter(|value| !value.is_none()).unwrap_or(kind)))
    }

    /// Ends the call: the request is closed.
    fn close(&self) {
        drop(self.take());
    }

    #[getter]
    fn __name__(&self) -> &'static str {
        self.operation
    }

    #[getter]
    fn __qualname__(&self) -> &'static str {
        self.operation
    }

    /// Whether it is being executed: between two steps it is not.
    #[getter]
    fn cr_running(&self) -> bool {
        false
    }

    fn __repr__(&self) -> String {
        format!("<hbportal.Call {}>", self.operation)
    }

    #[classmethod]
    fn __class_getitem__<'py>(
        cls: &Bound<'py, PyType>,
        item: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        generic_alias(cls, item)
    }

    // The future leads to the task that awaits, and the task to this.
    fn __traverse__(&self, visit: PyVisit<'_>) -> std::result::Result<(), PyTraverseError> {
        if let Ok(state) = self.state.try_lock() {
            match &*state {
                State::Waiting { iterator, .. } => visit.call(iterator)?,
                State::Ready(answer) => visit.call(answer)?,
                State::New(_) | State::Over => {}
            }
        }
        Ok(())
    }

    fn __clear__(&self) {
        drop(self.take());
    }
}

/// Says that a call was made and not awaited, as Python does of its own coroutines: nothing was sent.
impl Drop for Call {
    fn drop(&mut self) {
        if !matches!(self.take(), State::New(_)) {
            return;
        }
        let text = format!("hbportal call '{}' was never awaited: nothing was sent", self.operation);
        // Where the interpreter is going, there is nobody left to be warned.
        let _ = Python::try_attach(|py| {
            let raised = PyErr::take(py);
            let warned = CString::new(text)
                .map_err(PyErr::from)
                .and_then(|text| PyErr::warn(py, &py.get_type::<PyRuntimeWarning>(), &text, 1));
            if let Err(error) = warned {
                error.write_unraisable(py, None);
            }
            if let Some(raised) = raised {
                raised.restore(py);
            }
        });
    }
}
