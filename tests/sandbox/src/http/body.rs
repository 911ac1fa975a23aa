//! Bodies of answers: watched to their end, slowed down, or generated while they are sent.

use std::{
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use axum::{BoxError, body::Body};
use bytes::{Buf, Bytes};
use http_body::{Body as HttpBody, Frame, SizeHint};
use tokio::time::{Sleep, sleep};

use super::wire::Line;
use crate::request_log::Ticket;

type Next = Poll<Option<Result<Frame<Bytes>, axum::Error>>>;

/// A body that reports to the request log whether it was taken to its end.
#[derive(Debug)]
pub struct Watched {
    inner: Body,
    ticket: Option<Ticket>,
    line: Line,
}

impl Watched {
    /// Watches `inner` on behalf of `ticket`.
    pub fn new(inner: Body, ticket: Ticket, line: Line) -> Self {
        Self { inner, ticket: Some(ticket), line }
    }
}

impl HttpBody for Watched {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Next {
        Pin::new(&mut self.inner).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.size_hint()
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        let ours = self.inner.is_end_stream() || self.line.is_cut();
        if let Some(ticket) = self.ticket.take().filter(|_| ours) {
            ticket.end();
        }
    }
}

/// A body in small chunks with a pause before each.
#[derive(Debug)]
pub struct Slow {
    inner: Body,
    rest: Bytes,
    chunk: usize,
    pause: Duration,
    sleep: Option<Pin<Box<Sleep>>>,
}

impl Slow {
    /// Sends `inner` in chunks of `chunk` bytes, at least one.
    pub fn new(inner: Body, chunk: usize, pause: Duration) -> Self {
        Self { inner, rest: Bytes::new(), chunk: chunk.max(1), pause, sleep: None }
    }
}

impl HttpBody for Slow {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Next {
        while self.rest.is_empty() {
            match ready!(Pin::new(&mut self.inner).poll_frame(context)) {
                Some(Ok(frame)) => self.rest = frame.into_data().unwrap_or_default(),
                end => return Poll::Ready(end),
            }
        }
        let pause = self.pause;
        ready!(self.sleep.get_or_insert_with(|| Box::pin(sleep(pause))).as_mut().poll(context));
        self.sleep = None;
        let chunk = self.chunk.min(self.rest.len());
        Poll::Ready(Some(Ok(Frame::data(self.rest.split_to(chunk)))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty() && self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        let mut hint = self.inner.size_hint();
        if let Some(exact) = hint.exact() {
            hint.set_exact(exact + self.rest.len() as u64);
        }
        hint
    }
}

/// How much filler is handed on at once.
const BLOCK: usize = 64 * 1024;

/// `head`, then `filler` bytes of filler, then `tail`. The filler is one block sent again and again, so
/// the length of the body costs no memory.
#[derive(Debug)]
pub struct Padded {
    head: Bytes,
    filler: u64,
    block: Bytes,
    tail: Bytes,
}

impl Padded {
    /// A body of known length.
    pub fn new(head: Bytes, filler: u64, tail: Bytes) -> Self {
        Self { head, filler, block: Bytes::from(vec![b'.'; BLOCK]), tail }
    }

    fn remaining(&self) -> u64 {
        self.head.len() as u64 + self.filler + self.tail.len() as u64
    }

    fn next_filler(&mut self) -> Bytes {
        let length = usize::try_from(self.filler).map_or(BLOCK, |filler| filler.min(BLOCK));
        self.filler -= length as u64;
        self.block.slice(..length)
    }
}

impl HttpBody for Padded {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let data = if self.head.has_remaining() {
            std::mem::take(&mut self.head)
        } else if self.filler > 0 {
            self.next_filler()
        } else if self.tail.has_remaining() {
            std::mem::take(&mut self.tail)
        } else {
            return Poll::Ready(None);
        };
        Poll::Ready(Some(Ok(Frame::data(data))))
    }

    fn is_end_stream(&self) -> bool {
        self.remaining() == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.remaining())
    }
}
