//! Outcomes that a caller must not mistake for one another.

pub use hbportal_derive::Outcome;

use crate::Download;

/// A file that may not be there.
///
/// ```no_run
/// use hbportal::Document;
///
/// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
/// match client.v1().certificates().download_all("0a1b2c3d").await? {
///     Document::Ready(pdf) => drop(pdf.save("certificates.pdf").await?),
///     Document::Pending => println!("not yet"),
///     Document::NotAvailable => println!("there is none"),
/// }
/// # Ok(()) }
/// ```
#[derive(Debug, Outcome)]
#[allow(
    clippy::large_enum_variant,
    reason = "one a call, taken apart at once: a box would be in everybody's way"
)]
pub enum Document {
    /// Here it is.
    Ready(Download),
    /// It is not made yet: ask again later (202).
    Pending,
    /// There is none (204).
    NotAvailable,
}
