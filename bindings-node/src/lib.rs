//! The Rust half of the `hbportal` Node package: it hands work to core and answers back, and holds no logic.
//!
//! `bridge` is written by hand; `generated` is written by `cargo xtask bindgen` from the surface of core. What is
//! exported here is private to the package's TypeScript layer, which gives it its shape for users.

// In a test build nothing is registered with Node, so nothing seems to be used.
#![cfg_attr(test, allow(dead_code))]

mod bridge;
#[allow(
    clippy::too_many_lines,
    clippy::unnecessary_wraps,
    reason = "a table is as long as it is, and its entries have one form"
)]
mod generated;

#[global_allocator]
static ALLOCATOR: hbportal_allocator::Allocator = hbportal_allocator::Allocator;
