//! Written by `cargo xtask bindgen` from `core/src/api/portal/auth.rs`; do not edit.

use hbportal::api::portal as core;
use pyo3::{prelude::*, types::PyDict};

use crate::bridge::prelude::*;

/// Token pairs for others, and what the portal says of the token in use.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct Auth(pub Handle);

#[pymethods]
impl Auth {
    /// Gets a new pair from the client's credentials, to hand out: to a mobile app, to another service.
    ///
    /// The client does not use this pair itself, so whoever receives it may renew it without a race.
    #[pyo3(signature = (**arguments), text_signature = "($self)")]
    fn token(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, token(Given::new(arguments)))
    }

    /// Trades a refresh token for a new pair. Both tokens of the old pair are void from then on.
    ///
    /// This is for pairs from `Auth.token`; the client renews its own. A refresh token works once, so
    /// this is sent once: when the answer is lost, get a new pair.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, refresh_token)")]
    fn refresh(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, refresh(Given::new(arguments)))
    }

    /// Says what the portal knows of the token in use.
    #[pyo3(signature = (**arguments), text_signature = "($self)")]
    fn token_info(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, token_info(Given::new(arguments)))
    }

    /// Ends the session: the token in use is revoked and the stored pair is forgotten.
    ///
    /// A client with credentials logs in again at its next call; one that lives on a pair needs a new
    /// one.
    ///
    /// It ends even if nobody waits for it any more. A token that the portal refuses is revoked already.
    #[pyo3(signature = (**arguments), text_signature = "($self)")]
    fn revoke(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, revoke(Given::new(arguments)))
    }
}

/// Token pairs for others, and what the portal says of the token in use.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct AsyncAuth(pub Handle);

#[pymethods]
impl AsyncAuth {
    /// Gets a new pair from the client's credentials, to hand out: to a mobile app, to another service.
    ///
    /// The client does not use this pair itself, so whoever receives it may renew it without a race.
    #[pyo3(signature = (**arguments), text_signature = "($self)")]
    fn token(&self, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(token(Given::new(arguments)))
    }

    /// Trades a refresh token for a new pair. Both tokens of the old pair are void from then on.
    ///
    /// This is for pairs from `Auth.token`; the client renews its own. A refresh token works once, so
    /// this is sent once: when the answer is lost, get a new pair.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, refresh_token)")]
    fn refresh(&self, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(refresh(Given::new(arguments)))
    }

    /// Says what the portal knows of the token in use.
    #[pyo3(signature = (**arguments), text_signature = "($self)")]
    fn token_info(&self, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(token_info(Given::new(arguments)))
    }

    /// Ends the session: the token in use is revoked and the stored pair is forgotten.
    ///
    /// A client with credentials logs in again at its next call; one that lives on a pair needs a new
    /// one.
    ///
    /// It ends even if nobody waits for it any more. A token that the portal refuses is revoked already.
    #[pyo3(signature = (**arguments), text_signature = "($self)")]
    fn revoke(&self, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(revoke(Given::new(arguments)))
    }
}

fn token(mut given: Given) -> Operation {
    Operation::prepare("portal.auth.token", || {
        given.finish()?;
        Ok(work(|client| async move { client.auth().token().await }))
    })
}

fn refresh(mut given: Given) -> Operation {
    Operation::prepare("portal.auth.refresh", || {
        let params = given.params::<core::RefreshToken>()?;
        Ok(work(move |client| async move { client.auth().refresh(params).await }))
    })
}

fn token_info(mut given: Given) -> Operation {
    Operation::prepare("portal.auth.token_info", || {
        given.finish()?;
        Ok(work(|client| async move { client.auth().token_info().await }))
    })
}

fn revoke(mut given: Given) -> Operation {
    Operation::prepare("portal.auth.revoke", || {
        given.finish()?;
        Ok(work(|client| async move { client.auth().revoke().await }))
    })
}

model! {
    /// A token pair.
    pub struct TokenResponse(core::TokenResponse) {
        /// What goes into the `Authorization` header.
        access_token = "access_token",
        /// The lifetime of the access token, in seconds.
        expires_in = "expires_in",
        /// What the next pair is got with, once.
        refresh_token = "refresh_token",
        /// The lifetime of the refresh token, in seconds.
        refresh_expires_in = "refresh_expires_in",
        /// `Bearer`.
        token_type = "token_type",
    }
}

model! {
    /// What the portal knows of a token.
    pub struct TokenInfo(core::TokenInfo) {
        /// The account's client id.
        client_id = "client_id",
        /// The account's name.
        client_name = "client_name",
        /// What the token may do.
        scopes = "scopes",
        /// When the token ends.
        expires_at = "expires_at",
        /// When the token was made.
        issued_at = "issued_at",
    }
}
