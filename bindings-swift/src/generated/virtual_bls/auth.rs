//! Written by `cargo xtask bindgen` from `core/src/api/virtual_bls/auth.rs`; do not edit.

use crate::bridge::prelude::*;

/// `virtual_bls.auth.token`
pub fn token(given: &mut Given) -> hbportal::Result<Work> {
    given.nothing()?;
    Ok(work(|client| async move { client.virtual_bls().auth().token().await.map(calls::model) }))
}

/// `virtual_bls.auth.refresh`
pub fn refresh(given: &mut Given) -> hbportal::Result<Work> {
    let params = given.params::<hbportal::api::portal::RefreshToken>()?;
    Ok(work(move |client| async move { client.virtual_bls().auth().refresh(params).await.map(calls::model) }))
}

/// `virtual_bls.auth.token_info`
pub fn token_info(given: &mut Given) -> hbportal::Result<Work> {
    given.nothing()?;
    Ok(work(|client| async move { client.virtual_bls().auth().token_info().await.map(calls::model) }))
}

/// `virtual_bls.auth.revoke`
pub fn revoke(given: &mut Given) -> hbportal::Result<Work> {
    given.nothing()?;
    Ok(work(|client| async move { client.virtual_bls().auth().revoke().await.map(calls::nothing) }))
}
