//! Courses that can be booked.

use crate::{
    Pager,
    client::Client,
    model::{Extra, Model},
    routes,
};

/// Courses that can be booked.
#[derive(Clone, Debug)]
pub struct Courses(pub(super) Client);

impl Courses {
    /// Lists the courses that can be booked.
    ///
    /// Evidence: `assumed` path and fields; the name is documented.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// for course in client.practical_training().courses().list().collect().await? {
    ///     println!("{:?}: {:?}", course.id, course.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> Pager<BookableCourse> {
        self.0.send(routes::practical_training::COURSES_LIST).pages()
    }
}

/// A course that can be booked. Where a host tells its name alone, the rest is missing.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct BookableCourse {
    /// Its number.
    pub id: Option<i64>,
    /// Its name.
    pub name: Option<String>,
    /// What a seat costs, VAT included.
    pub cost_inc_vat: Option<f64>,
    /// What the cost is counted in, such as `GBP`.
    pub currency: Option<String>,
    /// What else came.
    pub extra: Extra,
}
