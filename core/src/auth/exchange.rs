//! How the session reaches the token endpoints, without knowing the transport.

use std::{future::Future, pin::Pin, sync::Arc};

use super::token::Token;
use crate::{
    api::portal::TokenResponse,
    error::{Error, Result},
    model::Secret,
};

/// The answer of an exchange, on its way.
pub(crate) type Exchanging<'a> =
    Pin<Box<dyn Future<Output = Result<TokenResponse, ExchangeFailure>> + Send + 'a>>;

/// Anything else that is asked of the server, on its way.
pub(crate) type Asking<'a> = Pin<Box<dyn Future<Output = Result<()>> + Send + 'a>>;

/// Asked each time right before a refresh token leaves: the error, where it must not leave any more.
pub(crate) type Guard = Arc<dyn Fn() -> Result<()> + Send + Sync>;

/// The two ways to a token pair, and the way out.
///
/// An implementation may itself try again what was certainly not consumed ([`Outcome::NotSent`],
/// [`Outcome::Unavailable`], [`Outcome::Absent`]). After [`Outcome::Unknown`] or [`Outcome::Spent`] it must not: whether a refresh token may
/// be sent again is for the session alone to say.
pub(crate) trait Exchange: Send + Sync + 'static {
    /// Whether there are credentials to log in with.
    fn can_login(&self) -> bool;

    /// Logs in with the credentials.
    fn login(&self) -> Exchanging<'_>;

    /// Trades a refresh token for a new pair. A turn, a pause before a further try may take their time: where `guard` says
    /// so after them, nothing is sent ([`Outcome::NotSent`]).
    fn refresh(&self, token: Secret, guard: Guard) -> Exchanging<'_>;

    /// Has the server revoke the pair of this access token.
    fn revoke<'a>(&'a self, token: &'a Token) -> Asking<'a>;

    /// Logs in with another key from now on. Fails without credentials, or when it cannot be a key.
    fn set_api_key(&self, api_key: Secret) -> Result<()>;
}

/// An exchange that brought no pair.
#[derive(Clone, Debug)]
pub(crate) struct ExchangeFailure {
    /// What is known of the token that was sent.
    pub outcome: Outcome,
    /// What callers are told.
    pub error: Error,
}

/// What is known of a token after its exchange failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// The portal refused it (400, 401, 403, 422, in JSON or without a word): it is of no use any more.
    Refused,
    /// It never left: the connection could not be made, or the guard was against it.
    NotSent,
    /// It may have been received, but nothing came back that says so: no answer, or that of a server in trouble.
    Unknown,
    /// The server granted a pair for it (2xx) that cannot be read: it is consumed, and must not be sent again.
    Spent,
    /// The server answered that it did not get to it (429), or something before it did not let it through: the token was
    /// not consumed.
    Unavailable,
    /// There is nothing at this address that renews (404 and the like), or something before it turned it away: the token was
    /// not consumed, and logging in may work.
    Absent,
}
