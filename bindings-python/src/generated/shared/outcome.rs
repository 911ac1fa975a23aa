//! Written by `cargo xtask bindgen` from `core/src/outcome.rs`; do not edit.

use hbportal as core;

use crate::bridge::prelude::*;

outcome! {
    /// A file that may not be there.
    pub enum Document(core::Document) {
        /// Here it is.
        Ready(value: pyo3::PyAny) = "ready",
        /// It is not made yet: ask again later (202).
        Pending = "pending",
        /// There is none (204).
        NotAvailable = "not_available",
    }
}
