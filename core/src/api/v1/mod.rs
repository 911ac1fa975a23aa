//! The portal's first API (deprecated): candidates, training, occupational health, certificates.
//!
//! It takes forms and answers with JSON, and its statuses have meanings of their own: 202 and 204 are no files, 304 is no
//! error, 403 says that the data is wrong. Outcomes are typed, so that one cannot be taken for another.

mod candidates;
mod certificates;
mod occupational_health;
mod training;

pub use candidates::{
    Candidate, CandidateCreation, CandidateReference, CandidateUpdate, Candidates, CreateCandidate,
    EnsuredCandidate, ListCandidates, UpdateCandidate,
};
pub use certificates::Certificates;
pub use occupational_health::{
    Clearance, CreateSubmission, DocumentStatus, FormField, FormFieldType, FormFields, FormOption,
    ListSubmissions, OccupationalHealth, Screening, ScreeningForm, ScreeningForms, ScreeningStatus,
    Submission, SubmissionDocument, SubmissionReference, SubmissionResult, SubmissionUpdate,
    UpdateSubmission, WaitForResult,
};
pub use training::{CatalogueCourse, CourseResult, Training, TrainingCatalogue, TrainingReport};

use crate::client::Client;

impl Client {
    /// The portal's first API (deprecated).
    pub fn v1(&self) -> V1 {
        V1(self.clone())
    }
}

/// The portal's first API (deprecated).
#[derive(Clone, Debug)]
pub struct V1(Client);

impl V1 {
    /// The people whose compliance is looked after.
    pub fn candidates(&self) -> Candidates {
        Candidates(self.0.clone())
    }

    /// Courses, and how candidates stand in them.
    pub fn training(&self) -> Training {
        Training(self.0.clone())
    }

    /// Health screenings.
    pub fn occupational_health(&self) -> OccupationalHealth {
        OccupationalHealth(self.0.clone())
    }

    /// Certificates of training, as PDF.
    pub fn certificates(&self) -> Certificates {
        Certificates(self.0.clone())
    }
}
