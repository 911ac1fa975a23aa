//! Invitations to candidates to book for themselves.

use crate::{
    Result, Timestamp,
    client::Client,
    model::{Extra, Model},
    request::{Problems, Request},
    routes,
};

use super::courses::BookableCourse;

/// Invitations to candidates to book for themselves.
#[derive(Clone, Debug)]
pub struct Invites(pub(super) Client);

impl Invites {
    /// Invites a candidate to book for themselves.
    ///
    /// Evidence: `assumed` path, arguments and answer; that there are invites is documented.
    ///
    /// Errors: `ValidationError` for an e-mail address that is none, or a course the host does not know.
    ///
    /// ```no_run
    /// use hbportal::practical_training::SendBookingInvite;
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let invite = SendBookingInvite::new("alex@example.com").first_name("Alex").course_id(11);
    /// let sent = client.practical_training().invites().send(invite).await?;
    /// println!("{:?}", sent.booking_url);
    /// # Ok(()) }
    /// ```
    pub async fn send(&self, params: SendBookingInvite) -> Result<BookingInvite> {
        self.0.send(routes::practical_training::INVITES_SEND).json(params).data().await
    }
}

/// Whom to invite, and to what.
#[derive(Clone, Debug, PartialEq, Request)]
#[non_exhaustive]
pub struct SendBookingInvite {
    /// The candidate's e-mail address.
    pub email: String,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// The course to book.
    pub course_id: Option<i64>,
}

impl Request for SendBookingInvite {
    fn check(&self, problems: &mut Problems) {
        problems.email("email", &self.email);
        problems.at_least_one("course_id", self.course_id);
    }
}

/// An invitation that was sent. Its fields are not documented.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct BookingInvite {
    /// Its number.
    pub id: Option<i64>,
    /// Where it was sent.
    pub email: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// The course to book.
    pub course: Option<BookableCourse>,
    /// Where the candidate books.
    pub booking_url: Option<String>,
    /// When it was sent.
    pub sent_at: Option<Timestamp>,
    /// What else came.
    pub extra: Extra,
}
