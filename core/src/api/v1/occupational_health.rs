//! Health screenings.

use std::collections::BTreeMap;

use reqwest::StatusCode;

use crate::{
    Files, Id, Result, Value,
    client::Client,
    outcome::Outcome,
    request::{Problems, Request},
    routes,
};

/// Health screenings.
#[derive(Clone, Debug)]
pub struct OccupationalHealth(pub(super) Client);

impl OccupationalHealth {
    /// Adds answers or files to a submission, such as proof of immunity that the screening asked for.
    ///
    /// Evidence: `documented`; the names of the files' fields are not known.
    ///
    /// Errors: `NotFoundError` when there is no such submission, `ValidationError` for a file that cannot be sent.
    ///
    /// ```no_run
    /// use hbportal::{Files, Upload, v1::UpdateSubmission};
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let files = Files::from([("proof".to_owned(), Upload::from_path("immunity.pdf"))]);
    /// let screenings = client.v1().occupational_health();
    /// screenings.update_submission("4d5e6f", UpdateSubmission::new(), files).await?;
    /// # Ok(()) }
    /// ```
    pub async fn update_submission(
        &self,
        submission_ref: impl Into<Id>,
        params: UpdateSubmission,
        files: Files,
    ) -> Result<SubmissionUpdate> {
        let route = routes::v1::OCCUPATIONAL_HEALTH_UPDATE_SUBMISSION;
        let call = self.0.send(route).segment("submission_ref", submission_ref).multipart(params, files);
        call.accepts(&[304])
            .by_status(|status, _| {
                let unchanged = status == StatusCode::NOT_MODIFIED;
                Ok(if unchanged { SubmissionUpdate::Unchanged } else { SubmissionUpdate::Updated })
            })
            .await
    }
}

/// What came of changing a submission.
#[derive(Clone, Debug, PartialEq, Outcome)]
pub enum SubmissionUpdate {
    /// It was changed (200).
    Updated,
    /// All of it was so already (304).
    Unchanged,
}

/// What to change of a submission, beside its files.
#[derive(Clone, Debug, Default, PartialEq, Request)]
#[non_exhaustive]
pub struct UpdateSubmission {
    /// Answers by the `field_name` of the form's fields.
    pub form_data: Option<BTreeMap<String, Value>>,
}

impl Request for UpdateSubmission {
    fn check(&self, problems: &mut Problems) {
        for name in self.form_data.iter().flatten().map(|(name, _)| name) {
            if name.trim().is_empty() {
                problems.add("form_data", "has an answer without the name of its field");
            }
        }
    }
}
