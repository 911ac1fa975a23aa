//! Written by `cargo xtask bindgen` from `core/src/api/virtual_bls/account.rs`; do not edit.

use crate::bridge::prelude::*;

/// `virtual_bls.account.booking_url`
pub fn booking_url(given: &mut Given) -> hbportal::Result<Work> {
    given.nothing()?;
    Ok(work(|client| async move { client.virtual_bls().account().booking_url().await.map(calls::model) }))
}

/// `virtual_bls.account.credits`
pub fn credits(given: &mut Given) -> hbportal::Result<Work> {
    given.nothing()?;
    Ok(work(|client| async move { client.virtual_bls().account().credits().await.map(calls::model) }))
}

/// `virtual_bls.account.transactions`
pub fn transactions(given: &mut Given) -> hbportal::Result<Listing> {
    let params = given.params::<hbportal::api::practical_training::ListTransactions>()?;
    Ok(pages(move |client| client.virtual_bls().account().transactions(params)))
}
