//! Written by `cargo xtask bindgen` from `core/src/api/portal/auth.rs`; do not edit.

use hbportal::api::portal as core;

use crate::bridge::prelude::*;

/// `portal.auth.token`
pub fn token(given: &mut Given) -> hbportal::Result<Work> {
    given.nothing()?;
    Ok(work(|client| async move { client.auth().token().await.map(calls::model) }))
}

/// `portal.auth.refresh`
pub fn refresh(given: &mut Given) -> hbportal::Result<Work> {
    let params = given.params::<core::RefreshToken>()?;
    Ok(work(move |client| async move { client.auth().refresh(params).await.map(calls::model) }))
}

/// `portal.auth.token_info`
pub fn token_info(given: &mut Given) -> hbportal::Result<Work> {
    given.nothing()?;
    Ok(work(|client| async move { client.auth().token_info().await.map(calls::model) }))
}

/// `portal.auth.revoke`
pub fn revoke(given: &mut Given) -> hbportal::Result<Work> {
    given.nothing()?;
    Ok(work(|client| async move { client.auth().revoke().await.map(calls::nothing) }))
}

impl Outgoing for core::TokenResponse {
    fn write(&self, out: &mut Vec<u8>) {
        self.access_token.write(out);
        self.expires_in.write(out);
        self.refresh_token.write(out);
        self.refresh_expires_in.write(out);
        self.token_type.write(out);
        self.extra.write(out);
    }
}

impl Outgoing for core::TokenInfo {
    fn write(&self, out: &mut Vec<u8>) {
        self.client_id.write(out);
        self.client_name.write(out);
        self.scopes.write(out);
        self.expires_at.write(out);
        self.issued_at.write(out);
        self.extra.write(out);
    }
}
