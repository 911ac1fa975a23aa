//! What a call came to.

use std::{future::Future, sync::Arc};

use hbportal::{Error, RawResponse};

use super::{
    cancel::Number,
    counts::{Counted, TASKS},
    download::NativeDownload,
    errors::{broken, details},
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
    /// An answer as it came.
    Response(RawResponse),
}

impl From<hbportal::Result<Payload>> for NativeOutcome {
    fn from(result: hbportal::Result<Payload>) -> Self {
        match result {
            Ok(Payload::Nothing) => Self::Nothing,
            Ok(Payload::Bytes(bytes)) => Self::Answer { bytes },
            Ok(Payload::Download(download)) => {
                Self::File { download: Arc::new(NativeDownload::new(download)) }
            }
            Ok(Payload::Response(response)) => Self::Response { response: NativeResponse::new(response) },
            Err(error) => Self::Failed { details: details(&error) },
        }
    }
}

/// Runs a call under its number, where it can be cancelled.
pub async fn run<F>(id: u64, operation: &str, call: Result<F, Error>) -> NativeOutcome
where
    F: Future<Output = hbportal::Result<Payload>> + Send + 'static,
{
    let number = Number::new(id);
    let failed =
        |error: &Error| NativeOutcome::Failed { details: super::errors::details_in(error, operation) };
    let (call, runtime) = match (call, runtime()) {
        (Ok(call), Ok(runtime)) => (call, runtime),
        (Err(error), _) | (_, Err(error)) => return failed(&error),
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
        Err(_) => NativeOutcome::Failed { details: broken(operation) },
    }
}
