//! A pair, and what the clocks say of it.

use std::time::Duration;

use super::Ends;
use crate::{
    auth::{
        clock::Now,
        pair::{Fingerprint, TokenPair},
        session_event::SessionEventKind,
        token::Token,
    },
    error::Result,
};

/// How long before its end a token is renewed, at most. A short-lived one is renewed at half its life.
const EARLY: Duration = Duration::from_secs(300);

/// The shortest pause between two early refreshes.
const SHORTEST_PAUSE: Duration = Duration::from_secs(1);

/// A pair with its ends by the monotonic clock.
#[derive(Clone, Debug)]
pub(crate) struct Held {
    pub(super) pair: TokenPair,
    pub(super) token: Token,
    /// How it came: granted in one of two ways, or found.
    pub(super) origin: SessionEventKind,
    /// Whether a call was accepted with it.
    pub(super) accepted: bool,
    /// When the access token ends; without it, when the server says so.
    pub(super) expires: Option<Duration>,
    /// When to get the next one, never after `expires`.
    pub(super) refresh_at: Option<Duration>,
}

impl Held {
    /// A pair that was asked for at `asked` and lives for `lifetime` from then.
    pub fn granted(pair: TokenPair, asked: Duration, lifetime: Duration, jitter: f64) -> Result<Self> {
        Self::new(pair, asked, Some(lifetime), jitter)
    }

    /// A pair that comes from outside: only the wall clock knows how long it lives.
    pub fn found(pair: TokenPair, now: Now, jitter: f64) -> Result<Self> {
        let left = pair.expires_at.map(|moment| now.until(moment));
        Self::new(pair, now.monotonic, left, jitter)
    }

    fn new(pair: TokenPair, start: Duration, lifetime: Option<Duration>, jitter: f64) -> Result<Self> {
        let token = Token::new(&pair)?;
        let expires = lifetime.and_then(|lifetime| start.checked_add(lifetime));
        let window = lifetime.map(|lifetime| EARLY.min(lifetime / 2));
        // The crowd spreads over the first half of the window; the second half is for trying again.
        let window = window.map(|window| window.mul_f64(1.0 - jitter.clamp(0.0, 1.0) / 2.0));
        let refresh_at = expires.zip(window).map(|(expires, window)| expires.saturating_sub(window));
        Ok(Self { pair, token, origin: SessionEventKind::Adopted, accepted: false, expires, refresh_at })
    }

    pub(super) fn ends(&self) -> Ends {
        Ends { access: self.pair.expires_at, refresh: self.pair.refresh_expires_at }
    }

    pub(super) fn is_alive(&self, now: Duration) -> bool {
        self.expires.is_none_or(|expires| now < expires)
    }

    pub(super) fn wants_refresh(&self, now: Duration) -> bool {
        self.refresh_at.is_some_and(|moment| now >= moment)
    }

    /// An early refresh failed: the next one comes after a quarter of what is left, so they get denser to the end.
    pub(super) fn postpone_refresh(&mut self, now: Duration) {
        if let Some(expires) = self.expires {
            let pause = (expires.saturating_sub(now) / 4).max(SHORTEST_PAUSE);
            self.refresh_at = Some(now.saturating_add(pause).min(expires));
        }
    }

    /// Time passed that the monotonic clock did not feel.
    pub(super) fn grow_older(&mut self, by: Duration) {
        for moment in [&mut self.expires, &mut self.refresh_at].into_iter().flatten() {
            *moment = moment.saturating_sub(by);
        }
    }

    pub(super) fn access(&self) -> Fingerprint {
        self.token.fingerprint()
    }
}
