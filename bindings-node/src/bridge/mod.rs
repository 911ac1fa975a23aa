//! What stands between core and JavaScript.

mod calls;
mod client;
mod completion;
mod download;
mod errors;
mod given;
mod hub;
mod names;
mod pager;
mod question;
mod response;
mod upload;
mod webhook;
mod write;

/// What the generated files use.
pub mod prelude {
    pub use super::{
        calls::{Listing, Outcome, Work, download, kind, model, nothing, optional, pages, work},
        completion::Payload,
        given::Given,
        names::{Name, Names},
        question::Asked,
        write::{Outgoing, Row, json, texts},
    };
}
