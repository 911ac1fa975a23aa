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
