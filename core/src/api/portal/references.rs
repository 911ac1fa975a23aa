//! The references that referees gave.

use std::collections::BTreeMap;

use crate::{
    Download, Id, Result, Timestamp,
    client::Client,
    model::{Extra, Model, OpenEnum},
    routes,
};

/// The references that referees gave.
#[derive(Clone, Debug)]
pub struct References(pub(super) Client);

impl References {
    /// Gets one reference with the referee's answers and their scores.
    ///
    /// Evidence: `assumed` path; the fields are documented. `id` is the number or the uuid.
    ///
    /// Errors: `NotFoundError` when there is no such reference.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let reference = client.references().get(17).await?;
    /// for answer in reference.form_response.unwrap_or_default() {
    ///     println!("{:?}: {:?}", answer.label, answer.value);
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn get(&self, id: impl Into<Id>) -> Result<ReferenceDetail> {
        self.0.send(routes::portal::REFERENCES_GET).id(id).data().await
    }

    /// Downloads one reference as PDF, once the referee has answered.
    ///
    /// Evidence: `assumed` path. `id` is the number or the uuid.
    ///
    /// Errors: `NotFoundError` when there is no such reference, or no PDF of it yet.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// client.references().download_pdf(17).await?.save("reference-17.pdf").await?;
    /// # Ok(()) }
    /// ```
    pub async fn download_pdf(&self, id: impl Into<Id>) -> Result<Download> {
        self.0.send(routes::portal::REFERENCES_DOWNLOAD_PDF).id(id).download("application/pdf").await
    }
}

/// Where a reference stands. Only `pending` is documented.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum ReferenceStatus {
    /// Not sent yet.
    Pending,
    /// The referee has been asked.
    Sent,
    /// The referee has opened the form.
    Opened,
    /// The referee has answered.
    Submitted,
    /// The reference is complete.
    Completed,
    /// The referee will not answer.
    Declined,
    /// The time to answer is over.
    Expired,
    /// The request was cancelled.
    Cancelled,
    /// A status this version does not know.
    Other(String),
}

/// One referee's reference.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct Reference {
    /// Its number.
    pub id: i64,
    /// Its uuid.
    pub uuid: String,
    /// Who is asked.
    pub referee_name: String,
    /// Where they are asked.
    pub referee_email: String,
    /// Where it stands.
    pub status: ReferenceStatus,
    /// The request it belongs to.
    pub reference_request_id: Option<i64>,
    /// Where the referee works.
    pub referee_organisation: Option<String>,
    /// What the referee does there.
    pub referee_position: Option<String>,
    /// The referee's telephone number.
    pub referee_phone: Option<String>,
    /// How the referee knows the candidate.
    pub relationship_to_candidate: Option<String>,
    /// The status in words for people.
    pub status_label: Option<String>,
    /// The score of the answers.
    pub score: Option<f64>,
    /// Why the referee declined.
    pub decline_reason: Option<String>,
    /// Where the referee fills in the form.
    pub form_url: Option<String>,
    /// Where the PDF is, once the referee has answered.
    pub pdf_url: Option<String>,
    /// When the referee was asked.
    pub sent_at: Option<Timestamp>,
    /// When the referee first opened the form.
    pub opened_at: Option<Timestamp>,
    /// When the referee answered.
    pub submitted_at: Option<Timestamp>,
    /// When the time to answer is over.
    pub expires_at: Option<Timestamp>,
    /// When the referee was last reminded.
    pub last_reminder_sent_at: Option<Timestamp>,
    /// How often the referee was reminded.
    pub reminder_count: Option<i64>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// What else came.
    pub extra: Extra,
}

/// One referee's reference, with the answers and how they score.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct ReferenceDetail {
    /// Its number.
    pub id: i64,
    /// Its uuid.
    pub uuid: String,
    /// Who is asked.
    pub referee_name: String,
    /// Where they are asked.
    pub referee_email: String,
    /// Where it stands.
    pub status: ReferenceStatus,
    /// The request it belongs to.
    pub reference_request_id: Option<i64>,
    /// Where the referee works.
    pub referee_organisation: Option<String>,
    /// What the referee does there.
    pub referee_position: Option<String>,
    /// The referee's telephone number.
    pub referee_phone: Option<String>,
    /// How the referee knows the candidate.
    pub relationship_to_candidate: Option<String>,
    /// The status in words for people.
    pub status_label: Option<String>,
    /// The score of the answers.
    pub score: Option<f64>,
    /// Why the referee declined.
    pub decline_reason: Option<String>,
    /// Where the referee fills in the form.
    pub form_url: Option<String>,
    /// Where the PDF is, once the referee has answered.
    pub pdf_url: Option<String>,
    /// When the referee was asked.
    pub sent_at: Option<Timestamp>,
    /// When the referee first opened the form.
    pub opened_at: Option<Timestamp>,
    /// When the referee answered.
    pub submitted_at: Option<Timestamp>,
    /// When the time to answer is over.
    pub expires_at: Option<Timestamp>,
    /// When the referee was last reminded.
    pub last_reminder_sent_at: Option<Timestamp>,
    /// How often the referee was reminded.
    pub reminder_count: Option<i64>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// The answers, in the order of the form.
    pub form_response: Option<Vec<FormAnswer>>,
    /// How the score came about, by field.
    pub score_breakdown: Option<BTreeMap<String, ScoreBreakdown>>,
    /// The address from which the referee answered.
    pub ip_address: Option<String>,
    /// What else came.
    pub extra: Extra,
}

/// One answer of a referee.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct FormAnswer {
    /// The code of the form's field.
    pub field_code: Option<String>,
    /// The question.
    pub label: Option<String>,
    /// The answer.
    pub value: Option<String>,
    /// What else came.
    pub extra: Extra,
}

/// What one field adds to the score.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct ScoreBreakdown {
    /// The question.
    pub label: Option<String>,
    /// The answer.
    pub value: Option<String>,
    /// The score of the answer by itself.
    pub raw_score: Option<f64>,
    /// How much the field counts.
    pub weight: Option<f64>,
    /// The score times the weight.
    pub weighted_score: Option<f64>,
    /// What else came.
    pub extra: Extra,
}
