//! A server that rotates, a store, a clock, and a driver that can be stopped at each step.

use std::{
    collections::{HashMap, HashSet},
    time::Duration,
};

use crate::{
    Error, ErrorKind, Result, Secret, Timestamp, TokenPair, TokenResponse,
    auth::{
        clock::Now,
        exchange::{ExchangeFailure, Outcome},
        machine::{Event, Held, Machine, Need, Step, Terms, Turn, work::Phase},
        pair::Fingerprint,
        record::{Intent, Record},
        session_event::SessionEventKind::Adopted,
        store::Saved,
        token::Token,
    },
    model::Extra,
};

/// What becomes of the step under way.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fate {
    /// What an honest server and a sound store make of it.
    Good,
    /// The store fails, where it is asked.
    StoreFails,
    /// The server refuses, whatever it is sent.
    Refused,
    /// The connection cannot be made.
    NotSent,
    /// 503.
    Unavailable,
    /// 404.
    Absent,
    /// The request is lost on its way.
    LostBefore,
    /// The answer is lost on its way back.
    LostAfter,
    /// The answer leaves the refresh token in force.
    KeepsRefreshToken,
    /// The answer cannot be used.
    Unusable,
    /// The answer cannot even be read.
    Unreadable,
    /// The driver is broken off.
    Crash,
}

/// Whether the stored pair was revoked, unseen.
#[derive(Clone, Copy, Debug)]
pub struct Revoked(pub bool);

/// What is known of tokens that were granted, and refused before any was accepted.
#[derive(Default)]
struct Storm {
    refused: u32,
    /// When the last one was refused, and whether in the run under way: that one goes on.
    last: Duration,
    is_in_run: bool,
    accepted: HashSet<Fingerprint>,
}

/// What is known of the credentials.
#[derive(Default)]
struct Logins {
    /// When they were last refused, by the monotonic clock.
    refused: Option<Duration>,
    /// Whether the login under way is one with a key that was replaced since.
    old_key: bool,
}

pub struct World {
    pub machine: Machine,
    pub now: Now,
    can_login: bool,
    pending: Option<Step>,
    locked: bool,
    waiters: usize,
    /// The refresh tokens that the server takes.
    live: HashSet<String>,
    stored: Record,
    serial: u32,
    // What was observed, to check the machine against.
    answered: HashSet<String>,
    dead: HashSet<Fingerprint>,
    saved: HashSet<Fingerprint>,
    sent_in_run: HashMap<String, u32>,
    access_of: HashMap<String, Fingerprint>,
    /// The refresh token that was on its way when the process was killed, until the store knows better.
    interrupted: Option<Fingerprint>,
    /// The refresh tokens of which nobody can know what became: an answer was lost, could not be read, or the intent to
    /// send it is all that was found of it.
    lost: HashSet<Fingerprint>,
    /// What a peer has revoked, and the machine has not read of yet.
    revoked_by_peer: HashSet<String>,
    /// How often the store failed in this run, or it was broken off.
    faults: u32,
    /// The token that calls go on with during an early refresh, and its end, if the clock was not set meanwhile.
    early: Option<(Token, Option<Duration>)>,
    granted_in_run: bool,
    /// The refresh token of a given pair, until another pair has come.
    given: Option<String>,
    logins: Logins,
    storm: Storm,
    seen: Vec<Token>,
}

type Outcomes = Option<Result<Option<Token>>>;

impl World {
    pub fn new(can_login: bool) -> Self {
        let now =
            Now { monotonic: Duration::from_secs(1), wall: "2026-01-01".parse().expect("moment"), skew: 0 };
        Self {
            machine: Machine::new(now, None),
            now,
            can_login,
            pending: None,
            locked: false,
            waiters: 0,
            live: HashSet::new(),
            stored: Record::default(),
            serial: 0,
            answered: HashSet::new(),
            dead: HashSet::new(),
            saved: HashSet::new(),
            sent_in_run: HashMap::new(),
            access_of: HashMap::new(),
            interrupted: None,
            lost: HashSet::new(),
            revoked_by_peer: HashSet::new(),
            faults: 0,
            early: None,
            granted_in_run: false,
            given: None,
            logins: Logins::default(),
            storm: Storm::default(),
            seen: Vec::new(),
        }
    }

    /// With a pair that lives for an hour, without jitter.
    pub fn logged_in(can_login: bool) -> Self {
        let mut world = Self::new(true);
        world.settle().expect("logged in");
        world.can_login = can_login;
        world
    }

    /// With a pair that the client was given, and perhaps another one in the store, which may have been revoked.
    pub fn given(can_login: bool, stored: Option<Revoked>, ends: bool) -> Self {
        let mut world = Self::new(can_login);
        if let Some(revoked) = stored {
            world.peer_logs_in();
            if revoked.0 {
                world.live.clear();
            }
        }
        let answer = world.grant();
        let mut pair = TokenPair::granted(&answer, world.now.wall, None).expect("pair");
        pair.expires_at = pair.expires_at.filter(|_| ends);
        world.given = pair.refresh_token.as_ref().map(|token| token.reveal().to_owned());
        let held = Held::found(pair, world.now, 0.0).expect("held");
        world.machine = Machine::new(world.now, Some(held));
        world
    }

    pub fn pending(&self) -> Option<&Step> {
        self.pending.as_ref()
    }

    pub fn waiters(&self) -> usize {
        self.waiters
    }

    pub fn pass(&mut self, seconds: u64) {
        self.now.monotonic += Duration::from_secs(seconds);
        self.set_wall(i64::try_from(seconds).expect("short"));
    }

    pub fn jump(&mut self, seconds: i64) {
        if let Some((_, end)) = &mut self.early {
            *end = None;
        }
        self.set_wall(seconds);
    }

    fn set_wall(&mut self, seconds: i64) {
        self.now.wall = later(self.now.wall, seconds);
    }

    /// A call asks for a token.
    pub fn need(&mut self) -> Need {
        let need = self.machine.need(self.now);
        match &need {
            Need::Use(token) => self.check_carried(token),
            Need::UseAndStart(token) => {
                self.check_carried(token);
                let end = self.machine.current.as_ref().and_then(|held| held.expires);
                self.early = Some((token.clone(), end));
                self.start();
            }
            Need::Wait => {
                assert!(self.busy(), "nothing is under way that could be waited for");
                self.waiters += 1;
            }
            Need::Start => {
                self.waiters += 1;
                self.start();
            }
        }
        need
    }

    fn busy(&self) -> bool {
        self.locked || self.pending.is_some()
    }

    fn start(&mut self) {
        assert!(!self.busy(), "one run at a time");
        self.locked = true;
        self.sent_in_run.clear();
        self.granted_in_run = false;
        self.storm.is_in_run = false;
        self.faults = 0;
    }

    /// The next step meets its fate; the outcome, if that was the last one.
    pub fn drive(&mut self, fate: Fate) -> Outcomes {
        if !self.busy() {
            return None;
        }
        self.faults += u32::from(matches!(fate, Fate::StoreFails | Fate::Crash));
        let event = if std::mem::take(&mut self.locked) {
            match fate {
                Fate::StoreFails => Event::Locked(Err(Error::store("locked"))),
                Fate::Crash => Event::Broken(network()),
                _ => Event::Locked(Ok(Terms {
                    can_login: self.can_login,
                    jitter: 0.0,
                    owner: "us".to_owned(),
                })),
            }
        } else {
            let step = self.pending.take()?;
            if fate == Fate::Crash { self.crash(&step) } else { self.carry_out(step, fate) }
        };
        let is_revoked = !matches!(event, Event::Revoked(Err(_)));
        let expected = self.chosen_end(None).unwrap_or_else(|| self.expected_end());
        let step = self.machine.step(self.now, event);
        if let Some(end) = self.chosen_end(Some(&step)) {
            assert_eq!(end, expected, "the wrong end");
        }
        self.check_step(&step);
        assert!(is_revoked || matches!(step, Step::Done(Err(_))), "what was not revoked is not forgotten");
        match step {
            Step::Done(outcome) => {
                self.waiters = 0;
                // What could not be revoked has not even looked.
                if outcome.is_err() && is_revoked {
                    self.check_left_intent();
                }
                let early = self.early.take();
                if let (Some((token, Some(end))), Err(_), false) = (early, &outcome, self.granted_in_run)
                    && self.now.monotonic < end
                {
                    self.check_invisible(&token);
                }
                Some(outcome)
            }
            step => {
                self.pending = Some(step);
                None
            }
        }
    }

    /// Drives on, with everything in order, to the outcome.
    pub fn finish(&mut self) -> Result<Option<Token>> {
        for _ in 0..20 {
            if let Some(outcome) = self.drive(Fate::Good) {
                return outcome;
            }
        }
        panic!("a run without an end");
    }

    /// Asks for a token and drives until it is there.
    pub fn settle(&mut self) -> Result<Token> {
        for _ in 0..4 {
            if let Need::Use(token) | Need::UseAndStart(token) = self.need() {
                return Ok(token);
            }
            if let Some(token) = self.finish()? {
                return Ok(token);
            }
        }
        panic!("no token and no error");
    }

    /// A 401 for the token that calls carry.
    pub fn reject_current(&mut self) {
        if let Some(glance) = self.machine.glance(self.now) {
            let token = glance.token.fingerprint();
            let granted = self.machine.current.as_ref().is_some_and(|held| held.origin != Adopted);
            // Else it may have been replaced at the server.
            let is_verdict = granted && !matches!(self.pending, Some(Step::Refresh(_)));
            if is_verdict && !self.storm.accepted.contains(&token) {
                self.storm.refused += 1;
                self.storm.last = self.now.monotonic;
                self.storm.is_in_run = self.busy();
            }
            assert_eq!(self.machine.reject(token, self.now), is_verdict, "what a 401 says of the next token");
            self.dead.insert(token);
        }
    }

    /// A call with the token that calls carry is answered.
    pub fn accept_current(&mut self) {
        if let Some(glance) = self.machine.glance(self.now) {
            self.storm.refused = 0;
            self.storm.accepted.insert(glance.token.fingerprint());
            self.machine.accept(glance.token.fingerprint());
        }
    }

    /// A late 401 for a token of the past.
    pub fn reject_old(&mut self) {
        let current = self.machine.glance(self.now).map(|glance| glance.token);
        let old = self.seen.iter().find(|token| Some(*token) != current.as_ref()).cloned();
        if let Some(old) = old {
            let replaced =
                self.machine.current.as_ref().is_none_or(|held| held.access() != old.fingerprint());
            let is_verdict = self.machine.reject(old.fingerprint(), self.now);
            assert!(!(replaced && is_verdict), "it says nothing of the next one");
            assert_eq!(self.machine.glance(self.now).map(|glance| glance.token), current);
        }
    }

    /// A peer renews the pair in the store.
    pub fn peer(&mut self) {
        if let Some(token) = self.stored_token() {
            if !self.live.remove(token.reveal()) {
                return;
            }
            self.peer_logs_in();
        }
    }

    /// A peer that has taken the lock over, and has credentials or a pair of its own, stores another pair. Not where the
    /// store was lost in the middle of a run: it counts anew, and the numbers may meet those of the run.
    pub fn peer_logs_in(&mut self) {
        if self.stored.generation == 0 && self.busy() {
            return;
        }
        self.given = None;
        let answer = self.grant();
        let pair = TokenPair::granted(&answer, self.now.wall, None).expect("pair");
        self.store(&self.stored.followed_by(Some(pair), None));
    }

    /// A peer revokes the session.
    pub fn peer_revokes(&mut self) {
        let Some(token) = self.stored_token() else { return };
        self.live.remove(token.reveal());
        // One that an answer has just handed on is ours, as far as anybody can know.
        let unsaved = self.machine.unsaved.as_ref().and_then(|held| held.pair.refresh_token.as_ref());
        if unsaved.is_none_or(|unsaved| unsaved.reveal() != token.reveal()) {
            self.revoked_by_peer.insert(token.reveal().to_owned());
        }
        self.store(&self.stored.followed_by(None, None));
    }

    /// Somebody deletes the file.
    pub fn wipe_store(&mut self) {
        self.revoked_by_peer.clear();
        self.stored = Record::default();
        self.interrupted = None;
    }

    /// The end that the machine has chosen, for good or for a run that nobody waits for.
    fn chosen_end(&self, step: Option<&Step>) -> Option<ErrorKind> {
        let under_way = self.machine.work.as_ref().and_then(|work| match &work.phase {
            Phase::Withdrawing(error) | Phase::Clearing(Some(error)) => Some(error),
            _ => None,
        });
        let done = if let Some(Step::Done(Err(error))) = step { Some(error) } else { None };
        let chosen = self.machine.ended.as_ref().or(under_way).or(done);
        chosen.map(Error::kind).filter(|kind| is_end(*kind))
    }

    /// Which end it is, if nothing is left: in doubt only where one of the tokens at hand is one whose fate nobody knows.
    fn expected_end(&self) -> ErrorKind {
        let machine = &self.machine;
        let held = [&machine.unsaved, &machine.current].into_iter().flatten().map(|held| &held.pair);
        let pairs = held.chain(&self.stored.pair).filter_map(TokenPair::refresh_fingerprint);
        // Where the run's own intent stands now, the one that stood there before.
        let stored = self.stored.intent.as_ref().map(|intent| intent.token);
        let work = machine.work.as_ref().filter(|work| stored.is_some() && work.intended == stored);
        let replaced = work.and_then(|work| work.interrupted.as_ref()).map(|intent| intent.token);
        let intents = stored.into_iter().chain(replaced);
        if pairs.chain(intents).any(|token| self.lost.contains(&token)) {
            ErrorKind::SessionInDoubt
        } else {
            ErrorKind::SessionEnded
        }
    }

    /// A run finds an intent that it did not write itself: what became of it nobody can know who has not seen the answer.
    fn find_intent(&mut self) {
        let intent = self.stored.intent.as_ref().map(|intent| intent.token);
        let own = self.machine.work.as_ref().is_some_and(|work| work.intended == intent);
        let answered = |token: &Fingerprint| {
            self.answered.iter().any(|sent| Fingerprint::of(&Secret::from(sent.as_str())) == *token)
        };
        self.lost.extend(intent.filter(|token| !own && !answered(token)));
    }

    /// A run that fails, but neither broken off nor for its store, leaves no intent behind unless an answer was lost.
    fn check_left_intent(&self) {
        let intent = self.intent().filter(|intent| !self.lost.contains(&intent.token));
        assert!(self.faults > 0 || intent.is_none(), "left behind: {intent:?}");
    }

    pub fn intent(&self) -> Option<&Intent> {
        self.stored.intent.as_ref()
    }

    pub fn stored_token(&self) -> Option<Secret> {
        self.stored.pair.as_ref().and_then(|pair| pair.refresh_token.clone())
    }

    /// The process is killed, with the step under way half done, and starts anew.
    pub fn restart(&mut self) {
        if let Some(step) = self.pending.take() {
            drop(self.crash(&step));
        }
        self.interrupted = self.intent().map(|intent| intent.token);
        self.locked = false;
        self.waiters = 0;
        self.early = None;
        self.given = None;
        self.logins = Logins::default();
        self.storm = Storm::default();
        // What only its memory knew is forgotten.
        self.answered.clear();
        self.revoked_by_peer.clear();
        self.dead.clear();
        self.machine = Machine::new(self.now, None);
    }

    /// The application ends the session.
    pub fn revoke(&mut self) {
        let busy = self.busy();
        match self.machine.revoke() {
            Turn::Start => self.start(),
            Turn::Join | Turn::Wait => assert!(busy, "nothing is under way that could be waited for"),
            Turn::Over => panic!("nobody can have revoked it before"),
        }
    }

    /// The application wants another pair than that which calls carry.
    pub fn refresh_now(&mut self) {
        let Some(glance) = self.machine.glance(self.now) else { return };
        let busy = self.busy();
        match self.machine.refresh(glance.token.fingerprint(), self.now) {
            Turn::Start => {
                let end = self.machine.current.as_ref().and_then(|held| held.expires);
                self.early = Some((glance.token, end));
                self.start();
            }
            Turn::Join | Turn::Wait => assert!(busy, "nothing is under way that could be waited for"),
            Turn::Over => panic!("nobody has renewed it"),
        }
    }

    /// The credentials are replaced.
    pub fn set_key(&mut self) {
        self.logins = Logins { refused: None, old_key: matches!(self.pending, Some(Step::Login)) };
        self.storm.refused = 0;
        self.machine.forgive_login();
    }

    fn grant(&mut self) -> TokenResponse {
        self.serial += 1;
        let (access, refresh) = (format!("a{}", self.serial), format!("r{}", self.serial));
        self.live.insert(refresh.clone());
        self.access_of.insert(refresh.clone(), Fingerprint::of(&Secret::from(access.as_str())));
        granted(&access, &refresh)
    }

    fn crash(&mut self, step: &Step) -> Event {
        // The request may have arrived, and the file may have been written.
        if let Step::Refresh(token) = step {
            self.live.remove(token.reveal());
            self.lost.insert(Fingerprint::of(token));
        }
        if let Step::Revoke(token) = step {
            self.end_at_server(token);
        }
        if let Step::Write(record) = step {
            self.store(record);
        }
        Event::Broken(network())
    }

    fn store(&mut self, record: &Record) -> Saved {
        if record.generation != self.stored.generation + 1 {
            return Saved::Overtaken;
        }
        let lost =
            self.stored_token().filter(|token| record.pair.is_none() && self.live.contains(token.reveal()));
        assert!(lost.is_none(), "a pair that works was taken from the store");
        self.stored = record.clone();
        let unresolved = self
            .interrupted
            .is_some_and(|token| record.intent.as_ref().is_some_and(|intent| intent.token == token));
        if !unresolved {
            self.interrupted = None;
        }
        self.saved.extend(record.pair.as_ref().map(TokenPair::access_fingerprint));
        Saved::Kept
    }

    fn carry_out(&mut self, step: Step, fate: Fate) -> Event {
        let failing = || Error::store("the disk is full");
        match step {
            Step::Read if fate == Fate::StoreFails => Event::Read(Err(failing())),
            Step::Write(_) if fate == Fate::StoreFails => Event::Written(Err(failing())),
            Step::Read => {
                self.find_intent();
                // Where another pair stands there by now, it is not known that the one before was revoked.
                let revoked = std::mem::take(&mut self.revoked_by_peer);
                if self.stored.pair.is_none() {
                    self.answered.extend(revoked);
                }
                Event::Read(Ok(self.stored.clone()))
            }
            Step::Write(record) => Event::Written(Ok(self.store(&record))),
            Step::Login => Event::Exchanged(self.answer(fate, None)),
            Step::Revoke(token) => Event::Revoked(self.revoked(fate, &token)),
            Step::Refresh(token) => Event::Exchanged(self.answer(fate, Some(token.reveal()))),
            Step::Done(_) => unreachable!("nothing follows the outcome"),
        }
    }

    /// The pair of this access token works no more; nobody knows but the server.
    fn end_at_server(&mut self, token: &Token) -> Vec<String> {
        let is_its = |(_, access): &(&String, &Fingerprint)| **access == token.fingerprint();
        let tokens: Vec<_> =
            self.access_of.iter().filter(is_its).map(|(refresh, _)| refresh.clone()).collect();
        for token in &tokens {
            self.live.remove(token);
        }
        tokens
    }

    fn revoked(&mut self, fate: Fate, token: &Token) -> Result<()> {
        match fate {
            Fate::NotSent | Fate::Unavailable | Fate::Absent | Fate::LostBefore => Err(network()),
            Fate::LostAfter => {
                self.end_at_server(token);
                Err(network())
            }
            _ => {
                let ended = self.end_at_server(token);
                self.answered.extend(ended);
                self.dead.insert(token.fingerprint());
                Ok(())
            }
        }
    }

    fn answer(&mut self, fate: Fate, refresh: Option<&str>) -> Result<TokenResponse, ExchangeFailure> {
        let outcome = match fate {
            Fate::NotSent => Some(Outcome::NotSent),
            Fate::Unavailable => Some(Outcome::Unavailable),
            Fate::Absent => Some(Outcome::Absent),
            Fate::LostBefore => Some(Outcome::Unknown),
            Fate::LostAfter => {
                refresh.map(|token| self.live.remove(token));
                Some(Outcome::Unknown)
            }
            Fate::Refused => Some(Outcome::Refused),
            _ if refresh.is_some_and(|token| !self.live.contains(token)) => Some(Outcome::Refused),
            _ => None,
        };
        if let Some(outcome) = outcome {
            if outcome == Outcome::Refused && refresh.is_none() && !std::mem::take(&mut self.logins.old_key) {
                self.logins.refused = Some(self.now.monotonic);
            }
            if let (Outcome::Refused, Some(token)) = (outcome, refresh) {
                self.live.remove(token);
                self.answered.insert(token.to_owned());
            }
            if let (Outcome::NotSent | Outcome::Unavailable | Outcome::Absent, Some(sent)) =
                (outcome, refresh.and_then(|token| self.sent_in_run.get_mut(token)))
            {
                *sent -= 1;
            }
            if let (Outcome::Unknown, Some(token)) = (outcome, refresh) {
                self.lost.insert(Fingerprint::of(&Secret::from(token)));
            }
            let kind =
                if outcome == Outcome::Refused { ErrorKind::Authentication } else { ErrorKind::Connection };
            return Err(ExchangeFailure { outcome, error: Error::new(kind, "no pair") });
        }
        let mut answer = self.grant();
        self.given = None;
        // Whatever it grants is lost with it.
        let lost = answer.refresh_token.clone().filter(|_| fate == Fate::Unreadable);
        if fate == Fate::Unusable {
            answer.expires_in = -1;
        }
        if let Some(token) = refresh {
            let sent = Fingerprint::of(&Secret::from(token));
            if matches!(fate, Fate::Unusable | Fate::Unreadable) {
                self.lost.insert(sent);
            } else {
                self.lost.remove(&sent);
            }
            self.granted_in_run = true;
            self.dead.extend(self.access_of.get(token));
            if fate == Fate::KeepsRefreshToken {
                answer.refresh_token = None;
                // It is as good as new.
                self.sent_in_run.remove(token);
                self.access_of.insert(token.to_owned(), Fingerprint::of(&answer.access_token));
            } else {
                self.live.remove(token);
                self.answered.insert(token.to_owned());
            }
        }
        if let Some(lost) = lost {
            self.live.remove(lost.reveal());
            let error = Error::new(ErrorKind::Decode, "unreadable");
            return Err(ExchangeFailure { outcome: Outcome::Spent, error });
        }
        Ok(answer)
    }

    fn check_step(&mut self, step: &Step) {
        match step {
            Step::Refresh(token) => {
                assert_eq!(
                    self.intent().map(|intent| intent.token),
                    Some(Fingerprint::of(token)),
                    "the store was not told"
                );
                let interrupted = self.interrupted == Some(Fingerprint::of(token));
                assert!(
                    !(self.can_login && interrupted),
                    "a token was sent that may have been sent before the crash"
                );
                if self.sent_in_run.is_empty() {
                    self.check_pause();
                }
                let token = token.reveal().to_owned();
                assert!(!self.answered.contains(&token), "{token} was sent after its answer was seen");
                let sent = self.sent_in_run.entry(token.clone()).or_default();
                *sent += 1;
                assert!(*sent <= 2, "{token} was sent a third time");
            }
            Step::Login => {
                self.check_pause();
                let again = self.logins.refused.map(|refused| refused + Duration::from_secs(1));
                assert!(
                    again.is_none_or(|again| again <= self.now.monotonic),
                    "refused, and sent at once again"
                );
            }
            Step::Done(Ok(Some(token))) => self.check_carried(token),
            Step::Done(Err(error)) if is_end(error.kind()) => {
                assert!(!self.can_login, "a client with credentials logs in");
                // A store that fails may hide what a peer has just left there.
                let stored = self.stored_token().filter(|_| self.faults == 0);
                if let Some(token) = stored.filter(|token| self.live.contains(token.reveal())) {
                    panic!("the session ended with {} alive in the store", token.reveal());
                }
                // An early refresh that finds nothing has ended nothing yet.
                let ended = self.machine.ended.is_some();
                let given = self.given.as_ref().filter(|token| ended && self.live.contains(*token));
                assert_eq!(given, None, "the session ended with a given pair that is alive");
            }
            _ => {}
        }
    }

    /// Tokens of which one after the other is refused are not asked for at once.
    fn check_pause(&self) {
        let Storm { refused, last, is_in_run, .. } = self.storm;
        if refused > 4 && !is_in_run {
            let pause = Duration::from_secs(1 << (refused - 5).min(5));
            assert!(
                last + pause <= self.now.monotonic,
                "the {refused}th refused token, and the next one at once"
            );
        }
    }

    fn check_carried(&mut self, token: &Token) {
        assert!(!self.dead.contains(&token.fingerprint()), "a dead token was given to a call");
        assert!(
            self.saved.contains(&token.fingerprint()),
            "a token was given to a call that is not in the store"
        );
        if !self.seen.contains(token) {
            self.seen.push(token.clone());
        }
    }

    /// An early refresh failed: as long as the old token works, nobody notices.
    fn check_invisible(&mut self, token: &Token) {
        let current = self.machine.glance(self.now).map(|glance| glance.token);
        assert!(
            current.as_ref() == Some(token) || self.dead.contains(&token.fingerprint()),
            "a failed early refresh took away a token that works"
        );
    }
}

/// Which of the two it must be, the world knows: see `expected_end`.
pub fn is_end(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::SessionEnded | ErrorKind::SessionInDoubt)
}

/// An answer that grants these tokens, for as long as the portal does.
pub fn granted(access: &str, refresh: &str) -> TokenResponse {
    TokenResponse {
        access_token: access.into(),
        expires_in: 3_600,
        refresh_token: Some(refresh.into()),
        refresh_expires_in: Some(604_800),
        token_type: None,
        extra: Extra::new(),
    }
}

pub fn later(moment: Timestamp, seconds: i64) -> Timestamp {
    Timestamp::from_microseconds(moment.as_microseconds() + seconds * 1_000_000).expect("in the calendar")
}

pub fn network() -> Error {
    Error::new(ErrorKind::Connection, "broken off")
}
