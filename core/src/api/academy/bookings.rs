//! Bookings of courses, as the academy lists them.

use crate::{
    Day, Pager, Timestamp,
    client::Client,
    model::{Extra, Model},
    practical_training::{BookingStatus, PayStatus},
    request::{Problems, Request},
    routes,
};

/// Bookings of courses, as the academy lists them.
#[derive(Clone, Debug)]
pub struct Bookings(pub(super) Client);

impl Bookings {
    /// Lists the bookings of courses that are over.
    ///
    /// Evidence: `assumed` path and fields; the name is documented.
    ///
    /// Errors: `ConfigurationError` where the host is not configured.
    ///
    /// ```no_run
    /// use hbportal::academy::ListAcademyBookings;
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let past = client.academy().bookings().past(ListAcademyBookings::new());
    /// while let Some(booking) = past.next().await? {
    ///     println!("{:?} on {:?}", booking.course, booking.start_date);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn past(&self, params: ListAcademyBookings) -> Pager<AcademyBooking> {
        self.0.send(routes::academy::BOOKINGS_PAST).query(params).pages()
    }

    /// Lists the bookings of courses to come.
    ///
    /// Evidence: `assumed` path and fields; the name is documented.
    ///
    /// Errors: `ConfigurationError` where the host is not configured.
    ///
    /// ```no_run
    /// use hbportal::academy::ListAcademyBookings;
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let upcoming = client.academy().bookings().upcoming(ListAcademyBookings::new().per_page(100));
    /// println!("{}", upcoming.collect().await?.len());
    /// # Ok(()) }
    /// ```
    pub fn upcoming(&self, params: ListAcademyBookings) -> Pager<AcademyBooking> {
        self.0.send(routes::academy::BOOKINGS_UPCOMING).query(params).pages()
    }

    /// Lists the bookings of courses that begin between two days, both included.
    ///
    /// Evidence: `assumed` path, arguments and fields; the name is documented.
    ///
    /// Errors: `ConfigurationError` where the host is not configured, `ValidationError` for days in the wrong order.
    ///
    /// ```no_run
    /// use hbportal::{Day, academy::SearchAcademyBookings};
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let month = SearchAcademyBookings::new().date_from(Day::today()).date_to(Day::today().plus_days(30));
    /// println!("{}", client.academy().bookings().search(month).collect().await?.len());
    /// # Ok(()) }
    /// ```
    pub fn search(&self, params: SearchAcademyBookings) -> Pager<AcademyBooking> {
        self.0.send(routes::academy::BOOKINGS_SEARCH).query(params).pages()
    }
}

/// Which bookings to list.
#[derive(Clone, Debug, Default, PartialEq, Request)]
#[non_exhaustive]
pub struct ListAcademyBookings {
    /// The page to start with, from 1.
    pub page: Option<i64>,
    /// How many a page.
    pub per_page: Option<i64>,
}

impl Request for ListAcademyBookings {
    fn check(&self, problems: &mut Problems) {
        problems.at_least_one("page", self.page);
        problems.at_least_one("per_page", self.per_page);
    }
}

/// Between which days to look.
#[derive(Clone, Debug, Default, PartialEq, Request)]
#[non_exhaustive]
pub struct SearchAcademyBookings {
    /// The first day.
    pub date_from: Option<Day>,
    /// The last day.
    pub date_to: Option<Day>,
    /// The page to start with, from 1.
    pub page: Option<i64>,
    /// How many a page.
    pub per_page: Option<i64>,
}

impl Request for SearchAcademyBookings {
    fn check(&self, problems: &mut Problems) {
        problems.days("date_to", self.date_from, self.date_to);
        problems.at_least_one("page", self.page);
        problems.at_least_one("per_page", self.per_page);
    }
}

/// A booking as the academy lists it. Its fields are not documented.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct AcademyBooking {
    /// Its number.
    pub id: Option<i64>,
    /// The course.
    pub course: Option<String>,
    /// Where it takes place.
    pub location: Option<String>,
    /// Who is trained.
    pub candidate: Option<String>,
    /// When it begins.
    pub start_date: Option<Timestamp>,
    /// When it ends.
    pub end_date: Option<Timestamp>,
    /// Where it stands.
    pub booking_status: Option<BookingStatus>,
    /// Where its payment stands.
    pub pay_status: Option<PayStatus>,
    /// What else came.
    pub extra: Extra,
}
