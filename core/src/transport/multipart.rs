//! Forms with files: the files stream, and what is wrong with one is said by its name.

use std::{
    collections::BTreeMap,
    future::Future,
    path::Path,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError},
    task::{Context as TaskContext, Poll, Waker},
};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use reqwest::multipart::{Form, Part};
use sha2::{Digest, Sha256};
use tokio::io::AsyncReadExt;

use crate::{
    error::{Error, Result},
    request::Problems,
    upload::{Content, Files, Upload, UploadSource},
};

const PIECE: usize = 64 << 10;

/// A form with files, which can be made into a body as often as its files allow.
#[derive(Clone, Debug)]
pub(crate) struct Multipart {
    fields: Vec<(String, String)>,
    files: Arc<Files>,
    /// What the files on disk were when they were first looked at.
    stamps: Arc<OnceLock<BTreeMap<String, Stamp>>>,
}

/// A form on its way. When it is dropped its files are let go of, whatever becomes of the connection: an answer may come before
/// all of them went out, and a connection that nobody reads asks for no more of them.
#[derive(Default)]
pub(crate) struct Sending {
    files: Vec<Arc<Mutex<State>>>,
}

impl Sending {
    /// Why a file could not be sent, if that is why the body failed: the HTTP client would only say that it did.
    pub fn problem(&self) -> Option<Error> {
        self.files.iter().find_map(|file| match &*lock(file) {
            State::Failed(error) => Some(error.clone()),
            _ => None,
        })
    }

    fn part(&mut self, name: &str, reader: Reader, length: Option<u64>, largest: u64) -> Part {
        let reading = Reading { reader, name: field(name), length, largest, sent: 0 };
        let state = Arc::new(Mutex::new(State::Idle(reading)));
        self.files.push(Arc::clone(&state));
        let body = reqwest::Body::wrap_stream(Pieces(state));
        match length {
            Some(length) => Part::stream_with_length(body, length),
            None => Part::stream(body),
        }
    }
}

impl Drop for Sending {
    fn drop(&mut self) {
        for file in &self.files {
            let state = std::mem::replace(&mut *lock(file), State::Stopped);
            if let State::Reading(_, waker) = state {
                waker.wake();
            }
        }
    }
}

impl Multipart {
    pub fn new(fields: Vec<(String, String)>, files: Files) -> Self {
        Self { fields, files: Arc::new(files), stamps: Arc::default() }
    }

    pub fn is_repeatable(&self) -> bool {
        self.files.values().all(Upload::is_repeatable)
    }

    /// What tells this form from another one, for an idempotency key.
    pub fn content(&self) -> Vec<u8> {
        let mut content = Vec::new();
        for (name, value) in &self.fields {
            content.extend_from_slice(format!("{name}\0{value}\0").as_bytes());
        }
        for (name, file) in self.files.iter() {
            content.extend_from_slice(format!("{name}\0{}\0", file.file_name()).as_bytes());
            match &file.content {
                Content::Bytes(bytes) => content.extend_from_slice(&Sha256::digest(bytes)),
                Content::Path(path) => content.extend_from_slice(path.as_os_str().as_encoded_bytes()),
                Content::Source { .. } => {}
            }
        }
        content
    }

    /// Looks at every file before anything is sent.
    pub async fn check(&self, largest: u64) -> Result<()> {
        let mut problems = Problems::default();
        let mut stamps = BTreeMap::new();
        if self.fields.is_empty() && self.files.is_empty() {
            problems.add("files", "are none, and nothing else is changed: there is nothing to send");
        }
        for (name, file) in self.files.iter() {
            let length = match &file.content {
                Content::Path(path) => match tokio::fs::metadata(path).await {
                    Ok(found) if found.is_file() => {
                        stamps.insert(name.clone(), Stamp::of(&found));
                        Some(found.len())
                    }
                    Ok(_) => {
                        problems.add(&field(name), "is no file");
                        None
                    }
                    Err(error) => {
                        problems.add(&field(name), &unreadable(&error));
                        None
                    }
                },
                Content::Bytes(bytes) => Some(bytes.len() as u64),
                Content::Source { length, .. } => *length,
            };
            if length == Some(0) {
                problems.add(&field(name), EMPTY);
            }
            if length.is_some_and(|length| length > largest) {
                problems.add(&field(name), &too_large(largest));
            }
            if name.trim().is_empty() {
                problems.add("files", "must each have the name of the form's field that it fills");
            }
            if file.kind().parse::<reqwest::header::HeaderValue>().is_err() || !file.kind().contains('/') {
                problems.add(&field(name), NO_TYPE);
            }
        }
        problems.into_result()?;
        self.stamps.get_or_init(|| stamps);
        Ok(())
    }

    /// The form as a body. `largest` bytes of a file are sent at most.
    pub async fn form(&self, largest: u64) -> Result<(Form, Sending)> {
        let mut sending = Sending::default();
        let mut form = Form::new();
        for (name, value) in &self.fields {
            form = form.text(name.clone(), value.clone());
        }
        for (name, file) in self.files.iter() {
            let part = match &file.content {
                Content::Bytes(bytes) => Part::stream(bytes.clone()),
                Content::Source { source, length } => {
                    sending.part(name, Reader::Source(Arc::clone(source)), *length, largest)
                }
                Content::Path(path) => {
                    let (file, found) = self.open(name, path).await?;
                    let reader = Reader::File { file, found, left: found.length };
                    sending.part(name, reader, Some(found.length), largest)
                }
            };
            let part = part.file_name(file.file_name().to_owned()).mime_str(&file.kind());
            form = form.part(name.clone(), part.map_err(|_| Error::validation(field(name), NO_TYPE))?);
        }
        Ok((form, sending))
    }

    async fn open(&self, name: &str, path: &Path) -> Result<(tokio::fs::File, Stamp)> {
        let failed = |error: std::io::Error| Error::validation(field(name), unreadable(&error));
        let file = tokio::fs::File::open(path).await.map_err(failed)?;
        let found = Stamp::of(&file.metadata().await.map_err(failed)?);
        // What was looked at is what is sent, in every attempt.
        match self.stamps.get().and_then(|stamps| stamps.get(name)) {
            Some(first) if *first != found => Err(Error::broken_upload(&field(name), CHANGED)),
            _ => Ok((file, found)),
        }
    }
}

const EMPTY: &str = "is empty: there is nothing to send";
const NO_TYPE: &str = "has a content type that is none: give one such as application/pdf";
const CHANGED: &str = "changed while it was sent, so the call was broken off; send it again";

fn field(name: &str) -> String {
    format!("files.{name}")
}

fn too_large(largest: u64) -> String {
    format!("is larger than the {largest} bytes that `max_upload_size` allows")
}

fn unreadable(error: &std::io::Error) -> String {
    format!("cannot be read ({})", error.kind())
}

/// What tells whether a file is still the same.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Stamp {
    length: u64,
    modified: Option<std::time::SystemTime>,
}

impl Stamp {
    fn of(metadata: &std::fs::Metadata) -> Self {
        Self { length: metadata.len(), modified: metadata.modified().ok() }
    }
}

/// Where the pieces of one file come from.
enum Reader {
    File { file: tokio::fs::File, found: Stamp, left: u64 },
    Source(Arc<dyn UploadSource>),
}

/// One file that is being read.
struct Reading {
    reader: Reader,
    /// What an error calls it.
    name: String,
    length: Option<u64>,
    largest: u64,
    sent: u64,
}

impl Reading {
    /// The next piece; nothing at the end. An error where it is not the file that was promised.
    async fn next(&mut self) -> Result<Option<Bytes>> {
        let wrong = |name: &str, problem: &str| Error::broken_upload(name, problem);
        loop {
            let Some(piece) = self.reader.next(&self.name).await? else {
                return match self.length {
                    Some(length) if self.sent < length => Err(wrong(&self.name, "is shorter than was said")),
                    None if self.sent == 0 => Err(wrong(&self.name, EMPTY)),
                    _ => Ok(None),
                };
            };
            self.sent += piece.len() as u64;
            if self.sent > self.largest {
                return Err(wrong(&self.name, &too_large(self.largest)));
            }
            if self.length.is_some_and(|length| self.sent > length) {
                return Err(wrong(&self.name, "is longer than was said"));
            }
            if !piece.is_empty() {
                return Ok(Some(piece));
            }
        }
    }
}

impl Reader {
    async fn next(&mut self, name: &str) -> Result<Option<Bytes>> {
        match self {
            // Whatever it was, it is no failure of the connection: that would be tried again.
            Self::Source(source) => source.next().await.map_err(|error| {
                Error::broken_upload(name, "could not be read from its source").with_source(error)
            }),
            Self::File { file, found, left } => {
                let failed = |error: std::io::Error| Error::broken_upload(name, &unreadable(&error));
                if *left == 0 {
                    return Ok(None);
                }
                let mut piece = BytesMut::with_capacity(PIECE);
                let mut part = file.take((*left).min(PIECE as u64));
                while piece.len() < PIECE && part.read_buf(&mut piece).await.map_err(failed)? > 0 {}
                *left = left.saturating_sub(piece.len() as u64);
                // Looked at before the last piece goes out: then the server never gets a whole file that is none.
                let is_last = piece.is_empty() || *left == 0;
                if is_last && (*left > 0 || Stamp::of(&file.metadata().await.map_err(failed)?) != *found) {
                    return Err(Error::broken_upload(name, CHANGED));
                }
                Ok(Some(piece.freeze()))
            }
        }
    }
}

/// How far a file is.
enum State {
    Idle(Reading),
    Reading(NextPiece, Waker),
    Ended,
    Failed(Error),
    Stopped,
}

type NextPiece = Pin<Box<dyn Future<Output = (Reading, Result<Option<Bytes>>)> + Send>>;

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The pieces of one file as a stream. Reading begins when the first one is asked for.
struct Pieces(Arc<Mutex<State>>);

impl Stream for Pieces {
    type Item = Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, task: &mut TaskContext<'_>) -> Poll<Option<Self::Item>> {
        let mut state = lock(&self.0);
        // A reader that panics leaves this: it is no end of the file.
        let mut next: NextPiece = match std::mem::replace(&mut *state, State::Stopped) {
            State::Idle(mut reading) => Box::pin(async move {
                let piece = reading.next().await;
                (reading, piece)
            }),
            State::Reading(next, _) => next,
            State::Ended => {
                *state = State::Ended;
                return Poll::Ready(None);
            }
            State::Failed(error) => {
                *state = State::Failed(error.clone());
                return Poll::Ready(Some(Err(error)));
            }
            State::Stopped => {
                return Poll::Ready(Some(Err(Error::broken_upload("files", "are not sent any more"))));
            }
        };
        let (now, polled) = match next.as_mut().poll(task) {
            Poll::Pending => (State::Reading(next, task.waker().clone()), Poll::Pending),
            Poll::Ready((reading, Ok(Some(piece)))) => (State::Idle(reading), Poll::Ready(Some(Ok(piece)))),
            Poll::Ready((_, Ok(None))) => (State::Ended, Poll::Ready(None)),
            Poll::Ready((_, Err(error))) => (State::Failed(error.clone()), Poll::Ready(Some(Err(error)))),
        };
        *state = now;
        polled
    }
}
