//! A server that rotates and detects reuse, a store that can fail, a clock that can be moved.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, MutexGuard,
        atomic::{AtomicBool, AtomicI64, Ordering},
    },
    time::Duration,
};

use tokio::sync::watch;

use crate::{
    Error, ErrorKind, Result, Secret, Timestamp, TokenPair, TokenResponse,
    auth::{
        Asking, Exchange, ExchangeFailure, Exchanging, Guard, MemoryStore, Outcome, Parts, Record, Saved,
        Session, SessionEvent, SessionListener, StoreFuture, StoreLock, Token, TokenStore,
        clock::{Clock, Now},
    },
    model::Extra,
};

/// What the server does with the next exchange.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Script {
    Answer,
    /// Waits until it is opened.
    Hold,
    /// The same, and then refuses.
    HoldAndRefuse,
    /// The same for a revocation, which then fails.
    HoldAndFail,
    NotSent,
    LoseAnswer,
    Refuse,
    Panic,
}

pub struct Server {
    state: Mutex<State>,
    open: watch::Sender<bool>,
    /// How many exchanges have come in, and how many are over.
    traffic: watch::Sender<(u32, u32)>,
    clock: Arc<FakeClock>,
}

struct State {
    can_login: bool,
    script: Script,
    logins: u32,
    refreshes: u32,
    revocations: u32,
    serial: u32,
    /// How long the access tokens live, in seconds.
    lifetime: i64,
    /// Whether each refresh token is still good.
    refresh_tokens: HashMap<String, bool>,
    reuse: bool,
    most_at_once: u32,
}

impl Server {
    fn new(clock: Arc<FakeClock>) -> Self {
        let state = State {
            can_login: true,
            script: Script::Answer,
            logins: 0,
            refreshes: 0,
            revocations: 0,
            serial: 0,
            lifetime: 3_600,
            refresh_tokens: HashMap::new(),
            reuse: false,
            most_at_once: 0,
        };
        Self {
            state: Mutex::new(state),
            open: watch::channel(false).0,
            traffic: watch::channel((0, 0)).0,
            clock,
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("server")
    }

    pub fn script(&self, script: Script) {
        self.state().script = script;
    }

    pub fn open(&self) {
        self.state().script = Script::Answer;
        self.open.send_replace(true);
    }

    /// Until an exchange is being held.
    pub async fn reached(&self) {
        self.traffic.subscribe().wait_for(|(come, gone)| come > gone).await.expect("server");
    }

    /// Until whatever was started has ended. Paused time moves on only when nothing else can.
    pub async fn idle(&self) {
        tokio::time::sleep(Duration::from_millis(1)).await;
        self.traffic.subscribe().wait_for(|(come, gone)| come == gone).await.expect("server");
        tokio::time::sleep(Duration::from_millis(1)).await;
    }

    pub fn grant_for(&self, seconds: i64) {
        self.state().lifetime = seconds;
    }

    pub fn without_credentials(&self) {
        self.state().can_login = false;
    }

    /// Logins and refreshes so far.
    pub fn counts(&self) -> (u32, u32) {
        let state = self.state();
        (state.logins, state.refreshes)
    }

    pub fn revocations(&self) -> u32 {
        self.state().revocations
    }

    /// How many pairs still work.
    pub fn live(&self) -> usize {
        self.state().refresh_tokens.values().filter(|live| **live).count()
    }

    pub fn saw_reuse(&self) -> bool {
        self.state().reuse
    }

    pub fn most_at_once(&self) -> u32 {
        self.state().most_at_once
    }

    pub fn is_live(&self, pair: &TokenPair) -> bool {
        let token = pair.refresh_token.as_ref().expect("refresh token");
        self.state().refresh_tokens.get(token.reveal()) == Some(&true)
    }

    /// A pair for somebody else to hand over.
    pub fn hand_out(&self) -> TokenPair {
        let answer = self.state().grant();
        TokenPair::granted(&answer, self.clock.now().wall, None).expect("pair")
    }

    /// Ends a pair unseen.
    pub fn revoke(&self, pair: &TokenPair) {
        let token = pair.refresh_token.as_ref().expect("refresh token");
        self.state().refresh_tokens.insert(token.reveal().to_owned(), false);
    }

    /// What a peer makes of a pair.
    pub fn rotate(&self, pair: &TokenPair) -> TokenPair {
        self.revoke(pair);
        let mut newer = self.hand_out();
        // It ends a little later than the one it replaces.
        newer.expires_at =
            Timestamp::from_microseconds(self.clock.now().wall.as_microseconds() + 7_200_000_000);
        newer
    }

    async fn exchange(&self, refresh: Option<Secret>) -> Result<TokenResponse, ExchangeFailure> {
        let script = {
            let mut state = self.state();
            *if refresh.is_some() { &mut state.refreshes } else { &mut state.logins } += 1;
            let script = state.script;
            if !matches!(script, Script::Hold | Script::HoldAndRefuse) {
                state.script = Script::Answer;
            }
            script
        };
        self.traffic.send_modify(|(come, gone)| {
            *come += 1;
            let mut state = self.state();
            state.most_at_once = state.most_at_once.max(*come - *gone);
        });
        let _over = Over(&self.traffic);
        match script {
            Script::NotSent => return Err(failure(Outcome::NotSent, ErrorKind::Connection)),
            Script::Refuse => return Err(failure(Outcome::Refused, ErrorKind::Authentication)),
            Script::Panic => panic!("as the script says"),
            Script::Hold | Script::HoldAndRefuse => {
                drop(self.open.subscribe().wait_for(|open| *open).await.expect("server"));
                if script == Script::HoldAndRefuse {
                    return Err(failure(Outcome::Refused, ErrorKind::Authentication));
                }
            }
            Script::Answer | Script::LoseAnswer | Script::HoldAndFail => tokio::task::yield_now().await,
        }
        let mut state = self.state();
        if let Some(token) = refresh {
            match state.refresh_tokens.insert(token.reveal().to_owned(), false) {
                Some(true) => {}
                known => {
                    state.reuse |= known.is_some();
                    return Err(failure(Outcome::Refused, ErrorKind::Authentication));
                }
            }
        }
        let answer = state.grant();
        if script == Script::LoseAnswer {
            Err(failure(Outcome::Unknown, ErrorKind::Connection))
        } else {
            Ok(answer)
        }
    }
}

impl State {
    fn grant(&mut self) -> TokenResponse {
        self.serial += 1;
        let refresh = format!("refresh-{}", self.serial);
        self.refresh_tokens.insert(refresh.clone(), true);
        TokenResponse {
            access_token: format!("access-{}", self.serial).into(),
            expires_in: self.lifetime,
            refresh_token: Some(refresh.into()),
            refresh_expires_in: Some(604_800),
            token_type: None,
            extra: Extra::new(),
        }
    }
}

/// Which one it is of all that were granted.
pub fn serial(token: &Token) -> u32 {
    let header = token.header().to_str().expect("a header");
    header.trim_start_matches("Bearer access-").parse().expect("one of ours")
}

struct Over<'a>(&'a watch::Sender<(u32, u32)>);

impl Drop for Over<'_> {
    fn drop(&mut self) {
        self.0.send_modify(|(_, gone)| *gone += 1);
    }
}

fn failure(outcome: Outcome, kind: ErrorKind) -> ExchangeFailure {
    ExchangeFailure { outcome, error: Error::new(kind, "no pair") }
}

impl Exchange for Server {
    fn can_login(&self) -> bool {
        self.state().can_login
    }

    fn login(&self) -> Exchanging<'_> {
        Box::pin(self.exchange(None))
    }

    fn refresh(&self, token: Secret, guard: Guard) -> Exchanging<'_> {
        Box::pin(async move {
            guard().map_err(|error| ExchangeFailure { outcome: Outcome::NotSent, error })?;
            self.exchange(Some(token)).await
        })
    }

    fn revoke<'a>(&'a self, token: &'a Token) -> Asking<'a> {
        Box::pin(async {
            let script = self.state().script;
            if script == Script::HoldAndFail {
                self.traffic.send_modify(|(come, _)| *come += 1);
                let _over = Over(&self.traffic);
                drop(self.open.subscribe().wait_for(|open| *open).await.expect("server"));
            }
            if matches!(script, Script::NotSent | Script::HoldAndFail) {
                self.state().script = Script::Answer;
                return Err(Error::new(ErrorKind::Connection, "not revoked"));
            }
            let refresh = format!("refresh-{}", serial(token));
            let mut state = self.state();
            state.revocations += 1;
            if let Some(live) = state.refresh_tokens.get_mut(&refresh) {
                *live = false;
            }
            Ok(())
        })
    }

    fn set_api_key(&self, _api_key: Secret) -> Result<()> {
        self.state().can_login = true;
        Ok(())
    }
}

/// Stands still unless it is moved.
#[derive(Debug, Default)]
pub struct FakeClock {
    seconds: AtomicI64,
    /// What only the wall clock felt.
    unfelt: AtomicI64,
}

impl Clock for FakeClock {
    fn now(&self) -> Now {
        let seconds = self.seconds.load(Ordering::SeqCst);
        let wall = 1_800_000_000 + seconds + self.unfelt.load(Ordering::SeqCst);
        Now {
            monotonic: Duration::from_secs(seconds.unsigned_abs()),
            wall: Timestamp::from_microseconds(wall * 1_000_000).expect("in the calendar"),
            skew: 0,
        }
    }
}

#[derive(Debug, Default)]
pub struct StubStore {
    kept: MemoryStore,
    fail_saves: AtomicBool,
    hangs: watch::Sender<Option<Place>>,
}

/// Where a store hangs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Place {
    Lock,
    Load,
    Save,
}

impl StubStore {
    pub fn fail_saves(&self, fail: bool) {
        self.fail_saves.store(fail, Ordering::SeqCst);
    }

    pub fn hang(&self, place: Option<Place>) {
        self.hangs.send_replace(place);
    }

    fn here<'a, T: Send + 'a>(&self, place: Place, answer: StoreFuture<'a, T>) -> StoreFuture<'a, T> {
        let mut hangs = self.hangs.subscribe();
        Box::pin(async move {
            hangs.wait_for(|hangs| *hangs != Some(place)).await.expect("store");
            answer.await
        })
    }
}

impl TokenStore for StubStore {
    fn load(&self) -> StoreFuture<'_, Record> {
        self.here(Place::Load, self.kept.load())
    }

    fn save<'a>(&'a self, record: &'a Record) -> StoreFuture<'a, Saved> {
        // The new pair is lost, after the token was sent.
        if record.intent.is_none() && self.fail_saves.load(Ordering::SeqCst) {
            // A host's store may fail with any kind of error.
            return Box::pin(async { Err(Error::new(ErrorKind::Timeout, "the host's store is slow today")) });
        }
        self.here(Place::Save, self.kept.save(record))
    }

    fn lock(&self, wait: Duration) -> StoreFuture<'_, Box<dyn StoreLock>> {
        self.here(Place::Lock, self.kept.lock(wait))
    }
}

/// The events so far.
pub struct Heard(watch::Sender<Vec<SessionEvent>>);

impl Heard {
    /// The kinds and reasons, when there are so many: they come on a thread of their own.
    pub async fn events(&self, count: usize) -> Vec<String> {
        let mut heard = self.0.subscribe();
        let events = heard.wait_for(|events| events.len() >= count).await.expect("heard").clone();
        assert_eq!(events.len(), count);
        events.iter().map(|event| format!("{}: {}", event.kind, event.reason)).collect()
    }
}

pub struct World {
    pub server: Arc<Server>,
    pub store: Arc<dyn TokenStore>,
    pub listener: Option<SessionListener>,
    clock: Arc<FakeClock>,
}

impl World {
    pub fn new() -> Self {
        Self::with_store(Arc::new(MemoryStore::default()))
    }

    pub fn with_store(store: Arc<dyn TokenStore>) -> Self {
        let clock = Arc::new(FakeClock::default());
        Self { server: Arc::new(Server::new(Arc::clone(&clock))), store, listener: None, clock }
    }

    pub fn pass(&self, seconds: i64) {
        self.clock.seconds.fetch_add(seconds, Ordering::SeqCst);
    }

    /// Tells the sessions made from now on to keep their events here.
    pub fn listen(&mut self) -> Arc<Heard> {
        let heard = Arc::new(Heard(watch::channel(Vec::new()).0));
        let own = Arc::clone(&heard);
        self.listener = Some(Arc::new(move |event| own.0.send_modify(|events| events.push(event))));
        heard
    }

    /// The machine sleeps.
    pub fn sleep(&self, seconds: i64) {
        self.clock.unfelt.fetch_add(seconds, Ordering::SeqCst);
    }

    pub async fn stored(&self) -> Option<TokenPair> {
        self.store.load().await.expect("store").pair
    }

    pub fn parts(&self, pair: Option<TokenPair>) -> Parts {
        Parts {
            exchange: self.server.clone(),
            store: self.store.clone(),
            clock: self.clock.clone(),
            pair,
            ended: None,
            limit: Duration::from_secs(60),
            patience: Duration::from_secs(10),
            family: "portal",
            listener: self.listener.clone(),
        }
    }

    pub fn session(&self) -> Session {
        self.session_from(None)
    }

    pub fn session_from(&self, pair: Option<TokenPair>) -> Session {
        Session::new(self.parts(pair)).expect("session")
    }

    pub fn session_with(&self, store: Arc<dyn TokenStore>) -> Session {
        Session::new(Parts { store, ..self.parts(None) }).expect("session")
    }
}
