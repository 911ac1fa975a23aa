//! Finished calls on their way to JavaScript.

use hbportal::{Download, Hold, RawResponse};

use super::{errors::Failure, mailbox::Mailbox};

/// What a call came to.
pub enum Payload {
    /// Nothing.
    Nothing,
    /// JSON, for `JSON.parse`.
    Text(String),
    /// A piece of a file.
    Bytes(bytes::Bytes),
    /// A file on its way.
    Download(Download),
    /// A seat that is held.
    Hold(Hold),
    /// Which of several, and what it carries.
    Outcome(&'static str, Box<Payload>),
    /// An answer as it came.
    Response(RawResponse),
}

/// A call that is finished.
pub struct Completed {
    pub id: u32,
    pub outcome: Result<Payload, Failure>,
}

/// The finished calls that JavaScript has not taken yet.
pub type Finished = Mailbox<Completed>;

/// A call that is still to finish: whatever becomes of its task, JavaScript hears of it.
pub struct Pending<'a> {
    finished: &'a Finished,
    id: u32,
    delivered: bool,
}

impl<'a> Pending<'a> {
    pub fn new(finished: &'a Finished, id: u32) -> Self {
        Self { finished, id, delivered: false }
    }

    pub fn deliver(mut self, outcome: Result<Payload, Failure>) {
        self.delivered = true;
        self.finished.add(Completed { id: self.id, outcome });
    }
}

impl Drop for Pending<'_> {
    fn drop(&mut self) {
        // A task that panicked, or one that was aborted: then nobody knows its id any more, and this is passed over.
        if !self.delivered {
            self.finished.add(Completed { id: self.id, outcome: Err(Failure::Broken) });
        }
    }
}
