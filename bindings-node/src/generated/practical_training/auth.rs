//! Written by `cargo xtask bindgen` from `core/src/api/practical_training/auth.rs`; do not edit.

use crate::bridge::prelude::*;
use crate::generated::names;

/// `practical_training.auth.token`
pub fn token(_given: &mut Given) -> hbportal::Result<Work> {
    Ok(work(|client| async move { client.practical_training().auth().token().await.map(answer::model) }))
}

/// `practical_training.auth.refresh`
pub fn refresh(given: &mut Given) -> hbportal::Result<Work> {
    let params = given.params::<hbportal::api::portal::RefreshToken>(&names::REFRESH_TOKEN)?;
    Ok(work(move |client| async move {
        client.practical_training().auth().refresh(params).await.map(answer::model)
    }))
}

/// `practical_training.auth.token_info`
pub fn token_info(_given: &mut Given) -> hbportal::Result<Work> {
    Ok(work(|client| async move { client.practical_training().auth().token_info().await.map(answer::model) }))
}

/// `practical_training.auth.revoke`
pub fn revoke(_given: &mut Given) -> hbportal::Result<Work> {
    Ok(work(|client| async move { client.practical_training().auth().revoke().await.map(answer::nothing) }))
}
