//! Written by `cargo xtask bindgen` from `core/src/api/practical_training/account.rs`; do not edit.

use hbportal::api::practical_training as core;
use pyo3::{prelude::*, types::PyDict};

use crate::bridge::prelude::*;

/// The account on this host: wallets and what moves in them.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct PracticalTrainingAccount(pub Handle);

#[pymethods]
impl PracticalTrainingAccount {
    /// Gets what the host knows of the account.
    #[pyo3(signature = (**arguments), text_signature = "($self)")]
    fn profile(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, profile(Given::new(arguments)))
    }

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
pub struct AsyncPracticalTrainingAccount(pub Handle);

#[pymethods]
impl AsyncPracticalTrainingAccount {
    /// Gets what the host knows of the account.
    #[pyo3(signature = (**arguments), text_signature = "($self)")]
    fn profile(&self, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(profile(Given::new(arguments)))
    }

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

fn profile(mut given: Given) -> Operation {
    Operation::prepare("practical_training.account.profile", || {
        given.finish()?;
        Ok(work(|client| async move { client.practical_training().account().profile().await }))
    })
}

fn booking_url(mut given: Given) -> Operation {
    Operation::prepare("practical_training.account.booking_url", || {
        given.finish()?;
        Ok(work(|client| async move { client.practical_training().account().booking_url().await }))
    })
}

fn credits(mut given: Given) -> Operation {
    Operation::prepare("practical_training.account.credits", || {
        given.finish()?;
        Ok(work(|client| async move { client.practical_training().account().credits().await }))
    })
}

fn transactions(mut given: Given) -> Listing {
    Listing::prepare("practical_training.account.transactions", || {
        let params = given.params::<core::ListTransactions>()?;
        Ok(pages(move |client| client.practical_training().account().transactions(params)))
    })
}

model! {
    /// What the host knows of the account.
    pub struct AccountProfile(core::AccountProfile) {
        /// Its number.
        id = "id",
        /// Its name.
        name = "name",
        /// Its code, which stands in booking addresses.
        code = "code",
        /// Its e-mail address.
        email = "email",
        /// Its telephone number.
        phone = "phone",
        /// Whether bookings can be paid by invoice.
        invoice_payments = "invoice_payments",
        /// What its money is counted in, such as `GBP`.
        currency = "currency",
    }
}

model! {
    /// Where candidates book for themselves.
    pub struct BookingUrl(core::BookingUrl) {
        /// The address.
        booking_url = "booking_url",
    }
}

model! {
    /// The balances of an account.
    pub struct Credits(core::Credits) {
        /// The credits, course by course: each course has a wallet of its own.
        booking_credits = "booking_credits",
        /// The money.
        booking_money_balance = "booking_money_balance",
        /// What the money is counted in, such as `GBP`.
        currency = "currency",
    }
}

model! {
    /// The credits for one course.
    pub struct CourseCredits(core::CourseCredits) {
        /// The number of the course.
        course_id = "course_id",
        /// The name of the course.
        course_name = "course_name",
        /// How many bookings they pay.
        credits = "credits",
    }
}

model! {
    /// A movement in the wallets. Its fields are not documented.
    pub struct WalletTransaction(core::WalletTransaction) {
        /// Its number.
        id = "id",
        /// What kind of movement it is, in the host's words.
        kind = "type",
        /// The course.
        course = "course",
        /// The number of the booking.
        booking_id = "booking_id",
        /// The credits that moved; negative where they were taken.
        credits = "credits",
        /// The money that moved; negative where it was taken.
        amount = "amount",
        /// What the money is counted in, such as `GBP`.
        currency = "currency",
        /// When it moved.
        created_at = "created_at",
    }
}
