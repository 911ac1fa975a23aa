//! Written by `cargo xtask bindgen`; do not edit.

pub mod auth_handle;
pub mod auth_session_event;
pub mod hold;
pub mod outcome;
pub mod webhook_event;
pub mod webhook_options;

use pyo3::prelude::*;

/// Adds every class to the module.
pub fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<auth_handle::SessionInfo>()?;
    module.add_class::<auth_session_event::SessionEvent>()?;
    module.add_class::<hold::HeldSeat>()?;
    module.add_class::<outcome::Document>()?;
    module.add_class::<webhook_event::WebhookEvent>()?;
    Ok(())
}
