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
mod response;
mod webhook;
mod write;

/// What the generated files use.
pub mod prelude {
    pub use super::{
        calls::{Listing, Work, download, model, nothing, optional, pages, work},
        given::Given,
        names::{Name, Names},
        write::{Outgoing, Row, texts},
    };
}
