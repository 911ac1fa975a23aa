//! Written by `cargo xtask bindgen` from `core/src/api/portal/auth.rs`; do not edit.

use hbportal::api::portal as core;

use crate::bridge::prelude::*;
use crate::generated::names;

/// `portal.auth.token`
pub fn token(_given: &mut Given) -> hbportal::Result<Work> {
    Ok(work(|client| async move { client.auth().token().await.map(answer::model) }))
}

/// `portal.auth.refresh`
pub fn refresh(given: &mut Given) -> hbportal::Result<Work> {
    let params = given.params::<core::RefreshToken>(&names::REFRESH_TOKEN)?;
    Ok(work(move |client| async move { client.auth().refresh(params).await.map(answer::model) }))
}

/// `portal.auth.token_info`
pub fn token_info(_given: &mut Given) -> hbportal::Result<Work> {
    Ok(work(|client| async move { client.auth().token_info().await.map(answer::model) }))
}

/// `portal.auth.revoke`
pub fn revoke(_given: &mut Given) -> hbportal::Result<Work> {
    Ok(work(|client| async move { client.auth().revoke().await.map(answer::nothing) }))
}
