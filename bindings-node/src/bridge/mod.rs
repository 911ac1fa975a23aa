//! What stands between core and JavaScript.

mod calls;
mod client;
mod completion;
mod download;
mod errors;
mod given;
mod hold;
mod hub;
mod logging;
mod mailbox;
mod names;
mod objects;
mod pager;
mod question;
mod response;
mod session;
mod token_store;
mod upload;
mod webhook;
mod write;

/// What the generated files use.
pub mod prelude {
    /// What makes answers. Operations may have such names too.
    pub mod answer {
        pub use crate::bridge::calls::{download, hold, kind, model, nothing, optional};
    }

    pub use super::{
        calls::{Listing, Outcome, Work, pages, work},
        completion::Payload,
        given::Given,
        names::{Name, Names},
        question::Asked,
        write::json,
    };
}
