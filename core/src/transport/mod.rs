//! One `send` for everything: deadline, token, pace, retries, answers.
//!
//! The life of a call: a resource method fills a [`call::Call`]; [`send::send`] takes a token from the session,
//! waits for the [`pace`], sends through the [`wire::Wire`], and asks [`retry`] what an answer that is no success
//! means; [`refusal`] makes the error of it.

mod body;
mod call;
mod deadline;
mod exchange;
mod http;
mod pace;
mod refusal;
mod retry;
mod send;
mod url;
mod wire;

pub(crate) use call::Call;
pub(crate) use deadline::Deadline;
pub(crate) use exchange::TokenEndpoints;
pub(crate) use send::{Outgoing, Reply};
pub(crate) use wire::{Answer, Wire, connection_error};

/// A random number that no fork repeats: a child process has the parent's memory, and so its seeds.
pub(crate) fn random() -> u64 {
    // Without the system's randomness nothing secure can be done at all; a fixed number only costs the jitter, and
    // an idempotency key is joined with the time.
    getrandom::u64().unwrap_or_default()
}

/// An id in the form of a uuid, unique in practice.
pub(crate) fn unique_id() -> String {
    let (high, low) = (random(), random());
    format!(
        "{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}",
        high >> 32,
        (high >> 16) & 0xffff,
        high & 0x0fff,
        (low >> 48) & 0x3fff | 0x8000,
        low & 0xffff_ffff_ffff
    )
}
