//! Written by `cargo xtask bindgen`; do not edit.

pub mod candidates;
pub mod certificates;
pub mod family;
pub mod occupational_health;
pub mod occupational_health_forms;
pub mod occupational_health_submissions;
pub mod training;

use pyo3::prelude::*;

/// Adds every class to the module.
pub fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<candidates::V1Candidates>()?;
    module.add_class::<candidates::AsyncV1Candidates>()?;
    module.add_class::<candidates::CandidateReference>()?;
    module.add_class::<candidates::Candidate>()?;
    module.add_class::<candidates::CandidateCreation>()?;
    module.add_class::<candidates::CandidateUpdate>()?;
    module.add_class::<candidates::EnsuredCandidate>()?;
    module.add_class::<certificates::V1Certificates>()?;
    module.add_class::<certificates::AsyncV1Certificates>()?;
    module.add_class::<family::V1>()?;
    module.add_class::<family::AsyncV1>()?;
    module.add_class::<occupational_health::V1OccupationalHealth>()?;
    module.add_class::<occupational_health::AsyncV1OccupationalHealth>()?;
    module.add_class::<occupational_health_forms::ScreeningForms>()?;
    module.add_class::<occupational_health_forms::ScreeningForm>()?;
    module.add_class::<occupational_health_forms::FormFields>()?;
    module.add_class::<occupational_health_forms::FormField>()?;
    module.add_class::<occupational_health_forms::FormOption>()?;
    module.add_class::<occupational_health_submissions::SubmissionReference>()?;
    module.add_class::<occupational_health_submissions::Submission>()?;
    module.add_class::<occupational_health_submissions::SubmissionResult>()?;
    module.add_class::<occupational_health_submissions::SubmissionDocument>()?;
    module.add_class::<occupational_health_submissions::Clearance>()?;
    module.add_class::<occupational_health_submissions::SubmissionUpdate>()?;
    module.add_class::<occupational_health_submissions::Screening>()?;
    module.add_class::<training::V1Training>()?;
    module.add_class::<training::AsyncV1Training>()?;
    module.add_class::<training::TrainingCatalogue>()?;
    module.add_class::<training::CatalogueCourse>()?;
    module.add_class::<training::TrainingReport>()?;
    module.add_class::<training::CourseResult>()?;
    Ok(())
}
