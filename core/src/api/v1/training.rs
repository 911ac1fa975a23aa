//! Courses, and how candidates stand in them.

mod validity;

use crate::{
    Id, Result,
    client::Client,
    model::{self, Extra, Model},
    routes,
};

/// Courses, and how candidates stand in them.
#[derive(Clone, Debug)]
pub struct Training(pub(super) Client);

impl Training {
    /// Reports how a candidate stands in the courses assigned to them; nothing where the portal has nothing to say, which
    /// is not the same as a report without courses.
    ///
    /// Evidence: `observed`.
    ///
    /// Errors: `NotFoundError` when there is no such candidate.
    ///
    /// ```no_run
    /// use hbportal::Day;
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// if let Some(report) = client.v1().training().report("0a1b2c3d").await? {
    ///     for course in report.expiring_within(30, Day::today()) {
    ///         println!("{} until {:?}", course.course_name, course.renewal_date);
    ///     }
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn report(&self, candidate_ref: impl Into<Id>) -> Result<Option<TrainingReport>> {
        let call = self.0.send(routes::v1::TRAINING_REPORT).segment("candidate_ref", candidate_ref);
        call.by_status(|_, body| model::listing_or_nothing(body, "courses")).await
    }
}

/// How a candidate stands in several courses.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct TrainingReport {
    /// The courses.
    pub courses: Vec<CourseResult>,
    /// What else came.
    pub extra: Extra,
}

/// How a candidate stands in one course. Its days are the vendor's own text, whose form is not documented:
/// [`parse_time`](crate::parse_time) reads the forms that are known.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct CourseResult {
    /// The course.
    pub course_id: String,
    /// Its name.
    pub course_name: String,
    /// When it was assigned.
    pub date_assigned: Option<String>,
    /// When it was completed.
    pub date_completed: Option<String>,
    /// When it has to be done again.
    pub renewal_date: Option<String>,
    /// Where it stands, in the portal's words: they are not documented.
    pub course_status: Option<String>,
    /// How well it was done.
    pub grade: Option<String>,
    /// What else came.
    pub extra: Extra,
}
