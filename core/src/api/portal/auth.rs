//! Token pairs for others, and what the portal says of the token in use.
//!
//! The client logs in and renews its own pair by itself: none of this is needed to call the API.

use crate::{
    Result, Secret, Timestamp,
    client::Client,
    model::{Extra, Model},
    request::{Problems, Request},
    routes,
};

/// Token pairs for others, and what the portal says of the token in use.
#[derive(Clone, Debug)]
pub struct Auth(pub(super) Client);

impl Auth {
    /// Gets a new pair from the client's credentials, to hand out: to a mobile app, to another service.
    ///
    /// The client does not use this pair itself, so whoever receives it may renew it without a race.
    ///
    /// Evidence: `observed` (name and method are documented).
    ///
    /// Errors: `ConfigurationError` without credentials, `AuthenticationError` when they are refused,
    /// `PermissionDeniedError` for an account without API access.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let pair = client.auth().token().await?;
    /// println!("good for {} seconds", pair.expires_in);
    /// # Ok(()) }
    /// ```
    pub async fn token(&self) -> Result<TokenResponse> {
        self.0.send(routes::portal::AUTH_TOKEN).login().data().await
    }

    /// Trades a refresh token for a new pair. Both tokens of the old pair are void from then on.
    ///
    /// This is for pairs from [`Auth::token`]; the client renews its own. A refresh token works once, so this is
    /// sent once: when the answer is lost, get a new pair.
    ///
    /// Evidence: `documented`.
    ///
    /// Errors: `AuthenticationError` when the token is unknown, spent or expired.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let pair = client.auth().token().await?;
    /// if let Some(refresh_token) = pair.refresh_token {
    ///     let renewed = client.auth().refresh(hbportal::RefreshToken::new(refresh_token)).await?;
    ///     println!("good for {} seconds", renewed.expires_in);
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn refresh(&self, params: RefreshToken) -> Result<TokenResponse> {
        self.0
            .send(routes::portal::AUTH_REFRESH)
            .anonymous()
            .spends(&params.refresh_token)
            .json(params)
            .data()
            .await
    }

    /// Says what the portal knows of the token in use.
    ///
    /// Evidence: `sibling`: the fields are those of a sibling API, all of them optional.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let info = client.auth().token_info().await?;
    /// println!("{:?} until {:?}", info.client_name, info.expires_at);
    /// # Ok(()) }
    /// ```
    pub async fn token_info(&self) -> Result<TokenInfo> {
        self.0.send(routes::portal::AUTH_TOKEN_INFO).data().await
    }

    /// Ends the session: the token in use is revoked and the stored pair is forgotten.
    ///
    /// A client with credentials logs in again at its next call; one that lives on a pair needs a new one.
    ///
    /// It ends even if nobody waits for it any more. A token that the portal refuses is revoked already.
    ///
    /// Evidence: `sibling`.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// client.auth().revoke().await?;
    /// # Ok(()) }
    /// ```
    pub async fn revoke(&self) -> Result<()> {
        self.0.end_session(routes::portal::AUTH_REVOKE).await
    }
}

/// The refresh token of a pair that was handed out.
#[derive(Clone, Debug, PartialEq, Request)]
#[non_exhaustive]
pub struct RefreshToken {
    /// The refresh token.
    pub refresh_token: Secret,
}

impl Request for RefreshToken {
    fn check(&self, problems: &mut Problems) {
        problems.not_empty("refresh_token", self.refresh_token.reveal());
    }
}

/// A token pair.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct TokenResponse {
    /// What goes into the `Authorization` header.
    pub access_token: Secret,
    /// The lifetime of the access token, in seconds.
    pub expires_in: i64,
    /// What the next pair is got with, once.
    pub refresh_token: Option<Secret>,
    /// The lifetime of the refresh token, in seconds.
    pub refresh_expires_in: Option<i64>,
    /// `Bearer`.
    pub token_type: Option<String>,
    /// What else came.
    pub extra: Extra,
}

/// What the portal knows of a token.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct TokenInfo {
    /// The account's client id.
    pub client_id: Option<i64>,
    /// The account's name.
    pub client_name: Option<String>,
    /// What the token may do.
    pub scopes: Option<Vec<String>>,
    /// When the token ends.
    pub expires_at: Option<Timestamp>,
    /// When the token was made.
    pub issued_at: Option<Timestamp>,
    /// What else came.
    pub extra: Extra,
}
