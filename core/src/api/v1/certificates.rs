//! Certificates of training, as PDF.

use crate::{Document, Id, Result, client::Client, routes};

const PDF: &str = "application/pdf";

/// Certificates of training, as PDF.
#[derive(Clone, Debug)]
pub struct Certificates(pub(super) Client);

impl Certificates {
    /// Downloads one file with the certificates of all courses of a candidate.
    ///
    /// Evidence: `observed`.
    ///
    /// Errors: `NotFoundError` when there is no such candidate.
    ///
    /// ```no_run
    /// use hbportal::Document;
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// if let Document::Ready(pdf) = client.v1().certificates().download_all("0a1b2c3d").await? {
    ///     pdf.save("certificates.pdf").await?;
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn download_all(&self, candidate_ref: impl Into<Id>) -> Result<Document> {
        let call = self.0.send(routes::v1::CERTIFICATES_DOWNLOAD_ALL).segment("candidate_ref", candidate_ref);
        call.document(PDF).await
    }
}
