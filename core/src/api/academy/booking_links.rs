//! Links to book a course.

use crate::{
    Pager, Timestamp,
    client::Client,
    model::{Extra, Model},
    request::{Problems, Request},
    routes,
};

/// Links to book a course.
#[derive(Clone, Debug)]
pub struct BookingLinks(pub(super) Client);

impl BookingLinks {
    /// Searches the links; without a text, all of them.
    ///
    /// Evidence: `assumed` path, argument and fields; the name is documented.
    ///
    /// Errors: `ConfigurationError` where the host is not configured.
    ///
    /// ```no_run
    /// use hbportal::academy::SearchBookingLinks;
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let links = client.academy().booking_links().search(SearchBookingLinks::new().search("life support"));
    /// while let Some(link) = links.next().await? {
    ///     println!("{:?}: {:?} left", link.url, link.remaining_slots);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn search(&self, params: SearchBookingLinks) -> Pager<BookingLink> {
        self.0.send(routes::academy::BOOKING_LINKS_SEARCH).query(params).pages()
    }
}

/// Which links to look for.
#[derive(Clone, Debug, Default, PartialEq, Request)]
#[non_exhaustive]
pub struct SearchBookingLinks {
    /// A part of the course's or the location's name.
    pub search: Option<String>,
    /// The page to start with, from 1.
    pub page: Option<i64>,
    /// How many a page.
    pub per_page: Option<i64>,
}

impl Request for SearchBookingLinks {
    fn check(&self, problems: &mut Problems) {
        problems.at_least_one("page", self.page);
        problems.at_least_one("per_page", self.per_page);
    }
}

/// A link to book a course. Its fields are not documented.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct BookingLink {
    /// Where to book.
    pub url: Option<String>,
    /// The course.
    pub course: Option<String>,
    /// Where it takes place.
    pub location: Option<String>,
    /// When it begins.
    pub start_date: Option<Timestamp>,
    /// How many seats remain.
    pub remaining_slots: Option<i64>,
    /// What else came.
    pub extra: Extra,
}
