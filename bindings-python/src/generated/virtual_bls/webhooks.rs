//! Written by `cargo xtask bindgen` from `core/src/api/virtual_bls/webhooks.rs`; do not edit.

use pyo3::{prelude::*, types::PyDict};

use crate::bridge::prelude::*;

/// Endpoints to which this host delivers events.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct VirtualBlsWebhooks(pub Handle);

#[pymethods]
impl VirtualBlsWebhooks {
    /// Lists the account's endpoints on this host.
    #[pyo3(signature = (**arguments), text_signature = "($self)")]
    fn list(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Pager> {
        self.0.pager(py, list(Given::new(arguments)))
    }

    /// Registers an endpoint. Its secret is shown in this answer and never again: keep it.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, url, name=None, events=None, is_active=None, timeout_seconds=None)")]
    fn create(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, create(Given::new(arguments)))
    }

    /// Changes an endpoint; what is left out stays as it is.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id, *, url=None, name=None, events=None, is_active=None, timeout_seconds=None)")]
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

    /// Gives an endpoint a new secret, which is shown in this answer and never again. The old one may end
    /// at once.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id)")]
    fn rotate_secret(
        &self,
        py: Python<'_>,
        id: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, rotate_secret(Given::new(arguments).with("id", id)))
    }
}

/// Endpoints to which this host delivers events.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct AsyncVirtualBlsWebhooks(pub Handle);

#[pymethods]
impl AsyncVirtualBlsWebhooks {
    /// Lists the account's endpoints on this host.
    #[pyo3(signature = (**arguments), text_signature = "($self)")]
    fn list(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<AsyncPager> {
        self.0.async_pager(py, list(Given::new(arguments)))
    }

    /// Registers an endpoint. Its secret is shown in this answer and never again: keep it.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, url, name=None, events=None, is_active=None, timeout_seconds=None)")]
    fn create(&self, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(create(Given::new(arguments)))
    }

    /// Changes an endpoint; what is left out stays as it is.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id, *, url=None, name=None, events=None, is_active=None, timeout_seconds=None)")]
    fn update(&self, id: &Bound<'_, PyAny>, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(update(Given::new(arguments).with("id", id)))
    }

    /// Deletes an endpoint.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id)")]
    fn delete(&self, id: &Bound<'_, PyAny>, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(delete(Given::new(arguments).with("id", id)))
    }

    /// Gives an endpoint a new secret, which is shown in this answer and never again. The old one may end
    /// at once.
    #[pyo3(signature = (id, **arguments), text_signature = "($self, id)")]
    fn rotate_secret(&self, id: &Bound<'_, PyAny>, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(rotate_secret(Given::new(arguments).with("id", id)))
    }
}

fn list(mut given: Given) -> Listing {
    Listing::prepare("virtual_bls.webhooks.list", || {
        given.finish()?;
        Ok(pages(|client| client.virtual_bls().webhooks().list()))
    })
}

fn create(mut given: Given) -> Operation {
    Operation::prepare("virtual_bls.webhooks.create", || {
        let params = given.params::<hbportal::api::practical_training::CreateBookingWebhook>()?;
        Ok(work(move |client| async move { client.virtual_bls().webhooks().create(params).await }))
    })
}

fn update(mut given: Given) -> Operation {
    Operation::prepare("virtual_bls.webhooks.update", || {
        let id = given.take::<hbportal::Id>("id")?;
        let params = given.params::<hbportal::api::practical_training::UpdateBookingWebhook>()?;
        Ok(work(move |client| async move { client.virtual_bls().webhooks().update(id, params).await }))
    })
}

fn delete(mut given: Given) -> Operation {
    Operation::prepare("virtual_bls.webhooks.delete", || {
        let id = given.take::<hbportal::Id>("id")?;
        given.finish()?;
        Ok(work(move |client| async move { client.virtual_bls().webhooks().delete(id).await }))
    })
}

fn rotate_secret(mut given: Given) -> Operation {
    Operation::prepare("virtual_bls.webhooks.rotate_secret", || {
        let id = given.take::<hbportal::Id>("id")?;
        given.finish()?;
        Ok(work(move |client| async move { client.virtual_bls().webhooks().rotate_secret(id).await }))
    })
}
