//! Written by `cargo xtask bindgen` from `core/src/api/virtual_bls/auth.rs`; do not edit.

use crate::bridge::prelude::*;
use crate::generated::names;

/// `virtual_bls.auth.token`
pub fn token(_given: &mut Given) -> hbportal::Result<Work> {
    Ok(work(|client| async move { client.virtual_bls().auth().token().await.map(answer::model) }))
}

/// `virtual_bls.auth.refresh`
pub fn refresh(given: &mut Given) -> hbportal::Result<Work> {
    let params = given.params::<hbportal::api::portal::RefreshToken>(&names::REFRESH_TOKEN)?;
    Ok(work(
        move |client| async move { client.virtual_bls().auth().refresh(params).await.map(answer::model) },
    ))
}

/// `virtual_bls.auth.token_info`
pub fn token_info(_given: &mut Given) -> hbportal::Result<Work> {
    Ok(work(|client| async move { client.virtual_bls().auth().token_info().await.map(answer::model) }))
}

/// `virtual_bls.auth.revoke`
pub fn revoke(_given: &mut Given) -> hbportal::Result<Work> {
    Ok(work(|client| async move { client.virtual_bls().auth().revoke().await.map(answer::nothing) }))
}
