//! Derive macros of the `hbportal` crate.
