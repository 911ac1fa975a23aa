//! The Rust half of the Python package.
