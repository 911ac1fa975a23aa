//! The HTTP server: sockets that can be cut, the accept loop, and what surrounds every call.

pub mod body;
pub mod intake;
pub mod observe;
mod play;
pub mod server;
mod wire;
