//! Training events with seats to hold.

use crate::{
    Day, Family, Hold, Id, Pager, Result, Timestamp,
    client::Client,
    model::{Extra, Model, OpenEnum},
    request::{Problems, Request},
    routes,
};

use super::{courses::BookableCourse, locations::TrainingLocation};

/// Training events with seats to hold.
#[derive(Clone, Debug)]
pub struct Events(pub(super) Client);

impl Events {
    /// Lists training events.
    ///
    /// Evidence: `documented`.
    ///
    /// Errors: `ValidationError` for wrong filters.
    ///
    /// ```no_run
    /// use hbportal::{Day, practical_training::ListTrainingEvents};
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let soon = ListTrainingEvents::new().date_to(Day::today().plus_days(14)).available_only(true);
    /// let events = client.practical_training().events().list(soon);
    /// while let Some(event) = events.next().await? {
    ///     println!("{}: {:?} left", event.id, event.remaining_slots);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self, params: ListTrainingEvents) -> Pager<TrainingEvent> {
        self.0.send(routes::practical_training::EVENTS_LIST).query(params).pages()
    }

    /// Gets one training event.
    ///
    /// Evidence: `assumed` path; the name is documented.
    ///
    /// Errors: `NotFoundError` when there is no such event.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let event = client.practical_training().events().get(301).await?;
    /// println!("{:?}", event.cost_inc_vat);
    /// # Ok(()) }
    /// ```
    pub async fn get(&self, id: impl Into<Id>) -> Result<TrainingEvent> {
        self.0.send(routes::practical_training::EVENTS_GET).id(id).data().await
    }

    /// Holds a seat at an event for half an hour. The hold gives it back by itself when it is dropped unused.
    ///
    /// Holding does not lower the number of seats that remain: only a booking does. An account has one hold at a time; a
    /// second is refused with the hold there is, which `hold` of the error tells.
    ///
    /// Evidence: `documented`.
    ///
    /// Errors: `ConflictError` while another hold of the account lives, `NotFoundError` when there is no such event,
    /// `ValidationError` when no seat is left.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// match client.practical_training().events().hold(301).await {
    ///     Ok(hold) => println!("{} seconds to book it", hold.remaining()),
    ///     Err(error) => match error.hold() {
    ///         Some(there_is) => println!("held already until {:?}", there_is.expires_at),
    ///         None => return Err(error),
    ///     },
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn hold(&self, id: impl Into<Id>) -> Result<Hold> {
        let call = self.0.send(routes::practical_training::EVENTS_HOLD).id(id);
        Hold::take(&self.0, Family::PracticalTraining, call).await
    }

    /// Gives a seat back whose hold is known by its hash alone. A [`Hold`] does it itself.
    ///
    /// Evidence: `assumed` path; documented for virtual BLS.
    ///
    /// Errors: `NotFoundError` when the hold has expired or was used.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// client.practical_training().events().release("4b1f0d6c8a7e4b1f0d6c8a7e4b1f0d6c").await?;
    /// # Ok(()) }
    /// ```
    pub async fn release(&self, hold_hash: impl Into<Id>) -> Result<()> {
        let call = self.0.send(routes::practical_training::EVENTS_RELEASE);
        call.segment("hold_hash", hold_hash).nothing().await
    }
}

/// Which way a list is sorted.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum SortDirection {
    /// The smallest or earliest first.
    Asc,
    /// The largest or latest first.
    Desc,
    /// A direction this version does not know.
    Other(String),
}

/// Which training events to list.
#[derive(Clone, Debug, Default, PartialEq, Request)]
#[non_exhaustive]
pub struct ListTrainingEvents {
    /// Those of this course.
    pub course_id: Option<i64>,
    /// Those at this location.
    pub location_id: Option<i64>,
    /// The first day.
    pub date_from: Option<Day>,
    /// The last day.
    pub date_to: Option<Day>,
    /// Those with seats left alone.
    pub available_only: Option<bool>,
    /// The field to sort by, such as `start_date`. Which ones there are is not documented.
    pub sort: Option<String>,
    /// Which way to sort.
    pub sort_dir: Option<SortDirection>,
    /// The page to start with, from 1.
    pub page: Option<i64>,
    /// How many a page.
    pub per_page: Option<i64>,
}

impl Request for ListTrainingEvents {
    fn check(&self, problems: &mut Problems) {
        problems.at_least_one("course_id", self.course_id);
        problems.at_least_one("location_id", self.location_id);
        problems.days("date_to", self.date_from, self.date_to);
        problems.at_least_one("page", self.page);
        problems.at_least_one("per_page", self.per_page);
    }
}

/// A training event.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct TrainingEvent {
    /// Its number.
    pub id: i64,
    /// The course.
    pub course: Option<BookableCourse>,
    /// Where it takes place.
    pub location: Option<TrainingLocation>,
    /// When it begins.
    pub start_date: Option<Timestamp>,
    /// When it ends.
    pub end_date: Option<Timestamp>,
    /// How many seats remain. Holding one does not lower it.
    pub remaining_slots: Option<i64>,
    /// What a seat costs this account, VAT included.
    pub cost_inc_vat: Option<f64>,
    /// Where candidates book it for themselves, on this account.
    pub booking_url: Option<String>,
    /// What else came.
    pub extra: Extra,
}
