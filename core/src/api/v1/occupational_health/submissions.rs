//! Submissions, and what comes of them.

use std::collections::BTreeMap;

use crate::{
    model::{Extra, Model, OpenEnum, Value},
    outcome::Outcome,
    request::{Problems, Request},
};

/// A candidate's answers to a form.
#[derive(Clone, Debug, PartialEq, Request)]
#[non_exhaustive]
pub struct CreateSubmission {
    /// The form that is answered.
    pub form_type: String,
    /// Answers by the `field_name` of the form's fields: a text, a number, true or false, or a list of them.
    pub form_data: BTreeMap<String, Value>,
}

impl Request for CreateSubmission {
    fn check(&self, problems: &mut Problems) {
        problems.not_empty("form_type", &self.form_type);
        if self.form_data.is_empty() {
            problems.add("form_data", "must hold the answers");
        }
        check_answers(&self.form_data, problems);
    }
}

/// What to change of a submission, beside its files.
#[derive(Clone, Debug, Default, PartialEq, Request)]
#[non_exhaustive]
pub struct UpdateSubmission {
    /// Answers by the `field_name` of the form's fields: a text, a number, true or false, or a list of them.
    pub form_data: Option<BTreeMap<String, Value>>,
}

impl Request for UpdateSubmission {
    fn check(&self, problems: &mut Problems) {
        if let Some(answers) = &self.form_data {
            check_answers(answers, problems);
        }
    }
}

/// What a form cannot carry would be left out without a word.
fn check_answers(answers: &BTreeMap<String, Value>, problems: &mut Problems) {
    for (name, answer) in answers {
        if name.trim().is_empty() {
            problems.add("form_data", "has an answer without the name of its field");
        } else if !is_writable(answer) {
            let problem =
                "must be a text, a number, true or false, or a list of them: leave out what has no answer";
            problems.add(&format!("form_data.{name}"), problem);
        }
    }
}

fn is_writable(answer: &Value) -> bool {
    let is_plain = |value: &Value| value.is_string() || value.is_number() || value.is_boolean();
    match answer {
        Value::Array(values) => !values.is_empty() && values.iter().all(is_plain),
        answer => is_plain(answer),
    }
}

/// How the portal names a submission.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct SubmissionReference {
    /// The text that the other operations on it take.
    pub submission_ref: String,
    /// What else came.
    pub extra: Extra,
}

/// What came of changing a submission.
#[derive(Clone, Debug, PartialEq, Outcome)]
pub enum SubmissionUpdate {
    /// It was changed (200).
    Updated,
    /// All of it was so already (304).
    Unchanged,
}

/// Which submissions to list.
#[derive(Clone, Debug, Default, PartialEq, Request)]
#[non_exhaustive]
pub struct ListSubmissions {
    /// Only those of this candidate.
    pub candidate_ref: Option<String>,
    /// The page to start with, from 1.
    pub page: Option<i64>,
    /// How many a page.
    pub per_page: Option<i64>,
}

impl Request for ListSubmissions {
    fn check(&self, problems: &mut Problems) {
        if let Some(candidate) = &self.candidate_ref {
            problems.not_empty("candidate_ref", candidate);
        }
        problems.at_least_one("page", self.page);
        problems.at_least_one("per_page", self.per_page);
    }
}

/// A submission among others.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct Submission {
    /// The text that the other operations on it take.
    pub submission_ref: String,
    /// Whose it is.
    pub candidate_ref: Option<String>,
    /// The form that was answered.
    pub form_type: Option<String>,
    /// Where it stands, in the portal's words: they are not documented.
    pub status: Option<String>,
    /// When it was created, as the portal writes it.
    pub created_at: Option<String>,
    /// When it was changed, as the portal writes it.
    pub updated_at: Option<String>,
    /// What else came.
    pub extra: Extra,
}

/// Where a screening stands.
#[derive(Clone, Debug, PartialEq, Outcome)]
pub enum Screening {
    /// It still runs (202).
    Running,
    /// It has ended, or waits for documents: `documents` of the result says which.
    Finished(SubmissionResult),
}

/// The result of a screening.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct SubmissionResult {
    /// How it ended.
    pub status: ScreeningStatus,
    /// The reason, in the portal's words.
    pub information: Option<String>,
    /// The documents that were asked for.
    pub documents: Option<Vec<SubmissionDocument>>,
    /// The certificate, where there is one.
    pub result: Option<Clearance>,
    /// What else came.
    pub extra: Extra,
}

/// How a screening ended. The first five come with a certificate.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum ScreeningStatus {
    /// Fit to work.
    Pass,
    /// Fit to work, within limits.
    #[wire("pass with restrictions")]
    PassWithRestrictions,
    /// Fit to work, with advice.
    #[wire("pass with recommendations")]
    PassWithRecommendations,
    /// Fit to work, with letters of advice.
    #[wire("pass with advisory letters")]
    PassWithAdvisoryLetters,
    /// Fit to work for a time.
    #[wire("temporary clearance")]
    TemporaryClearance,
    /// Not enough evidence of immunity.
    Fail,
    /// It came to nothing: `information` says why. The portal's word for it is `other`.
    #[wire("other")]
    Unresolved,
    /// A status that this version does not know.
    Other(String),
}

/// A document that a screening asked for.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct SubmissionDocument {
    /// The document.
    pub document_id: Option<String>,
    /// What came of it.
    pub document_status: Option<DocumentStatus>,
    /// The reason where it was rejected, in the portal's words.
    pub document_information: Option<String>,
    /// What else came.
    pub extra: Extra,
}

/// What came of a document.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum DocumentStatus {
    /// It will do.
    Accepted,
    /// It will not.
    Rejected,
    /// A status that this version does not know.
    Other(String),
}

/// What a certificate says.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct Clearance {
    /// What the candidate is cleared for, in the portal's words.
    pub clearance_level: Option<String>,
    /// Until when, as the portal writes it.
    pub certificate_expire: Option<String>,
    /// What else came.
    pub extra: Extra,
}
