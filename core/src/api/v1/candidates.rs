//! The people whose compliance is looked after.

use hyper::StatusCode;

use crate::{
    Id, Pager, Result,
    client::Client,
    model::{self, Extra, Model},
    outcome::Outcome,
    request::{Problems, Request},
    routes,
};

/// The people whose compliance is looked after.
#[derive(Clone, Debug)]
pub struct Candidates(pub(super) Client);

impl Candidates {
    /// Lists the candidates that are not archived.
    ///
    /// Evidence: `documented`; paging by query is assumed.
    ///
    /// ```no_run
    /// use hbportal::v1::ListCandidates;
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let candidates = client.v1().candidates().list(ListCandidates::new().per_page(100));
    /// while let Some(candidate) = candidates.next().await? {
    ///     println!("{}", candidate.candidate_ref);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self, params: ListCandidates) -> Pager<Candidate> {
        self.0.send(routes::v1::CANDIDATES_LIST).query(params).pages_of("candidates", "candidate")
    }

    /// Gets one candidate; nothing where the portal has nothing to say of them.
    ///
    /// Evidence: `observed`.
    ///
    /// Errors: `NotFoundError` when there is no such candidate.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// if let Some(candidate) = client.v1().candidates().get("0a1b2c3d").await? {
    ///     println!("{:?}", candidate.candidate_status);
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn get(&self, candidate_ref: impl Into<Id>) -> Result<Option<Candidate>> {
        let call = self.0.send(routes::v1::CANDIDATES_GET).segment("candidate_ref", candidate_ref);
        call.by_status(|_, body| model::inside_or_nothing(body, "candidate")).await
    }

    /// Creates a candidate. Where one with the same e-mail address exists, **nothing is changed**, and the outcome says so:
    /// [`Candidates::ensure`] updates them then.
    ///
    /// The match is by e-mail address alone: two people who share one are one candidate to the portal.
    ///
    /// Evidence: `documented`.
    ///
    /// Errors: `ValidationError` for wrong arguments.
    ///
    /// ```no_run
    /// use hbportal::v1::{CandidateCreation, CreateCandidate};
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let candidate = CreateCandidate::new("Alex", "Nurse", "alex@example.com").client_record_ref("A-17");
    /// match client.v1().candidates().create(candidate).await? {
    ///     CandidateCreation::Created(reference) => println!("new: {}", reference.candidate_ref),
    ///     CandidateCreation::Existing(reference) => println!("there already: {}", reference.candidate_ref),
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn create(&self, params: CreateCandidate) -> Result<CandidateCreation> {
        let call = self.0.send(routes::v1::CANDIDATES_CREATE).form(params);
        call.by_status(|status, body| {
            let reference = model::inside(body, "response")?;
            Ok(match status {
                StatusCode::ACCEPTED => CandidateCreation::Existing(reference),
                _ => CandidateCreation::Created(reference),
            })
        })
        .await
    }

    /// Changes a candidate; what is left out stays as it is.
    ///
    /// Evidence: `documented`; the path is assumed.
    ///
    /// Errors: `NotFoundError` when there is no such candidate.
    ///
    /// ```no_run
    /// use hbportal::v1::UpdateCandidate;
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let outcome = client.v1().candidates().update("0a1b2c3d", UpdateCandidate::new().job_role("Nurse")).await?;
    /// println!("{}", outcome.kind());
    /// # Ok(()) }
    /// ```
    pub async fn update(
        &self,
        candidate_ref: impl Into<Id>,
        params: UpdateCandidate,
    ) -> Result<CandidateUpdate> {
        let call = self.0.send(routes::v1::CANDIDATES_UPDATE).segment("candidate_ref", candidate_ref);
        call.form(params)
            .accepts(&[304])
            .by_status(|status, body| match status {
                StatusCode::NOT_MODIFIED => Ok(CandidateUpdate::Unchanged),
                _ => model::acknowledged(body).map(|()| CandidateUpdate::Updated),
            })
            .await
    }

    /// Creates a candidate, or where one with the same e-mail address exists, gives them these details; and tells which of
    /// it happened. Doing it again changes nothing.
    ///
    /// Evidence: `documented`; the path of the update is assumed.
    ///
    /// Made of: `v1.candidates.create`, `v1.candidates.update`.
    ///
    /// Errors: `ValidationError` for wrong arguments.
    ///
    /// ```no_run
    /// use hbportal::v1::CreateCandidate;
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let candidate = CreateCandidate::new("Alex", "Nurse", "alex@example.com");
    /// let ensured = client.v1().candidates().ensure(candidate).await?;
    /// println!("{}", ensured.kind());
    /// # Ok(()) }
    /// ```
    pub async fn ensure(&self, params: CreateCandidate) -> Result<EnsuredCandidate> {
        let details = UpdateCandidate::from(params.clone());
        Ok(match self.create(params).await? {
            CandidateCreation::Created(reference) => EnsuredCandidate::Created(reference),
            CandidateCreation::Existing(reference) => {
                match self.update(reference.candidate_ref.as_str(), details).await? {
                    CandidateUpdate::Updated => EnsuredCandidate::Updated(reference),
                    CandidateUpdate::Unchanged => EnsuredCandidate::Unchanged(reference),
                }
            }
        })
    }
}

/// What came of creating a candidate.
#[derive(Clone, Debug, PartialEq, Outcome)]
pub enum CandidateCreation {
    /// There is a new candidate (201).
    Created(CandidateReference),
    /// There was one with this e-mail address, and nothing was changed (202).
    Existing(CandidateReference),
}

/// What came of changing a candidate.
#[derive(Clone, Debug, PartialEq, Outcome)]
pub enum CandidateUpdate {
    /// Something was changed (200).
    Updated,
    /// All of it was so already (304).
    Unchanged,
}

/// What came of ensuring a candidate.
#[derive(Clone, Debug, PartialEq, Outcome)]
pub enum EnsuredCandidate {
    /// There is a new candidate.
    Created(CandidateReference),
    /// There was one with this e-mail address, who has these details now.
    Updated(CandidateReference),
    /// There was one with these details.
    Unchanged(CandidateReference),
}

/// Which candidates to list.
#[derive(Clone, Debug, Default, PartialEq, Request)]
#[non_exhaustive]
pub struct ListCandidates {
    /// The page to start with, from 1.
    pub page: Option<i64>,
    /// How many a page.
    pub per_page: Option<i64>,
}

impl Request for ListCandidates {
    fn check(&self, problems: &mut Problems) {
        problems.at_least_one("page", self.page);
        problems.at_least_one("per_page", self.per_page);
    }
}

/// A new candidate. The portal wants two names: for people with one, a rule of your own must say what stands in the other.
#[derive(Clone, Debug, PartialEq, Request)]
#[non_exhaustive]
pub struct CreateCandidate {
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// E-mail address: the portal knows people by it.
    pub email: String,
    /// What your own system calls the candidate.
    pub client_record_ref: Option<String>,
    /// Who looks after the candidate.
    pub consultant_name: Option<String>,
    /// Whether the candidate can log in to the portal.
    pub activate_candidate: Option<bool>,
    /// Whether the portal sends the mail that activates the account.
    pub send_activation_mail: Option<bool>,
    /// Whether the candidate is archived.
    pub archived: Option<bool>,
    /// What the candidate works as.
    pub job_role: Option<String>,
    /// Where the portal sends word about the candidate.
    pub return_email: Option<String>,
}

impl Request for CreateCandidate {
    fn check(&self, problems: &mut Problems) {
        problems.not_empty("first_name", &self.first_name);
        problems.not_empty("last_name", &self.last_name);
        problems.email("email", &self.email);
        if let Some(email) = &self.return_email {
            problems.email("return_email", email);
        }
    }
}

/// What to change of a candidate.
#[derive(Clone, Debug, Default, PartialEq, Request)]
#[non_exhaustive]
pub struct UpdateCandidate {
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// E-mail address: the portal knows people by it.
    pub email: Option<String>,
    /// What your own system calls the candidate.
    pub client_record_ref: Option<String>,
    /// Who looks after the candidate.
    pub consultant_name: Option<String>,
    /// Whether the candidate can log in to the portal.
    pub activate_candidate: Option<bool>,
    /// Whether the portal sends the mail that activates the account.
    pub send_activation_mail: Option<bool>,
    /// Whether the candidate is archived.
    pub archived: Option<bool>,
    /// What the candidate works as.
    pub job_role: Option<String>,
    /// Where the portal sends word about the candidate.
    pub return_email: Option<String>,
}

impl Request for UpdateCandidate {
    fn check(&self, problems: &mut Problems) {
        if *self == Self::default() {
            problems.add("arguments", "name nothing to change");
        }
        if let Some(name) = &self.first_name {
            problems.not_empty("first_name", name);
        }
        if let Some(name) = &self.last_name {
            problems.not_empty("last_name", name);
        }
        for (name, email) in [("email", &self.email), ("return_email", &self.return_email)] {
            if let Some(email) = email {
                problems.email(name, email);
            }
        }
    }
}

impl From<CreateCandidate> for UpdateCandidate {
    fn from(new: CreateCandidate) -> Self {
        Self {
            first_name: Some(new.first_name),
            last_name: Some(new.last_name),
            email: Some(new.email),
            client_record_ref: new.client_record_ref,
            consultant_name: new.consultant_name,
            activate_candidate: new.activate_candidate,
            send_activation_mail: new.send_activation_mail,
            archived: new.archived,
            job_role: new.job_role,
            return_email: new.return_email,
        }
    }
}

/// How the portal names a candidate.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct CandidateReference {
    /// The uuid that the operations of this family take.
    pub candidate_ref: String,
    /// The portal's own number, as text.
    pub candidate_id: Option<String>,
    /// What else came.
    pub extra: Extra,
}

/// A candidate, as far as the portal tells.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct Candidate {
    /// The uuid that the operations of this family take.
    pub candidate_ref: String,
    /// The portal's own number, as text.
    pub candidate_id: Option<String>,
    /// What your own system calls the candidate.
    pub client_record_ref: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Where the candidate stands, in the portal's words: they are not documented.
    pub candidate_status: Option<String>,
    /// What else came.
    pub extra: Extra,
}
