//! The bridge between core and Python, by hand.

pub mod arguments;
pub mod asyncio;
pub mod attribute;
pub mod blocking;
pub mod client;
pub mod download;
pub mod ending;
pub mod errors;
pub mod fork;
pub mod hold;
pub mod hooks;
pub mod logging;
pub mod model;
pub mod operation;
pub mod outcome;
pub mod pager;
pub mod raw;
pub mod runtime;
pub mod secret;
pub mod session;
pub mod settle;
pub mod store;
pub mod time;
pub mod upload;
pub mod webhook;

/// What the generated files use.
pub mod prelude {
    pub use super::{
        arguments::Given,
        asyncio::Call,
        client::Handle,
        operation::{Flavour, Operation, work},
        pager::{AsyncPager, Listing, Pager, pages},
        raw::{Recorder, raw_request},
        session::{AsyncSession, Session},
        upload::sending,
    };
    pub(crate) use super::{
        model::{model, open_enum},
        outcome::outcome,
    };
}

use pyo3::prelude::*;

/// Adds what is not generated to the module.
pub fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<asyncio::Call>()?;
    module.add_class::<download::Download>()?;
    module.add_class::<download::AsyncDownload>()?;
    module.add_class::<hold::Hold>()?;
    module.add_class::<hold::AsyncHold>()?;
    module.add_class::<pager::Page>()?;
    module.add_class::<pager::Pager>()?;
    module.add_class::<pager::PageIterator>()?;
    module.add_class::<pager::AsyncPager>()?;
    module.add_class::<pager::AsyncPageIterator>()?;
    module.add_class::<raw::RawResponse>()?;
    module.add_class::<raw::Recorder>()?;
    module.add_class::<secret::Secret>()?;
    module.add_class::<session::Session>()?;
    module.add_class::<session::AsyncSession>()?;
    module.add_class::<upload::Upload>()?;
    module.add_class::<webhook::WebhookVerifier>()?;
    module.add_function(wrap_pyfunction!(logging::flush_log, module)?)?;
    module.add_function(wrap_pyfunction!(time::parse_time, module)?)?;
    module.add_function(wrap_pyfunction!(webhook::sign_webhook, module)?)?;
    module.add_function(wrap_pyfunction!(errors::error_kinds, module)?)?;
    settle::watch(module.py())?;
    fork::watch(module.py())
}
