//! What occupational health does with a submission.

use serde::{Deserialize, Serialize};

use super::V1Error;
use crate::{
    app::App,
    clock::Moment,
    state::{
        State,
        v1::{
            forms::FORMS,
            submissions::{
                Answers, Document, DocumentStatus, Finished, Phase, ScreeningStatus, Submission, UploadedFile,
            },
        },
    },
};

/// The verdict on a document.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// Which document.
    pub document_id: usize,
    /// The verdict.
    pub status: DocumentStatus,
    /// The reason, if it is rejected.
    #[serde(default)]
    pub information: String,
}

/// How a screening ends.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct End {
    /// One of the seven.
    pub status: ScreeningStatus,
    /// Free text.
    #[serde(default)]
    pub information: String,
}

/// A submission as the control API shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct SubmissionView {
    /// UUID.
    pub submission_ref: String,
    /// UUID.
    pub candidate_ref: String,
    /// For example `pre_employment`.
    pub form_type: String,
    /// `screening`, `documents required` or `finished`.
    pub status: String,
    /// Answers by field name.
    pub answers: Answers,
    /// What was uploaded, oldest first.
    pub files: Vec<UploadedFile>,
    /// What was asked for.
    pub documents: Vec<Document>,
}

impl SubmissionView {
    fn of(submission: &Submission) -> Self {
        Self {
            submission_ref: submission.submission_ref.clone(),
            candidate_ref: submission.candidate_ref.clone(),
            form_type: submission.form_type.to_owned(),
            status: submission.status().to_owned(),
            answers: submission.answers.clone(),
            files: submission.files.clone(),
            documents: submission.documents.clone(),
        }
    }
}

/// See [`V1::submit`](super::V1::submit).
pub fn submit(app: &App, candidate_ref: &str) -> Result<SubmissionView, V1Error> {
    let state = &mut *app.state();
    let candidate = state.v1.candidates.find(candidate_ref);
    let candidate = candidate.ok_or_else(|| V1Error::Unknown(format!("candidate {candidate_ref}")))?;
    let answers =
        [("gp_name", "Dr Osei"), ("date_of_birth", "1990-04-01"), ("hepatitis_b", "yes"), ("setting", "0")];
    let answers = answers.map(|(name, value)| (name.to_owned(), vec![value.to_owned()])).into();
    let (candidate_ref, now) = (candidate.candidate_ref.clone(), state.now());
    Ok(SubmissionView::of(state.v1.submissions.create(candidate_ref, &FORMS[0], answers, now)))
}

/// See [`V1::submission`](super::V1::submission).
pub fn view(app: &App, submission_ref: &str) -> Result<SubmissionView, V1Error> {
    find(&mut app.state(), submission_ref).map(|(submission, _)| SubmissionView::of(submission))
}

/// See [`V1::ask`](super::V1::ask).
pub fn ask(app: &App, submission_ref: &str, documents: &[String]) -> Result<SubmissionView, V1Error> {
    if documents.is_empty() {
        return Err(V1Error::Order("documents must name at least one.".to_owned()));
    }
    act(app, submission_ref, |submission, _| {
        for text in documents {
            let document_id = submission.documents.len() + 1;
            submission.documents.push(Document {
                document_id,
                document_status: DocumentStatus::Rejected,
                document_information: text.clone(),
            });
        }
        submission.phase = wait();
        Ok(())
    })
}

/// See [`V1::review`](super::V1::review).
pub fn review(app: &App, submission_ref: &str, review: Review) -> Result<SubmissionView, V1Error> {
    act(app, submission_ref, |submission, _| {
        let document = submission
            .documents
            .iter_mut()
            .find(|document| document.document_id == review.document_id)
            .ok_or_else(|| V1Error::Unknown(format!("document {}", review.document_id)))?;
        document.document_status = review.status;
        document.document_information = review.information;
        if review.status == DocumentStatus::Rejected {
            submission.phase = wait();
        }
        Ok(())
    })
}

/// See [`V1::finish`](super::V1::finish).
pub fn finish(app: &App, submission_ref: &str, end: End) -> Result<SubmissionView, V1Error> {
    act(app, submission_ref, |submission, now| {
        let usual = Finished::usual(end.status, now);
        submission.phase = Phase::Finished(Finished { information: end.information, ..usual });
        Ok(())
    })
}

fn wait() -> Phase {
    Phase::Waiting { information: "More documents are needed.".to_owned() }
}

fn act(
    app: &App,
    submission_ref: &str,
    act: impl FnOnce(&mut Submission, Moment) -> Result<(), V1Error>,
) -> Result<SubmissionView, V1Error> {
    let mut state = app.state();
    let (submission, now) = find(&mut state, submission_ref)?;
    if let Phase::Finished(_) = submission.phase {
        return Err(V1Error::Finished);
    }
    act(submission, now)?;
    submission.updated_at = now;
    Ok(SubmissionView::of(submission))
}

fn find<'a>(state: &'a mut State, submission_ref: &str) -> Result<(&'a mut Submission, Moment), V1Error> {
    state.submission(submission_ref).ok_or_else(|| V1Error::Unknown(format!("submission {submission_ref}")))
}
