//! The socket under a connection, which can be cut at a chosen byte.

use std::{
    io::{self, ErrorKind},
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll},
};

use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
};

/// Until when the connection goes on.
#[derive(Clone, Copy, Debug, Default)]
enum Plan {
    #[default]
    Whole,
    /// To be closed with RST.
    Reset,
    /// This many more bytes may be sent.
    Bytes(usize),
    /// The head of the answer, and this many bytes of its body. `matched` bytes of the blank line were seen.
    Body { matched: usize, bytes: usize },
}

/// A handle to order how the connection ends.
#[derive(Clone, Debug, Default)]
pub struct Line(Arc<Mutex<Plan>>);

impl Line {
    /// Close with RST instead of FIN.
    pub fn reset(&self) {
        self.set(Plan::Reset);
    }

    /// Close after `bytes` more bytes.
    pub fn cut_after(&self, bytes: usize) {
        self.set(Plan::Bytes(bytes));
    }

    /// Close after the next head and `bytes` bytes of its body.
    pub fn cut_in_body(&self, bytes: usize) {
        self.set(Plan::Body { matched: 0, bytes });
    }

    /// Whether the connection ends by the sandbox's own doing.
    pub fn is_cut(&self) -> bool {
        !matches!(self.plan(), Plan::Whole)
    }

    fn plan(&self) -> Plan {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn set(&self, plan: Plan) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = plan;
    }
}

impl Plan {
    /// How many bytes of `buffer` may be sent, and the plan once they are.
    fn allow(self, buffer: &[u8]) -> (usize, Self) {
        match self {
            Self::Whole => (buffer.len(), self),
            Self::Reset => (0, self),
            Self::Bytes(bytes) => {
                let allowed = bytes.min(buffer.len());
                (allowed, Self::Bytes(bytes - allowed))
            }
            Self::Body { mut matched, bytes } => {
                for (index, &byte) in buffer.iter().enumerate() {
                    matched = match byte {
                        b'\r' if matched == 2 => 3,
                        b'\r' => 1,
                        b'\n' if matched == 1 => 2,
                        b'\n' if matched == 3 => {
                            let head = index + 1;
                            let (body, rest) = Self::Bytes(bytes).allow(&buffer[head..]);
                            return (head + body, rest);
                        }
                        _ => 0,
                    };
                }
                (buffer.len(), Self::Body { matched, bytes })
            }
        }
    }
}

/// A TCP stream that obeys its [`Line`].
#[derive(Debug)]
pub struct Wire {
    stream: TcpStream,
    line: Line,
}

impl Wire {
    /// Puts the stream under the orders of `line`.
    pub fn new(stream: TcpStream, line: Line) -> Self {
        Self { stream, line }
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        if matches!(self.line.plan(), Plan::Reset) {
            // Failing to do so only turns the RST into a FIN.
            drop(self.stream.set_zero_linger());
        }
    }
}

impl AsyncRead for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &[u8],
    ) -> Poll<io::Result<usize>> {
        let plan = self.line.plan();
        let (allowed, _) = plan.allow(buffer);
        if allowed == 0 && !buffer.is_empty() {
            return Poll::Ready(Err(ErrorKind::BrokenPipe.into()));
        }
        let poll = Pin::new(&mut self.stream).poll_write(context, &buffer[..allowed]);
        if let Poll::Ready(Ok(written)) = poll
            && self.line.is_cut()
        {
            self.line.set(plan.allow(&buffer[..written]).1);
        }
        poll
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
