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
    /// Lists the courses that the account can assign; nothing where the portal has nothing to say.
    ///
    /// Evidence: `observed`.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// if let Some(catalogue) = client.v1().training().courses().await? {
    ///     for course in catalogue.trainings {
    ///         println!("{} {}", course.course_id, course.course_name);
    ///     }
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn courses(&self) -> Result<Option<TrainingCatalogue>> {
        let call = self.0.send(routes::v1::TRAINING_COURSES);
        call.by_status(|_, body| model::listing_or_nothing(body, "trainings")).await
    }

    /// Tells how a candidate stands in one course, assigned or not; nothing where they have no history of it.
    ///
    /// Evidence: `documented`; the path is assumed, and so is the answer, as one of a report.
    ///
    /// Errors: `NotFoundError` when there is no such candidate.
    ///
    /// ```no_run
    /// use hbportal::Day;
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let result = client.v1().training().course_result("0a1b2c3d", 101).await?;
    /// println!("{}", result.is_some_and(|course| course.is_valid_on(Day::today())));
    /// # Ok(()) }
    /// ```
    pub async fn course_result(
        &self,
        candidate_ref: impl Into<Id>,
        course_id: impl Into<Id>,
    ) -> Result<Option<CourseResult>> {
        let call = self.0.send(routes::v1::TRAINING_COURSE_RESULT).segment("candidate_ref", candidate_ref);
        let call = call.segment("course_id", course_id);
        call.by_status(|_, body| model::inside_or_nothing(body, "courses")).await
    }

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

    /// Reports how a candidate stands in courses that are not assigned to them any more; nothing where the portal has nothing
    /// to say.
    ///
    /// Evidence: `assumed`.
    ///
    /// Errors: `NotFoundError` when there is no such candidate.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// if let Some(report) = client.v1().training().unassigned_report("0a1b2c3d").await? {
    ///     println!("{} courses of former days", report.courses.len());
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn unassigned_report(&self, candidate_ref: impl Into<Id>) -> Result<Option<TrainingReport>> {
        let call =
            self.0.send(routes::v1::TRAINING_UNASSIGNED_REPORT).segment("candidate_ref", candidate_ref);
        call.by_status(|_, body| model::listing_or_nothing(body, "courses")).await
    }
}

/// The courses that an account can assign.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct TrainingCatalogue {
    /// How many there are, as the portal counts.
    pub count: Option<i64>,
    /// The courses.
    pub trainings: Vec<CatalogueCourse>,
    /// What else came.
    pub extra: Extra,
}

/// A course that an account can assign.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct CatalogueCourse {
    /// The course.
    pub course_id: String,
    /// Its name.
    pub course_name: String,
    /// Its test. One word on the wire, unlike its neighbours.
    pub testid: Option<String>,
    /// What the portal notes of it.
    pub notes: Option<String>,
    /// The group that it belongs to.
    pub group_title: Option<String>,
    /// What else came.
    pub extra: Extra,
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
