//! Requests for references about a candidate.

use crate::{
    Id, Pager, Reference, Result, Timestamp,
    client::Client,
    model::{Extra, Model, OpenEnum},
    request::{Problems, Request},
    routes,
};

/// Requests for references about a candidate.
#[derive(Clone, Debug)]
pub struct ReferenceRequests(pub(super) Client);

impl ReferenceRequests {
    /// Lists reference requests with the references given so far.
    ///
    /// Evidence: `documented` answer; the filters are assumed.
    ///
    /// ```no_run
    /// use hbportal::{ListReferenceRequests, ReferenceRequestStatus};
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let open = ListReferenceRequests::new().status(ReferenceRequestStatus::InProgress).per_page(100);
    /// let requests = client.reference_requests().list(open);
    /// while let Some(request) = requests.next().await? {
    ///     println!("{}: {} of {}", request.id, request.references_completed, request.references_required);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self, params: ListReferenceRequests) -> Pager<ReferenceRequest> {
        self.0.send(routes::portal::REFERENCE_REQUESTS_LIST).query(params).pages()
    }

    /// Creates a reference request. With `client_adds` every referee is e-mailed at once; with
    /// `candidate_provides` the candidate is asked to name them.
    ///
    /// Evidence: `documented`.
    ///
    /// Errors: `ValidationError` for wrong arguments, or for a candidate or template the portal does not know.
    ///
    /// ```no_run
    /// use hbportal::{CollectionMode, CreateReferenceRequest, RefereeInput};
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let request = CreateReferenceRequest::new(12345, CollectionMode::ClientAdds)
    ///     .referees([RefereeInput::new("Alex Referee", "alex@example.com")]);
    /// let created = client.reference_requests().create(request).await?;
    /// println!("{}", created.uuid);
    /// # Ok(()) }
    /// ```
    pub async fn create(&self, params: CreateReferenceRequest) -> Result<ReferenceRequest> {
        self.0.send(routes::portal::REFERENCE_REQUESTS_CREATE).json(params).data().await
    }

    /// Gets one reference request with the references given so far.
    ///
    /// Evidence: `assumed` path. `id` is the number or the uuid.
    ///
    /// Errors: `NotFoundError` when there is no such request.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let request = client.reference_requests().get(17).await?;
    /// println!("{}", request.status);
    /// # Ok(()) }
    /// ```
    pub async fn get(&self, id: impl Into<Id>) -> Result<ReferenceRequest> {
        self.0.send(routes::portal::REFERENCE_REQUESTS_GET).id(id).data().await
    }

    /// Cancels a reference request. Nothing is returned where the portal answers without a body.
    ///
    /// Evidence: `assumed` path and answer. `id` is the number or the uuid.
    ///
    /// Errors: `ConflictError` when it is completed or cancelled already.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// client.reference_requests().cancel(17).await?;
    /// # Ok(()) }
    /// ```
    pub async fn cancel(&self, id: impl Into<Id>) -> Result<Option<ReferenceRequest>> {
        self.0.send(routes::portal::REFERENCE_REQUESTS_CANCEL).id(id).data_or_nothing().await
    }

    /// Adds a referee to a reference request.
    ///
    /// Evidence: `assumed` path and answer. `id` is the number or the uuid.
    ///
    /// Errors: `ConflictError` when the request is completed or cancelled.
    ///
    /// ```no_run
    /// use hbportal::RefereeInput;
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let referee = RefereeInput::new("Alex Referee", "alex@example.com").referee_position("Ward manager");
    /// let reference = client.reference_requests().add_referee(17, referee).await?;
    /// println!("{}", reference.status);
    /// # Ok(()) }
    /// ```
    pub async fn add_referee(&self, id: impl Into<Id>, params: RefereeInput) -> Result<Reference> {
        self.0.send(routes::portal::REFERENCE_REQUESTS_ADD_REFEREE).id(id).json(params).data().await
    }

    /// Reminds every referee who has not answered.
    ///
    /// Evidence: `assumed` path and answer. `id` is the number or the uuid.
    ///
    /// Errors: `ConflictError` when nobody is left to remind, `RateLimitError` when they were reminded just now.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let reminded = client.reference_requests().send_reminders(17).await?;
    /// println!("{:?} reminders", reminded.sent);
    /// # Ok(()) }
    /// ```
    pub async fn send_reminders(&self, id: impl Into<Id>) -> Result<RemindersSent> {
        self.0.send(routes::portal::REFERENCE_REQUESTS_SEND_REMINDERS).id(id).data().await
    }
}

/// Who names the referees.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum CollectionMode {
    /// The caller does, in the request.
    ClientAdds,
    /// The candidate does, and is asked by e-mail.
    CandidateProvides,
    /// A mode this version does not know.
    Other(String),
}

/// Where a reference request stands. Only `pending` is documented.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum ReferenceRequestStatus {
    /// Nothing has been answered.
    Pending,
    /// Some references are there.
    InProgress,
    /// All required references are there.
    Completed,
    /// It was cancelled.
    Cancelled,
    /// Its time is over.
    Expired,
    /// A status this version does not know.
    Other(String),
}

/// Which reference requests to list.
#[derive(Clone, Debug, Default, PartialEq, Request)]
#[non_exhaustive]
pub struct ListReferenceRequests {
    /// Only those that stand here.
    pub status: Option<ReferenceRequestStatus>,
    /// Only those about this candidate.
    pub candidate_id: Option<i64>,
    /// The page to start with, from 1.
    pub page: Option<i64>,
    /// How many a page.
    pub per_page: Option<i64>,
}

impl Request for ListReferenceRequests {
    fn check(&self, problems: &mut Problems) {
        problems.at_least_one("page", self.page);
        problems.at_least_one("per_page", self.per_page);
    }
}

/// A new reference request.
#[derive(Clone, Debug, PartialEq, Request)]
#[non_exhaustive]
pub struct CreateReferenceRequest {
    /// Who the references are about: the portal's number of the candidate.
    pub candidate_id: i64,
    /// Who names the referees.
    pub collection_mode: CollectionMode,
    /// How many references are needed, 1 or more.
    pub references_required: Option<i64>,
    /// The form that referees fill in; without it, the account's default.
    pub template_id: Option<i64>,
    /// How long the referees have, in days, 1 or more.
    pub expiry_days: Option<i64>,
    /// Notes for the account's own people.
    pub notes: Option<String>,
    /// The referees: at least one with `client_adds`.
    pub referees: Option<Vec<RefereeInput>>,
}

impl Request for CreateReferenceRequest {
    fn check(&self, problems: &mut Problems) {
        problems.at_least_one("references_required", self.references_required);
        problems.at_least_one("expiry_days", self.expiry_days);
        let referees = self.referees.as_deref().unwrap_or_default();
        if self.collection_mode == CollectionMode::ClientAdds && referees.is_empty() {
            problems.add("referees", "must name at least one referee with `client_adds`");
        }
        for (place, referee) in referees.iter().enumerate() {
            problems.inside(&format!("referees.{place}"), |problems| referee.check(problems));
        }
    }
}

/// Someone to ask for a reference.
#[derive(Clone, Debug, PartialEq, Request)]
#[non_exhaustive]
pub struct RefereeInput {
    /// Their name.
    pub referee_name: String,
    /// Where to ask them.
    pub referee_email: String,
    /// Where they work.
    pub referee_organisation: Option<String>,
    /// What they do there.
    pub referee_position: Option<String>,
    /// Their telephone number.
    pub referee_phone: Option<String>,
    /// How they know the candidate.
    pub relationship_to_candidate: Option<String>,
}

impl Request for RefereeInput {
    fn check(&self, problems: &mut Problems) {
        problems.not_empty("referee_name", &self.referee_name);
        problems.email("referee_email", &self.referee_email);
    }
}

/// A request for references about a candidate.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct ReferenceRequest {
    /// Its number.
    pub id: i64,
    /// Its uuid.
    pub uuid: String,
    /// Who the references are about.
    pub candidate_id: i64,
    /// Who names the referees.
    pub collection_mode: CollectionMode,
    /// Where it stands.
    pub status: ReferenceRequestStatus,
    /// How many references are needed.
    pub references_required: i64,
    /// How many are there.
    pub references_completed: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// The candidate's name.
    pub candidate_name: Option<String>,
    /// The candidate's e-mail address.
    pub candidate_email: Option<String>,
    /// The form that referees fill in.
    pub template_id: Option<i64>,
    /// The name of that form.
    pub template_name: Option<String>,
    /// The status in words for people.
    pub status_label: Option<String>,
    /// Whether all required references are there.
    pub is_fully_referenced: Option<bool>,
    /// Notes for the account's own people.
    pub notes: Option<String>,
    /// When the time to answer is over.
    pub expires_at: Option<Timestamp>,
    /// Whether the time to answer is over.
    pub is_expired: Option<bool>,
    /// The user who asked.
    pub requested_by: Option<i64>,
    /// Where the candidate names referees.
    pub submission_url: Option<String>,
    /// The references, one a referee.
    pub references: Option<Vec<Reference>>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// What else came.
    pub extra: Extra,
}

/// What reminding did.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct RemindersSent {
    /// What the portal says.
    pub message: Option<String>,
    /// How many reminders went out.
    pub sent: Option<i64>,
    /// What else came.
    pub extra: Extra,
}
