//! A call of core, made ready: its arguments are read, nothing is sent.

use std::{future::Future, pin::Pin};

use hbportal::{Client, Result};
use pyo3::prelude::*;

use super::download;

/// Which of the two clients asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flavour {
    /// `Client`.
    Blocking,
    /// `AsyncClient`.
    Asyncio,
}

/// What core can answer.
pub trait Answer: Send + 'static {
    /// As a Python object.
    fn into_python(self, py: Python<'_>, flavour: Flavour) -> PyResult<Py<PyAny>>;
}

impl Answer for () {
    fn into_python(self, py: Python<'_>, _flavour: Flavour) -> PyResult<Py<PyAny>> {
        Ok(py.None())
    }
}

impl<T: Answer> Answer for Option<T> {
    fn into_python(self, py: Python<'_>, flavour: Flavour) -> PyResult<Py<PyAny>> {
        self.map_or_else(|| Ok(py.None()), |answer| answer.into_python(py, flavour))
    }
}

impl Answer for hbportal::Download {
    fn into_python(self, py: Python<'_>, flavour: Flavour) -> PyResult<Py<PyAny>> {
        download::wrap(py, self, flavour)
    }
}

/// An answer that becomes a Python object later, with the GIL.
pub type Reply = Box<dyn FnOnce(Python<'_>, Flavour) -> PyResult<Py<PyAny>> + Send>;

/// A call on its way.
pub type Running = Pin<Box<dyn Future<Output = Result<Reply>> + Send>>;

/// A call that only lacks its client.
pub type Work = Box<dyn FnOnce(Client) -> Running + Send>;

/// Makes a call of core ready.
pub fn work<F, T>(start: impl FnOnce(Client) -> F + Send + 'static) -> Work
where
    F: Future<Output = Result<T>> + Send + 'static,
    T: Answer,
{
    Box::new(move |client| {
        let call = start(client);
        running(call)
    })
}

/// A future of core whose output becomes a Python object later.
pub fn running<T: Answer>(call: impl Future<Output = Result<T>> + Send + 'static) -> Running {
    Box::pin(async move {
        let answer = call.await?;
        Ok(Box::new(move |py: Python<'_>, flavour| answer.into_python(py, flavour)) as Reply)
    })
}

/// An operation with its arguments, or with what is wrong with them.
pub struct Operation {
    /// `family.resource.method`.
    pub id: &'static str,
    /// The call, or why there is none.
    pub work: Result<Work>,
}

impl Operation {
    /// Reads the arguments.
    pub fn prepare(id: &'static str, read: impl FnOnce() -> Result<Work>) -> Self {
        Self { id, work: read() }
    }
}
