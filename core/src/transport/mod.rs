//! One `send` for everything: deadline, token, pace, retries, answers.
//!
//! The life of a call: a resource method fills a [`call::Call`]; [`send::send`] takes a token from the session,
//! waits for the [`pace`], sends through the [`wire::Wire`], and asks [`retry`] what an answer that is no success
//! means; [`refusal`] makes the error of it.

mod body;
mod call;
mod content;
mod deadline;
mod exchange;
mod http;
mod multipart;
mod pace;
mod random;
mod refusal;
mod retry;
mod send;
mod url;
mod wire;

pub(crate) use call::Call;
pub(crate) use content::unencoded;
pub(crate) use deadline::Deadline;
pub(crate) use exchange::TokenEndpoints;
#[cfg(feature = "redis")]
pub(crate) use http::install_crypto;
pub(crate) use http::{HttpClient, next_piece};
pub(crate) use random::{random, request_id, unique_key};
pub(crate) use send::{Outgoing, Reply};
pub(crate) use wire::{Answer, Wire, connection_error};
