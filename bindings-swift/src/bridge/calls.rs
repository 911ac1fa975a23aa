//! Operations made ready: the generated table makes them, the client starts them.

use std::{future::Future, pin::Pin, sync::Arc};

use hbportal::{Client, Pager, Result, model::Model};

use super::{
    outcome::Payload,
    write::{Outgoing, bytes},
};

/// A call on its way to the runtime.
pub type Running = Pin<Box<dyn Future<Output = Result<Payload>> + Send>>;

/// An operation that has its arguments.
pub type Work = Box<dyn FnOnce(Client) -> Running + Send>;

/// A list that has its arguments.
pub type Listing = Box<dyn FnOnce(&Client) -> Arc<dyn Pages>>;

/// Makes an operation.
pub fn work<F>(call: impl FnOnce(Client) -> F + Send + 'static) -> Work
where
    F: Future<Output = Result<Payload>> + Send + 'static,
{
    Box::new(|client| Box::pin(call(client)))
}

/// Makes a list.
pub fn pages<T: Model + Outgoing>(open: impl FnOnce(&Client) -> Pager<T> + 'static) -> Listing {
    Box::new(|client| Arc::new(open(client)))
}

/// The answer of an operation that has none.
pub fn nothing((): ()) -> Payload {
    Payload::Nothing
}

/// An answer.
pub fn model<T: Outgoing>(model: T) -> Payload {
    Payload::Bytes(bytes(&model))
}

/// An answer, or nothing.
pub fn optional<T: Outgoing>(answer: Option<T>) -> Payload {
    answer.map_or(Payload::Nothing, model)
}

/// A file.
pub fn download(download: hbportal::Download) -> Payload {
    Payload::Download(download)
}

/// A seat that is held.
pub fn hold(hold: hbportal::Hold) -> Payload {
    Payload::Hold(hold)
}

/// One of several things that an operation may come to.
pub fn outcome(outcome: impl Choice) -> Payload {
    let (variant, carried) = outcome.choose();
    Payload::Choice(variant, Box::new(carried))
}

/// An outcome of core.
pub trait Choice {
    /// Which variant it is, in the order of core, and what that carries.
    fn choose(self) -> (u8, Payload);
}

/// A list that is fetched page by page.
pub trait Pages: Send + Sync {
    /// The next page.
    fn next_page(self: Arc<Self>) -> Running;
}

impl<T: Model + Outgoing> Pages for Pager<T> {
    fn next_page(self: Arc<Self>) -> Running {
        Box::pin(async move { Ok(optional(Pager::next_page(&self).await?)) })
    }
}
