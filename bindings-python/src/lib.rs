//! The Rust half of the Python package: a bridge by hand, and the surface that `cargo xtask bindgen` writes.
//!
//! Nothing is decided here: arguments are handed to core, and what core answers is handed to Python.

// Methods that Python calls have a `self`, whether they look at it or not, and own what Python hands them.
#![allow(clippy::unused_self, clippy::needless_pass_by_value)]

mod bridge;
mod generated;

use pyo3::prelude::*;

#[global_allocator]
static ALLOCATOR: hbportal_allocator::Allocator = hbportal_allocator::Allocator;

#[pymodule]
fn _hbportal(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    bridge::register(module)?;
    generated::register(module)
}
