//! The Rust half of the `hbportal` Node package: it hands work to core and answers back, and holds no logic.
//!
//! `bridge` is written by hand; `generated` is written by `cargo xtask bindgen` from the surface of core. What is
//! exported here is private to the package's TypeScript layer, which gives it its shape for users.

mod bridge;
mod generated;

/// Answers are made on one thread and dropped on another, which costs this allocator less than most.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
