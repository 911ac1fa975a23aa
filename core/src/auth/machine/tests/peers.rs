//! Two machines on one store, over random timelines: a lock that can be lost, answers that are still under way, kills.
//!
//! With credentials no refresh token is sent that was consumed before, by whichever of them.

use std::{collections::HashSet, time::Duration};

use proptest::prelude::*;

use super::world::{granted, later, network};
use crate::{
    Error, Secret, TokenResponse,
    auth::{
        clock::Now,
        exchange::{ExchangeFailure, Outcome},
        machine::{Event, Machine, Need, Step, Terms, Turn},
        pair::Fingerprint,
        record::Record,
        store::Saved,
    },
};

#[derive(Clone, Copy, Debug)]
enum Move {
    Need(usize),
    /// The next step, as an honest server and a sound store carry it out.
    Go(usize),
    /// The next step; what was to be sent is not.
    NotSent(usize),
    /// The next step; the store fails.
    StoreFails(usize),
    /// Whoever holds the lock holds it no longer, and does not know.
    LockLost,
    Pass(u64),
    Kill(usize),
    Rejected(usize),
    RefreshNow(usize),
    Revoke(usize),
}

fn moves() -> impl Strategy<Value = Move> {
    let who = || 0..2_usize;
    let seconds = prop_oneof![Just(1_u64), Just(3_350), Just(3_600)];
    prop_oneof![
        4 => who().prop_map(Move::Need),
        20 => who().prop_map(Move::Go),
        1 => who().prop_map(Move::NotSent),
        1 => who().prop_map(Move::StoreFails),
        2 => Just(Move::LockLost),
        3 => seconds.prop_map(Move::Pass),
        1 => who().prop_map(Move::Kill),
        1 => who().prop_map(Move::Rejected),
        1 => who().prop_map(Move::RefreshNow),
        1 => who().prop_map(Move::Revoke),
    ]
}

#[derive(Clone, Copy, PartialEq)]
enum Fate {
    Good,
    NotSent,
    StoreFails,
}

/// A process with a machine in it.
struct Process {
    machine: Machine,
    running: bool,
    wants_lock: bool,
    pending: Option<Step>,
    /// What the server has done, and this process does not know yet.
    answer: Option<Result<TokenResponse, ExchangeFailure>>,
    /// The access token that is void by that answer.
    voids: Option<Fingerprint>,
    /// The access tokens that it knows to be void.
    known: HashSet<Fingerprint>,
}

impl Process {
    fn new(now: Now) -> Self {
        Self {
            machine: Machine::new(now, None),
            running: false,
            wants_lock: false,
            pending: None,
            answer: None,
            voids: None,
            known: HashSet::new(),
        }
    }
}

struct Fleet {
    processes: [Process; 2],
    now: Now,
    holder: Option<usize>,
    stored: Record,
    live: HashSet<String>,
    consumed: HashSet<String>,
    granted: u32,
}

impl Fleet {
    fn new() -> Self {
        let wall = "2026-01-01".parse().expect("a moment");
        let now = Now { monotonic: Duration::from_secs(1), wall, skew: 0 };
        Self {
            processes: [Process::new(now), Process::new(now)],
            now,
            holder: None,
            stored: Record::default(),
            live: HashSet::new(),
            consumed: HashSet::new(),
            granted: 0,
        }
    }

    fn play(&mut self, played: Move) {
        match played {
            Move::Need(who) => drop(self.need(who)),
            Move::Go(who) => drop(self.go(who, Fate::Good)),
            Move::NotSent(who) => drop(self.go(who, Fate::NotSent)),
            Move::StoreFails(who) => drop(self.go(who, Fate::StoreFails)),
            Move::LockLost => self.holder = None,
            Move::Pass(seconds) => self.pass(seconds),
            Move::Kill(who) => self.kill(who),
            Move::Rejected(who) => {
                let now = self.now;
                let process = &mut self.processes[who];
                if let Some(glance) = process.machine.glance(now) {
                    process.known.insert(glance.token.fingerprint());
                    process.machine.reject(glance.token.fingerprint(), now);
                }
            }
            Move::Revoke(who) => {
                if self.processes[who].machine.revoke() == Turn::Start {
                    self.start(who);
                }
            }
            Move::RefreshNow(who) => {
                let machine = &mut self.processes[who].machine;
                if let Some(glance) = machine.glance(self.now)
                    && machine.refresh(glance.token.fingerprint(), self.now) == Turn::Start
                {
                    self.start(who);
                }
            }
        }
    }

    /// The pair of this access token works no more.
    fn revoke(&mut self, who: usize, token: Fingerprint) {
        let is_its = |number: &u32| Fingerprint::of(&Secret::from(format!("access{number}"))) == token;
        if let Some(number) = (1..=self.granted).find(is_its) {
            self.live.remove(&format!("refresh{number}"));
        }
        self.processes[who].known.insert(token);
    }

    fn pass(&mut self, seconds: u64) {
        self.now.monotonic += Duration::from_secs(seconds);
        self.now.wall = later(self.now.wall, i64::try_from(seconds).expect("short"));
    }

    /// Whether it has a token to go on with.
    fn need(&mut self, who: usize) -> bool {
        let need = self.processes[who].machine.need(self.now);
        if let Need::Use(token) | Need::UseAndStart(token) = &need {
            assert!(!self.processes[who].known.contains(&token.fingerprint()), "a void token is carried");
        }
        match need {
            Need::Use(_) => return true,
            Need::UseAndStart(_) => {
                self.start(who);
                return true;
            }
            Need::Start => self.start(who),
            Need::Wait => assert!(self.processes[who].running),
        }
        false
    }

    fn start(&mut self, who: usize) {
        assert!(!self.processes[who].running, "one run at a time");
        self.processes[who].running = true;
        self.processes[who].wants_lock = true;
    }

    /// Takes the next step; what came of the run, where it was the last.
    fn go(&mut self, who: usize, fate: Fate) -> Option<Result<(), Error>> {
        let event = self.next_event(who, fate)?;
        let step = self.processes[who].machine.step(self.now, event);
        let Step::Done(outcome) = step else {
            self.processes[who].pending = Some(step);
            return None;
        };
        self.processes[who].running = false;
        if self.holder == Some(who) {
            self.holder = None;
        }
        if let Ok(Some(token)) = &outcome {
            assert!(!self.processes[who].known.contains(&token.fingerprint()), "a void token is handed out");
        }
        Some(outcome.map(drop))
    }

    /// What a process is told next, if anything.
    fn next_event(&mut self, who: usize, fate: Fate) -> Option<Event> {
        let store_fails = fate == Fate::StoreFails;
        let holds = self.holder == Some(who);
        let process = &mut self.processes[who];
        if !process.running {
            return None;
        }
        if process.wants_lock {
            if !store_fails && self.holder.is_some() {
                return None;
            }
            process.wants_lock = false;
            if store_fails {
                return Some(Event::Locked(Err(network())));
            }
            self.holder = Some(who);
            return Some(Event::Locked(Ok(Terms { can_login: true, jitter: 0.0, owner: who.to_string() })));
        }
        if let Some(answer) = process.answer.take() {
            process.known.extend(process.voids.take());
            return Some(Event::Exchanged(answer));
        }
        match process.pending.take()? {
            Step::Read if store_fails => Some(Event::Read(Err(network()))),
            Step::Read => Some(Event::Read(Ok(self.stored.clone()))),
            Step::Write(_) if store_fails => Some(Event::Written(Err(network()))),
            Step::Write(record) => Some(Event::Written(Ok(self.save(record)))),
            Step::Revoke(_) if fate == Fate::NotSent => Some(Event::Revoked(Err(network()))),
            Step::Revoke(token) => {
                self.revoke(who, token.fingerprint());
                Some(Event::Revoked(Ok(())))
            }
            Step::Login => {
                let granted = self.grant();
                self.processes[who].answer = Some(Ok(granted));
                None
            }
            // The guard is against it.
            Step::Refresh(_) if !holds || fate == Fate::NotSent => {
                Some(Event::Exchanged(Err(ExchangeFailure { outcome: Outcome::NotSent, error: network() })))
            }
            Step::Refresh(token) => {
                self.refresh(who, token.reveal());
                None
            }
            Step::Done(_) => unreachable!("it has ended"),
        }
    }

    fn save(&mut self, record: Record) -> Saved {
        if record.generation != self.stored.generation + 1 {
            return Saved::Overtaken;
        }
        self.stored = record;
        Saved::Kept
    }

    fn refresh(&mut self, who: usize, token: &str) {
        assert!(!self.consumed.contains(token), "{token} was sent, and had been consumed");
        let answer = if self.live.remove(token) {
            self.consumed.insert(token.to_owned());
            let access = format!("access{}", token.trim_start_matches("refresh"));
            self.processes[who].voids = Some(Fingerprint::of(&Secret::from(access.as_str())));
            Ok(self.grant())
        } else {
            Err(ExchangeFailure { outcome: Outcome::Refused, error: network() })
        };
        self.processes[who].answer = Some(answer);
    }

    fn grant(&mut self) -> TokenResponse {
        self.granted += 1;
        let (access, refresh) = (format!("access{}", self.granted), format!("refresh{}", self.granted));
        self.live.insert(refresh.clone());
        granted(&access, &refresh)
    }

    /// With the write under way done, and nobody to be told of it.
    fn kill(&mut self, who: usize) {
        if let Some(Step::Write(record)) = self.processes[who].pending.take() {
            self.save(record);
        }
        self.processes[who] = Process::new(self.now);
        if self.holder == Some(who) {
            self.holder = None;
        }
    }

    /// Until it has a token.
    fn settle(&mut self, who: usize) {
        let mut failures = 0;
        for _ in 0..600 {
            if !self.processes[who].running && self.need(who) {
                return;
            }
            for process in [1 - who, who] {
                if let Some(Err(error)) = self.go(process, Fate::Good)
                    && process == who
                {
                    failures += 1;
                    assert!(failures < 4, "{error}");
                }
            }
        }
        panic!("no end");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_process_sends_what_another_has_consumed(played in prop::collection::vec(moves(), 1..200)) {
        let mut fleet = Fleet::new();
        for played in played {
            fleet.play(played);
        }
        // Beyond every pause.
        fleet.pass(120);
        for who in [0, 1, 0] {
            fleet.settle(who);
        }
    }
}
