//! The surface of core for Python, written by `cargo xtask bindgen`; do not edit.

pub mod academy;
pub mod client;
pub mod portal;
pub mod practical_training;
pub mod services;
pub mod shared;
pub mod v1;
pub mod virtual_bls;

use pyo3::prelude::*;

/// Adds every class to the module.
pub fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<client::Client>()?;
    module.add_class::<client::AsyncClient>()?;
    academy::register(module)?;
    portal::register(module)?;
    practical_training::register(module)?;
    services::register(module)?;
    shared::register(module)?;
    v1::register(module)?;
    virtual_bls::register(module)?;
    Ok(())
}
