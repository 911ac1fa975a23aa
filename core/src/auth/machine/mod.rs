//! The token lifecycle as a state machine: events in, steps out. No clock, no network, no store, no lock inside.
//!
//! Callers ask [`Machine::need`] for a token, and report a 401 to [`Machine::reject`]. Where a token has to be got
//! first, a *driver* runs: it carries out one [`Step`] after the other and tells [`Machine::step`] what came of it.
//!
//! What holds at any moment, over any order of events (the property tests check it):
//!
//! 1. A refresh token is never sent once an answer has consumed or refused it, unless that answer hands it on.
//! 2. A refresh token whose answer was lost is sent once more, after the store was read again. When that answer is
//!    lost too, the run ends: in a login where possible, else in the failure of the network.
//! 3. No call is given an access token that is known to be revoked or refused.
//! 4. No call is given a token that is not in the store.
//! 5. One exchange runs at a time, and everybody who waits for it gets its outcome.
//! 6. While the old token works, an early refresh and its failure are invisible.
//! 7. A 401 for a token that was replaced meanwhile changes nothing.
//! 8. A pair ends by nothing but the server's answer (a refusal, or a grant that cannot be read), after the store was
//!    read again and held nothing newer. A broken connection, a 429, a 5xx or the page of a firewall never ends it.
//! 9. Credentials that were refused are not sent again at once: for 1 s, and twice as long after each further refusal,
//!    up to 60 s, the refusal is repeated from memory. A portal may lock an account that fails to log in too often.
//! 10. The store is told of a refresh token before it is sent, and takes only successors of what this run has seen.
//! 11. Revoking is a run of its own, so a pair that was on its way is revoked too, and no call carries a token from the moment
//!     at which the server has revoked it. It takes from the store what is of no use any more, and leaves the newer pair
//!     of a peer.
//! 12. After a kill at any step, the next start goes on with a pair, logs in, or says that the session is in doubt. With
//!     credentials, it sends no refresh token that may have been sent before.
//! 13. Where the portal grants tokens and refuses each of them, no run begins an exchange for as long as after refused
//!     credentials, from the fifth token on that was refused before any call was accepted with one. What a peer has left
//!     is taken over meanwhile.
//!
//! The order of what is tried: a usable pair from the store; a refresh token; the credentials; and then the session
//! has ended, or is in doubt when the answer to its refresh token was lost or cannot be read.
//!
//! A pair that the client was given comes before the one in the store only where it is known to end later: else it
//! may be the ancestor of that one, and void. It waits behind it, and is dropped when another pair has worked: one that
//! was granted, or one from the store that was never refused.
//!
//! Before a refresh token is sent, the store is told so: an *intent*. It goes with the new pair, or is taken back where
//! the token was certainly not consumed, unless an earlier answer to it was lost. A refused token goes from the store
//! together with its intent, also where calls go on with the old access token; where a login follows, it goes when that
//! has ended. Who finds one that it did not write in the same run knows that its owner was killed, or stood still until
//! its lock was lost, with the token perhaps consumed. With credentials that token is not sent, and the client logs in.
//! Without them it is sent once more, like after a lost answer, and a refusal leaves the session in doubt.
//!
//! The store keeps a record only in place of its predecessor. A run that was overtaken by a peer reads again, and starts
//! from what that one has left.
//!
//! A pair that was granted but could not be saved is kept apart, carried by no call, and the next call that needs a
//! token tries to save it again: its predecessor is void, so dropping it would lose the session.

mod brake;
mod choose;
mod held;
mod memory;
#[cfg(test)]
mod tests;
mod work;

use std::time::Duration;

pub(crate) use self::held::Held;
use self::{
    brake::Brake,
    memory::Memory,
    work::{Kind, Phase, Work},
};
use super::{
    clock::{Jump, Now},
    exchange::ExchangeFailure,
    pair::Fingerprint,
    record::Record,
    session_event::{SessionEventKind, SessionReason},
    store::Saved,
    token::Token,
};
use crate::{
    Timestamp,
    api::portal::TokenResponse,
    error::{Error, ErrorKind, Result},
    model::Secret,
};

/// What a call that needs a token is to do.
#[derive(Debug)]
pub(crate) enum Need {
    /// Go on with this token.
    Use(Token),
    /// Go on with this token, and start a driver that gets the next one.
    UseAndStart(Token),
    /// Wait for the driver that is under way.
    Wait,
    /// Start a driver and wait for it.
    Start,
}

/// Whether something else than a call may start its driver now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Turn {
    /// Start it.
    Start,
    /// Another one is under way: wait for it and ask again.
    Wait,
    /// What is under way does it: its outcome is the answer.
    Join,
    /// Somebody else has just done it.
    Over,
}

/// What the driver is to do next.
#[derive(Debug)]
pub(crate) enum Step {
    /// Read the store.
    Read,
    /// Send this refresh token.
    Refresh(Secret),
    /// Log in with the credentials.
    Login,
    /// Have the server revoke the pair of this token.
    Revoke(Token),
    /// Write this to the store.
    Write(Record),
    /// Hand this to everybody who waits. There is no token in it when the session was revoked.
    Done(Result<Option<Token>>),
}

/// What came of a step.
#[derive(Debug)]
pub(crate) enum Event {
    /// The store is locked, or could not be.
    Locked(Result<Terms>),
    /// What the store holds.
    Read(Result<Record>),
    /// The answer to a refresh or a login.
    Exchanged(Result<TokenResponse, ExchangeFailure>),
    /// Whether the pair was revoked.
    Revoked(Result<()>),
    /// What became of a record that was to be written.
    Written(Result<Saved>),
    /// The driver was broken off in the middle of a step.
    Broken(Error),
}

/// What holds for one run of the driver.
#[derive(Clone, Debug)]
pub(crate) struct Terms {
    /// Whether there are credentials to log in with.
    pub can_login: bool,
    /// From 0 to 1: how far the early refresh is put off, so that a crowd does not refresh in the same second.
    pub jitter: f64,
    /// Who sends, for the intents.
    pub owner: String,
}

/// A token that can be used without asking the machine, and for how long.
#[derive(Clone, Debug)]
pub(crate) struct Glance {
    pub token: Token,
    /// Whether a call was accepted with it.
    pub accepted: bool,
    /// By the monotonic clock; without it, until something happens.
    pub until: Option<Duration>,
    /// The clocks at a moment when they were known to agree.
    pub anchor: Now,
}

/// What happened to the session.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Happening {
    pub kind: SessionEventKind,
    pub reason: SessionReason,
    pub ends: Ends,
}

/// When the tokens of a pair end, by the server's clock.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Ends {
    pub access: Option<Timestamp>,
    pub refresh: Option<Timestamp>,
}

/// How the session stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    Idle,
    Active,
    Stale,
    Ended,
    InDoubt,
}

/// See the [module](self).
#[derive(Debug)]
pub(crate) struct Machine {
    /// The pair that calls carry. It is in the store.
    current: Option<Held>,
    /// A pair that is not in the store yet.
    unsaved: Option<Held>,
    /// Whether `unsaved` is the pair that the client was given, and has not been needed yet.
    given: bool,
    work: Option<Work>,
    /// What the store holds, as far as this run has seen.
    record: Record,
    /// Refresh tokens that the server consumed or refused.
    spent: Memory,
    /// Refresh tokens of which an answer was lost.
    doubtful: Memory,
    /// Access tokens that were refused or revoked.
    dead: Memory,
    /// Why there is no pair any more.
    ended: Option<Error>,
    /// How often the credentials were replaced.
    keys: u32,
    /// After refused credentials.
    logins: Brake,
    /// After tokens that were granted, and refused before any call was accepted with one.
    grants: Brake,
    /// When this client last got a pair from the server, and how many it got.
    granted_at: Option<Timestamp>,
    granted: u64,
    /// What nobody has been told yet.
    happenings: Vec<Happening>,
    anchor: Now,
}

/// How many granted tokens may be refused in a row before exchanges pause: an administrator may revoke one, a replica
/// of the server may not know it yet.
const MOST_REFUSED: u32 = 4;

impl Machine {
    /// `start` is a pair that the client was given; the store is asked first whether it knows a newer one.
    pub fn new(now: Now, start: Option<Held>) -> Self {
        Self {
            current: None,
            given: start.is_some(),
            unsaved: start,
            work: None,
            record: Record::default(),
            spent: Memory::default(),
            doubtful: Memory::default(),
            dead: Memory::default(),
            ended: None,
            keys: 0,
            logins: Brake::after(0),
            grants: Brake::after(MOST_REFUSED),
            granted_at: None,
            granted: 0,
            happenings: Vec::new(),
            anchor: now,
        }
    }

    /// Where neither the store nor the credentials give a token, calls fail with this error from the beginning.
    pub fn ended_by(self, error: Option<Error>) -> Self {
        Self { ended: error, ..self }
    }

    /// A call needs a token.
    pub fn need(&mut self, now: Now) -> Need {
        self.notice_jump(now);
        let usable = self.current.as_ref().filter(|held| self.is_usable(held, now));
        let token = usable.map(|held| held.token.clone());
        let wants_refresh = usable.is_some_and(|held| held.wants_refresh(now.monotonic));
        match (token, self.work.is_some()) {
            (Some(token), false) if wants_refresh => {
                self.work = Some(Work::new(Kind::Early, SessionReason::Expiring));
                Need::UseAndStart(token)
            }
            (Some(token), _) => Need::Use(token),
            (None, true) => Need::Wait,
            (None, false) => {
                self.work = Some(Work::new(Kind::Needed, self.reason(now)));
                Need::Start
            }
        }
    }

    /// The application wants a new pair in place of that of `known`, though it may still work.
    pub fn refresh(&mut self, known: Fingerprint, now: Now) -> Turn {
        self.notice_jump(now);
        if self.current.as_ref().is_some_and(|held| held.access() != known) {
            return Turn::Over;
        }
        if self.work.is_some() && !self.is_revoking() {
            return Turn::Join;
        }
        self.begin(Kind::Requested)
    }

    /// The session is to be revoked: its tokens are used no more, and the store is to be cleared.
    pub fn revoke(&mut self) -> Turn {
        if self.is_revoking() {
            return Turn::Join;
        }
        self.begin(Kind::Revoke)
    }

    fn begin(&mut self, kind: Kind) -> Turn {
        if self.work.is_some() {
            return Turn::Wait;
        }
        self.work = Some(Work::new(kind, SessionReason::Requested));
        Turn::Start
    }

    /// Whether the session is being revoked.
    pub fn is_revoking(&self) -> bool {
        self.work.as_ref().is_some_and(|work| matches!(work.kind, Kind::Revoke))
    }

    /// Why a token is needed.
    fn reason(&self, now: Now) -> SessionReason {
        match &self.current {
            None => SessionReason::Start,
            Some(held) if held.is_alive(now.monotonic) => SessionReason::Rejected,
            Some(_) => SessionReason::Expired,
        }
    }

    /// There are other credentials: what is known of the old ones does not hold for them.
    pub fn forgive_login(&mut self) {
        self.keys = self.keys.wrapping_add(1);
        self.logins.release();
        self.grants.release();
    }

    /// What happened since this was last asked.
    pub fn happenings(&mut self) -> Vec<Happening> {
        std::mem::take(&mut self.happenings)
    }

    /// How the session stands, and when its tokens end.
    pub fn standing(&self, now: Now) -> (Standing, Ends) {
        let standing = match (&self.current, &self.ended) {
            (Some(held), _) if self.is_usable(held, now) => Standing::Active,
            (Some(_), _) => Standing::Stale,
            (None, Some(error)) if error.kind() == ErrorKind::SessionInDoubt => Standing::InDoubt,
            (None, Some(_)) => Standing::Ended,
            (None, None) => Standing::Idle,
        };
        (standing, self.current.as_ref().map(Held::ends).unwrap_or_default())
    }

    /// When this client last got a pair from the server.
    pub fn granted_at(&self) -> Option<Timestamp> {
        self.granted_at
    }

    /// How many pairs this client got from the server.
    pub fn granted(&self) -> u64 {
        self.granted
    }

    /// The server refused this token with a 401. It is given to nobody any more, if it is the current one. Returns whether the
    /// server has refused what it granted: a pair that was replaced meanwhile, or is being replaced, and one that a peer has
    /// left say nothing of the next one.
    pub fn reject(&mut self, token: Fingerprint, now: Now) -> bool {
        let Some(held) = self.current.as_ref().filter(|held| held.access() == token) else { return false };
        let is_verdict = held.origin != SessionEventKind::Adopted && !self.is_being_replaced();
        if is_verdict && !held.accepted && !self.is_dead(token) {
            self.grants.fail(now.monotonic, refused_each());
        }
        self.dead.add(token);
        is_verdict
    }

    /// Whether the server may have voided the current pair already, by an answer that is on its way.
    fn is_being_replaced(&self) -> bool {
        self.work.as_ref().is_some_and(|work| matches!(work.phase, Phase::Refreshing(..)))
    }

    /// The server answered a call with this token, and not with a 401.
    pub fn accept(&mut self, token: Fingerprint) {
        self.grants.release();
        if let Some(held) = self.current.as_mut().filter(|held| held.access() == token) {
            held.accepted = true;
        }
    }

    /// Whether a token was refused or revoked since it was given out.
    pub fn is_dead(&self, token: Fingerprint) -> bool {
        self.dead.contains(token)
    }

    /// Whether a token that was given out has ended since, because its waiter or the whole process stood still.
    pub fn has_ended(&mut self, token: Fingerprint, now: Now) -> bool {
        self.notice_jump(now);
        let current = self.current.as_ref().filter(|held| held.access() == token);
        current.is_some_and(|held| !held.is_alive(now.monotonic))
    }

    /// What calls can go on with until something happens.
    pub fn glance(&self, now: Now) -> Option<Glance> {
        let held = self.current.as_ref().filter(|held| self.is_usable(held, now))?;
        // While a driver is under way there is no other one to start.
        let until = if self.work.is_some() { held.expires } else { held.refresh_at.or(held.expires) };
        Some(Glance { token: held.token.clone(), accepted: held.accepted, until, anchor: self.anchor })
    }

    fn tell(&mut self, kind: SessionEventKind, reason: SessionReason, ends: Ends) {
        self.happenings.push(Happening { kind, reason, ends });
    }

    fn is_usable(&self, held: &Held, now: Now) -> bool {
        held.is_alive(now.monotonic) && !self.dead.contains(held.token.fingerprint())
    }

    /// The machine slept, or the clock was set: time may have passed that the monotonic clock did not feel.
    fn notice_jump(&mut self, now: Now) {
        match now.jump_since(&self.anchor) {
            Jump::None => return,
            Jump::Ahead(unfelt) => {
                for held in [&mut self.current, &mut self.unsaved].into_iter().flatten() {
                    held.grow_older(unfelt);
                }
            }
            // The monotonic clock is right in any case.
            Jump::Back => {}
        }
        self.anchor = now;
    }
}

impl Glance {
    /// Whether nothing has to be asked yet.
    pub fn holds(&self, now: Now) -> bool {
        self.until.is_none_or(|until| now.monotonic < until) && now.jump_since(&self.anchor) == Jump::None
    }
}

/// Tokens are of no use, whichever way they come.
pub(crate) fn refused_each() -> Error {
    Error::new(
        ErrorKind::Authentication,
        "the portal grants tokens and refuses each of them at once; check the account's access with the portal",
    )
}
