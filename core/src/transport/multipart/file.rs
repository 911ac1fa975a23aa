//! One file on its way: read when it is asked for, and let go of when the call ends.

use std::{
    future::Future,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context as TaskContext, Poll, Waker},
};

use bytes::{Bytes, BytesMut};
use tokio::io::AsyncReadExt;

use super::{CHANGED, EMPTY, too_large, unreadable};
use crate::{
    error::{Error, Result},
    upload::UploadSource,
};

const PIECE: usize = 64 << 10;

/// What tells whether a file is still the same.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Stamp {
    pub length: u64,
    modified: Option<std::time::SystemTime>,
}

impl Stamp {
    pub fn of(metadata: &std::fs::Metadata) -> Self {
        Self { length: metadata.len(), modified: metadata.modified().ok() }
    }
}

/// Where the pieces of one file come from.
pub(super) enum Reader {
    File { file: tokio::fs::File, found: Stamp, left: u64 },
    Source(Arc<dyn UploadSource>),
}

/// One file that is being read.
pub(super) struct Reading {
    pub reader: Reader,
    /// What an error calls it.
    pub name: String,
    pub length: Option<u64>,
    pub largest: u64,
    pub sent: u64,
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

/// A file on its way, held by the body that sends it and by the call that may end before.
#[derive(Clone)]
pub(super) struct Outgoing(Arc<Mutex<State>>);

/// How far a file is.
enum State {
    Idle(Reading),
    Reading(NextPiece, Waker),
    Ended,
    Failed(Error),
    Stopped,
}

type NextPiece = Pin<Box<dyn Future<Output = (Reading, Result<Option<Bytes>>)> + Send>>;

impl Outgoing {
    pub fn new(reading: Reading) -> Self {
        Self(Arc::new(Mutex::new(State::Idle(reading))))
    }

    /// Why it could not be sent, if that is so.
    pub fn problem(&self) -> Option<Error> {
        match &*self.lock() {
            State::Failed(error) => Some(error.clone()),
            _ => None,
        }
    }

    /// Lets go of the file: no more of it is asked for, or will be.
    pub fn stop(&self) {
        let state = std::mem::replace(&mut *self.lock(), State::Stopped);
        if let State::Reading(_, waker) = state {
            waker.wake();
        }
    }

    /// The next piece. Reading begins when the first one is asked for.
    pub fn poll_piece(&self, task: &mut TaskContext<'_>) -> Poll<Option<Result<Bytes>>> {
        let mut state = self.lock();
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

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
