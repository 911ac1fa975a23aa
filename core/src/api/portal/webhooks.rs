//! Endpoints to which the portal delivers events.

use crate::{
    Id, Pager, Result, Secret, Timestamp, Value,
    client::Client,
    model::{Extra, Model},
    request::{Problems, Request},
    routes,
};

/// Endpoints to which the portal delivers events.
#[derive(Clone, Debug)]
pub struct Webhooks(pub(super) Client);

impl Webhooks {
    /// Lists the account's endpoints.
    ///
    /// Evidence: `assumed` path; the answer may come in pages or as one list.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// for endpoint in client.webhooks().list().collect().await? {
    ///     println!("{} {}", endpoint.id, endpoint.url);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> Pager<WebhookEndpoint> {
        self.0.send(routes::portal::WEBHOOKS_LIST).pages()
    }

    /// Registers an endpoint. Its secret is shown in this answer and never again: keep it.
    ///
    /// Evidence: `documented`, in two versions of the answer; both are read.
    ///
    /// Errors: `ValidationError` for a url that is not https (loopback may be http).
    ///
    /// ```no_run
    /// use hbportal::CreateWebhookEndpoint;
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let endpoint = CreateWebhookEndpoint::new("https://example.com/hooks", ["reference.submitted".to_owned()]);
    /// let created = client.webhooks().create(endpoint).await?;
    /// let secret = created.secret.expect("the portal shows it once, here");
    /// println!("endpoint {} keeps {secret}", created.endpoint.id);
    /// # Ok(()) }
    /// ```
    pub async fn create(&self, params: CreateWebhookEndpoint) -> Result<CreatedWebhookEndpoint> {
        self.0.send(routes::portal::WEBHOOKS_CREATE).json(params).data_with_secret().await
    }

    /// Changes an endpoint; what is left out stays as it is.
    ///
    /// Evidence: `assumed` path and body.
    ///
    /// ```no_run
    /// use hbportal::UpdateWebhookEndpoint;
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// client.webhooks().update(15, UpdateWebhookEndpoint::new().is_active(false)).await?;
    /// # Ok(()) }
    /// ```
    pub async fn update(&self, id: impl Into<Id>, params: UpdateWebhookEndpoint) -> Result<WebhookEndpoint> {
        self.0.send(routes::portal::WEBHOOKS_UPDATE).id(id).json(params).data().await
    }

    /// Deletes an endpoint.
    ///
    /// Evidence: `assumed` path.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// client.webhooks().delete(15).await?;
    /// # Ok(()) }
    /// ```
    pub async fn delete(&self, id: impl Into<Id>) -> Result<()> {
        self.0.send(routes::portal::WEBHOOKS_DELETE).id(id).nothing().await
    }

    /// Lists the deliveries made to an endpoint.
    ///
    /// Evidence: `assumed` path and fields.
    ///
    /// ```no_run
    /// use hbportal::ListWebhookCalls;
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// for call in client.webhooks().calls(15, ListWebhookCalls::new().per_page(50)).collect().await? {
    ///     println!("{:?}: {:?}", call.event, call.status_code);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn calls(&self, id: impl Into<Id>, params: ListWebhookCalls) -> Pager<WebhookCall> {
        self.0.send(routes::portal::WEBHOOKS_CALLS).id(id).query(params).pages()
    }

    /// Has the portal deliver a `webhook.test` event to an endpoint.
    ///
    /// Evidence: `assumed` path and answer.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// client.webhooks().test(15).await?;
    /// # Ok(()) }
    /// ```
    pub async fn test(&self, id: impl Into<Id>) -> Result<WebhookTest> {
        self.0.send(routes::portal::WEBHOOKS_TEST).id(id).data().await
    }
}

/// A new endpoint.
#[derive(Clone, Debug, PartialEq, Request)]
#[non_exhaustive]
pub struct CreateWebhookEndpoint {
    /// Where to deliver: https, or http on this machine.
    pub url: String,
    /// Which events to deliver, such as `reference.submitted`.
    pub events: Vec<String>,
    /// How long the portal waits for an answer, in seconds.
    pub timeout_seconds: Option<i64>,
    /// How often the portal tries again.
    pub max_retries: Option<i64>,
}

impl Request for CreateWebhookEndpoint {
    fn check(&self, problems: &mut Problems) {
        problems.secure_url("url", &self.url);
        problems.at_least_one("timeout_seconds", self.timeout_seconds);
        problems.not_negative("max_retries", self.max_retries);
    }
}

/// What to change of an endpoint.
#[derive(Clone, Debug, Default, PartialEq, Request)]
#[non_exhaustive]
pub struct UpdateWebhookEndpoint {
    /// Where to deliver: https, or http on this machine.
    pub url: Option<String>,
    /// Which events to deliver.
    pub events: Option<Vec<String>>,
    /// Whether to deliver at all.
    pub is_active: Option<bool>,
    /// How long the portal waits for an answer, in seconds.
    pub timeout_seconds: Option<i64>,
    /// How often the portal tries again.
    pub max_retries: Option<i64>,
}

impl Request for UpdateWebhookEndpoint {
    fn check(&self, problems: &mut Problems) {
        if let Some(url) = &self.url {
            problems.secure_url("url", url);
        }
        problems.at_least_one("timeout_seconds", self.timeout_seconds);
        problems.not_negative("max_retries", self.max_retries);
    }
}

/// Which deliveries to list.
#[derive(Clone, Debug, Default, PartialEq, Request)]
#[non_exhaustive]
pub struct ListWebhookCalls {
    /// The page to start with, from 1.
    pub page: Option<i64>,
    /// How many a page.
    pub per_page: Option<i64>,
}

impl Request for ListWebhookCalls {
    fn check(&self, problems: &mut Problems) {
        problems.at_least_one("page", self.page);
        problems.at_least_one("per_page", self.per_page);
    }
}

/// An endpoint to which the portal delivers events.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct WebhookEndpoint {
    /// Its number.
    pub id: i64,
    /// Where events are delivered.
    pub url: String,
    /// Which events are delivered.
    pub events: Vec<String>,
    /// Whether it is in use.
    pub is_active: bool,
    /// Its name.
    pub name: Option<String>,
    /// How long the portal waits for an answer, in seconds.
    pub timeout_seconds: Option<i64>,
    /// How often the portal tries again.
    pub max_retries: Option<i64>,
    /// How many deliveries failed.
    pub failure_count: Option<i64>,
    /// How many deliveries failed since the last that succeeded.
    pub consecutive_failures: Option<i64>,
    /// The first letters of its secret.
    pub secret_prefix: Option<String>,
    /// When it was last called.
    pub last_called_at: Option<Timestamp>,
    /// When a delivery last failed.
    pub last_failed_at: Option<Timestamp>,
    /// When a delivery last succeeded.
    pub last_delivered_at: Option<Timestamp>,
    /// The status it last answered.
    pub last_response_code: Option<i64>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// What else came.
    pub extra: Extra,
}

/// A new endpoint and its secret, which is shown this once.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct CreatedWebhookEndpoint {
    /// The endpoint.
    pub endpoint: WebhookEndpoint,
    /// What deliveries are signed with. It cannot be read again.
    pub secret: Option<Secret>,
    /// What the portal says.
    pub message: Option<String>,
    /// What else came.
    pub extra: Extra,
}

/// One delivery to an endpoint.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct WebhookCall {
    /// Its number.
    pub id: i64,
    /// Which event was delivered.
    pub event: Option<String>,
    /// The status the endpoint answered.
    pub status_code: Option<i64>,
    /// How long the endpoint took, in milliseconds.
    pub response_time_ms: Option<i64>,
    /// The how-manieth attempt it was, from 1.
    pub attempt: Option<i64>,
    /// Whether the endpoint took it.
    pub success: Option<bool>,
    /// Why it failed.
    pub error: Option<String>,
    /// What was delivered.
    pub payload: Option<Value>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// What else came.
    pub extra: Extra,
}

/// What the portal says of a test delivery.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct WebhookTest {
    /// What the portal says.
    pub message: Option<String>,
    /// What else came.
    pub extra: Extra,
}
