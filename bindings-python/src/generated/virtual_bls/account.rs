//! Written by `cargo xtask bindgen` from `core/src/api/virtual_bls/account.rs`; do not edit.

use pyo3::{prelude::*, types::PyDict};

use crate::bridge::prelude::*;

/// The account on this host: wallets and what moves in them.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct VirtualBlsAccount(pub Handle);

#[pymethods]
impl VirtualBlsAccount {
    /// Gets the address at which candidates book for themselves, on this account.
    #[pyo3(signature = (**arguments), text_signature = "($self)")]
    fn booking_url(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, booking_url(Given::new(arguments)))
    }

    /// Gets the balances: credits by course, and money.
    #[pyo3(signature = (**arguments), text_signature = "($self)")]
    fn credits(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, credits(Given::new(arguments)))
    }

    /// Lists what moved in the wallets.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, page=None, per_page=None)")]
    fn transactions(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Pager> {
        self.0.pager(py, transactions(Given::new(arguments)))
    }
}

/// The account on this host: wallets and what moves in them.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct AsyncVirtualBlsAccount(pub Handle);

#[pymethods]
impl AsyncVirtualBlsAccount {
    /// Gets the address at which candidates book for themselves, on this account.
    #[pyo3(signature = (**arguments), text_signature = "($self)")]
    fn booking_url(&self, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(booking_url(Given::new(arguments)))
    }

    /// Gets the balances: credits by course, and money.
    #[pyo3(signature = (**arguments), text_signature = "($self)")]
    fn credits(&self, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(credits(Given::new(arguments)))
    }

    /// Lists what moved in the wallets.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, page=None, per_page=None)")]
    fn transactions(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<AsyncPager> {
        self.0.async_pager(py, transactions(Given::new(arguments)))
    }
}

fn booking_url(mut given: Given) -> Operation {
    Operation::prepare("virtual_bls.account.booking_url", || {
        given.finish()?;
        Ok(work(|client| async move { client.virtual_bls().account().booking_url().await }))
    })
}

fn credits(mut given: Given) -> Operation {
    Operation::prepare("virtual_bls.account.credits", || {
        given.finish()?;
        Ok(work(|client| async move { client.virtual_bls().account().credits().await }))
    })
}

fn transactions(mut given: Given) -> Listing {
    Listing::prepare("virtual_bls.account.transactions", || {
        let params = given.params::<hbportal::api::practical_training::ListTransactions>()?;
        Ok(pages(move |client| client.virtual_bls().account().transactions(params)))
    })
}
