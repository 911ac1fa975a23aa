//! The session of a client, for the application to look at and to steer.

use super::session::Session;
use crate::{
    Secret, Timestamp,
    error::Result,
    model::{Extra, Model, OpenEnum},
};

/// The session of a client with one family of the API. Cloning is cheap; clones steer the same session.
#[derive(Clone, Debug)]
pub struct SessionHandle(Session);

impl From<&Session> for SessionHandle {
    fn from(session: &Session) -> Self {
        Self(session.clone())
    }
}

impl SessionHandle {
    /// How the session stands. Nothing is read or sent for it.
    pub fn info(&self) -> SessionInfo {
        self.0.info()
    }

    /// Gets a new pair now, though the old one may still work; where a peer has just done so, its pair is taken over.
    ///
    /// Calls go on with the old token meanwhile, and after a failure.
    ///
    /// Errors: those of a call that needs a token.
    pub async fn refresh_now(&self) -> Result<SessionInfo> {
        self.0.refresh_now().await?;
        Ok(self.info())
    }

    /// Ends the session at the portal and forgets the pair, here and in the store. It ends even if nobody waits for it.
    ///
    /// A client with credentials logs in again at its next call; one that lives on a pair needs a new one. Where a peer has
    /// renewed the pair meanwhile, its newer one stays in the store, and the next call takes it over.
    pub async fn revoke(&self) -> Result<()> {
        self.0.revoke().await
    }

    /// Gives out no token any more: each further call fails with `ConfigurationError`. Waits for an exchange under way,
    /// so that its pair is saved. The pair stays in the store, for the next run.
    pub async fn close(&self) {
        self.0.close().await;
    }

    /// Logs in with another API key of the same account from now on. The pair at hand is kept as long as it works.
    ///
    /// Errors: `ConfigurationError` for a client without credentials; `ValidationError` for a key that cannot be one.
    pub fn set_api_key(&self, api_key: impl Into<Secret>) -> Result<()> {
        self.0.set_api_key(api_key.into())
    }
}

/// How a session stands.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct SessionInfo {
    /// Whose session it is: a family of the API, each of which has its own pair.
    pub family: String,
    /// How it stands.
    pub state: SessionState,
    /// When the access token ends, where there is one and its end is known.
    pub expires_at: Option<Timestamp>,
    /// When the refresh token ends, where there is one and its end is known.
    pub refresh_expires_at: Option<Timestamp>,
    /// When this client last logged in or traded its refresh token.
    pub refreshed_at: Option<Timestamp>,
    /// Who this client is among those that share its store: the process id and a random number. Logs and the record in
    /// the store say the same.
    pub owner: String,
    /// What else there is.
    pub extra: Extra,
}

/// How a session stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum SessionState {
    /// No token was needed yet, or the last one was forgotten.
    Idle,
    /// There is a token that works, as far as is known.
    Active,
    /// The token has ended or was refused; the next call gets a new one.
    Stale,
    /// The session is over, and there is nothing to begin a new one with.
    Ended,
    /// The same, and it is not known whether the portal has granted a pair that was lost.
    InDoubt,
    /// It was closed here.
    Closed,
    /// A state this version does not know.
    Other(String),
}
