//! The surface of core for Python, written by `cargo xtask bindgen`; do not edit.

pub mod client;
pub mod portal;
pub mod shared;

use pyo3::prelude::*;

/// Adds every class of the surface to the module.
pub fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<client::Client>()?;
    module.add_class::<client::AsyncClient>()?;
    module.add_class::<portal::auth::Auth>()?;
    module.add_class::<portal::auth::AsyncAuth>()?;
    module.add_class::<portal::auth::TokenResponse>()?;
    module.add_class::<portal::auth::TokenInfo>()?;
    module.add_class::<portal::reference_requests::ReferenceRequests>()?;
    module.add_class::<portal::reference_requests::AsyncReferenceRequests>()?;
    module.add_class::<portal::reference_requests::ReferenceRequest>()?;
    module.add_class::<portal::reference_requests::RemindersSent>()?;
    module.add_class::<portal::references::References>()?;
    module.add_class::<portal::references::AsyncReferences>()?;
    module.add_class::<portal::references::Reference>()?;
    module.add_class::<portal::references::ReferenceDetail>()?;
    module.add_class::<portal::references::FormAnswer>()?;
    module.add_class::<portal::references::ScoreBreakdown>()?;
    module.add_class::<portal::templates::Templates>()?;
    module.add_class::<portal::templates::AsyncTemplates>()?;
    module.add_class::<portal::templates::Template>()?;
    module.add_class::<portal::webhooks::Webhooks>()?;
    module.add_class::<portal::webhooks::AsyncWebhooks>()?;
    module.add_class::<portal::webhooks::WebhookEndpoint>()?;
    module.add_class::<portal::webhooks::CreatedWebhookEndpoint>()?;
    module.add_class::<portal::webhooks::WebhookCall>()?;
    module.add_class::<portal::webhooks::WebhookTest>()?;
    module.add_class::<shared::event::WebhookEvent>()?;
    Ok(())
}
