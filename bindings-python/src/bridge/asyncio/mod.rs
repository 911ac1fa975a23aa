//! Calls that are awaited, and the hub that brings their answers to the event loop.

mod call;
mod hub;

pub use call::Call;
pub use hub::running_loop;
