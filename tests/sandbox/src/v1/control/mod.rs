//! What the portal and its people do in the V1 family, ordered under `/_sandbox/v1` or by [`V1`].

mod routes;
pub mod screening;
pub mod training;
mod webhooks;

use std::fmt;

use axum::http::StatusCode;
use serde::Deserialize;

pub use routes::router;
use screening::{End, Review, SubmissionView};
use training::Completion;

use crate::{app::App, portal::problem::Problem, state::v1::candidates::Details};

/// A handle to the V1 family of a sandbox.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use hbportal_sandbox::{Completion, Sandbox, Scope};
///
/// let sandbox = Sandbox::start().await?;
/// assert_eq!(sandbox.v1().assign(&Scope::default())?, 12 * 6);
/// let one = Scope { course_ids: Some(vec![101]), ..Scope::default() };
/// assert_eq!(sandbox.v1().complete(&one, &Completion::default())?, 12);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct V1<'a>(&'a App);

/// Whom and what an order is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Scope {
    /// The candidates; all that are not archived, if `None`.
    pub candidate_refs: Option<Vec<String>>,
    /// The courses. `None`: all there are when they are assigned, else all that the candidate has.
    pub course_ids: Option<Vec<i64>>,
}

/// Why an order was not followed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum V1Error {
    /// There is no such candidate, course, submission, document or endpoint.
    Unknown(String),
    /// The screening has finished.
    Finished,
    /// The order makes no sense.
    Order(String),
}

impl fmt::Display for V1Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(what) => write!(formatter, "There is no {what}."),
            Self::Finished => formatter.write_str("The screening has finished."),
            Self::Order(text) => formatter.write_str(text),
        }
    }
}

impl std::error::Error for V1Error {}

impl From<V1Error> for Problem {
    fn from(error: V1Error) -> Self {
        let status = match error {
            V1Error::Unknown(_) => StatusCode::NOT_FOUND,
            V1Error::Finished => StatusCode::CONFLICT,
            V1Error::Order(_) => StatusCode::UNPROCESSABLE_ENTITY,
        };
        Self::new(status, error.to_string())
    }
}

impl<'a> V1<'a> {
    pub(crate) fn new(app: &'a App) -> Self {
        Self(app)
    }

    /// Files more candidates, and answers how many there are now.
    pub fn seed_candidates(&self, count: usize) -> usize {
        let state = &mut *self.0.state();
        for _ in 0..count {
            let number = state.v1.candidates.all().len();
            let details = [
                ("first_name", "Sam".to_owned()),
                ("last_name", format!("Sample{number}")),
                ("email", format!("sam.sample{number}@example.com")),
                ("activate_candidate", "1".to_owned()),
            ];
            let details: Details = details.map(|(name, value)| (name.to_owned(), value)).into();
            state.v1.candidates.create(details, &mut state.rng);
        }
        state.v1.candidates.all().len()
    }

    /// Assigns courses, and answers how many were not assigned before.
    pub fn assign(&self, scope: &Scope) -> Result<usize, V1Error> {
        training::assign(self.0, scope)
    }

    /// Ends assignments, and answers how many. What was completed is kept.
    pub fn unassign(&self, scope: &Scope) -> Result<usize, V1Error> {
        training::unassign(self.0, scope)
    }

    /// Completes courses, and answers how many. Courses that are named are assigned first; the webhooks are told.
    pub fn complete(&self, scope: &Scope, completion: &Completion) -> Result<usize, V1Error> {
        training::complete(self.0, scope, completion)
    }

    /// Makes completed courses lapse now, and answers how many did.
    pub fn expire(&self, scope: &Scope) -> Result<usize, V1Error> {
        training::expire(self.0, scope)
    }

    /// Files a submission with the usual answers, as if the candidate had sent the form `pre_employment`.
    pub fn submit(&self, candidate_ref: &str) -> Result<SubmissionView, V1Error> {
        screening::submit(self.0, candidate_ref)
    }

    /// Everything about a submission, with what was uploaded.
    pub fn submission(&self, submission_ref: &str) -> Result<SubmissionView, V1Error> {
        screening::view(self.0, submission_ref)
    }

    /// The screening asks for documents, each described by a text, and waits for them.
    pub fn ask(&self, submission_ref: &str, documents: &[String]) -> Result<SubmissionView, V1Error> {
        screening::ask(self.0, submission_ref, documents)
    }

    /// A document is accepted or rejected. A rejected one makes the screening wait again.
    pub fn review(&self, submission_ref: &str, review: Review) -> Result<SubmissionView, V1Error> {
        screening::review(self.0, submission_ref, review)
    }

    /// The screening ends.
    pub fn finish(&self, submission_ref: &str, end: End) -> Result<SubmissionView, V1Error> {
        screening::finish(self.0, submission_ref, end)
    }

    /// Registers an endpoint for `training_completion`, `course_completion` or both, and answers its id.
    pub fn register_webhook(&self, url: &str, events: &[&str]) -> Result<i64, V1Error> {
        let events = events.iter().map(|&event| event.to_owned()).collect();
        webhooks::register(self.0, url, Some(events))
    }

    /// Removes an endpoint.
    pub fn remove_webhook(&self, id: i64) -> Result<(), V1Error> {
        webhooks::remove(self.0, &id.to_string())
    }
}
