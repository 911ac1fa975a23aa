//! Files to send, as the Swift layer hands them over.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use hbportal::{Error, Files, Result, Upload, UploadPiece, UploadSource, request::Problems};
use tokio::sync::{mpsc, oneshot};

use super::counts::{Counted, STREAMS};

/// A file to send.
#[derive(uniffi::Record)]
pub struct NativeUpload {
    /// The name of the form's field.
    pub field: String,
    /// The name that the server sees, where it is not the path's.
    pub name: Option<String>,
    /// What the file is, where its name does not say so.
    pub content_type: Option<String>,
    /// Where it is.
    pub content: NativeContent,
}

/// Where a file is.
#[derive(uniffi::Enum)]
pub enum NativeContent {
    /// On disk.
    Path {
        /// Where.
        path: String,
    },
    /// In memory.
    Bytes {
        /// All of it.
        bytes: Vec<u8>,
    },
    /// In pieces that Swift has.
    Stream {
        /// The way to them.
        stream: Arc<NativeStream>,
        /// How many bytes they are in all, where that is known.
        length: Option<i64>,
    },
}

/// The files as core takes them.
pub fn files(given: Vec<NativeUpload>) -> Result<Files> {
    let mut problems = Problems::default();
    let files = given.into_iter().map(|file| (file.field.clone(), upload(file, &mut problems))).collect();
    problems.into_result()?;
    Ok(files)
}

fn upload(given: NativeUpload, problems: &mut Problems) -> Upload {
    let field = format!("files.{}", given.field);
    let name = given.name;
    let upload = match given.content {
        NativeContent::Path { path } => {
            let upload = Upload::from_path(path);
            match name {
                Some(name) => upload.named(name),
                None => upload,
            }
        }
        NativeContent::Bytes { bytes } => Upload::from_bytes(name.unwrap_or_default(), bytes),
        NativeContent::Stream { stream, length } => {
            let length = length.map(|length| {
                u64::try_from(length).unwrap_or_else(|_| {
                    problems.add(&field, "has a length below 0");
                    0
                })
            });
            let source = Source { asks: stream.asker(), field };
            Upload::from_source(name.unwrap_or_default(), length, source)
        }
    };
    match given.content_type {
        Some(content_type) => upload.content_type(content_type),
        None => upload,
    }
}

/// Where the answer to one question for a piece goes: nothing is the end of the file.
type Ask = oneshot::Sender<Option<Vec<u8>>>;

/// A file whose pieces Swift has: it is asked for one at a time, so no more is read than can be sent.
#[derive(uniffi::Object)]
pub struct NativeStream {
    /// Held by the file that is sent: without it nobody asks any more.
    asker: Mutex<Option<mpsc::Sender<Ask>>>,
    asks: tokio::sync::Mutex<mpsc::Receiver<Ask>>,
    asked: Mutex<Option<Ask>>,
    _counted: Counted,
}

#[uniffi::export]
impl NativeStream {
    /// One that nobody has asked yet.
    #[uniffi::constructor]
    pub fn new() -> Self {
        let (asker, asks) = mpsc::channel(1);
        Self {
            asker: Mutex::new(Some(asker)),
            asks: tokio::sync::Mutex::new(asks),
            asked: Mutex::default(),
            _counted: Counted::new(&STREAMS),
        }
    }

    /// Waits until a piece is wanted; no, where none will be any more.
    pub async fn wanted(&self) -> bool {
        let ask = self.asks.lock().await.recv().await;
        let is_wanted = ask.is_some();
        *locked(&self.asked) = ask;
        is_wanted
    }

    /// The piece that was wanted, or nothing at the end of the file.
    pub fn give(&self, piece: Option<Vec<u8>>) {
        if let Some(ask) = locked(&self.asked).take() {
            // Where nobody waits for it any more, it is not needed.
            let _ = ask.send(piece);
        }
    }

    /// Instead of a piece: there is none, and this is not the end.
    pub fn fail(&self) {
        drop(locked(&self.asked).take());
    }

    /// The call is over, whether it has come to the file or not.
    pub fn close(&self) {
        drop(self.asker());
    }
}

impl NativeStream {
    fn asker(&self) -> Option<mpsc::Sender<Ask>> {
        locked(&self.asker).take()
    }
}

fn locked<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The pieces that Swift has, as core asks for them.
struct Source {
    asks: Option<mpsc::Sender<Ask>>,
    field: String,
}

impl UploadSource for Source {
    fn next(&self) -> UploadPiece<'_> {
        Box::pin(async {
            let failed =
                || Error::validation(&*self.field, "could not be read to its end: its stream failed");
            let (ask, piece) = oneshot::channel();
            let asks = self.asks.as_ref().ok_or_else(failed)?;
            asks.send(ask).await.map_err(|_| failed())?;
            Ok(piece.await.map_err(|_| failed())?.map(Into::into))
        })
    }
}
