//! Errors as envelopes: the TypeScript layer makes the classes, because a native function cannot throw them.

use std::{collections::BTreeMap, error::Error as _};

use hbportal::{Error, ErrorKind};
use napi_derive::napi;

use crate::generated::CLIENT_OPTIONS;

use super::{
    names::Names,
    objects::Thrown,
    write::{Object, object},
};

/// A failure, and where it happened as far as the binding knows.
#[derive(Debug)]
pub enum Failure {
    /// Core failed, in this operation, whose arguments have these names.
    Core { error: Error, operation: &'static str, names: &'static Names },
    /// JavaScript cannot hold what came of the call.
    TooLarge,
    /// The code of the package failed.
    Broken,
}

impl Failure {
    /// The JSON text from which the TypeScript layer makes an error.
    pub fn envelope(&self) -> String {
        object(|object| match self {
            Self::Core { error, operation, names } => write_core(object, error, operation, names),
            Self::TooLarge => {
                object.text("name", ErrorKind::Decode.class_name());
                object.text(
                    "message",
                    "what came of the call is too large for JavaScript; it may have been carried out",
                );
            }
            Self::Broken => {
                object.text("name", "HbPortalError");
                object.text("message", "the package itself failed; please report it with what led to it");
            }
        })
    }
}

/// The envelope of an error outside any operation.
pub fn envelope(error: Error, names: &'static Names) -> String {
    Failure::Core { error, operation: "", names }.envelope()
}

fn write_core(object: &mut Object<'_>, error: &Error, operation: &str, names: &Names) {
    let known = error.operation().or((!operation.is_empty()).then_some(operation));
    let message = match (error.operation(), known) {
        (None, Some(operation)) => format!("{operation}: {error}"),
        _ => error.to_string(),
    };
    object.text("name", error.kind().class_name());
    // Arguments that could not be read are named as the user wrote them already; what core says after that is in its
    // own names, and its advice may name options too.
    let own = error.operation().is_none() && error.kind() == ErrorKind::Validation;
    if own {
        object.text("message", &message);
    } else {
        object.text("message", &CLIENT_OPTIONS.words(&names.words(&message)));
    }
    object.optional_text("operation", known);
    object.optional("status", error.status().map(i64::from).as_ref());
    object.optional_text("code", error.code());
    object.optional_text("requestId", error.request_id());
    object.field("retryable", &error.is_retryable());
    object.field("retriesTaken", &i64::from(error.retries_taken()));
    object.optional("retryAfter", error.retry_after().map(|wait| wait.as_secs_f64()).as_ref());
    object.optional_text("detail", error.detail());
    object.optional("data", error.data());
    object.optional("hold", error.hold().as_ref());
    let name = |path: &String| if own { path.clone() } else { names.to_here(path) };
    let fields: BTreeMap<String, Vec<String>> =
        error.fields().iter().map(|(path, texts)| (name(path), texts.clone())).collect();
    object.field("fields", &fields);
    object.field("causes", &causes(error));
    object.optional("thrown", thrown(error).map(i64::from).as_ref());
}

/// The number under which JavaScript keeps what an object of the application threw.
fn thrown(error: &Error) -> Option<u32> {
    let mut cause = error.source();
    while let Some(known) = cause {
        if let Some(Thrown(request)) = known.downcast_ref() {
            return Some(*request);
        }
        cause = known.source();
    }
    None
}

/// The names of all error classes, as core has them: for the test that compares them with those of the package.
#[napi]
pub fn error_kinds() -> Vec<&'static str> {
    ErrorKind::ALL.iter().map(|kind| kind.class_name()).collect()
}

/// What led to the error, outermost first.
fn causes(error: &Error) -> Vec<String> {
    let mut texts = Vec::new();
    let mut cause = error.source();
    while let Some(known) = cause {
        texts.push(known.to_string());
        cause = known.source();
    }
    texts
}
