//! Interviews that are booked.

use crate::{
    Pager, Timestamp,
    client::Client,
    model::{Extra, Model},
    request::{Problems, Request},
    routes,
};

/// Interviews that are booked.
#[derive(Clone, Debug)]
pub struct Interviews(pub(super) Client);

impl Interviews {
    /// Lists the interviews that are booked.
    ///
    /// Evidence: `assumed` path and fields; name and method are documented.
    ///
    /// Errors: `ConfigurationError` where the host is not configured.
    ///
    /// ```no_run
    /// use hbportal::services::ListInterviews;
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let interviews = client.services().interviews().list(ListInterviews::new());
    /// while let Some(interview) = interviews.next().await? {
    ///     println!("{:?}: {:?}", interview.starts_at, interview.status);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self, params: ListInterviews) -> Pager<InterviewBooking> {
        self.0.send(routes::services::INTERVIEWS_LIST).query(params).pages()
    }
}

/// Which interviews to list.
#[derive(Clone, Debug, Default, PartialEq, Request)]
#[non_exhaustive]
pub struct ListInterviews {
    /// The page to start with, from 1.
    pub page: Option<i64>,
    /// How many a page.
    pub per_page: Option<i64>,
}

impl Request for ListInterviews {
    fn check(&self, problems: &mut Problems) {
        problems.at_least_one("page", self.page);
        problems.at_least_one("per_page", self.per_page);
    }
}

/// An interview that is booked. Its fields are not documented.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct InterviewBooking {
    /// Its number.
    pub id: Option<i64>,
    /// Who is interviewed.
    pub candidate_name: Option<String>,
    /// The candidate's e-mail address.
    pub candidate_email: Option<String>,
    /// Who interviews.
    pub interviewer: Option<String>,
    /// When it begins.
    pub starts_at: Option<Timestamp>,
    /// When it ends.
    pub ends_at: Option<Timestamp>,
    /// Where it stands, in the host's words: they are not documented.
    pub status: Option<String>,
    /// What else came.
    pub extra: Extra,
}
