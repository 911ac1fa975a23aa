//! What goes wrong with an object of the application.

use std::fmt;

use hbportal::{Error, Result};
use pyo3::prelude::*;

use crate::bridge::{ending, errors::raised};

/// Its words may hold a token: they stay with the cause.
pub fn failed(py: Python<'_>, what: &str, exception: PyErr) -> Error {
    let kind = exception.get_type(py).name().map(|name| name.to_string()).unwrap_or_default();
    Error::store(format!("the token store's {what}() raised {kind}: see the cause"))
        .with_source(Raised(exception))
}

/// Where the interpreter is going, or took along what was at work.
pub fn gone() -> Error {
    Error::store("the interpreter is ending: the token store cannot be asked any more")
}

/// Does something in Python, while there is an interpreter.
pub fn attached<T>(work: impl FnOnce(Python<'_>) -> Result<T>) -> Result<T> {
    ending::attached(work).unwrap_or_else(|| Err(gone()))
}

/// As Python does with what fails where nobody can be told.
pub fn report(error: &Error) {
    ending::attached(|py| raised(py, error, None).write_unraisable(py, None));
}

/// What an object of the application raised: the cause of the error that a call ends in.
pub struct Raised(pub PyErr);

impl fmt::Debug for Raised {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an exception of Python")
    }
}

impl fmt::Display for Raised {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an exception of Python")
    }
}

impl std::error::Error for Raised {}
