//! One run of the driver, step by step.

use std::time::Duration;

use super::{Ends, Event, Held, Machine, Step, Terms, Token};
use crate::{
    api::portal::TokenResponse,
    auth::{
        clock::{Jump, Now},
        exchange::{ExchangeFailure, Outcome},
        pair::{Fingerprint, TokenPair},
        record::{Intent, Record},
        session_event::{SessionEventKind, SessionReason},
        store::Saved,
    },
    error::{Error, ErrorKind, Result},
    model::Secret,
};

/// A store that changes under one run this often has no lock that works.
const MOST_OVERTAKEN: u32 = 8;

/// A run of the driver.
#[derive(Debug)]
pub(super) struct Work {
    pub kind: Kind,
    /// Why it began, or what came of its first attempts.
    pub reason: SessionReason,
    pub phase: Phase,
    pub terms: Terms,
    /// How many refresh tokens were sent.
    pub sent: u32,
    /// How often a peer wrote to the store in between.
    overtaken: u32,
    /// The refresh token that this run has told the store about.
    pub intended: Option<Fingerprint>,
    /// The intent that stood in the store before: that of someone who did not come back.
    pub interrupted: Option<Intent>,
    /// The last failure that did not end the run.
    pub failure: Option<Error>,
}

/// What a run is for.
#[derive(Debug)]
pub(super) enum Kind {
    /// Calls wait.
    Needed,
    /// Calls go on with the old token.
    Early,
    /// The application wants a new pair; calls go on with the old token.
    Requested,
    /// The session is revoked.
    Revoke,
}

/// Which step is under way.
#[derive(Debug)]
pub(super) enum Phase {
    Locking,
    Reading,
    /// With the pair whose refresh token is to be sent.
    Intending(Box<TokenPair>, Secret),
    /// With the failure of a refresh that did not consume its token.
    Withdrawing(Error),
    /// With the pair whose refresh token it is, and when it was sent.
    Refreshing(Box<TokenPair>, Now),
    /// With when the credentials were sent, and which ones by [`Machine::keys`].
    LoggingIn(Now, u32),
    /// The pair is `Machine::current`, or else `Machine::unsaved`.
    Revoking,
    /// The pair is `Machine::unsaved`.
    Writing,
    /// With the error to end in.
    Clearing(Option<Error>),
}

impl Work {
    pub fn new(kind: Kind, reason: SessionReason) -> Self {
        let terms = Terms { can_login: false, jitter: 0.0, owner: String::new() };
        Self {
            kind,
            reason,
            phase: Phase::Locking,
            terms,
            sent: 0,
            overtaken: 0,
            intended: None,
            interrupted: None,
            failure: None,
        }
    }
}

impl Machine {
    /// What the driver does after `event`.
    pub fn step(&mut self, now: Now, event: Event) -> Step {
        self.notice_jump(now);
        let Some(mut work) = self.work.take() else {
            return Step::Done(Err(out_of_order()));
        };
        let phase = std::mem::replace(&mut work.phase, Phase::Locking);
        match (phase, event) {
            (Phase::Locking, Event::Locked(Ok(terms))) => {
                work.terms = terms;
                if matches!(work.kind, Kind::Revoke) { self.revoke_next(work) } else { self.read(work) }
            }
            (Phase::Reading, Event::Read(Ok(record))) => self.found(work, now, record),
            (
                Phase::Intending(..) | Phase::Withdrawing(_) | Phase::Writing | Phase::Clearing(_),
                Event::Written(Ok(Saved::Overtaken)),
            ) => self.overtaken(work, now),
            (Phase::Intending(pair, token), Event::Written(Ok(Saved::Kept))) => {
                // A pair that could not be saved when it was granted went there with the intent to send its token.
                let is_saved = |own: &mut Held| self.record.pair.as_ref() == Some(&own.pair);
                if let Some(own) = self.unsaved.take_if(is_saved) {
                    self.current = Some(own);
                }
                self.send(work, now, pair, token)
            }
            (Phase::Refreshing(pair, asked), Event::Exchanged(Ok(answer))) => {
                self.refreshed(work, now, &pair, asked, &answer)
            }
            (Phase::Refreshing(pair, _), Event::Exchanged(Err(failure))) => {
                self.not_refreshed(work, now, &pair, failure)
            }
            (Phase::LoggingIn(asked, _), Event::Exchanged(Ok(answer))) => {
                self.logins.release();
                match self.hold(&answer, asked, now, None, work.terms.jitter) {
                    Ok(()) => self.write(work),
                    Err(error) => self.settle(work, now, Phase::Withdrawing, error),
                }
            }
            (Phase::LoggingIn(_, key), Event::Exchanged(Err(failure))) => {
                if failure.outcome == Outcome::Refused {
                    // That says nothing of a key that has come in its place meanwhile.
                    if key != self.keys {
                        return self.log_in(work, now);
                    }
                    self.logins.fail(now.monotonic, failure.error.clone());
                }
                self.settle(work, now, Phase::Withdrawing, failure.error)
            }
            (Phase::Revoking, Event::Revoked(Ok(()))) => {
                if let Some(revoked) = self.current.take().or_else(|| self.unsaved.take()) {
                    self.void(&revoked.pair);
                }
                self.revoke_next(work)
            }
            (Phase::Writing, Event::Written(Ok(Saved::Kept))) => self.written(work, now),
            (Phase::Clearing(None), Event::Written(result)) => self.done(&work, now, result.map(|_| None)),
            (Phase::Clearing(Some(end)), Event::Written(result)) => {
                // That the session is over matters more than that its remains could not be removed.
                let end = if let Err(error) = result { end.with_source(error) } else { end };
                self.done(&work, now, Err(end))
            }
            // An intent that could not be taken back makes the next run more careful than it need be.
            (Phase::Withdrawing(error), Event::Written(_))
            | (
                _,
                Event::Locked(Err(error))
                | Event::Read(Err(error))
                | Event::Written(Err(error))
                | Event::Revoked(Err(error))
                | Event::Exchanged(Err(ExchangeFailure { error, .. })),
            ) => self.done(&work, now, Err(error)),
            (phase, event) => {
                let error = if let Event::Broken(error) = event { error } else { out_of_order() };
                if let Phase::Refreshing(pair, _) = phase {
                    self.doubtful.extend(pair.refresh_fingerprint());
                }
                self.done(&work, now, Err(error))
            }
        }
    }

    /// What is in the store decides what to do.
    fn found(&mut self, mut work: Work, now: Now, record: Record) -> Step {
        let is_answered = |token| self.spent.contains(token) && !self.doubtful.contains(token);
        match &record.intent {
            Some(own) if work.intended == Some(own.token) => {}
            Some(intent) if !is_answered(intent.token) => {
                // An earlier run of this client knows that it has got no answer.
                let own = intent.owner == work.terms.owner;
                work.reason = if own { SessionReason::AnswerLost } else { SessionReason::Interrupted };
                self.doubtful.add(intent.token);
                work.interrupted = Some(intent.clone());
            }
            // Its exchange came to an end, as far as the store knows, or this client, which could not note it there.
            _ => work.interrupted = None,
        }
        // A store that was emptied, and not merely lost, counts on: a peer has revoked the session, or found that it is over.
        let is_emptied = record.pair.is_none() && record.generation > 0;
        if let Some(held) = self.current.as_ref().filter(|_| is_emptied) {
            self.spent.extend(held.pair.refresh_fingerprint());
        }
        self.record = record;
        match work.kind {
            // Another pair than those that were revoked is that of a peer.
            Kind::Revoke if self.stored_may_work(&work, now) => self.done(&work, now, Ok(None)),
            Kind::Revoke => self.clear(work, None),
            Kind::Needed | Kind::Early | Kind::Requested => self.choose(work, now),
        }
    }

    /// Revokes the pairs at hand, one after the other. With the last one the session is over.
    fn revoke_next(&mut self, work: Work) -> Step {
        if let Some(held) = self.current.as_ref().or(self.unsaved.as_ref()) {
            let token = held.token.clone();
            self.work = Some(Work { phase: Phase::Revoking, ..work });
            return Step::Revoke(token);
        }
        self.ended = None;
        self.tell(SessionEventKind::Ended, SessionReason::Requested, Ends::default());
        self.read(work)
    }

    /// Whether the store holds a pair of which at least one token is not known to be of no use.
    fn stored_may_work(&self, work: &Work, now: Now) -> bool {
        let held = self.record.pair.clone().map(|pair| Held::found(pair, now, work.terms.jitter));
        held.and_then(Result::ok).is_some_and(|held| {
            let token = held.pair.refresh_fingerprint();
            self.is_usable(&held, now) || token.is_some_and(|token| !self.spent.contains(token))
        })
    }

    /// A peer came in between: what it has left decides.
    fn overtaken(&mut self, work: Work, now: Now) -> Step {
        if work.overtaken == MOST_OVERTAKEN {
            let error = Error::store("the token store changes each time it is written; is its lock working?");
            return self.done(&work, now, Err(error));
        }
        // An intent that stands there now is not this run's, whichever token it is for.
        self.read(Work { overtaken: work.overtaken + 1, intended: None, ..work })
    }

    /// Tells the store which refresh token is about to be sent.
    pub(super) fn intend(&mut self, work: Work, now: Now, pair: TokenPair, token: Secret) -> Step {
        // What is under way goes on.
        if let (0, Some(error)) = (work.sent, self.grants.held(now.monotonic)) {
            return self.done(&work, now, Err(error));
        }
        let intent = Intent::new(Fingerprint::of(&token), now.server(), work.terms.owner.clone());
        let known = self.record.intent.as_ref().is_some_and(|known| known.token == intent.token);
        if known && work.intended == Some(intent.token) {
            return self.send(work, now, Box::new(pair), token);
        }
        let work = Work { intended: Some(intent.token), ..work };
        // A pair that was granted, and could not be saved, comes with the intent: beside its predecessor, that one would
        // look unused. So does one whose store was lost.
        let is_unsaved = self.unsaved.as_ref().is_some_and(|own| !self.given && own.pair == pair);
        let stored = self.record.pair.clone().filter(|_| !is_unsaved).or_else(|| Some(pair.clone()));
        self.write_record(work, Phase::Intending(Box::new(pair), token), stored, Some(intent))
    }

    fn send(&mut self, work: Work, now: Now, pair: Box<TokenPair>, token: Secret) -> Step {
        self.work = Some(Work { phase: Phase::Refreshing(pair, now), sent: work.sent + 1, ..work });
        Step::Refresh(token)
    }

    /// The refresh token was not consumed: whatever was known of it before is true again.
    fn withdraw(&mut self, work: Work, error: Error) -> Step {
        let (stored, intent) = (self.record.pair.clone(), self.open_intent(&work));
        self.write_record(work, Phase::Withdrawing(error), stored, intent)
    }

    /// What the store is to say, now that this run sends nothing more: of which token nobody knows what became.
    fn open_intent(&self, work: &Work) -> Option<Intent> {
        let own = self.record.intent.as_ref().filter(|intent| self.doubtful.contains(intent.token));
        work.interrupted.as_ref().or(own).cloned()
    }

    /// Nothing is left to be sent, but the store keeps a pair: the next run of the program must neither send a token that
    /// was refused nor take its intent for an exchange without an answer.
    pub(super) fn settle(&mut self, work: Work, now: Now, phase: fn(Error) -> Phase, error: Error) -> Step {
        let (mut pair, intent) = (self.record.pair.clone(), self.open_intent(&work));
        if let Some(pair) = &mut pair
            && pair.refresh_fingerprint().is_some_and(|token| self.spent.contains(token))
        {
            pair.refresh_token = None;
            pair.refresh_expires_at = None;
        }
        if (&pair, &intent) == (&self.record.pair, &self.record.intent) {
            return self.done(&work, now, Err(error));
        }
        self.write_record(work, phase(error), pair, intent)
    }

    fn write_record(
        &mut self,
        work: Work,
        phase: Phase,
        pair: Option<TokenPair>,
        intent: Option<Intent>,
    ) -> Step {
        self.record = self.record.followed_by(pair, intent);
        self.work = Some(Work { phase, ..work });
        Step::Write(self.record.clone())
    }

    fn refreshed(
        &mut self,
        work: Work,
        now: Now,
        old: &TokenPair,
        asked: Now,
        answer: &TokenResponse,
    ) -> Step {
        // `hold` takes back what the answer hands on.
        self.void(old);
        match self.hold(answer, asked, now, Some(old), work.terms.jitter) {
            Ok(()) => self.write(work),
            Err(error) => self.without_its_successor(work, old, error),
        }
    }

    /// The server granted the successor of `pair`, or revoked it: both tokens are of no use any more.
    fn void(&mut self, pair: &TokenPair) {
        self.dead.add(pair.access_fingerprint());
        self.spent.extend(pair.refresh_fingerprint());
    }

    /// The successor of `old` cannot be used. What is left is what a peer put into the store, else a login, else
    /// the end in doubt.
    fn without_its_successor(&mut self, work: Work, old: &TokenPair, error: Error) -> Step {
        self.doubtful.extend(old.refresh_fingerprint());
        self.read(Work { failure: Some(error), reason: SessionReason::AnswerLost, ..work })
    }

    fn not_refreshed(
        &mut self,
        mut work: Work,
        now: Now,
        pair: &TokenPair,
        failure: ExchangeFailure,
    ) -> Step {
        let token = pair.refresh_fingerprint();
        match failure.outcome {
            // A portal that does not renew may log in. The token is as good as before.
            Outcome::Absent if work.terms.can_login => return self.log_in(work, now),
            Outcome::NotSent | Outcome::Unavailable | Outcome::Absent => {
                return self.withdraw(work, failure.error);
            }
            Outcome::Unknown if token.is_some_and(|token| self.doubtful.contains(token)) => {
                work.reason = SessionReason::AnswerLost;
                return self.log_in_or(work, now, failure.error);
            }
            Outcome::Unknown => {
                work.reason = SessionReason::AnswerLost;
                self.doubtful.extend(token);
            }
            Outcome::Spent => {
                self.void(pair);
                return self.without_its_successor(work, pair, failure.error);
            }
            Outcome::Refused => {
                // What made it useless says more than that it is.
                if !token.is_some_and(|token| self.doubtful.contains(token)) {
                    work.reason = SessionReason::RefreshRefused;
                }
                self.spent.extend(token);
            }
        }
        // A peer may have been faster: what it left in the store decides.
        work.failure = Some(failure.error);
        self.read(work)
    }

    /// Keeps what was granted, for now outside the store.
    fn hold(
        &mut self,
        answer: &TokenResponse,
        asked: Now,
        now: Now,
        old: Option<&TokenPair>,
        jitter: f64,
    ) -> Result<()> {
        // By the server's clock as it is known now: the very first answer is the one that tells.
        let known = now.jump_since(&asked) == Jump::None;
        let asked = if known { Now { skew: now.skew, ..asked } } else { asked };
        let pair = TokenPair::granted(answer, asked.server(), old)?;
        let lifetime = Duration::from_secs(u64::try_from(answer.expires_in).unwrap_or_default());
        let mut held = Held::granted(pair, asked.monotonic, lifetime, jitter)?;
        // The answer came before the sleep, as far as anybody knows.
        if let Jump::Ahead(unfelt) = now.jump_since(&asked) {
            held.grow_older(unfelt);
        }
        held.origin = if old.is_some() { SessionEventKind::Refreshed } else { SessionEventKind::LoggedIn };
        self.granted_at = Some(asked.server());
        self.granted += 1;
        // Whatever was known of these tokens, the server has just granted them.
        self.dead.remove(held.access());
        if let Some(token) = held.pair.refresh_fingerprint() {
            self.spent.remove(token);
            self.doubtful.remove(token);
        }
        // A login leaves the old token as it was.
        if old.is_some() {
            self.current = None;
        }
        self.unsaved = Some(held);
        self.given = false;
        Ok(())
    }

    fn written(&mut self, work: Work, now: Now) -> Step {
        let held = self.unsaved.take();
        self.use_from_now_on(work, now, held)
    }

    pub(super) fn use_from_now_on(&mut self, work: Work, now: Now, held: Option<Held>) -> Step {
        let token = held.as_ref().map(|held| held.token.clone());
        if let Some(held) = &held {
            self.tell(held.origin.clone(), work.reason.clone(), held.ends());
        }
        self.current = held;
        self.ended = None;
        self.done(&work, now, Ok(token))
    }

    pub(super) fn read(&mut self, work: Work) -> Step {
        self.work = Some(Work { phase: Phase::Reading, ..work });
        Step::Read
    }

    pub(super) fn write(&mut self, work: Work) -> Step {
        let Some(pair) = self.unsaved.as_ref().map(|held| held.pair.clone()) else {
            return Step::Done(Err(out_of_order()));
        };
        self.given = false;
        self.write_record(work, Phase::Writing, Some(pair), None)
    }

    pub(super) fn clear(&mut self, work: Work, end: Option<Error>) -> Step {
        self.write_record(work, Phase::Clearing(end), None, None)
    }

    pub(super) fn log_in(&mut self, work: Work, now: Now) -> Step {
        let held = self.logins.held(now.monotonic).or_else(|| self.grants.held(now.monotonic));
        if let Some(error) = held {
            return self.settle(work, now, Phase::Withdrawing, error);
        }
        self.work = Some(Work { phase: Phase::LoggingIn(now, self.keys), ..work });
        Step::Login
    }

    fn log_in_or(&mut self, work: Work, now: Now, error: Error) -> Step {
        if work.terms.can_login { self.log_in(work, now) } else { self.done(&work, now, Err(error)) }
    }

    pub(super) fn done(&mut self, work: &Work, now: Now, result: Result<Option<Token>>) -> Step {
        let failed_early = matches!(work.kind, Kind::Early | Kind::Requested) && result.is_err();
        if let (true, Some(held)) = (failed_early, &mut self.current) {
            held.postpone_refresh(now.monotonic);
        }
        Step::Done(result)
    }
}

fn out_of_order() -> Error {
    Error::new(ErrorKind::Connection, "the token exchange was broken off inside the client; call again")
}
