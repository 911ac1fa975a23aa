//! Written by `cargo xtask bindgen` from `core/src/api/virtual_bls/auth.rs`; do not edit.

use pyo3::{prelude::*, types::PyDict};

use crate::bridge::prelude::*;

/// Token pairs of this host for others, and what it says of the token in use.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct VirtualBlsAuth(pub Handle);

#[pymethods]
impl VirtualBlsAuth {
    /// Gets a new pair of this host from the client's credentials, to hand out: to another service.
    ///
    /// The client does not use this pair itself, so whoever receives it may renew it without a race.
    #[pyo3(signature = (**arguments), text_signature = "($self)")]
    fn token(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, token(Given::new(arguments)))
    }

    /// Trades a refresh token of this host for a new pair. Both tokens of the old pair are void from then
    /// on.
    ///
    /// This is for pairs from `Auth.token`; the client renews its own. A refresh token works once, so
    /// this is sent once: when the answer is lost, get a new pair.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, refresh_token)")]
    fn refresh(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, refresh(Given::new(arguments)))
    }

    /// Says what this host knows of the token in use.
    #[pyo3(signature = (**arguments), text_signature = "($self)")]
    fn token_info(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, token_info(Given::new(arguments)))
    }

    /// Ends the session on this host: the token in use is revoked and its pair is forgotten. Other hosts
    /// have their own.
    ///
    /// A client with credentials logs in again at its next call; one that lives on a pair needs a new
    /// one.
    ///
    /// It ends even if nobody waits for it any more. A token that the host refuses is revoked already.
    #[pyo3(signature = (**arguments), text_signature = "($self)")]
    fn revoke(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, revoke(Given::new(arguments)))
    }
}

/// Token pairs of this host for others, and what it says of the token in use.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct AsyncVirtualBlsAuth(pub Handle);

#[pymethods]
impl AsyncVirtualBlsAuth {
    /// Gets a new pair of this host from the client's credentials, to hand out: to another service.
    ///
    /// The client does not use this pair itself, so whoever receives it may renew it without a race.
    #[pyo3(signature = (**arguments), text_signature = "($self)")]
    fn token(&self, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(token(Given::new(arguments)))
    }

    /// Trades a refresh token of this host for a new pair. Both tokens of the old pair are void from then
    /// on.
    ///
    /// This is for pairs from `Auth.token`; the client renews its own. A refresh token works once, so
    /// this is sent once: when the answer is lost, get a new pair.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, refresh_token)")]
    fn refresh(&self, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(refresh(Given::new(arguments)))
    }

    /// Says what this host knows of the token in use.
    #[pyo3(signature = (**arguments), text_signature = "($self)")]
    fn token_info(&self, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(token_info(Given::new(arguments)))
    }

    /// Ends the session on this host: the token in use is revoked and its pair is forgotten. Other hosts
    /// have their own.
    ///
    /// A client with credentials logs in again at its next call; one that lives on a pair needs a new
    /// one.
    ///
    /// It ends even if nobody waits for it any more. A token that the host refuses is revoked already.
    #[pyo3(signature = (**arguments), text_signature = "($self)")]
    fn revoke(&self, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(revoke(Given::new(arguments)))
    }
}

fn token(mut given: Given) -> Operation {
    Operation::prepare("virtual_bls.auth.token", || {
        given.finish()?;
        Ok(work(|client| async move { client.virtual_bls().auth().token().await }))
    })
}

fn refresh(mut given: Given) -> Operation {
    Operation::prepare("virtual_bls.auth.refresh", || {
        let params = given.params::<hbportal::api::portal::RefreshToken>()?;
        Ok(work(move |client| async move { client.virtual_bls().auth().refresh(params).await }))
    })
}

fn token_info(mut given: Given) -> Operation {
    Operation::prepare("virtual_bls.auth.token_info", || {
        given.finish()?;
        Ok(work(|client| async move { client.virtual_bls().auth().token_info().await }))
    })
}

fn revoke(mut given: Given) -> Operation {
    Operation::prepare("virtual_bls.auth.revoke", || {
        given.finish()?;
        Ok(work(|client| async move { client.virtual_bls().auth().revoke().await }))
    })
}
