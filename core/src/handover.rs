//! What was read and may not reach its reader: a host gives an answer up after it has come.

use std::fmt;

/// The next one of a list or a file, on its way to whoever reads: dropped before it is taken, it goes back to its place,
/// and is the next one again.
///
/// Whoever awaits [`Pager::next`](crate::Pager::next) needs none of it. It is for hosts that bring an answer to another
/// thread, where a cancelled task may want it no more. Until it is taken or dropped, other readers wait.
///
/// ```no_run
/// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
/// let templates = client.templates().list();
/// drop(templates.hand_over_next().await?);
/// let first = templates.hand_over_next().await?.take();
/// # Ok(()) }
/// ```
#[must_use = "what is not taken goes back"]
pub struct Handover<T> {
    read: Option<(T, Back<T>)>,
}

type Back<T> = Box<dyn FnOnce(T) + Send>;

impl<T> Handover<T> {
    /// Something that `back` puts to where it was; it keeps other readers away as long as it lives.
    pub(crate) fn new(read: Option<T>, back: impl FnOnce(T) + Send + 'static) -> Self {
        Self { read: read.map(|read| (read, Box::new(back) as Back<T>)) }
    }

    /// It has arrived; nothing at the end.
    #[must_use]
    pub fn take(mut self) -> Option<T> {
        self.read.take().map(|(read, _)| read)
    }
}

impl<T> Drop for Handover<T> {
    fn drop(&mut self) {
        if let Some((read, back)) = self.read.take() {
            back(read);
        }
    }
}

// What is read may hold personal data.
impl<T> fmt::Debug for Handover<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handover").field("is_end", &self.read.is_none()).finish()
    }
}
