//! Calls that are awaited, the hub that brings their answers to the event loop, and coroutines of the application.

mod call;
mod coroutine;
mod hub;

pub use call::Call;
pub use coroutine::Coroutine;
pub use hub::running_loop;
