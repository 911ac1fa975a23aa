//! The Rust half of the Swift package: a bridge by hand, a surface that `cargo xtask bindgen` writes.
//!
//! Little crosses the border: an operation and its arguments go over as one buffer, and the answer comes back as one.
//! So the interface that uniffi has to describe stays the same however many operations there are, and its part of a
//! call costs two copies instead of a conversion for every field.

mod bridge;
mod generated;

uniffi::setup_scaffolding!("hbportal");
