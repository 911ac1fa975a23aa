//! Errors of core as the classes of `hbportal._errors`.

use std::io;

use hbportal::{Error, ErrorKind};
use pyo3::{exceptions::PyOSError, prelude::*, sync::PyOnceLock};

use super::{attribute::ToPython, store::Raised};

/// The exception for an error of core. `operation` is for errors that were found before core knew it.
pub fn raised(py: Python<'_>, error: &Error, operation: Option<&str>) -> PyErr {
    exception(py, error, operation).map_or_else(|problem| problem, PyErr::from_value)
}

/// A client, or what came of it, that is used in the wrong place.
pub fn misused(py: Python<'_>, message: &str) -> PyErr {
    let make = || make(py)?.call1(("ConfigurationError", message, message));
    make().map_or_else(|problem| problem, PyErr::from_value)
}

fn exception<'py>(py: Python<'py>, error: &Error, operation: Option<&str>) -> PyResult<Bound<'py, PyAny>> {
    let text = match (error.operation(), operation) {
        (None, Some(operation)) => format!("{operation}: {error}"),
        _ => error.to_string(),
    };
    make(py)?
        .call1((
            error.kind().class_name(),
            text,
            error.message(),
            error.status(),
            error.code(),
            error.detail(),
            error.fields().to_python(py)?,
            error.data().to_python(py)?,
            error.request_id(),
            error.operation().or(operation),
            error.is_retryable(),
            error.retry_after().map(|wait| wait.as_secs_f64()),
            // Twelve values are what a call takes from Rust; the rest goes as one.
        ))
        .and_then(|made| {
            made.setattr("retries_taken", error.retries_taken())?;
            if let Some(cause) = cause(py, error) {
                made.setattr("__cause__", cause.value(py))?;
            }
            if let Some(hold) = error.hold() {
                made.setattr("hold", hold.to_python(py)?)?;
            }
            Ok(made)
        })
}

/// What led to the failure of a store: what an object of the application raised, or what the system said.
fn cause(py: Python<'_>, error: &Error) -> Option<PyErr> {
    let mut source = std::error::Error::source(error).filter(|_| error.kind() == ErrorKind::Store);
    while let Some(found) = source {
        if let Some(Raised(exception)) = found.downcast_ref() {
            return Some(exception.clone_ref(py));
        }
        if let Some(failure) = found.downcast_ref::<io::Error>() {
            let words = failure.to_string();
            // Python makes `PermissionError` and its like of the number, and pyo3 of the kind.
            return Some(match failure.raw_os_error() {
                Some(number) => PyOSError::new_err((number, words)),
                None => io::Error::new(failure.kind(), words).into(),
            });
        }
        source = found.source();
    }
    None
}

fn make(py: Python<'_>) -> PyResult<&Bound<'_, PyAny>> {
    static MAKE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    MAKE.import(py, "hbportal._errors", "make")
}

/// The names of all error classes, as core has them: for the test that compares them with Python's.
#[pyfunction]
#[pyo3(name = "_error_kinds")]
pub fn error_kinds() -> Vec<&'static str> {
    ErrorKind::ALL.iter().map(|kind| kind.class_name()).collect()
}
