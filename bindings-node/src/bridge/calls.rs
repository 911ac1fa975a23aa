//! Operations made ready: the generated table makes them, the client starts them.

use std::{future::Future, pin::Pin, sync::Arc};

use hbportal::{
    Client, PageOf, Pager, Result,
    model::{Field, Model, Rows},
};

use super::{
    completion::Payload,
    write::{json, object},
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
pub fn pages<T: Model>(open: impl FnOnce(&Client) -> Pager<T> + 'static) -> Listing {
    Box::new(|client| Arc::new(open(client)))
}

/// The answer of an operation that has none.
pub fn nothing((): ()) -> Payload {
    Payload::Nothing
}

/// An answer.
pub fn model<T: Field>(model: T) -> Payload {
    Payload::Text(json(&model))
}

/// An answer, or nothing.
pub fn optional<T: Field>(answer: Option<T>) -> Payload {
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

impl<T: Model> Pages for Pager<T> {
    fn next_page(self: Arc<Self>) -> Future_<Result<Payload>> {
        Box::pin(async move { Ok(self.next_rows().await?.map_or(Payload::Nothing, page)) })
    }

    fn total(&self) -> Option<i64> {
        Pager::total(self)
    }
}

fn page<T: Model>(page: PageOf<Rows<T>>) -> Payload {
    Payload::Text(object(|object| {
        object.json("items", page.items.as_json());
        object.optional("number", page.number.as_ref());
        object.optional("lastPage", page.last_page.as_ref());
        object.optional("perPage", page.per_page.as_ref());
        object.optional("total", page.total.as_ref());
    }))
}
