//! Timeslots to hold.

use crate::{
    Day, Family, Hold, Id, Pager, Result,
    client::Client,
    model::{Extra, Model},
    practical_training::BookableCourse,
    request::{Problems, Request},
    routes,
};

/// Timeslots to hold.
#[derive(Clone, Debug)]
pub struct Timeslots(pub(super) Client);

impl Timeslots {
    /// Lists the timeslots that are free.
    ///
    /// Evidence: `documented`; the arguments and the fields are assumed.
    ///
    /// Errors: `ValidationError` for wrong filters.
    ///
    /// ```no_run
    /// use hbportal::{Day, virtual_bls::ListTimeslots};
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let soon = ListTimeslots::new().course_id(21).date_to(Day::today().plus_days(7));
    /// let slots = client.virtual_bls().timeslots().list(soon);
    /// while let Some(slot) = slots.next().await? {
    ///     println!("{:?} {:?}", slot.date, slot.time);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self, params: ListTimeslots) -> Pager<Timeslot> {
        self.0.send(routes::virtual_bls::TIMESLOTS_LIST).query(params).pages()
    }

    /// Holds a timeslot for half an hour. The hold gives it back by itself when it is dropped unused.
    ///
    /// An account has one hold at a time; a second is refused with the hold there is, which `hold` of the error tells.
    ///
    /// Evidence: `documented`.
    ///
    /// Errors: `ConflictError` while another hold of the account lives, `ValidationError` for a timeslot that is not in
    /// the list.
    ///
    /// ```no_run
    /// use hbportal::{Day, virtual_bls::HoldTimeslot};
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let slot = HoldTimeslot::new(21, Day::today().plus_days(3), "09:00");
    /// let hold = client.virtual_bls().timeslots().hold(slot).await?;
    /// println!("{} seconds to book it", hold.remaining());
    /// # Ok(()) }
    /// ```
    pub async fn hold(&self, params: HoldTimeslot) -> Result<Hold> {
        let call = self.0.send(routes::virtual_bls::TIMESLOTS_HOLD).json(params);
        Hold::take(&self.0, Family::VirtualBls, call).await
    }

    /// Gives a timeslot back whose hold is known by its hash alone. A [`Hold`] does it itself.
    ///
    /// Evidence: `documented`.
    ///
    /// Errors: `NotFoundError` when the hold has expired or was used.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// client.virtual_bls().timeslots().release("4b1f0d6c8a7e4b1f0d6c8a7e4b1f0d6c").await?;
    /// # Ok(()) }
    /// ```
    pub async fn release(&self, hold_hash: impl Into<Id>) -> Result<()> {
        let call = self.0.send(routes::virtual_bls::TIMESLOTS_RELEASE);
        call.segment("hold_hash", hold_hash).nothing().await
    }
}

/// Which timeslots to list.
#[derive(Clone, Debug, Default, PartialEq, Request)]
#[non_exhaustive]
pub struct ListTimeslots {
    /// Those of this course.
    pub course_id: Option<i64>,
    /// The first day.
    pub date_from: Option<Day>,
    /// The last day.
    pub date_to: Option<Day>,
    /// The page to start with, from 1.
    pub page: Option<i64>,
    /// How many a page.
    pub per_page: Option<i64>,
}

impl Request for ListTimeslots {
    fn check(&self, problems: &mut Problems) {
        problems.at_least_one("course_id", self.course_id);
        problems.days("date_to", self.date_from, self.date_to);
        problems.at_least_one("page", self.page);
        problems.at_least_one("per_page", self.per_page);
    }
}

/// Which timeslot to hold.
#[derive(Clone, Debug, PartialEq, Request)]
#[non_exhaustive]
pub struct HoldTimeslot {
    /// The course.
    pub course_id: i64,
    /// The day.
    pub date: Day,
    /// The time in the UK, `HH:MM`.
    pub time: String,
}

impl Request for HoldTimeslot {
    fn check(&self, problems: &mut Problems) {
        problems.at_least_one("course_id", Some(self.course_id));
        problems.time_of_day("time", &self.time);
    }
}

/// A timeslot that is free. Its fields are not documented.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct Timeslot {
    /// The day.
    pub date: Option<Day>,
    /// The time in the UK, `HH:MM`.
    pub time: Option<String>,
    /// The course.
    pub course: Option<BookableCourse>,
    /// How many seats remain.
    pub remaining_slots: Option<i64>,
    /// What else came.
    pub extra: Extra,
}
