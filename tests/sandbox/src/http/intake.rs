//! The body of a call on its way in: counted, hashed, and read to its end whatever becomes of it.

use std::fmt;

use axum::body::Body;
use bytes::Bytes;
use http_body_util::{
    BodyExt,
    channel::{Channel, Sender},
};
use sha2::{Digest as _, Sha256};
use tokio::sync::watch;

use crate::request_log::Ticket;

/// The SHA-256 of a body, known once all of it has arrived.
#[derive(Clone, Debug)]
pub struct Digest(watch::Receiver<Option<[u8; 32]>>);

impl Digest {
    /// Of a body that has arrived.
    pub fn of(body: &[u8]) -> Self {
        Self(watch::Sender::new(Some(Sha256::digest(body).into())).subscribe())
    }

    /// Waits for the end of the body. `None` if it broke off.
    pub async fn wait(mut self) -> Option<[u8; 32]> {
        self.0.wait_for(Option::is_some).await.ok().and_then(|digest| *digest)
    }
}

/// The client hung up in the middle of its request.
#[derive(Debug)]
pub struct BrokenOff;

impl fmt::Display for BrokenOff {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the request broke off")
    }
}

impl std::error::Error for BrokenOff {}

/// Hands a body on, piece by piece.
#[derive(Debug)]
pub struct Intake<'a> {
    body: Body,
    handler: Sender<Bytes, BrokenOff>,
    digest: watch::Sender<Option<[u8; 32]>>,
    ticket: &'a Ticket,
}

/// Puts an intake between a body and its handler. The body that the handler gets is as long as [`Intake::run`] makes it.
pub fn stream(body: Body, ticket: &Ticket) -> (Intake<'_>, Body) {
    let (handler, channel) = Channel::new(1);
    (Intake { body, handler, digest: watch::Sender::new(None), ticket }, Body::new(channel))
}

impl Intake<'_> {
    /// The digest of what arrives.
    pub fn digest(&self) -> Digest {
        Digest(self.digest.subscribe())
    }

    /// Reads the body to its end. What the handler does not want is dropped, so that the client gets to see the answer.
    pub async fn run(mut self) {
        let mut hash = Sha256::new();
        let mut wanted = true;
        while let Some(frame) = self.body.frame().await {
            let Ok(frame) = frame else { return self.handler.abort(BrokenOff) };
            let Ok(data) = frame.into_data() else { continue };
            self.ticket.received(data.len());
            hash.update(&data);
            wanted = wanted && self.handler.send_data(data).await.is_ok();
        }
        self.digest.send_replace(Some(hash.finalize().into()));
    }
}
