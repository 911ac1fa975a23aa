//! Token pairs of this host for others, and what it says of the token in use.
//!
//! The client logs in and renews its own pair by itself: none of this is needed to call the API.

use crate::{RefreshToken, Result, TokenInfo, TokenResponse, client::Client, routes};

/// Token pairs of this host for others, and what it says of the token in use.
#[derive(Clone, Debug)]
pub struct Auth(pub(super) Client);

impl Auth {
    /// Gets a new pair of this host from the client's credentials, to hand out: to another service.
    ///
    /// The client does not use this pair itself, so whoever receives it may renew it without a race.
    ///
    /// Evidence: `documented`.
    ///
    /// Errors: `ConfigurationError` without credentials, `AuthenticationError` when they are refused.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let pair = client.virtual_bls().auth().token().await?;
    /// println!("good for {} seconds", pair.expires_in);
    /// # Ok(()) }
    /// ```
    pub async fn token(&self) -> Result<TokenResponse> {
        self.0.send(routes::virtual_bls::AUTH_TOKEN).login().data().await
    }

    /// Trades a refresh token of this host for a new pair. Both tokens of the old pair are void from then on.
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
    /// let pair = client.virtual_bls().auth().token().await?;
    /// if let Some(refresh_token) = pair.refresh_token {
    ///     client.virtual_bls().auth().refresh(hbportal::RefreshToken::new(refresh_token)).await?;
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn refresh(&self, params: RefreshToken) -> Result<TokenResponse> {
        self.0
            .send(routes::virtual_bls::AUTH_REFRESH)
            .anonymous()
            .spends(&params.refresh_token)
            .json(params)
            .data()
            .await
    }

    /// Says what this host knows of the token in use.
    ///
    /// Evidence: `documented`; the fields are assumed.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let info = client.virtual_bls().auth().token_info().await?;
    /// println!("{:?} until {:?}", info.client_name, info.expires_at);
    /// # Ok(()) }
    /// ```
    pub async fn token_info(&self) -> Result<TokenInfo> {
        self.0.send(routes::virtual_bls::AUTH_TOKEN_INFO).data().await
    }

    /// Ends the session on this host: the token in use is revoked and its pair is forgotten. Other hosts have their own.
    ///
    /// A client with credentials logs in again at its next call; one that lives on a pair needs a new one.
    ///
    /// It ends even if nobody waits for it any more. A token that the host refuses is revoked already.
    ///
    /// Evidence: `documented`.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// client.virtual_bls().auth().revoke().await?;
    /// # Ok(()) }
    /// ```
    pub async fn revoke(&self) -> Result<()> {
        self.0.end_session(routes::virtual_bls::AUTH_REVOKE).await
    }
}
