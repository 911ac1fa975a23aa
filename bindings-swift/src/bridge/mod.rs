//! What is the same for every operation.

pub mod calls;
mod cancel;
mod client;
mod counts;
mod day;
mod download;
mod errors;
mod given;
mod hold;
mod logging;
mod names;
mod outcome;
mod pager;
mod question;
mod response;
mod runtime;
mod session;
mod store;
mod store_lock;
mod turns;
mod upload;
mod values;
mod webhook;
mod write;

/// What the generated files use.
pub mod prelude {
    pub(crate) use super::write::texts;
    pub use super::{
        calls::{self, Choice, Listing, Work, pages, work},
        given::Given,
        outcome::Payload,
        write::{Outgoing, bytes},
    };
}
