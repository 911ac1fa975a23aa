//! What the portal knows of the V1 family.

pub mod candidates;
pub mod forms;
pub mod submissions;
pub mod training;

use super::webhooks::Endpoints;

/// Candidates, their training, their screenings, and who is told of it.
#[derive(Debug, Default)]
pub struct V1 {
    pub candidates: candidates::Candidates,
    pub training: training::Training,
    pub submissions: submissions::Submissions,
    /// Registered by the control API; those of V2 are elsewhere.
    pub endpoints: Endpoints,
}
