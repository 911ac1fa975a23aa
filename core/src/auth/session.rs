//! The shell around the machine: tokio, the clocks, the store and the exchange.

mod driver;
mod listener;
#[cfg(test)]
mod tests;

use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak},
    time::Duration,
};

use arc_swap::ArcSwapOption;
use tokio::sync::{oneshot, watch};

use self::{
    driver::Driver,
    listener::{Events, WeakEvents},
};
use super::{
    clock::{Clock, Now},
    exchange::Exchange,
    handle::{SessionInfo, SessionState},
    machine::{Event, Glance, Happening, Held, Machine, Need, Standing, Turn, refused_each},
    pair::TokenPair,
    runtime::{self, may_be_interrupted, timeout},
    session_event::{SessionEvent, SessionListener},
    store::{StoreLock, TokenStore},
    token::Token,
};
use crate::{
    error::{Error, ErrorKind, Result},
    model::{Extra, Secret},
};

/// How long a waiter outwaits the driver's own limit: only a driver that lost its thread, as in a forked child,
/// lets it come to that.
const GRACE: Duration = Duration::from_secs(5);

/// How many granted tokens may be refused to others while a caller wakes up, before it gives up. It has been refused
/// nothing itself, so it is patient: a few calls that are refused one after the other are no more than bad luck.
const ROUNDS: u32 = 8;

/// What a session is made of.
pub(crate) struct Parts {
    pub exchange: Arc<dyn Exchange>,
    pub store: Arc<dyn TokenStore>,
    pub clock: Arc<dyn Clock>,
    /// A pair to start from, unless the store knows a newer one.
    pub pair: Option<TokenPair>,
    /// Why there is no pair to start from and none can be got, where that is known.
    pub ended: Option<Error>,
    /// How long getting a token may take in all: lock, store and exchange.
    pub limit: Duration,
    /// How long the store may take to be locked, and then for each thing it is asked. Less than what callers wait, so that
    /// they are told what is wrong.
    pub patience: Duration,
    /// The family of the API whose token it is.
    pub family: &'static str,
    /// Who is told what happens.
    pub listener: Option<SessionListener>,
}

/// The token of a client. Clones share it.
///
/// A token at hand is given out without a lock. Where one has to be got, a task of its own does it for everybody who
/// waits: whoever stops waiting takes nothing away from the others, and a pair that was granted is saved and kept
/// even if nobody waits any more.
#[derive(Clone)]
pub(crate) struct Session(Arc<Inner>);

/// A session that is not kept alive.
#[derive(Clone)]
pub(crate) struct WeakSession {
    session: Weak<Inner>,
    events: WeakEvents,
}

impl WeakSession {
    /// Whether nobody has it any more, and its listener has seen everything.
    pub fn is_gone(&self) -> bool {
        self.session.strong_count() == 0 && self.events.is_gone()
    }

    pub fn upgrade(&self) -> Option<Session> {
        self.session.upgrade().map(Session)
    }

    /// Waits until the listener has seen what happened so far.
    pub async fn told(&self) {
        self.events.told().await;
    }
}

struct Inner {
    exchange: Arc<dyn Exchange>,
    store: Arc<dyn TokenStore>,
    clock: Arc<dyn Clock>,
    limit: Duration,
    patience: Duration,
    family: &'static str,
    events: Events,
    /// Tells the sessions of one process apart.
    number: u32,
    /// What calls go on with while nothing has to be asked.
    glance: ArcSwapOption<Glance>,
    state: Mutex<State>,
}

struct State {
    machine: Machine,
    /// The driver under way.
    running: Option<Running>,
    /// How many drivers there were: a number for each.
    runs: u64,
    /// No token is given out any more.
    closed: bool,
}

/// A driver under way.
struct Running {
    run: u64,
    /// Its outcome, once there is one.
    waiting: Waiting,
    /// When it began, by the monotonic clock.
    begun: Duration,
    /// The lock of the store, kept here so that a driver that is lost does not keep it.
    lock: Option<Box<dyn StoreLock>>,
}

type Outcome = Result<Option<Token>>;
type Waiting = watch::Receiver<Option<Outcome>>;

impl Session {
    /// Fails when `pair` cannot be used at all. Nothing is read or sent yet.
    pub fn new(parts: Parts) -> Result<Self> {
        let Parts { exchange, store, clock, pair, ended, limit, patience, family, listener } = parts;
        let now = clock.now();
        let start = pair.map(|pair| Held::found(pair, now, driver::jitter())).transpose()?;
        let machine = Machine::new(now, start).ended_by(ended);
        let state = State { machine, running: None, runs: 0, closed: false };
        Ok(Self(Arc::new(Inner {
            exchange,
            store,
            clock,
            limit,
            patience,
            family,
            events: Events::new(listener),
            number: getrandom::u32().unwrap_or_default(),
            glance: ArcSwapOption::empty(),
            state: Mutex::new(state),
        })))
    }

    /// A token that is good to send.
    pub async fn token(&self) -> Result<Token> {
        may_be_interrupted();
        if let Some(glance) = self.0.glance.load().as_ref()
            && glance.holds(self.0.clock.now())
        {
            return Ok(glance.token.clone());
        }
        let mut one_ended = false;
        for _ in 0..ROUNDS {
            self.give_up_lost().await;
            let outcome = match self.need()? {
                Ask::Answered(token) => return Ok(token),
                Ask::Waiting(waiting) => self.outcome(waiting).await?,
                // Whether that works is for those who wanted it.
                Ask::Behind(revoking) => self.outcome(revoking).await.unwrap_or_default(),
            };
            let Some(token) = outcome else { continue };
            match self.look_again(&token) {
                Found::Dead => {}
                // Where the next one has ended too, tokens are as short-lived as that here, and it is sent.
                Found::Ended if !one_ended => one_ended = true,
                Found::Ended | Found::Good => return Ok(token),
            }
        }
        Err(refused_each())
    }

    /// A token may have been refused to a faster caller, or forgotten, before this one woke up; or it has slept all its life.
    fn look_again(&self, token: &Token) -> Found {
        let now = self.0.clock.now();
        let mut state = self.state();
        if state.machine.is_dead(token.fingerprint()) {
            Found::Dead
        } else if state.machine.has_ended(token.fingerprint(), now) {
            Found::Ended
        } else {
            Found::Good
        }
    }

    /// The portal refused `token` with a 401: it is given out no more, unless it was replaced meanwhile anyway. Returns
    /// whether that bodes ill for the next one.
    pub fn reject(&self, token: &Token) -> bool {
        let now = self.0.clock.now();
        let mut state = self.state();
        let is_verdict = state.machine.reject(token.fingerprint(), now);
        self.publish(&state);
        is_verdict
    }

    /// The portal answered a call with `token`, and not with a 401.
    pub fn accept(&self, token: &Token) {
        let is_known =
            self.0.glance.load().as_ref().is_some_and(|glance| glance.accepted && glance.token == *token);
        if !is_known {
            let mut state = self.state();
            state.machine.accept(token.fingerprint());
            self.publish(&state);
        }
    }

    /// Gets a new pair, unless one was got on the way to the first token. Who asks while one is being got waits for that one.
    pub async fn refresh_now(&self) -> Result<()> {
        let before = self.state().machine.granted();
        let known = self.token().await?.fingerprint();
        if self.state().machine.granted() == before {
            self.alone(|machine, now| machine.refresh(known, now)).await?;
        }
        Ok(())
    }

    /// Revokes the pair at the server and forgets it, in a task of its own: to get a token for it may take an exchange.
    pub async fn revoke(&self) -> Result<()> {
        let session = self.clone();
        let (done, outcome) = oneshot::channel();
        runtime::spawn(async move {
            // Nobody may wait for it any more.
            let _ = done.send(session.revoke_here().await);
        });
        outcome.await.unwrap_or_else(|_| Err(broken_off()))
    }

    async fn revoke_here(&self) -> Result<()> {
        // Whoever waited for a token then would log in to revoke that.
        if let Some(revoking) = self.revoking() {
            return self.outcome(revoking).await.map(drop);
        }
        match self.token().await {
            // There may be nothing left that could be revoked.
            Err(error) if !matches!(error.kind(), ErrorKind::SessionEnded | ErrorKind::SessionInDoubt) => {
                Err(error)
            }
            _ => self.alone(|machine, _| machine.revoke()).await,
        }
    }

    fn revoking(&self) -> Option<Waiting> {
        let state = self.state();
        let running = state.running.as_ref().filter(|_| state.machine.is_revoking());
        running.map(|running| running.waiting.clone())
    }

    /// Gives out no token any more, and waits for the driver under way: its pair is to be saved.
    pub async fn close(&self) {
        {
            let mut state = self.state();
            state.closed = true;
            self.publish(&state);
        }
        self.settle().await;
    }

    /// Whether a driver is under way.
    pub fn is_busy(&self) -> bool {
        self.state().running.is_some()
    }

    /// Waits for the driver under way, and ends nothing: its pair is to be saved before the process ends.
    pub async fn settle(&self) {
        let waiting = self.state().running.as_ref().map(|running| running.waiting.clone());
        if let Some(waiting) = waiting {
            // Whatever became of it is for those who waited for it.
            let _ = self.outcome(waiting).await;
        }
    }

    /// The session as long as somebody has it: a client, or a driver.
    pub fn downgrade(&self) -> WeakSession {
        WeakSession { session: Arc::downgrade(&self.0), events: self.0.events.downgrade() }
    }

    /// Logs in with another key from now on.
    pub fn set_api_key(&self, api_key: Secret) -> Result<()> {
        self.0.exchange.set_api_key(api_key)?;
        self.state().machine.forgive_login();
        Ok(())
    }

    /// How the session stands.
    pub fn info(&self) -> SessionInfo {
        let now = self.0.clock.now();
        let state = self.state();
        let (standing, ends) = state.machine.standing(now);
        SessionInfo {
            family: self.0.family.to_owned(),
            state: match standing {
                _ if state.closed => SessionState::Closed,
                Standing::Idle => SessionState::Idle,
                Standing::Active => SessionState::Active,
                Standing::Stale => SessionState::Stale,
                Standing::Ended => SessionState::Ended,
                Standing::InDoubt => SessionState::InDoubt,
            },
            expires_at: ends.access,
            refresh_expires_at: ends.refresh,
            refreshed_at: state.machine.granted_at(),
            owner: self.owner(),
            extra: Extra::new(),
        }
    }

    /// Waits for its turn, and then for the driver it starts or joins.
    async fn alone(&self, begin: impl Fn(&mut Machine, Now) -> Turn) -> Result<()> {
        loop {
            self.give_up_lost().await;
            let now = self.0.clock.now();
            let (turn, waiting, driver) = {
                let mut state = self.state();
                if state.closed {
                    return Err(closed());
                }
                let turn = begin(&mut state.machine, now);
                if turn == Turn::Start {
                    let (driver, waiting) = self.driver(&mut state, now);
                    (turn, Some(waiting), Some(driver))
                } else {
                    (turn, state.running.as_ref().map(|running| running.waiting.clone()), None)
                }
            };
            if turn == Turn::Over {
                return Ok(());
            }
            let Some(waiting) = waiting else { return Err(broken_off()) };
            if let Some(driver) = driver {
                driver.start();
            }
            let outcome = self.outcome(waiting).await;
            // Whatever became of one that did something else is for those who waited for it.
            if turn != Turn::Wait {
                return outcome.map(drop);
            }
        }
    }

    fn need(&self) -> Result<Ask> {
        let now = self.0.clock.now();
        let mut state = self.state();
        if state.closed {
            return Err(closed());
        }
        match state.machine.need(now) {
            Need::Use(token) => {
                self.publish(&state);
                Ok(Ask::Answered(token))
            }
            Need::UseAndStart(token) => {
                let (driver, _) = self.driver(&mut state, now);
                drop(state);
                driver.start();
                Ok(Ask::Answered(token))
            }
            Need::Start => {
                let (driver, waiting) = self.driver(&mut state, now);
                drop(state);
                driver.start();
                Ok(Ask::Waiting(waiting))
            }
            Need::Wait => {
                let waiting = state.running.as_ref().map(|running| running.waiting.clone());
                let ask = if state.machine.is_revoking() { Ask::Behind } else { Ask::Waiting };
                waiting.map(ask).ok_or_else(broken_off)
            }
        }
    }

    /// Breaks off a run whose driver is gone without a word, as in a forked child or with a runtime that stands
    /// still: nothing else ever would. Where the whole process stood still, the driver is about to go on: it gets the time
    /// for it, since whoever gives it up gives up the pair that is on its way.
    async fn give_up_lost(&self) {
        let overdue = self.overdue();
        if let Some((_, waiting)) = &overdue
            && let Ok(Ok(_)) = timeout(GRACE, waiting.clone().wait_for(Option::is_some)).await
        {
            return;
        }
        let lost = {
            let mut state = self.state();
            let lost = state.running.take_if(|running| {
                overdue.as_ref().is_some_and(|(run, _)| *run == running.run)
                    || running.waiting.has_changed().is_err()
            });
            if lost.is_some() {
                state.machine.step(self.0.clock.now(), Event::Broken(broken_off()));
                self.publish(&state);
            }
            lost
        };
        // Unlocking is the store's code: it runs without our own lock.
        if lost.is_some() {
            tracing::warn!(
                family = self.0.family,
                "a token exchange did not come to an end, and is given up"
            );
        }
    }

    /// The run that should have ended by now.
    fn overdue(&self) -> Option<(u64, Waiting)> {
        let now = self.0.clock.now().monotonic;
        let longest = self.0.limit.saturating_add(GRACE);
        let state = self.state();
        let running = state.running.as_ref().filter(|running| now.saturating_sub(running.begun) >= longest);
        running.map(|running| (running.run, running.waiting.clone()))
    }

    /// A driver for the run that the machine has just begun. It is started when the lock is free again: one that
    /// finds no runtime ends at once, and says so to the machine.
    fn driver(&self, state: &mut State, now: Now) -> (Driver, Waiting) {
        let (sender, waiting) = watch::channel(None);
        state.runs += 1;
        let run = state.runs;
        state.running = Some(Running { run, waiting: waiting.clone(), begun: now.monotonic, lock: None });
        self.publish(state);
        (Driver::new(self.clone(), run, sender), waiting)
    }

    async fn outcome(&self, mut waiting: Waiting) -> Outcome {
        // Without a runtime there is neither a driver nor a timer: the outcome is there already, and says so.
        if let Some(outcome) = waiting.borrow().clone() {
            return outcome;
        }
        let outcome = timeout(self.0.limit + GRACE, waiting.wait_for(Option::is_some)).await;
        match outcome {
            Ok(Ok(outcome)) => outcome.clone().unwrap_or_else(|| Err(broken_off())),
            Ok(Err(_)) | Err(_) => Err(broken_off()),
        }
    }

    /// Who this is, for the intents in the store. Asked anew each time: a forked child is another process.
    fn owner(&self) -> String {
        format!("{}-{:08x}", std::process::id(), self.0.number)
    }

    /// Tells the listener; never with the lock held.
    fn tell(&self, happenings: Vec<Happening>) {
        for Happening { kind, reason, ends } in happenings {
            let family = self.0.family;
            tracing::info!(family, kind = %kind, reason = %reason, "token session");
            self.0.events.tell(SessionEvent {
                kind,
                reason,
                family: family.to_owned(),
                at: self.0.clock.now().wall,
                expires_at: ends.access,
                refresh_expires_at: ends.refresh,
                extra: Extra::new(),
            });
        }
    }

    fn publish(&self, state: &State) {
        let glance = state.machine.glance(self.0.clock.now()).filter(|_| !state.closed);
        self.0.glance.store(glance.map(Arc::new));
    }

    fn state(&self) -> MutexGuard<'_, State> {
        may_be_interrupted();
        // Nothing that can panic runs while it is held.
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a caller gets without waiting.
enum Ask {
    Answered(Token),
    Waiting(Waiting),
    /// What gets no token has to end first.
    Behind(Waiting),
}

/// What became of a token before its waiter woke up.
enum Found {
    Good,
    /// It was refused or revoked.
    Dead,
    /// It came to its end.
    Ended,
}

fn closed() -> Error {
    Error::configuration("the session of this client was closed; make a new client")
}

fn broken_off() -> Error {
    Error::new(ErrorKind::Connection, "the token exchange was broken off before it was answered; call again")
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").field("store", &self.0.store).finish_non_exhaustive()
    }
}
