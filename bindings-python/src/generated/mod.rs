//! The surface of core for Python, written by `cargo xtask bindgen`; do not edit.

pub mod client;
pub mod portal;
pub mod shared;
pub mod v1;

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
    module.add_class::<v1::candidates::V1Candidates>()?;
    module.add_class::<v1::candidates::AsyncV1Candidates>()?;
    module.add_class::<v1::candidates::CandidateReference>()?;
    module.add_class::<v1::candidates::Candidate>()?;
    module.add_class::<v1::candidates::CandidateCreation>()?;
    module.add_class::<v1::candidates::CandidateUpdate>()?;
    module.add_class::<v1::candidates::EnsuredCandidate>()?;
    module.add_class::<v1::certificates::V1Certificates>()?;
    module.add_class::<v1::certificates::AsyncV1Certificates>()?;
    module.add_class::<v1::family::V1>()?;
    module.add_class::<v1::family::AsyncV1>()?;
    module.add_class::<v1::occupational_health::V1OccupationalHealth>()?;
    module.add_class::<v1::occupational_health::AsyncV1OccupationalHealth>()?;
    module.add_class::<v1::occupational_health::SubmissionUpdate>()?;
    module.add_class::<v1::training::V1Training>()?;
    module.add_class::<v1::training::AsyncV1Training>()?;
    module.add_class::<v1::training::TrainingReport>()?;
    module.add_class::<v1::training::CourseResult>()?;
    module.add_class::<shared::outcome::Document>()?;
    module.add_class::<shared::event::WebhookEvent>()?;
    Ok(())
}
