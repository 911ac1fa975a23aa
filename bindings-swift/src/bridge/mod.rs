//! What is the same for every operation.

mod calls;
mod cancel;
mod client;
mod counts;
mod download;
mod errors;
mod given;
mod names;
mod outcome;
mod pager;
mod response;
mod runtime;
mod store;
mod values;
mod webhook;
mod write;

/// What the generated files use.
pub mod prelude {
    pub(crate) use super::write::texts;
    pub use super::{
        calls::{Listing, Work, download, model, nothing, optional, pages, work},
        given::Given,
        write::Outgoing,
    };
}
