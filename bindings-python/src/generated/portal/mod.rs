//! Written by `cargo xtask bindgen`; do not edit.

pub mod auth;
pub mod reference_requests;
pub mod references;
pub mod templates;
pub mod webhooks;

use pyo3::prelude::*;

/// Adds every class to the module.
pub fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<auth::Auth>()?;
    module.add_class::<auth::AsyncAuth>()?;
    module.add_class::<auth::TokenResponse>()?;
    module.add_class::<auth::TokenInfo>()?;
    module.add_class::<reference_requests::ReferenceRequests>()?;
    module.add_class::<reference_requests::AsyncReferenceRequests>()?;
    module.add_class::<reference_requests::ReferenceRequest>()?;
    module.add_class::<reference_requests::RemindersSent>()?;
    module.add_class::<references::References>()?;
    module.add_class::<references::AsyncReferences>()?;
    module.add_class::<references::Reference>()?;
    module.add_class::<references::ReferenceDetail>()?;
    module.add_class::<references::FormAnswer>()?;
    module.add_class::<references::ScoreBreakdown>()?;
    module.add_class::<templates::Templates>()?;
    module.add_class::<templates::AsyncTemplates>()?;
    module.add_class::<templates::Template>()?;
    module.add_class::<webhooks::Webhooks>()?;
    module.add_class::<webhooks::AsyncWebhooks>()?;
    module.add_class::<webhooks::WebhookEndpoint>()?;
    module.add_class::<webhooks::CreatedWebhookEndpoint>()?;
    module.add_class::<webhooks::WebhookCall>()?;
    module.add_class::<webhooks::WebhookTest>()?;
    Ok(())
}
