//! Written by `cargo xtask bindgen`; do not edit.

pub mod family;
pub mod interviews;

use pyo3::prelude::*;

/// Adds every class to the module.
pub fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<interviews::ServicesInterviews>()?;
    module.add_class::<interviews::AsyncServicesInterviews>()?;
    module.add_class::<interviews::InterviewBooking>()?;
    module.add_class::<family::Services>()?;
    module.add_class::<family::AsyncServices>()?;
    Ok(())
}
