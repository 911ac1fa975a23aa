//! The store in Redis, against a real one.

#![cfg(feature = "redis")]
#![allow(clippy::expect_used, reason = "a test ends where something unexpected happens")]

mod server;

use std::{sync::Arc, time::Duration};

use hbportal::{
    Client, ClientOptions, ErrorKind, Hooks, Secret, TokenPair, TokenStore,
    auth::{Record, RedisStore, Saved, StoreFuture, StoreIdentity, StoreLocation, StoreLock},
};
use hbportal_sandbox::{Fault, FaultOrder, Sandbox};
use server::Redis;
use tokio::{runtime::Runtime, sync::Notify, task::JoinSet};

const REFRESH: &str = "POST /auth/refresh";
const LOGIN: &str = "POST /auth/token";

/// Long enough for a machine that is busy, short enough to wait for.
const LEASE: Duration = Duration::from_millis(500);
const LONG: Duration = Duration::from_secs(30);

fn identity() -> StoreIdentity {
    StoreIdentity::new("https://portal.example.com/api", Some(7))
}

fn store(url: &str) -> RedisStore {
    RedisStore::open(&Secret::from(url), "test", identity(), None).expect("a store")
}

fn pair() -> TokenPair {
    TokenPair::new("canary-access").refresh_token("canary-refresh")
}

macro_rules! redis {
    ($($option:expr),*) => {
        match Redis::start(&[$($option),*]) {
            Some(redis) => redis,
            None => return,
        }
    };
}

/// Says something to Redis, past the store.
async fn say(redis: &Redis, words: &[&str]) -> redis::Value {
    let client = redis::Client::open(redis.url()).expect("a client");
    let mut connection = client.get_multiplexed_async_connection().await.expect("a connection");
    redis::cmd(words[0]).arg(&words[1..]).query_async(&mut connection).await.expect("an answer")
}

#[tokio::test]
async fn what_is_saved_is_loaded_and_only_a_successor_takes_its_place() {
    let redis = redis!();
    let (one, two) = (store(&redis.url()), store(&redis.url()));
    let seen = one.load().await.expect("nothing yet");
    assert_eq!(seen, Record::default());
    let theirs = seen.followed_by(Some(pair()), None);
    assert_eq!(two.save(&theirs).await.expect("asked"), Saved::Kept);
    assert_eq!(
        two.save(&theirs).await.expect("asked"),
        Saved::Kept,
        "the answer to the first may have been lost"
    );
    let mine = seen.followed_by(Some(TokenPair::new("mine")), None);
    assert_eq!(one.save(&mine).await.expect("asked"), Saved::Overtaken);
    assert_eq!(one.load().await.expect("loaded"), theirs);
    one.put(None).await.expect("emptied");
    assert_eq!(two.load().await.expect("loaded"), theirs.followed_by(None, None));
}

#[tokio::test]
async fn accounts_and_families_do_not_meet() {
    let redis = redis!();
    let place: StoreLocation = format!("{}?prefix=app", redis.url()).parse().expect("a place");
    let open = |place: &StoreLocation, identity| place.open(identity, None).expect("a store");
    open(&place, identity()).put(Some(&pair())).await.expect("put");
    let other = StoreIdentity::new("https://portal.example.com/api", Some(8));
    for elsewhere in [open(&place, other), open(&place.for_family("virtual_bls"), identity())] {
        assert_eq!(elsewhere.load().await.expect("loaded"), Record::default());
    }
    assert_eq!(open(&place, identity()).load().await.expect("loaded").pair, Some(pair()));
}

#[tokio::test]
async fn what_is_not_ours_is_refused_and_left_as_it_is() {
    let redis = redis!();
    let key = format!("test:{}", identity().as_str());
    let good = Record::default().followed_by(Some(pair()), None).to_json(&identity()).to_string();
    for words in [
        vec!["SET", &key, "canary"],
        vec!["HSET", &key, "field", "canary"],
        vec!["HSET", &key, "record", "canary"],
        vec!["HSET", &key, "record", &good[..50], "generation", "0"],
    ] {
        say(&redis, &["DEL", &key]).await;
        say(&redis, &words).await;
        let before = say(&redis, &["DUMP", &key]).await;
        let store = store(&redis.url());
        let error = store.put(Some(&pair())).await.expect_err("not ours");
        assert_eq!(error.kind(), ErrorKind::Store, "{error}");
        assert!(
            !format!("{error} {error:?} {:?}", std::error::Error::source(&error)).contains("canary"),
            "{error}"
        );
        assert_eq!(say(&redis, &["DUMP", &key]).await, before, "it was overwritten");
    }
}

#[tokio::test]
async fn one_holds_the_lock_as_long_as_it_lives() {
    let redis = redis!();
    let (one, two) = (store(&redis.url()).with_lease(LEASE), store(&redis.url()).with_lease(LEASE));
    let lock = one.lock(Duration::ZERO).await.expect("locked");
    let error = two.lock(LEASE * 3).await.expect_err("renewed all the time");
    assert!(error.message().contains("held"), "{error}");
    assert!(lock.is_held());
    lock.release().await.expect("released");
    let lock = two.lock(Duration::ZERO).await.expect("locked");
    drop(lock);
    one.lock(LONG).await.expect("dropping unlocks too").release().await.expect("released");
}

/// A process that stands still: nothing of it runs any more, until it is asked to.
fn other_process() -> Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}

#[test]
fn a_holder_that_stands_still_is_overtaken_and_overwrites_nothing() {
    let redis = redis!();
    let (here, there) = (other_process(), other_process());
    let (one, two) = (store(&redis.url()).with_lease(LEASE), store(&redis.url()).with_lease(LEASE));
    let late = there.block_on(async { one.lock(LONG).await.expect("locked") });
    let seen = there.block_on(one.load()).expect("nothing yet");
    let lock = here.block_on(async { two.lock(LONG).await.expect("overtaken") });
    assert!(!late.is_held() && lock.is_held());
    let theirs = seen.followed_by(Some(pair()), None);
    assert_eq!(here.block_on(two.save(&theirs)).expect("asked"), Saved::Kept);
    let mine = seen.followed_by(Some(TokenPair::new("late")), None);
    assert_eq!(there.block_on(one.save(&mine)).expect("asked"), Saved::Overtaken);
    there.block_on(late.release()).expect("what is not ours is not unlocked");
    let third = store(&redis.url()).with_lease(LEASE);
    here.block_on(async { third.lock(Duration::ZERO).await.expect_err("still locked") });
}

#[tokio::test]
async fn a_redis_that_restarts_is_waited_for() {
    let mut redis = redis!();
    let store = Arc::new(store(&redis.url()));
    store.put(Some(&pair())).await.expect("put");
    redis.stop();
    let waiting = tokio::spawn({
        let store = Arc::clone(&store);
        async move { store.load().await }
    });
    redis.start_again();
    assert_eq!(waiting.await.expect("joined").expect("loaded").pair, Some(pair()));
    redis.stop();
    let error = store.load().await.expect_err("gone for good");
    assert_eq!(error.kind(), ErrorKind::Store);
    assert!(error.message().contains(&redis.port().to_string()), "{error}");
    redis.start_again();
    store.load().await.expect("it is back");
}

#[tokio::test]
async fn a_password_is_needed_and_never_shown() {
    let redis = redis!("--requirepass", "canary-password");
    let url = |password: &str| format!("redis://:{password}@127.0.0.1:{}", redis.port());
    store(&url("canary-password")).put(Some(&pair())).await.expect("put");
    for wrong in [url("canary-wrong"), redis.url()] {
        let store = store(&wrong);
        let error = store.load().await.expect_err("refused");
        assert_eq!(error.kind(), ErrorKind::Store);
        let text = format!("{error} {error:?} {:?} {store:?}", std::error::Error::source(&error));
        assert!(!text.contains("canary"), "{text}");
    }
}

#[tokio::test]
async fn tls_trusts_whom_the_bundle_names() {
    let folder = tempfile::tempdir().expect("a folder");
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate");
    let file = |name: &str, content: String| {
        let path = folder.path().join(name);
        std::fs::write(&path, content).expect("written");
        path.display().to_string()
    };
    let (certificate, key) =
        (file("cert.pem", made.cert.pem()), file("key.pem", made.signing_key.serialize_pem()));
    let port =
        std::net::TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a port").port();
    let _redis = redis!(
        "--tls-port",
        &port.to_string(),
        "--tls-cert-file",
        &certificate,
        "--tls-key-file",
        &key,
        "--tls-auth-clients",
        "no"
    );
    let place: StoreLocation = format!("rediss://localhost:{port}").parse().expect("a place");
    let bundle = std::path::PathBuf::from(&certificate);
    let trusting = place.open(identity(), Some(&bundle)).expect("a store");
    trusting.put(Some(&pair())).await.expect("put");
    let stranger = place.open(identity(), None).expect("a store");
    assert_eq!(stranger.load().await.expect_err("not trusted").kind(), ErrorKind::Store);
}

fn client(sandbox: &Sandbox, store: Arc<dyn TokenStore>) -> Client {
    let options = ClientOptions::new().base_url(sandbox.base_url()).proxy("");
    Client::with_hooks(
        options.client_id(sandbox.client_id()).api_key(sandbox.api_key()),
        Hooks::new().token_store(store),
    )
    .expect("a client")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fleet_exchanges_once() {
    let redis = redis!();
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let fleet: Vec<Client> = (0..8).map(|_| client(&sandbox, Arc::new(store(&redis.url())))).collect();
    for round in 0..3 {
        let mut calls = JoinSet::new();
        for client in fleet.iter().flat_map(|client| std::iter::repeat_n(client, 20)) {
            let client = client.clone();
            calls.spawn(async move { client.auth().token_info().await });
        }
        for result in calls.join_all().await {
            result.expect("answered");
        }
        let seen = sandbox.requests();
        assert_eq!((seen.count(LOGIN), seen.count(REFRESH)), (1, round));
        sandbox.advance_clock(3_700);
    }
    assert_eq!(sandbox.sessions().reuse_detected, 0);
}

/// Stands still once it has told Redis what it is about to send.
#[derive(Debug)]
struct Stalling {
    store: RedisStore,
    told: Arc<Notify>,
    go_on: Arc<Notify>,
}

impl TokenStore for Stalling {
    fn load(&self) -> StoreFuture<'_, Record> {
        self.store.load()
    }

    fn save<'a>(&'a self, record: &'a Record) -> StoreFuture<'a, Saved> {
        Box::pin(async move {
            let saved = self.store.save(record).await?;
            if record.intent.is_some() {
                self.told.notify_one();
                self.go_on.notified().await;
            }
            Ok(saved)
        })
    }

    fn lock(&self, wait: Duration) -> StoreFuture<'_, Box<dyn StoreLock>> {
        self.store.lock(wait)
    }
}

#[test]
fn nobody_sends_what_someone_who_stood_still_may_have_sent() {
    let redis = redis!();
    let (portal, here, there) = (
        tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .expect("a runtime"),
        other_process(),
        other_process(),
    );
    let sandbox = portal.block_on(Sandbox::start()).expect("a sandbox");
    let (told, go_on) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let own = || {
        let identity = StoreIdentity::new(&sandbox.base_url(), Some(sandbox.client_id()));
        let store = RedisStore::open(&Secret::from(redis.url().as_str()), "test", identity, None);
        store.expect("a store").with_lease(LEASE)
    };
    let stalling = Stalling { store: own(), told: Arc::clone(&told), go_on: Arc::clone(&go_on) };
    let (late, quick) = (client(&sandbox, Arc::new(stalling)), client(&sandbox, Arc::new(own())));
    there.block_on(async { late.auth().token_info().await.expect("logged in") });
    sandbox.advance_clock(3_700);

    let call = there.spawn({
        let late = late.clone();
        async move { late.auth().token_info().await }
    });
    there.block_on(told.notified());
    here.block_on(async {
        quick.auth().token_info().await.expect("logged in past the one who stands still")
    });
    assert_eq!((sandbox.requests().count(LOGIN), sandbox.requests().count(REFRESH)), (2, 0));

    go_on.notify_one();
    there.block_on(call).expect("joined").expect("goes on with the pair of the other");
    assert_eq!((sandbox.requests().count(LOGIN), sandbox.requests().count(REFRESH)), (2, 0));
    assert_eq!(sandbox.sessions().reuse_detected, 0);
}

#[tokio::test]
async fn a_redis_that_is_gone_is_a_store_error_and_the_pair_in_memory_is_used_on() {
    let mut redis = redis!();
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox, Arc::new(store(&redis.url())));
    client.auth().token_info().await.expect("logged in");
    redis.stop();
    client.auth().token_info().await.expect("the pair in memory is good");
    sandbox.fault(FaultOrder::once(
        "GET /auth/token-info",
        Fault::Status {
            status: 401,
            body: None,
            content_type: None,
            headers: std::collections::BTreeMap::default(),
        },
    ));
    let error = client.auth().token_info().await.expect_err("no new pair can be kept");
    assert_eq!(error.kind(), ErrorKind::Store, "{error}");
    assert_eq!(sandbox.requests().count(REFRESH), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_redis_that_nobody_answers_for_is_told_of_with_its_cause_in_time() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let free = std::net::TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    let url = format!("redis://{}", free.expect("a port"));
    let options = ClientOptions::new().base_url(sandbox.base_url()).proxy("").timeout(2.0).token_store(&*url);
    let client = Client::new(options.client_id(sandbox.client_id()).api_key(sandbox.api_key()));
    let error = client.expect("a client").templates().list().next().await.expect_err("no store");
    assert_eq!(error.kind(), ErrorKind::Store, "{error}");
    assert!(error.message().contains("the token store in Redis (127.0.0.1:"), "{error}");
    assert!(std::error::Error::source(&error).is_some(), "{error}");
    assert_eq!(sandbox.requests().count(LOGIN), 0);
}
