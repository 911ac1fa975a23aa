//! Written by `cargo xtask bindgen`; do not edit.

pub mod event;
pub mod handle;
pub mod hold;
pub mod options;
pub mod outcome;
pub mod session_event;

use pyo3::prelude::*;

/// Adds every class to the module.
pub fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<handle::SessionInfo>()?;
    module.add_class::<session_event::SessionEvent>()?;
    module.add_class::<hold::HeldSeat>()?;
    module.add_class::<outcome::Document>()?;
    module.add_class::<event::WebhookEvent>()?;
    Ok(())
}
