//! Written by `cargo xtask bindgen` from `core/src/api/virtual_bls/account.rs`; do not edit.

use crate::bridge::prelude::*;
use crate::generated::names;

/// `virtual_bls.account.booking_url`
pub fn booking_url(_given: &mut Given) -> hbportal::Result<Work> {
    Ok(work(|client| async move { client.virtual_bls().account().booking_url().await.map(answer::model) }))
}

/// `virtual_bls.account.credits`
pub fn credits(_given: &mut Given) -> hbportal::Result<Work> {
    Ok(work(|client| async move { client.virtual_bls().account().credits().await.map(answer::model) }))
}

/// `virtual_bls.account.transactions`
pub fn transactions(given: &mut Given) -> hbportal::Result<Listing> {
    let params =
        given.params::<hbportal::api::practical_training::ListTransactions>(&names::LIST_TRANSACTIONS)?;
    Ok(pages(move |client| client.virtual_bls().account().transactions(params)))
}
