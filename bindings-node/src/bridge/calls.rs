//! Operations made ready: the generated table makes them, the client starts them.

use std::{future::Future, pin::Pin, sync::Arc};

use hbportal::{Client, Page, Pager, Result, model::Model};

use super::{
    completion::Payload,
    write::{Object, Outgoing, json},
};

/// A future on its way to the runtime.
pub type Future_<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// An operation that has its arguments.
pub type Work = Box<dyn FnOnce(Client) -> Future_<Result<Payload>> + Send>;

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
    Payload::Text(json(&model))
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

/// An answer that may be one of several.
pub trait Outcome {
    /// Which one, and what it carries.
    fn told(self) -> Payload;
}

/// One of several.
pub fn kind(kind: &'static str, value: Payload) -> Payload {
    Payload::Outcome(kind, Box::new(value))
}

/// A list that is fetched page by page.
pub trait Pages: Send + Sync {
    /// The next page.
    fn next_page(self: Arc<Self>) -> Future_<Result<Payload>>;

    /// How many items the whole list has, once a page has said so.
    fn total(&self) -> Option<i64>;
}

impl<T: Model + Outgoing> Pages for Pager<T> {
    fn next_page(self: Arc<Self>) -> Future_<Result<Payload>> {
        Box::pin(async move { Ok(optional(Pager::next_page(&self).await?)) })
    }

    fn total(&self) -> Option<i64> {
        Pager::total(self)
    }
}

impl<T: Outgoing> Outgoing for Page<T> {
    fn write(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.field("items", &self.items);
        object.optional("number", self.number.as_ref());
        object.optional("lastPage", self.last_page.as_ref());
        object.optional("perPage", self.per_page.as_ref());
        object.optional("total", self.total.as_ref());
        object.close();
    }
}
