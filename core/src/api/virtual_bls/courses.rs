//! Courses that can be booked.

use crate::{Pager, client::Client, practical_training::BookableCourse, routes};

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
    /// for course in client.virtual_bls().courses().list().collect().await? {
    ///     println!("{:?}: {:?}", course.id, course.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> Pager<BookableCourse> {
        self.0.send(routes::virtual_bls::COURSES_LIST).pages()
    }
}
