//! Files to send, as the TypeScript layer hands them over.

use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use hbportal::{Error, Files, Result, Upload, UploadPiece, UploadSource};
use napi::{
    Status,
    bindgen_prelude::Uint8Array,
    threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode},
};
use napi_derive::napi;
use tokio::sync::oneshot;

/// Asks JavaScript for the next piece. Weak: what keeps the process alive is the call that the file is for.
type Pull = ThreadsafeFunction<(), (), (), Status, false, true>;

/// The files of one call, by the names of the form's fields.
#[napi]
#[derive(Default)]
pub struct NativeFiles(Files);

impl NativeFiles {
    /// Takes the files: a call has them once.
    pub fn take(&mut self) -> Files {
        std::mem::take(&mut self.0)
    }

    fn add(&mut self, field: String, upload: Upload, content_type: Option<String>) {
        let upload = match content_type {
            Some(content_type) => upload.content_type(content_type),
            None => upload,
        };
        self.0.insert(field, upload);
    }
}

#[napi]
impl NativeFiles {
    /// No files yet.
    #[napi(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// The file at a path.
    #[napi(catch_unwind)]
    pub fn path(&mut self, field: String, path: String, name: Option<String>, content_type: Option<String>) {
        let upload = Upload::from_path(path);
        let upload = match name {
            Some(name) => upload.named(name),
            None => upload,
        };
        self.add(field, upload, content_type);
    }

    /// A file in memory. It is copied: JavaScript may change it while it is sent.
    #[napi(catch_unwind)]
    pub fn bytes(&mut self, field: String, bytes: Uint8Array, name: String, content_type: Option<String>) {
        self.add(field, Upload::from_bytes(name, Bytes::copy_from_slice(&bytes)), content_type);
    }

    /// A file whose pieces `pull` asks for, each answered by one method of what is returned.
    #[napi(catch_unwind)]
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the size of a Blob is a whole number, 0 or more"
    )]
    pub fn source(
        &mut self,
        field: String,
        pull: Pull,
        length: Option<f64>,
        name: String,
        content_type: Option<String>,
    ) -> NativeSource {
        let source = Source(Arc::new(Reading {
            field: format!("files.{field}"),
            state: Mutex::new(State::Idle(pull)),
        }));
        let handle = NativeSource(Arc::clone(&source.0));
        self.add(field, Upload::from_source(name, length.map(|length| length as u64), source), content_type);
        handle
    }
}

/// A stream of JavaScript that is being read.
struct Reading {
    field: String,
    state: Mutex<State>,
}

enum State {
    Idle(Pull),
    Waiting(Pull, oneshot::Sender<Result<Option<Bytes>>>),
    /// Nobody answers any more. The function is let go of, which leads to the stream.
    Closed,
}

impl Reading {
    fn change<T>(&self, change: impl FnOnce(State) -> (State, T)) -> T {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let (next, answer) = change(std::mem::replace(&mut *state, State::Closed));
        *state = next;
        answer
    }

    /// Asks for a piece.
    fn ask(&self) -> Option<oneshot::Receiver<Result<Option<Bytes>>>> {
        self.change(|state| {
            let State::Idle(pull) = state else { return (state, None) };
            let (sender, receiver) = oneshot::channel();
            match pull.call((), ThreadsafeFunctionCallMode::NonBlocking) {
                Status::Ok => (State::Waiting(pull, sender), Some(receiver)),
                // JavaScript has ended.
                _ => (State::Closed, None),
            }
        })
    }

    fn answer(&self, piece: Result<Option<Bytes>>) {
        let waiting = self.change(|state| match state {
            State::Waiting(pull, sender) => (State::Idle(pull), Some(sender)),
            other => (other, None),
        });
        if let Some(sender) = waiting {
            // Nobody waits any more where the call has ended.
            let _ = sender.send(piece);
        }
    }

    fn close(&self) {
        drop(self.change(|state| (State::Closed, state)));
    }
}

struct Source(Arc<Reading>);

impl UploadSource for Source {
    fn next(&self) -> UploadPiece<'_> {
        Box::pin(async {
            let gone =
                || Error::validation(self.0.field.as_str(), "cannot be read any more: its call has ended");
            match self.0.ask() {
                Some(piece) => piece.await.unwrap_or_else(|_| Err(gone())),
                None => Err(gone()),
            }
        })
    }
}

/// What a stream answers to.
#[napi]
pub struct NativeSource(Arc<Reading>);

#[napi]
impl NativeSource {
    /// Here is a piece.
    #[napi(catch_unwind)]
    pub fn piece(&self, bytes: Uint8Array) {
        self.0.answer(Ok(Some(Bytes::copy_from_slice(&bytes))));
    }

    /// There are no more.
    #[napi(catch_unwind)]
    pub fn end(&self) {
        self.0.answer(Ok(None));
    }

    /// It failed.
    #[napi(catch_unwind)]
    pub fn fail(&self, problem: String) {
        self.0.answer(Err(Error::validation(self.0.field.as_str(), problem)));
    }

    /// The call has ended.
    #[napi(catch_unwind)]
    pub fn close(&self) {
        self.0.close();
    }
}

/// A worker may end in the middle of a call: whoever waits for a piece must hear of it.
impl Drop for NativeSource {
    fn drop(&mut self) {
        self.0.close();
    }
}
