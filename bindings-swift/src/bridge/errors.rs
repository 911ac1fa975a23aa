//! Errors as bytes: the Swift layer makes the enum, which uniffi could not give its attributes.

use std::{collections::BTreeMap, error::Error as _, fmt};

use hbportal::{Error, ErrorKind};

use super::{
    names::{here, words},
    write::Outgoing,
};

/// The kind of a failure that core does not know.
const UNEXPECTED: u8 = u8::MAX;

/// A failure of something that is not a call.
#[derive(Debug, uniffi::Error)]
pub enum NativeFailure {
    /// It failed.
    Failed {
        /// What is known of it.
        details: Vec<u8>,
    },
}

impl fmt::Display for NativeFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("it failed")
    }
}

impl std::error::Error for NativeFailure {}

impl From<Error> for NativeFailure {
    fn from(error: Error) -> Self {
        Self::Failed { details: details(&error) }
    }
}

/// What a store of the host threw is its own affair; Swift keeps it under this number, as the cause.
#[derive(Debug)]
pub struct Thrown(pub i64);

impl fmt::Display for Thrown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("it threw an error of its own")
    }
}

impl std::error::Error for Thrown {}

/// The names of the kinds, in the order in which the bytes number them.
#[uniffi::export]
pub fn error_kinds() -> Vec<String> {
    ErrorKind::ALL.iter().map(|kind| kind.class_name().to_owned()).collect()
}

/// An error, for Swift.
pub fn details(error: &Error) -> Vec<u8> {
    details_in(error, "")
}

/// An error of an operation that it may not name itself.
pub fn details_in(error: &Error, operation: &str) -> Vec<u8> {
    let known = error.operation().or((!operation.is_empty()).then_some(operation));
    let text = match (error.operation(), known) {
        (None, Some(operation)) => format!("{operation}: {error}"),
        _ => error.to_string(),
    };
    let place = ErrorKind::ALL.iter().position(|kind| *kind == error.kind());
    let kind = place.and_then(|place| u8::try_from(place).ok()).unwrap_or(UNEXPECTED);
    let mut out = vec![kind];
    // What an answer holds is named as it stands there; everything else as it is written in Swift.
    if error.status().is_some() || error.kind() == ErrorKind::Decode {
        (text, error.message().to_owned()).write(&mut out);
        error.fields().clone().write(&mut out);
    } else {
        (words(&text), words(error.message())).write(&mut out);
        let fields: BTreeMap<String, Vec<String>> = error
            .fields()
            .iter()
            .map(|(field, problems)| (here(field), problems.iter().map(|text| words(text)).collect()))
            .collect();
        fields.write(&mut out);
    }
    known.map(str::to_owned).write(&mut out);
    error.status().map(i64::from).write(&mut out);
    error.code().map(str::to_owned).write(&mut out);
    error.request_id().map(str::to_owned).write(&mut out);
    error.detail().map(str::to_owned).write(&mut out);
    error.data().cloned().write(&mut out);
    error.hold().write(&mut out);
    error.retry_after().map(|wait| wait.as_secs_f64()).write(&mut out);
    error.is_retryable().write(&mut out);
    i64::from(error.retries_taken()).write(&mut out);
    thrown(error).write(&mut out);
    out
}

/// The number under which Swift keeps what a store of the host threw.
fn thrown(error: &Error) -> Option<i64> {
    let mut cause = error.source();
    while let Some(known) = cause {
        if let Some(Thrown(number)) = known.downcast_ref() {
            return Some(*number);
        }
        cause = known.source();
    }
    None
}

/// A failure of the package itself: a call that panicked.
pub fn broken() -> Vec<u8> {
    let problem = Error::configuration("the package itself failed; please report it with what led to it");
    let mut out = details(&problem);
    out[0] = UNEXPECTED;
    out
}

impl Outgoing for (String, String) {
    fn write(&self, out: &mut Vec<u8>) {
        self.0.write(out);
        self.1.write(out);
    }
}
