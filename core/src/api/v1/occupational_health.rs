//! Health screenings: forms and their fields, submissions, results, the employer's certificate.

mod forms;
mod options;
mod submissions;
mod wait;

pub use forms::{FormField, FormFieldType, FormFields, FormOption, ScreeningForm, ScreeningForms};
pub use submissions::{
    Clearance, CreateSubmission, DocumentStatus, ListSubmissions, Screening, ScreeningStatus, Submission,
    SubmissionDocument, SubmissionReference, SubmissionResult, SubmissionUpdate, UpdateSubmission,
};
pub use wait::WaitForResult;

use hyper::StatusCode;

use crate::{Document, Files, Id, Pager, Result, client::Client, model, routes};

/// Health screenings.
///
/// The way of one: the fields of a form, a submission with the answers, files where the screening asks for proof, the word
/// that they are complete, the result, and the certificate for the employer.
///
/// ```no_run
/// use std::collections::BTreeMap;
///
/// use hbportal::{Document, Files, Upload, v1::{CreateSubmission, UpdateSubmission, WaitForResult}};
///
/// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
/// let screenings = client.v1().occupational_health();
/// let form = screenings.form_fields("pre_employment").await?;
/// let mut answers = BTreeMap::new();
/// for field in form.iter().flat_map(|form| &form.fields) {
///     let first = field.choices.iter().flatten().next();
///     answers.insert(field.field_name.clone(), first.map_or("none", |choice| &choice.value).into());
/// }
/// let submission = screenings.create_submission("0a1b2c3d", CreateSubmission::new("pre_employment", answers)).await?;
/// let proof = Files::from([("proof".to_owned(), Upload::from_path("immunity.pdf"))]);
/// screenings.update_submission(&*submission.submission_ref, UpdateSubmission::new(), proof).await?;
/// screenings.finalise_submission(&*submission.submission_ref).await?;
/// let result = screenings.wait_for_result(&*submission.submission_ref, WaitForResult::new()).await?;
/// println!("{}", result.status);
/// if let Document::Ready(pdf) = screenings.employer_document(&*submission.submission_ref).await? {
///     pdf.save("clearance.pdf").await?;
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct OccupationalHealth(pub(super) Client);

impl OccupationalHealth {
    /// Lists the forms of the account; nothing where it has none.
    ///
    /// Evidence: `assumed`.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// if let Some(forms) = client.v1().occupational_health().forms().await? {
    ///     for form in forms.forms {
    ///         println!("{}", form.form_type);
    ///     }
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn forms(&self) -> Result<Option<ScreeningForms>> {
        let call = self.0.send(routes::v1::OCCUPATIONAL_HEALTH_FORMS);
        call.by_status(|_, body| model::listing_or_nothing(body, "forms")).await
    }

    /// Gets the fields of a form; nothing where the account has no forms.
    ///
    /// Evidence: `documented`; the path is assumed, and so is how `options` are written.
    ///
    /// Errors: `NotFoundError` when there is no such form.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// if let Some(form) = client.v1().occupational_health().form_fields("pre_employment").await? {
    ///     for field in form.fields {
    ///         println!("{}: {:?}", field.field_name, field.choices);
    ///     }
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn form_fields(&self, form_type: impl Into<Id>) -> Result<Option<FormFields>> {
        let call = self.0.send(routes::v1::OCCUPATIONAL_HEALTH_FORM_FIELDS).segment("form_type", form_type);
        let form: Option<FormFields> =
            call.by_status(|_, body| model::listing_or_nothing(body, "fields")).await?;
        Ok(form.map(FormFields::with_choices))
    }

    /// Creates a submission with a candidate's answers, and **starts the screening**.
    ///
    /// Evidence: `documented`; how answers are written is assumed: `form_data[field_name]`.
    ///
    /// Errors: `NotFoundError` when there is no such candidate, `ValidationError` for answers that the form does not take.
    ///
    /// ```no_run
    /// use std::collections::BTreeMap;
    ///
    /// use hbportal::v1::CreateSubmission;
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let answers = BTreeMap::from([("hepatitis_b".to_owned(), "yes".into())]);
    /// let submission = CreateSubmission::new("pre_employment", answers);
    /// let created = client.v1().occupational_health().create_submission("0a1b2c3d", submission).await?;
    /// println!("{}", created.submission_ref);
    /// # Ok(()) }
    /// ```
    pub async fn create_submission(
        &self,
        candidate_ref: impl Into<Id>,
        params: CreateSubmission,
    ) -> Result<SubmissionReference> {
        let route = routes::v1::OCCUPATIONAL_HEALTH_CREATE_SUBMISSION;
        let call = self.0.send(route).segment("candidate_ref", candidate_ref).form(params);
        call.by_status(|_, body| model::inside(body, "response")).await
    }

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
            .by_status(|status, body| match status {
                StatusCode::NOT_MODIFIED => Ok(SubmissionUpdate::Unchanged),
                _ => model::acknowledged(body).map(|()| SubmissionUpdate::Updated),
            })
            .await
    }

    /// Says that a submission is complete, after files were added to it.
    ///
    /// Evidence: `assumed`.
    ///
    /// Errors: `NotFoundError` when there is no such submission, `ValidationError` when files are missing.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// client.v1().occupational_health().finalise_submission("4d5e6f").await?;
    /// # Ok(()) }
    /// ```
    pub async fn finalise_submission(&self, submission_ref: impl Into<Id>) -> Result<()> {
        let route = routes::v1::OCCUPATIONAL_HEALTH_FINALISE_SUBMISSION;
        let call = self.0.send(route).segment("submission_ref", submission_ref);
        call.by_status(|_, body| model::acknowledged(body)).await
    }

    /// Lists submissions.
    ///
    /// Evidence: `assumed`.
    ///
    /// ```no_run
    /// use hbportal::v1::ListSubmissions;
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let submissions = client.v1().occupational_health().list_submissions(ListSubmissions::new());
    /// while let Some(submission) = submissions.next().await? {
    ///     println!("{} {:?}", submission.submission_ref, submission.status);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_submissions(&self, params: ListSubmissions) -> Pager<Submission> {
        let call = self.0.send(routes::v1::OCCUPATIONAL_HEALTH_LIST_SUBMISSIONS).query(params);
        call.pages_of("submissions", "submission")
    }

    /// Gets the result of a submission, or the word that the screening still runs.
    ///
    /// Evidence: `documented`; the path is assumed.
    ///
    /// Errors: `NotFoundError` when there is no such submission.
    ///
    /// ```no_run
    /// use hbportal::v1::Screening;
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// match client.v1().occupational_health().result("4d5e6f").await? {
    ///     Screening::Running => println!("not yet"),
    ///     Screening::Finished(result) => println!("{}", result.status),
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn result(&self, submission_ref: impl Into<Id>) -> Result<Screening> {
        let route = routes::v1::OCCUPATIONAL_HEALTH_RESULT;
        let call = self.0.send(route).segment("submission_ref", submission_ref);
        call.by_status(|status, body| match status {
            StatusCode::ACCEPTED => Ok(Screening::Running),
            _ => model::inside(body, "response").map(Screening::Finished),
        })
        .await
    }

    /// Asks for the result until the screening has ended, less and less often. What may pass, such as a connection that
    /// breaks, does not end the waiting. Cancelling it leaves the screening as it is.
    ///
    /// Evidence: `documented`; the path is assumed.
    ///
    /// Made of: `v1.occupational_health.result`.
    ///
    /// Errors: `TimeoutError` when the screening still runs at the end of `timeout`, `NotFoundError` when there is no such
    /// submission.
    ///
    /// ```no_run
    /// use hbportal::v1::WaitForResult;
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let patience = WaitForResult::new().timeout(600.0);
    /// let result = client.v1().occupational_health().wait_for_result("4d5e6f", patience).await?;
    /// println!("{}", result.status);
    /// # Ok(()) }
    /// ```
    pub async fn wait_for_result(
        &self,
        submission_ref: impl Into<Id>,
        params: WaitForResult,
    ) -> Result<SubmissionResult> {
        let submission_ref = submission_ref.into();
        wait::until_finished(&params, || self.result(&submission_ref)).await
    }

    /// Downloads the result for the employer, as PDF: once the screening has ended, and where there is a certificate.
    ///
    /// Evidence: `documented`; the path is assumed.
    ///
    /// Errors: `NotFoundError` when there is no such submission.
    ///
    /// ```no_run
    /// use hbportal::Document;
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// match client.v1().occupational_health().employer_document("4d5e6f").await? {
    ///     Document::Ready(pdf) => drop(pdf.save("clearance.pdf").await?),
    ///     Document::Pending => println!("the screening still runs"),
    ///     Document::NotAvailable => println!("there is no certificate"),
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn employer_document(&self, submission_ref: impl Into<Id>) -> Result<Document> {
        let route = routes::v1::OCCUPATIONAL_HEALTH_EMPLOYER_DOCUMENT;
        self.0.send(route).segment("submission_ref", submission_ref).document("application/pdf").await
    }
}
