//! Certificates of training, as PDF.

use crate::{Document, Id, Result, client::Client, routes};

const PDF: &str = "application/pdf";

/// Certificates of training, as PDF.
#[derive(Clone, Debug)]
pub struct Certificates(pub(super) Client);

impl Certificates {
    /// Downloads one file with the certificates of the courses assigned to a candidate, without those that have expired.
    ///
    /// Evidence: `assumed`.
    ///
    /// Errors: `NotFoundError` when there is no such candidate.
    ///
    /// ```no_run
    /// use hbportal::Document;
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// if let Document::Ready(pdf) = client.v1().certificates().download("0a1b2c3d").await? {
    ///     pdf.save("certificates.pdf").await?;
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn download(&self, candidate_ref: impl Into<Id>) -> Result<Document> {
        let call = self.0.send(routes::v1::CERTIFICATES_DOWNLOAD).segment("candidate_ref", candidate_ref);
        call.document(PDF).await
    }

    /// Downloads one file with the certificates of the courses assigned to a candidate, expired ones too.
    ///
    /// Evidence: `assumed`.
    ///
    /// Errors: `NotFoundError` when there is no such candidate.
    ///
    /// ```no_run
    /// use hbportal::Document;
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// if let Document::Ready(pdf) = client.v1().certificates().download_including_expired("0a1b2c3d").await? {
    ///     pdf.save("certificates.pdf").await?;
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn download_including_expired(&self, candidate_ref: impl Into<Id>) -> Result<Document> {
        let call = self
            .0
            .send(routes::v1::CERTIFICATES_DOWNLOAD_INCLUDING_EXPIRED)
            .segment("candidate_ref", candidate_ref);
        call.document(PDF).await
    }

    /// Downloads one file with the certificates of a candidate, of courses not assigned any more too, without those that have
    /// expired.
    ///
    /// Evidence: `assumed`.
    ///
    /// Errors: `NotFoundError` when there is no such candidate.
    ///
    /// ```no_run
    /// use hbportal::Document;
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// if let Document::Ready(pdf) = client.v1().certificates().download_including_unassigned("0a1b2c3d").await? {
    ///     pdf.save("certificates.pdf").await?;
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn download_including_unassigned(&self, candidate_ref: impl Into<Id>) -> Result<Document> {
        let call = self
            .0
            .send(routes::v1::CERTIFICATES_DOWNLOAD_INCLUDING_UNASSIGNED)
            .segment("candidate_ref", candidate_ref);
        call.document(PDF).await
    }

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

    /// Downloads the certificate of one course of a candidate.
    ///
    /// Evidence: `assumed`.
    ///
    /// Errors: `NotFoundError` when there is no such candidate or course.
    ///
    /// ```no_run
    /// use hbportal::Document;
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// if let Document::Ready(pdf) = client.v1().certificates().download_course("0a1b2c3d", 101).await? {
    ///     pdf.save("basic-life-support.pdf").await?;
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn download_course(
        &self,
        candidate_ref: impl Into<Id>,
        course_id: impl Into<Id>,
    ) -> Result<Document> {
        let call =
            self.0.send(routes::v1::CERTIFICATES_DOWNLOAD_COURSE).segment("candidate_ref", candidate_ref);
        call.segment("course_id", course_id).document(PDF).await
    }
}
