//! Written by `cargo xtask bindgen` from `core/src/api/practical_training/account.rs`; do not edit.

use hbportal::api::practical_training as core;

use crate::bridge::prelude::*;

/// `practical_training.account.profile`
pub fn profile(given: &mut Given) -> hbportal::Result<Work> {
    given.nothing()?;
    Ok(work(|client| async move { client.practical_training().account().profile().await.map(calls::model) }))
}

/// `practical_training.account.booking_url`
pub fn booking_url(given: &mut Given) -> hbportal::Result<Work> {
    given.nothing()?;
    Ok(work(
        |client| async move { client.practical_training().account().booking_url().await.map(calls::model) },
    ))
}

/// `practical_training.account.credits`
pub fn credits(given: &mut Given) -> hbportal::Result<Work> {
    given.nothing()?;
    Ok(work(|client| async move { client.practical_training().account().credits().await.map(calls::model) }))
}

/// `practical_training.account.transactions`
pub fn transactions(given: &mut Given) -> hbportal::Result<Listing> {
    let params = given.params::<core::ListTransactions>()?;
    Ok(pages(move |client| client.practical_training().account().transactions(params)))
}

impl Outgoing for core::AccountProfile {
    fn write(&self, out: &mut Vec<u8>) {
        self.id.write(out);
        self.name.write(out);
        self.code.write(out);
        self.email.write(out);
        self.phone.write(out);
        self.invoice_payments.write(out);
        self.currency.write(out);
        self.extra.write(out);
    }
}

impl Outgoing for core::BookingUrl {
    fn write(&self, out: &mut Vec<u8>) {
        self.booking_url.write(out);
        self.extra.write(out);
    }
}

impl Outgoing for core::Credits {
    fn write(&self, out: &mut Vec<u8>) {
        self.booking_credits.write(out);
        self.booking_money_balance.write(out);
        self.currency.write(out);
        self.extra.write(out);
    }
}

impl Outgoing for core::CourseCredits {
    fn write(&self, out: &mut Vec<u8>) {
        self.course_id.write(out);
        self.course_name.write(out);
        self.credits.write(out);
        self.extra.write(out);
    }
}

impl Outgoing for core::WalletTransaction {
    fn write(&self, out: &mut Vec<u8>) {
        self.id.write(out);
        self.kind.write(out);
        self.course.write(out);
        self.booking_id.write(out);
        self.credits.write(out);
        self.amount.write(out);
        self.currency.write(out);
        self.created_at.write(out);
        self.extra.write(out);
    }
}
