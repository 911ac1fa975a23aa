//! Submissions of occupational health, and the screening of each.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::forms::Form;
use crate::clock::Moment;

/// Answers by field name; a checkbox may have several.
pub type Answers = BTreeMap<String, Vec<String>>;

/// How a screening ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum ScreeningStatus {
    /// `pass`
    #[serde(rename = "pass")]
    Pass,
    /// `pass with restrictions`
    #[serde(rename = "pass with restrictions")]
    PassWithRestrictions,
    /// `pass with recommendations`
    #[serde(rename = "pass with recommendations")]
    PassWithRecommendations,
    /// `pass with advisory letters`
    #[serde(rename = "pass with advisory letters")]
    PassWithAdvisoryLetters,
    /// `temporary clearance`
    #[serde(rename = "temporary clearance")]
    TemporaryClearance,
    /// `fail`: not enough evidence of immunity.
    #[serde(rename = "fail")]
    Fail,
    /// `other`: the submission failed, see `information`.
    #[serde(rename = "other")]
    Other,
}

impl ScreeningStatus {
    /// Whether a certificate is issued.
    pub fn is_cleared(self) -> bool {
        !matches!(self, Self::Fail | Self::Other)
    }
}

/// What became of a document that the screening asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DocumentStatus {
    /// It is proof enough.
    Accepted,
    /// It is missing, or no proof.
    Rejected,
}

/// A document that the screening asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Document {
    /// Counted from 1 in each submission.
    pub document_id: usize,
    /// Rejected until it is accepted.
    pub document_status: DocumentStatus,
    /// What is missing or wrong; empty once it is accepted.
    pub document_information: String,
}

/// A file that was uploaded. Its bytes are not kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct UploadedFile {
    /// Name of the part.
    pub name: String,
    /// Name of the file.
    pub file_name: String,
    /// `Content-Type` of the part.
    pub content_type: Option<String>,
    /// Length.
    pub bytes: u64,
    /// SHA-256 in hex.
    pub sha256: String,
}

/// Where a screening stands.
#[derive(Clone, Debug)]
pub enum Phase {
    Running {
        since: Moment,
    },
    /// Ended for now: it wants documents.
    Waiting {
        information: String,
    },
    Finished(Finished),
}

/// The end of a screening.
#[derive(Clone, Debug)]
pub struct Finished {
    pub status: ScreeningStatus,
    pub information: String,
    pub clearance_level: String,
    pub expires: Option<Moment>,
}

/// A submission.
#[derive(Clone, Debug)]
#[expect(clippy::struct_field_names, reason = "the names of the API")]
pub struct Submission {
    pub submission_ref: String,
    pub candidate_ref: String,
    pub form_type: &'static str,
    pub answers: Answers,
    pub files: Vec<UploadedFile>,
    pub documents: Vec<Document>,
    pub phase: Phase,
    pub created_at: Moment,
    pub updated_at: Moment,
}

impl Submission {
    /// Where the screening stands, in one word. The words are the sandbox's own.
    pub fn status(&self) -> &'static str {
        match self.phase {
            Phase::Running { .. } => "screening",
            Phase::Waiting { .. } => "documents required",
            Phase::Finished(_) => "finished",
        }
    }

    /// Passes the screening if it may last no longer.
    fn settle(&mut self, seconds: Option<u32>, now: Moment) {
        if let (Phase::Running { since }, Some(seconds)) = (&self.phase, seconds) {
            let end = since.plus(seconds.into());
            if end <= now {
                self.updated_at = end;
                self.phase = Phase::Finished(Finished::usual(ScreeningStatus::Pass, end));
            }
        }
    }
}

/// Days that a certificate of clearance is valid.
const CLEARANCE_DAYS: i64 = 365;

impl Finished {
    /// With the usual clearance, if the status gives one.
    pub fn usual(status: ScreeningStatus, now: Moment) -> Self {
        Self {
            status,
            information: String::new(),
            clearance_level: if status.is_cleared() { "EPP" } else { "" }.to_owned(),
            expires: status.is_cleared().then(|| now.plus(CLEARANCE_DAYS * 86_400)),
        }
    }
}

/// All submissions, oldest first.
#[derive(Debug, Default)]
pub struct Submissions(Vec<Submission>);

impl Submissions {
    /// All submissions, as they stand now if a screening lasts `seconds`.
    pub fn all(&mut self, seconds: Option<u32>, now: Moment) -> &[Submission] {
        for submission in &mut self.0 {
            submission.settle(seconds, now);
        }
        &self.0
    }

    /// The submission that a path names, as it stands now if a screening lasts `seconds`.
    pub fn find(
        &mut self,
        submission_ref: &str,
        seconds: Option<u32>,
        now: Moment,
    ) -> Option<&mut Submission> {
        let submission = self
            .0
            .iter_mut()
            .find(|submission| submission.submission_ref.eq_ignore_ascii_case(submission_ref))?;
        submission.settle(seconds, now);
        Some(submission)
    }

    /// Files a submission, and starts its screening. References are numbered, so that examples can name them.
    pub fn create(
        &mut self,
        candidate_ref: String,
        form: &Form,
        answers: Answers,
        now: Moment,
    ) -> &mut Submission {
        let index = self.0.len();
        self.0.push(Submission {
            submission_ref: format!("00000000-0000-4000-9000-{:012}", index + 1),
            candidate_ref,
            form_type: form.form_type,
            answers,
            files: Vec::new(),
            documents: Vec::new(),
            phase: Phase::Running { since: now },
            created_at: now,
            updated_at: now,
        });
        &mut self.0[index]
    }
}
