//! Written by `cargo xtask bindgen` from `core/src/api/portal/webhooks.rs`; do not edit.

use hbportal::api::portal as core;
use pyo3::{prelude::*, types::PyDict};

use crate::bridge::prelude::*;

/// Endpoints to which the portal delivers events.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct Webhooks(pub Handle);

#[pymethods]
impl Webhooks {
    /// Lists the account's endpoints.
    #[pyo3(signature = (**arguments), text_signature = "($self)")]
    fn list(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Pager> {
        self.0.pager(py, list(Given::new(arguments)))
    }

    /// Registers an endpoint. Its secret is shown in this answer and never again: keep it.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, url, events, timeout_seconds=None, max_retries=None)")]
    fn create(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, create(Given::new(arguments)))
    }

    /// Changes an endpoint; what is left out stays as it is.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id, *, url=None, events=None, is_active=None, timeout_seconds=None, max_retries=None)")]
    fn update(
        &self,
        py: Python<'_>,
        id: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, update(Given::new(arguments).with("id", id)))
    }

    /// Deletes an endpoint.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id)")]
    fn delete(
        &self,
        py: Python<'_>,
        id: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, delete(Given::new(arguments).with("id", id)))
    }

    /// Lists the deliveries made to an endpoint.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id, *, page=None, per_page=None)")]
    fn calls(
        &self,
        py: Python<'_>,
        id: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Pager> {
        self.0.pager(py, calls(Given::new(arguments).with("id", id)))
    }

    /// Has the portal deliver a `webhook.test` event to an endpoint.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id)")]
    fn test(
        &self,
        py: Python<'_>,
        id: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, test(Given::new(arguments).with("id", id)))
    }
}

/// Endpoints to which the portal delivers events.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct AsyncWebhooks(pub Handle);

#[pymethods]
impl AsyncWebhooks {
    /// Lists the account's endpoints.
    #[pyo3(signature = (**arguments), text_signature = "($self)")]
    fn list(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<AsyncPager> {
        self.0.async_pager(py, list(Given::new(arguments)))
    }

    /// Registers an endpoint. Its secret is shown in this answer and never again: keep it.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, url, events, timeout_seconds=None, max_retries=None)")]
    fn create(&self, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(create(Given::new(arguments)))
    }

    /// Changes an endpoint; what is left out stays as it is.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id, *, url=None, events=None, is_active=None, timeout_seconds=None, max_retries=None)")]
    fn update(&self, id: &Bound<'_, PyAny>, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(update(Given::new(arguments).with("id", id)))
    }

    /// Deletes an endpoint.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id)")]
    fn delete(&self, id: &Bound<'_, PyAny>, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(delete(Given::new(arguments).with("id", id)))
    }

    /// Lists the deliveries made to an endpoint.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id, *, page=None, per_page=None)")]
    fn calls(
        &self,
        py: Python<'_>,
        id: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<AsyncPager> {
        self.0.async_pager(py, calls(Given::new(arguments).with("id", id)))
    }

    /// Has the portal deliver a `webhook.test` event to an endpoint.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id)")]
    fn test(&self, id: &Bound<'_, PyAny>, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(test(Given::new(arguments).with("id", id)))
    }
}

fn list(mut given: Given) -> Listing {
    Listing::prepare("portal.webhooks.list", || {
        given.finish()?;
        Ok(pages(|client| client.webhooks().list()))
    })
}

fn create(mut given: Given) -> Operation {
    Operation::prepare("portal.webhooks.create", || {
        let params = given.params::<core::CreateWebhookEndpoint>()?;
        Ok(work(move |client| async move { client.webhooks().create(params).await }))
    })
}

fn update(mut given: Given) -> Operation {
    Operation::prepare("portal.webhooks.update", || {
        let id = given.take::<hbportal::Id>("id")?;
        let params = given.params::<core::UpdateWebhookEndpoint>()?;
        Ok(work(move |client| async move { client.webhooks().update(id, params).await }))
    })
}

fn delete(mut given: Given) -> Operation {
    Operation::prepare("portal.webhooks.delete", || {
        let id = given.take::<hbportal::Id>("id")?;
        given.finish()?;
        Ok(work(move |client| async move { client.webhooks().delete(id).await }))
    })
}

fn calls(mut given: Given) -> Listing {
    Listing::prepare("portal.webhooks.calls", || {
        let id = given.take::<hbportal::Id>("id")?;
        let params = given.params::<core::ListWebhookCalls>()?;
        Ok(pages(move |client| client.webhooks().calls(id, params)))
    })
}

fn test(mut given: Given) -> Operation {
    Operation::prepare("portal.webhooks.test", || {
        let id = given.take::<hbportal::Id>("id")?;
        given.finish()?;
        Ok(work(move |client| async move { client.webhooks().test(id).await }))
    })
}

model! {
    /// An endpoint to which the portal delivers events.
    pub struct WebhookEndpoint(core::WebhookEndpoint) {
        /// Its number.
        id = "id",
        /// Where events are delivered.
        url = "url",
        /// Which events are delivered.
        events = "events",
        /// Whether it is in use.
        is_active = "is_active",
        /// Its name.
        name = "name",
        /// How long the portal waits for an answer, in seconds.
        timeout_seconds = "timeout_seconds",
        /// How often the portal tries again.
        max_retries = "max_retries",
        /// How many deliveries failed.
        failure_count = "failure_count",
        /// How many deliveries failed since the last that succeeded.
        consecutive_failures = "consecutive_failures",
        /// The first letters of its secret.
        secret_prefix = "secret_prefix",
        /// When it was last called.
        last_called_at = "last_called_at",
        /// When a delivery last failed.
        last_failed_at = "last_failed_at",
        /// When a delivery last succeeded.
        last_delivered_at = "last_delivered_at",
        /// The status it last answered.
        last_response_code = "last_response_code",
        /// When it was made.
        created_at = "created_at",
        /// When it was last changed.
        updated_at = "updated_at",
    }
}

model! {
    /// A new endpoint and its secret, which is shown this once.
    pub struct CreatedWebhookEndpoint(core::CreatedWebhookEndpoint) {
        /// The endpoint.
        endpoint = "endpoint",
        /// What deliveries are signed with. It cannot be read again.
        secret = "secret",
        /// What the portal says.
        message = "message",
    }
}

model! {
    /// One delivery to an endpoint.
    pub struct WebhookCall(core::WebhookCall) {
        /// Its number.
        id = "id",
        /// Which event was delivered.
        event = "event",
        /// The status the endpoint answered.
        status_code = "status_code",
        /// How long the endpoint took, in milliseconds.
        response_time_ms = "response_time_ms",
        /// The how-manieth attempt it was, from 1.
        attempt = "attempt",
        /// Whether the endpoint took it.
        success = "success",
        /// Why it failed.
        error = "error",
        /// What was delivered.
        payload = "payload",
        /// When it was made.
        created_at = "created_at",
    }
}

model! {
    /// What the portal says of a test delivery.
    pub struct WebhookTest(core::WebhookTest) {
        /// What the portal says.
        message = "message",
    }
}
