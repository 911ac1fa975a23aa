//! What happens to a session, for the application to see.

use std::sync::Arc;

use crate::{
    Timestamp,
    model::{Extra, Model, OpenEnum},
};

/// Told of each [`SessionEvent`], one after the other, on a thread of its own: it may take its time, and no token waits
/// for it. What it does with a panic is its own affair: the session goes on.
pub type SessionListener = Arc<dyn Fn(SessionEvent) + Send + Sync>;

/// Something happened to the session of a client. There is no secret in it.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct SessionEvent {
    /// What happened.
    pub kind: SessionEventKind,
    /// Why.
    pub reason: SessionReason,
    /// Whose session it is: a family of the API, each of which has its own pair.
    pub family: String,
    /// When it happened.
    pub at: Timestamp,
    /// When the access token ends, where there is one and its end is known.
    pub expires_at: Option<Timestamp>,
    /// When the refresh token ends, where there is one and its end is known.
    pub refresh_expires_at: Option<Timestamp>,
    /// What else there is.
    pub extra: Extra,
}

/// What can happen to a session.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum SessionEventKind {
    /// The client logged in with its credentials.
    LoggedIn,
    /// The client traded its refresh token for a new pair.
    Refreshed,
    /// The client goes on with a pair that it did not get itself: from a peer, an earlier run, or its options.
    Adopted,
    /// The answer to a refresh token was lost, and the token is refused now: the session may live on, out of reach. A new
    /// pair is needed.
    InDoubt,
    /// The session is over. Without credentials, a new pair is needed.
    Ended,
    /// An event this version does not know.
    Other(String),
}

/// Why something happened to a session.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum SessionReason {
    /// The client needed its first token.
    Start,
    /// The access token was about to end.
    Expiring,
    /// The access token had ended.
    Expired,
    /// The portal refused the access token (401).
    Rejected,
    /// The application asked for it.
    Requested,
    /// The portal refused the refresh token.
    RefreshRefused,
    /// The answer to the refresh token was lost, or could not be read.
    AnswerLost,
    /// A process was killed, or stood still for too long, while it sent the refresh token.
    Interrupted,
    /// There is no refresh token, and there are no credentials.
    NothingLeft,
    /// A reason this version does not know.
    Other(String),
}
