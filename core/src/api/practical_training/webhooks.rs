//! Endpoints to which this host delivers events.

use crate::{
    CreatedWebhookEndpoint, Id, Pager, Result, Secret, WebhookEndpoint,
    client::Client,
    model::{Extra, Model},
    request::{Problems, Request},
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
    /// for endpoint in client.practical_training().webhooks().list().collect().await? {
    ///     println!("{} {}", endpoint.id, endpoint.url);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> Pager<WebhookEndpoint> {
        self.0.send(routes::practical_training::WEBHOOKS_LIST).pages()
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
    /// let created = client.practical_training().webhooks().create(endpoint).await?;
    /// let secret = created.secret.expect("the host shows it once, here");
    /// println!("endpoint {} keeps {secret}", created.endpoint.id);
    /// # Ok(()) }
    /// ```
    pub async fn create(&self, params: CreateBookingWebhook) -> Result<CreatedWebhookEndpoint> {
        self.0.send(routes::practical_training::WEBHOOKS_CREATE).json(params).data_with_secret().await
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
    /// client.practical_training().webhooks().update(15, UpdateBookingWebhook::new().is_active(false)).await?;
    /// # Ok(()) }
    /// ```
    pub async fn update(&self, id: impl Into<Id>, params: UpdateBookingWebhook) -> Result<WebhookEndpoint> {
        self.0.send(routes::practical_training::WEBHOOKS_UPDATE).id(id).json(params).data().await
    }

    /// Deletes an endpoint.
    ///
    /// Evidence: `assumed` path; the name is documented.
    ///
    /// Errors: `NotFoundError` when there is no such endpoint.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// client.practical_training().webhooks().delete(15).await?;
    /// # Ok(()) }
    /// ```
    pub async fn delete(&self, id: impl Into<Id>) -> Result<()> {
        self.0.send(routes::practical_training::WEBHOOKS_DELETE).id(id).nothing().await
    }

    /// Gives an endpoint a new secret, which is shown in this answer and never again. The old one may end at once.
    ///
    /// Evidence: `sibling`; the answer is assumed.
    ///
    /// Errors: `NotFoundError` when there is no such endpoint.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let rotated = client.practical_training().webhooks().rotate_secret(15).await?;
    /// println!("{:?}", rotated.secret_prefix);
    /// # Ok(()) }
    /// ```
    pub async fn rotate_secret(&self, id: impl Into<Id>) -> Result<RotatedWebhookSecret> {
        self.0.send(routes::practical_training::WEBHOOKS_ROTATE_SECRET).id(id).data().await
    }
}

/// A new endpoint for events about bookings.
#[derive(Clone, Debug, PartialEq, Request)]
#[non_exhaustive]
pub struct CreateBookingWebhook {
    /// Where to deliver: https, or http on this machine.
    pub url: String,
    /// Its name.
    pub name: Option<String>,
    /// Which events to deliver, such as `booking.created`. Practical training delivers all of them where this is left out.
    pub events: Option<Vec<String>>,
    /// Whether to deliver at all.
    pub is_active: Option<bool>,
    /// How long the host waits for an answer, in seconds.
    pub timeout_seconds: Option<i64>,
}

impl Request for CreateBookingWebhook {
    fn check(&self, problems: &mut Problems) {
        problems.secure_url("url", &self.url);
        problems.at_least_one("timeout_seconds", self.timeout_seconds);
    }
}

/// What to change of an endpoint for events about bookings.
#[derive(Clone, Debug, Default, PartialEq, Request)]
#[non_exhaustive]
pub struct UpdateBookingWebhook {
    /// Where to deliver: https, or http on this machine.
    pub url: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// Which events to deliver.
    pub events: Option<Vec<String>>,
    /// Whether to deliver at all.
    pub is_active: Option<bool>,
    /// How long the host waits for an answer, in seconds.
    pub timeout_seconds: Option<i64>,
}

impl Request for UpdateBookingWebhook {
    fn check(&self, problems: &mut Problems) {
        if let Some(url) = &self.url {
            problems.secure_url("url", url);
        }
        problems.at_least_one("timeout_seconds", self.timeout_seconds);
    }
}

/// The new secret of an endpoint, which is shown this once.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct RotatedWebhookSecret {
    /// What deliveries are signed with from now on. It cannot be read again.
    pub secret: Option<Secret>,
    /// The first letters of it.
    pub secret_prefix: Option<String>,
    /// What the host says.
    pub message: Option<String>,
    /// What else came.
    pub extra: Extra,
}
