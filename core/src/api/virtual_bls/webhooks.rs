//! Endpoints to which this host delivers events.

use crate::{
    CreatedWebhookEndpoint, Id, Pager, Result, WebhookEndpoint,
    client::Client,
    practical_training::{CreateBookingWebhook, RotatedWebhookSecret, UpdateBookingWebhook},
    routes,
};

/// Endpoints to which this host delivers events.
#[derive(Clone, Debug)]
pub struct Webhooks(pub(super) Client);

impl Webhooks {
    /// Lists the account's endpoints on this host.
    ///
    /// Evidence: `assumed` path; the name is documented.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// for endpoint in client.virtual_bls().webhooks().list().collect().await? {
    ///     println!("{} {}", endpoint.id, endpoint.url);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> Pager<WebhookEndpoint> {
        self.0.send(routes::virtual_bls::WEBHOOKS_LIST).pages()
    }

    /// Registers an endpoint. Its secret is shown in this answer and never again: keep it.
    ///
    /// Evidence: `documented`.
    ///
    /// Errors: `ValidationError` for a url that is not https (loopback may be http), or an event the host does not know.
    ///
    /// ```no_run
    /// use hbportal::practical_training::CreateBookingWebhook;
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let endpoint = CreateBookingWebhook::new("https://example.com/hooks").events(["booking.created".to_owned()]);
    /// let created = client.virtual_bls().webhooks().create(endpoint).await?;
    /// let secret = created.secret.expect("the host shows it once, here");
    /// println!("endpoint {} keeps {secret}", created.endpoint.id);
    /// # Ok(()) }
    /// ```
    pub async fn create(&self, params: CreateBookingWebhook) -> Result<CreatedWebhookEndpoint> {
        self.0.send(routes::virtual_bls::WEBHOOKS_CREATE).json(params).data_with_secret().await
    }

    /// Changes an endpoint; what is left out stays as it is.
    ///
    /// Evidence: `assumed` path and body; the name is documented.
    ///
    /// Errors: `NotFoundError` when there is no such endpoint.
    ///
    /// ```no_run
    /// use hbportal::practical_training::UpdateBookingWebhook;
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// client.virtual_bls().webhooks().update(15, UpdateBookingWebhook::new().is_active(false)).await?;
    /// # Ok(()) }
    /// ```
    pub async fn update(&self, id: impl Into<Id>, params: UpdateBookingWebhook) -> Result<WebhookEndpoint> {
        self.0.send(routes::virtual_bls::WEBHOOKS_UPDATE).id(id).json(params).data().await
    }

    /// Deletes an endpoint.
    ///
    /// Evidence: `assumed` path; the name is documented.
    ///
    /// Errors: `NotFoundError` when there is no such endpoint.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// client.virtual_bls().webhooks().delete(15).await?;
    /// # Ok(()) }
    /// ```
    pub async fn delete(&self, id: impl Into<Id>) -> Result<()> {
        self.0.send(routes::virtual_bls::WEBHOOKS_DELETE).id(id).nothing().await
    }

    /// Gives an endpoint a new secret, which is shown in this answer and never again. The old one may end at once.
    ///
    /// Evidence: `documented`; the answer is assumed.
    ///
    /// Errors: `NotFoundError` when there is no such endpoint.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let rotated = client.virtual_bls().webhooks().rotate_secret(15).await?;
    /// println!("{:?}", rotated.secret_prefix);
    /// # Ok(()) }
    /// ```
    pub async fn rotate_secret(&self, id: impl Into<Id>) -> Result<RotatedWebhookSecret> {
        self.0.send(routes::virtual_bls::WEBHOOKS_ROTATE_SECRET).id(id).data().await
    }
}
