//! What a call came to.

use std::{future::Future, sync::Arc};

use hbportal::{Error, RawResponse};

use super::{
    cancel::Number,
    counts::{Counted, TASKS},
    download::NativeDownload,
    errors::{broken, details, details_in},
    hold::NativeHold,
    response::NativeResponse,
    runtime::runtime,
};

/// What a call came to, as Swift sees it.
#[derive(uniffi::Enum)]
pub enum NativeOutcome {
    /// It is done, and there is nothing to tell.
    Nothing,
    /// The answer, in the form of `write`; or a piece of a file, as it is.
    Answer {
        /// The bytes.
        bytes: Vec<u8>,
    },
    /// A file on its way.
    File {
        /// The file.
        download: Arc<NativeDownload>,
    },
    /// One of several things that the operation may come to.
    Choice {
        /// Which, in the order of core.
        variant: u8,
        /// What it carries, in the form of `write`.
        bytes: Option<Vec<u8>>,
        /// The file that it carries.
        download: Option<Arc<NativeDownload>>,
    },
    /// A seat that is held.
    Held {
        /// The hold.
        hold: Arc<NativeHold>,
    },
    /// An answer as it came.
    Response {
        /// The answer.
        response: Arc<NativeResponse>,
    },
    /// It failed.
    Failed {
        /// What is known of it.
        details: Vec<u8>,
    },
    /// It was cancelled.
    Cancelled,
}

/// What a call came to, as core tells it.
pub enum Payload {
    /// Nothing.
    Nothing,
    /// Bytes, ready to be handed over.
    Bytes(Vec<u8>),
    /// A file on its way.
    Download(hbportal::Download),
    /// One of several things, and what it carries.
    Choice(u8, Box<Payload>),
    /// A seat that is held.
    Hold(hbportal::Hold),
    /// An answer as it came.
    Response(RawResponse),
}

impl From<Result<Payload, Failed>> for NativeOutcome {
    fn from(result: Result<Payload, Failed>) -> Self {
        match result {
            Ok(payload) => payload.into(),
            Err((error, operation)) => Self::Failed { details: details_in(&error, &operation) },
        }
    }
}

impl From<Payload> for NativeOutcome {
    fn from(payload: Payload) -> Self {
        match payload {
            Payload::Nothing => Self::Nothing,
            Payload::Bytes(bytes) => Self::Answer { bytes },
            Payload::Download(download) => Self::File { download: NativeDownload::new(download) },
            Payload::Choice(variant, carried) => {
                let (bytes, download) = match *carried {
                    Payload::Bytes(bytes) => (Some(bytes), None),
                    Payload::Download(download) => (None, Some(NativeDownload::new(download))),
                    _ => (None, None),
                };
                Self::Choice { variant, bytes, download }
            }
            Payload::Hold(hold) => Self::Held { hold: NativeHold::new(hold) },
            Payload::Response(response) => Self::Response { response: NativeResponse::new(response) },
        }
    }
}

/// A failure, and the operation that core may not name.
pub type Failed = (Error, String);

/// A failure of what has no operation.
pub fn unnamed(error: Error) -> Failed {
    (error, String::new())
}

/// Runs a call under its number, where it can be cancelled.
///
/// All of it, the reading of arguments too, is done in a task: a panic ends that task and not the app.
pub async fn run<F>(id: u64, call: F) -> NativeOutcome
where
    F: Future<Output = Result<Payload, Failed>> + Send + 'static,
{
    let number = Number::new(id);
    let runtime = match runtime() {
        Ok(runtime) => runtime,
        Err(error) => return NativeOutcome::Failed { details: details(&error) },
    };
    if number.is_cancelled() {
        return NativeOutcome::Cancelled;
    }
    let counted = Counted::new(&TASKS);
    let task = runtime.spawn(async move {
        let _counted = counted;
        NativeOutcome::from(call.await)
    });
    number.started(task.abort_handle());
    match task.await {
        Ok(outcome) => outcome,
        Err(ended) if ended.is_cancelled() => NativeOutcome::Cancelled,
        Err(_) => NativeOutcome::Failed { details: broken() },
    }
}
