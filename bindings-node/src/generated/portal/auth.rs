//! Written by `cargo xtask bindgen` from `core/src/api/portal/auth.rs`; do not edit.

use hbportal::api::portal as core;

use crate::bridge::prelude::*;
use crate::generated::names;

/// `portal.auth.token`
pub fn token(_given: &mut Given) -> hbportal::Result<Work> {
    Ok(work(|client| async move { client.auth().token().await.map(model) }))
}

/// `portal.auth.refresh`
pub fn refresh(given: &mut Given) -> hbportal::Result<Work> {
    let params = given.params::<core::RefreshToken>(&names::REFRESH_TOKEN)?;
    Ok(work(move |client| async move { client.auth().refresh(params).await.map(model) }))
}

/// `portal.auth.token_info`
pub fn token_info(_given: &mut Given) -> hbportal::Result<Work> {
    Ok(work(|client| async move { client.auth().token_info().await.map(model) }))
}

/// `portal.auth.revoke`
pub fn revoke(_given: &mut Given) -> hbportal::Result<Work> {
    Ok(work(|client| async move { client.auth().revoke().await.map(nothing) }))
}

impl Outgoing for core::TokenResponse {
    fn write(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.field("accessToken", &self.access_token);
        object.field("expiresIn", &self.expires_in);
        object.optional("refreshToken", self.refresh_token.as_ref());
        object.optional("refreshExpiresIn", self.refresh_expires_in.as_ref());
        object.optional("tokenType", self.token_type.as_ref());
        object.end(&self.extra);
    }
}

impl Outgoing for core::TokenInfo {
    fn write(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("clientId", self.client_id.as_ref());
        object.optional("clientName", self.client_name.as_ref());
        object.optional("scopes", self.scopes.as_ref());
        object.optional("expiresAt", self.expires_at.as_ref());
        object.optional("issuedAt", self.issued_at.as_ref());
        object.end(&self.extra);
    }
}
