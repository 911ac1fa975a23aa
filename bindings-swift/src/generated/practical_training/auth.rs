//! Written by `cargo xtask bindgen` from `core/src/api/practical_training/auth.rs`; do not edit.

use crate::bridge::prelude::*;

/// `practical_training.auth.token`
pub fn token(given: &mut Given) -> hbportal::Result<Work> {
    given.nothing()?;
    Ok(work(|client| async move { client.practical_training().auth().token().await.map(calls::model) }))
}

/// `practical_training.auth.refresh`
pub fn refresh(given: &mut Given) -> hbportal::Result<Work> {
    let params = given.params::<hbportal::api::portal::RefreshToken>()?;
    Ok(work(move |client| async move {
        client.practical_training().auth().refresh(params).await.map(calls::model)
    }))
}

/// `practical_training.auth.token_info`
pub fn token_info(given: &mut Given) -> hbportal::Result<Work> {
    given.nothing()?;
    Ok(work(|client| async move { client.practical_training().auth().token_info().await.map(calls::model) }))
}

/// `practical_training.auth.revoke`
pub fn revoke(given: &mut Given) -> hbportal::Result<Work> {
    given.nothing()?;
    Ok(work(|client| async move { client.practical_training().auth().revoke().await.map(calls::nothing) }))
}
