//! Forms with files: the files stream, and what is wrong with one is said by its name.

use std::{
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context as TaskContext, Poll},
};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use reqwest::multipart::{Form, Part};
use tokio::{io::AsyncReadExt, sync::mpsc};

use crate::{
    error::{Error, Result},
    request::Problems,
    upload::{Content, Files, Upload},
};

const PIECE: usize = 64 << 10;

/// A form with files, which can be made into a body as often as its files allow.
#[derive(Clone, Debug)]
pub(crate) struct Multipart {
    fields: Vec<(String, String)>,
    files: Arc<Files>,
    /// Why a file could not be sent to its end: the HTTP client would only say that the body failed.
    problem: Arc<Mutex<Option<Error>>>,
}

impl Multipart {
    pub fn new(fields: Vec<(String, String)>, files: Files) -> Self {
        Self { fields, files: Arc::new(files), problem: Arc::default() }
    }

    pub fn is_repeatable(&self) -> bool {
        self.files.values().all(Upload::is_repeatable)
    }

    /// What tells this form from another one, for an idempotency key.
    pub fn content(&self) -> Vec<u8> {
        let fields = self.fields.iter().map(|(name, value)| format!("{name}\0{value}\0"));
        let files = self.files.iter().map(|(name, file)| format!("{name}\0{}\0", file.file_name()));
        fields.chain(files).collect::<String>().into_bytes()
    }

    /// Looks at every file before anything is sent.
    pub async fn check(&self, largest: u64) -> Result<()> {
        let mut problems = Problems::default();
        for (name, file) in self.files.iter() {
            let length = match &file.content {
                Content::Path(path) => match tokio::fs::metadata(path).await {
                    Ok(found) if found.is_file() => Some(found.len()),
                    Ok(_) => {
                        problems.add(&field(name), "is no file");
                        None
                    }
                    Err(error) => {
                        problems.add(&field(name), &format!("cannot be read ({})", error.kind()));
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
            if file.kind().parse::<reqwest::header::HeaderValue>().is_err() || !file.kind().contains('/') {
                problems
                    .add(&field(name), "has a content type that is none: give one such as application/pdf");
            }
        }
        problems.into_result()
    }

    /// The form as a body. `largest` bytes of a file are sent at most.
    pub async fn form(&self, largest: u64) -> Result<Form> {
        let mut form = Form::new();
        for (name, value) in &self.fields {
            form = form.text(name.clone(), value.clone());
        }
        for (name, file) in self.files.iter() {
            let part = self.part(name, file, largest).await?.file_name(file.file_name().to_owned());
            let wrong = |_| Error::validation(field(name), "has a content type that is none");
            form = form.part(name.clone(), part.mime_str(&file.kind()).map_err(wrong)?);
        }
        Ok(form)
    }

    /// Why a file could not be sent, if that is why the body failed.
    pub fn take_problem(&self) -> Option<Error> {
        self.problem.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    async fn part(&self, name: &str, file: &Upload, largest: u64) -> Result<Part> {
        let (reader, length) = match &file.content {
            Content::Bytes(bytes) => return Ok(Part::stream(bytes.clone())),
            Content::Path(path) => {
                let unreadable = |error: std::io::Error| {
                    Error::validation(field(name), format!("cannot be read ({})", error.kind()))
                };
                let opened = tokio::fs::File::open(path).await.map_err(unreadable)?;
                let found = Stamp::of(&opened).await.map_err(unreadable)?;
                (Reader::File { file: opened, found, left: found.length }, Some(found.length))
            }
            Content::Source { source, length } => (Reader::Source { source: Arc::clone(source) }, *length),
        };
        let pieces = Pieces {
            begin: Some((reader, Limits { name: field(name), length, largest })),
            pieces: None,
            problem: Arc::clone(&self.problem),
        };
        let body = reqwest::Body::wrap_stream(pieces);
        Ok(match length {
            Some(length) => Part::stream_with_length(body, length),
            None => Part::stream(body),
        })
    }
}

const EMPTY: &str = "is empty: there is nothing to send";

fn field(name: &str) -> String {
    format!("files.{name}")
}

fn too_large(largest: u64) -> String {
    format!("is larger than the {largest} bytes that `max_upload_size` allows")
}

/// What tells whether a file is still the same.
#[derive(Clone, Copy, PartialEq)]
struct Stamp {
    length: u64,
    modified: Option<std::time::SystemTime>,
}

impl Stamp {
    async fn of(file: &tokio::fs::File) -> std::io::Result<Self> {
        let metadata = file.metadata().await?;
        Ok(Self { length: metadata.len(), modified: metadata.modified().ok() })
    }
}

/// Where the pieces of one file come from.
enum Reader {
    File { file: tokio::fs::File, found: Stamp, left: u64 },
    Source { source: Arc<dyn crate::upload::UploadSource> },
}

struct Limits {
    name: String,
    length: Option<u64>,
    largest: u64,
}

impl Reader {
    async fn next(&mut self, name: &str) -> Result<Option<Bytes>> {
        let changed = || {
            Error::validation(name, "changed while it was sent, so the call was broken off; send it again")
        };
        match self {
            Self::Source { source } => source.next().await,
            Self::File { file, found, left } => {
                let unreadable = |error: std::io::Error| {
                    Error::validation(name, format!("cannot be read any more ({})", error.kind()))
                };
                if *left == 0 {
                    return Ok(None);
                }
                let mut piece = BytesMut::with_capacity(PIECE);
                let mut part = file.take((*left).min(PIECE as u64));
                while piece.len() < PIECE && part.read_buf(&mut piece).await.map_err(unreadable)? > 0 {}
                *left = left.saturating_sub(piece.len() as u64);
                // Looked at before the last piece goes out: then the server never gets a whole file that is none.
                if piece.is_empty() || (*left == 0 && Stamp::of(file).await.map_err(unreadable)? != *found) {
                    return Err(changed());
                }
                Ok(Some(piece.freeze()))
            }
        }
    }
}

/// Reads one file into the channel, as fast as it is taken out.
async fn pump(mut reader: Reader, limits: Limits, pieces: &mpsc::Sender<Bytes>) -> Result<()> {
    let wrong = |problem: &str| Error::validation(limits.name.as_str(), problem);
    let mut sent = 0_u64;
    while let Some(piece) = reader.next(&limits.name).await? {
        if piece.is_empty() {
            continue;
        }
        sent += piece.len() as u64;
        if sent > limits.largest {
            return Err(wrong(&too_large(limits.largest)));
        }
        if limits.length.is_some_and(|length| sent > length) {
            return Err(wrong("is longer than was said"));
        }
        if pieces.send(piece).await.is_err() {
            // Nobody takes any more: the call has ended.
            return Ok(());
        }
    }
    match limits.length {
        Some(length) if sent < length => Err(wrong("is shorter than was said")),
        None if sent == 0 => Err(wrong(EMPTY)),
        _ => Ok(()),
    }
}

/// The pieces of one file as a stream. Reading begins when the first one is asked for.
struct Pieces {
    begin: Option<(Reader, Limits)>,
    pieces: Option<mpsc::Receiver<Bytes>>,
    problem: Arc<Mutex<Option<Error>>>,
}

impl Stream for Pieces {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, task: &mut TaskContext<'_>) -> Poll<Option<Self::Item>> {
        if let Some((reader, limits)) = self.begin.take() {
            let (sender, receiver) = mpsc::channel(2);
            self.pieces = Some(receiver);
            let problem = Arc::clone(&self.problem);
            tokio::spawn(async move {
                if let Err(error) = pump(reader, limits, &sender).await {
                    *problem.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
                }
            });
        }
        let Some(pieces) = &mut self.pieces else { return Poll::Ready(None) };
        match pieces.poll_recv(task) {
            Poll::Ready(None) => {
                let problem = self.problem.lock().unwrap_or_else(PoisonError::into_inner).clone();
                Poll::Ready(problem.map(Err))
            }
            Poll::Ready(Some(piece)) => Poll::Ready(Some(Ok(piece))),
            Poll::Pending => Poll::Pending,
        }
    }
}
