//! Written by `cargo xtask bindgen` from `core/src/api/practical_training/account.rs`; do not edit.

use hbportal::api::practical_training as core;

use crate::bridge::prelude::*;
use crate::generated::names;

/// `practical_training.account.profile`
pub fn profile(_given: &mut Given) -> hbportal::Result<Work> {
    Ok(work(|client| async move { client.practical_training().account().profile().await.map(answer::model) }))
}

/// `practical_training.account.booking_url`
pub fn booking_url(_given: &mut Given) -> hbportal::Result<Work> {
    Ok(work(
        |client| async move { client.practical_training().account().booking_url().await.map(answer::model) },
    ))
}

/// `practical_training.account.credits`
pub fn credits(_given: &mut Given) -> hbportal::Result<Work> {
    Ok(work(|client| async move { client.practical_training().account().credits().await.map(answer::model) }))
}

/// `practical_training.account.transactions`
pub fn transactions(given: &mut Given) -> hbportal::Result<Listing> {
    let params = given.params::<core::ListTransactions>(&names::LIST_TRANSACTIONS)?;
    Ok(pages(move |client| client.practical_training().account().transactions(params)))
}

impl Outgoing for core::AccountProfile {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.optional(self.id.as_ref());
        row.optional(self.name.as_ref());
        row.optional(self.code.as_ref());
        row.optional(self.email.as_ref());
        row.optional(self.phone.as_ref());
        row.optional(self.invoice_payments.as_ref());
        row.optional(self.currency.as_ref());
        row.end(&self.extra);
    }
}

impl Outgoing for core::BookingUrl {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.optional(self.booking_url.as_ref());
        row.end(&self.extra);
    }
}

impl Outgoing for core::Credits {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.optional(self.booking_credits.as_ref());
        row.optional(self.booking_money_balance.as_ref());
        row.optional(self.currency.as_ref());
        row.end(&self.extra);
    }
}

impl Outgoing for core::CourseCredits {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.optional(self.course_id.as_ref());
        row.optional(self.course_name.as_ref());
        row.optional(self.credits.as_ref());
        row.end(&self.extra);
    }
}

impl Outgoing for core::WalletTransaction {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.optional(self.id.as_ref());
        row.optional(self.kind.as_ref());
        row.optional(self.course.as_ref());
        row.optional(self.booking_id.as_ref());
        row.optional(self.credits.as_ref());
        row.optional(self.amount.as_ref());
        row.optional(self.currency.as_ref());
        row.optional(self.created_at.as_ref());
        row.end(&self.extra);
    }
}
