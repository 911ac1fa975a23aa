//! What to do, now that the store is read.

use super::{
    Ends, Held, Machine, Step,
    work::{Kind, Phase, Work},
};
use crate::{
    auth::{
        clock::Now,
        pair::{Fingerprint, TokenPair},
        session_event::{SessionEventKind, SessionReason},
    },
    error::{Error, ErrorKind},
    model::Secret,
};

/// A store whose pair is another one each time it is read is at war with its peers.
const MOST_SENT: u32 = 4;

impl Machine {
    /// A usable pair; else a refresh token; else the credentials; else the end.
    pub(super) fn choose(&mut self, work: Work, now: Now) -> Step {
        let stored = self.record.pair.clone();
        let stored = match stored.map(|pair| Held::found(pair, now, work.terms.jitter)).transpose() {
            Ok(stored) => stored,
            Err(error) => {
                let error =
                    Error::store("the token store holds a pair that cannot be used").with_source(error);
                return self.done(&work, now, Err(error));
            }
        };
        let own_waits = self.given
            && !is_newer(self.unsaved.as_ref(), stored.as_ref())
            && (stored.is_some() || self.current.is_some());
        self.choose_from(work, now, stored, own_waits)
    }

    /// `own_waits`: the own pair is for when nothing else is left.
    fn choose_from(&mut self, work: Work, now: Now, stored: Option<Held>, own_waits: bool) -> Step {
        let own_first = is_newer(self.unsaved.as_ref(), stored.as_ref());
        let fresh = stored.as_ref().filter(|held| self.is_fresh(held, now));
        let own_fresh = self.unsaved.as_ref().filter(|held| self.is_usable(held, now));
        if own_fresh.is_some() && !own_waits && (own_first || fresh.is_none()) {
            return self.write(work);
        }
        if let Some(fresh) = fresh.cloned() {
            if !self.given || self.current.as_ref().is_some_and(|held| !self.is_dead(held.access())) {
                self.unsaved = None;
            }
            return self.use_from_now_on(work, now, Some(fresh));
        }

        let own = self.unsaved.as_ref().filter(|_| !own_waits);
        // Beside another one in the store it is that one's ancestor: a peer has sent its token long ago. Where the store is
        // empty, perhaps as well.
        let current = self.current.as_ref().filter(|_| stored.is_none() && !work.terms.can_login);
        let mut candidates = [stored.as_ref(), own, current];
        if own_first {
            candidates.swap(0, 1);
        }
        let sendable =
            candidates.into_iter().flatten().find_map(|held| self.sendable(&held.pair, &work, now));
        match sendable {
            Some((pair, token)) if work.sent < MOST_SENT => self.intend(work, now, pair, token),
            Some(_) => {
                let error = Error::store(
                    "the pair in the token store changes faster than it can be used; is its lock working?",
                );
                self.done(&work, now, Err(error))
            }
            None if own_waits && !self.can_go_on(&work, now) => self.choose_from(work, now, stored, false),
            None if work.terms.can_login => self.log_in(work, now),
            None => self.end(work, now, stored.as_ref()),
        }
    }

    /// Whether a pair from the store is a better one than the one at hand.
    fn is_fresh(&self, stored: &Held, now: Now) -> bool {
        // The same token, found to be at its end by the clock that cannot be set, gets no younger in the store.
        let same = self.current.as_ref().is_some_and(|current| current.access() == stored.access());
        !same && self.is_usable(stored, now)
    }

    /// Whether nobody waits for this run, because the old token still works.
    fn can_go_on(&self, work: &Work, now: Now) -> bool {
        matches!(work.kind, Kind::Early | Kind::Requested)
            && self.current.as_ref().is_some_and(|held| self.is_usable(held, now))
    }

    /// The pair and its refresh token, if that may still be sent.
    fn sendable(&self, pair: &TokenPair, work: &Work, now: Now) -> Option<(TokenPair, Secret)> {
        let token = pair.refresh_token.as_ref()?;
        let known = Fingerprint::of(token);
        // By the wall clock, which may be wrong: no reason to give up a session, but one to log in directly.
        let over = pair.refresh_expires_at.is_some_and(|moment| moment <= now.server());
        // Someone has sent it, perhaps, and may yet get its answer.
        let in_use = work.interrupted.as_ref().is_some_and(|intent| intent.token == known);
        let useless = self.spent.contains(known) || ((over || in_use) && work.terms.can_login);
        (!useless).then(|| (pair.clone(), token.clone()))
    }

    /// Nothing is left to get a token with.
    fn end(&mut self, mut work: Work, now: Now, stored: Option<&Held>) -> Step {
        let pairs = [stored, self.unsaved.as_ref(), self.current.as_ref()];
        let found = work.interrupted.as_ref().map(|intent| intent.token);
        let tokens = pairs.into_iter().flatten().filter_map(|held| held.pair.refresh_fingerprint());
        let tokens: Vec<_> = tokens.chain(found).collect();
        // By somebody else, and on purpose: a store that is merely lost begins to count anew.
        let is_emptied = self.record.pair.is_none() && self.record.generation > 0 && work.sent == 0;
        let in_doubt = tokens.iter().any(|token| self.doubtful.contains(*token));
        let error = match &self.ended {
            Some(error) => error.clone(),
            None => ending(in_doubt, is_emptied, !tokens.is_empty(), work.failure.take()),
        };
        // The end can wait until the old token does not work any more.
        if self.can_go_on(&work, now) {
            return self.settle(work, now, Phase::Withdrawing, error);
        }
        self.current = None;
        self.unsaved = None;
        if self.ended.replace(error.clone()).is_none() {
            let kind = if in_doubt { SessionEventKind::InDoubt } else { SessionEventKind::Ended };
            let reason = match work.reason {
                _ if tokens.is_empty() => SessionReason::NothingLeft,
                _ if is_emptied && !in_doubt => SessionReason::NothingLeft,
                // Of an earlier run, which could still go on.
                _ if !in_doubt => SessionReason::RefreshRefused,
                SessionReason::Interrupted => SessionReason::Interrupted,
                _ => SessionReason::AnswerLost,
            };
            self.tell(kind, reason, Ends::default());
        }
        // The next run of the program must not send what was refused. What is merely in doubt stays.
        let refused = stored
            .and_then(|held| held.pair.refresh_fingerprint())
            .is_some_and(|token| self.spent.contains(token));
        if refused {
            return self.clear(work, Some(error));
        }
        self.settle(work, now, |error| Phase::Clearing(Some(error)), error)
    }
}

/// Whether the own pair ends later than the stored one; where that cannot be known, the store is right.
fn is_newer(own: Option<&Held>, stored: Option<&Held>) -> bool {
    let end = |held: Option<&Held>| held.and_then(|held| held.pair.expires_at);
    end(own).zip(end(stored)).is_some_and(|(own, stored)| own > stored)
}

fn ending(in_doubt: bool, is_emptied: bool, had_token: bool, cause: Option<Error>) -> Error {
    let error = if in_doubt {
        Error::new(
            ErrorKind::SessionInDoubt,
            "the answer to the renewal of the token pair was lost, and the old pair is of no use any more: it may have \
             been renewed unseen, and there are no credentials to log in with; start from a new pair",
        )
    } else if is_emptied && had_token {
        Error::new(
            ErrorKind::SessionEnded,
            "another client that shares the token store has ended the session, and there are no credentials to log in \
             with; start from a new pair",
        )
    } else if had_token {
        Error::new(
            ErrorKind::SessionEnded,
            "the portal refused to renew the token pair, and there are no credentials to log in with; start from a new pair",
        )
    } else {
        Error::new(
            ErrorKind::SessionEnded,
            "there is no refresh token and there are no credentials to log in with; start from a new pair, or give \
             `client_id` and `api_key`",
        )
    };
    match cause {
        Some(cause) => error.with_source(cause),
        None => error,
    }
}
