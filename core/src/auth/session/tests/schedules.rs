//! The session under a scheduler that tries orders: every waiter gets an answer (a standstill is a failure), one exchange
//! runs at a time for a store, no refresh token is sent after its answer was seen, and no call gets a token that its client
//! knew to be dead before.

use std::{
    collections::HashSet,
    sync::{Arc, Mutex},
    time::Duration,
};

use shuttle::future::spawn;

use super::fake::{Script, StubStore, World, serial};
use crate::{
    ErrorKind, Result,
    auth::{
        MemoryStore, Record, Saved, Session, StoreFuture, StoreLock, Token, TokenStore,
        runtime::checker::check,
    },
};

/// One client, and what it knows of its tokens.
#[derive(Clone)]
struct Caller {
    session: Session,
    known: Arc<Mutex<Known>>,
    /// Whether each token is newer than the one before: two that log in at once may save theirs in either order.
    ordered: bool,
}

#[derive(Clone, Default)]
struct Known {
    /// The newest token that was given out: those before it were replaced.
    newest: u32,
    /// Those that were refused or revoked.
    dead: HashSet<u32>,
}

impl Caller {
    fn new(session: Session) -> Self {
        Self { session, known: Arc::default(), ordered: true }
    }

    async fn token(&self) -> Result<Token> {
        let before = self.known.lock().expect("known").clone();
        let token = self.session.token().await?;
        let serial = serial(&token);
        assert!(!self.ordered || serial >= before.newest, "{serial} was replaced by {}", before.newest);
        assert!(!before.dead.contains(&serial), "{serial} is dead");
        let mut known = self.known.lock().expect("known");
        known.newest = known.newest.max(serial);
        Ok(token)
    }

    /// A call that meets a 401 as often as `refusals` says.
    async fn call(self, refusals: u32) -> Result<()> {
        for _ in 0..refusals {
            let token = self.token().await?;
            self.session.reject(&token);
            self.known.lock().expect("known").dead.insert(serial(&token));
        }
        self.session.accept(&self.token().await?);
        Ok(())
    }

    async fn revoke(self) {
        let before = self.known.lock().expect("known").newest;
        self.session.revoke().await.expect("revoked");
        self.known.lock().expect("known").dead.extend(1..=before);
    }
}

fn sound(world: &World) {
    assert!(!world.server.saw_reuse(), "a refresh token was sent twice");
    assert_eq!(world.server.most_at_once(), 1, "two exchanges at a time");
}

#[test]
fn calls_that_are_refused_and_broken_off() {
    check(|| async {
        let world = World::new();
        let caller = Caller::new(world.session());
        caller.token().await.expect("logged in");
        // About to end, and at its end while the calls are under way.
        world.pass(3_580);
        let calls: Vec<_> = (0..4).map(|refusals| spawn(caller.clone().call(refusals % 3))).collect();
        let broken_off = spawn(caller.clone().call(1));
        world.pass(30);
        broken_off.abort();
        for call in calls {
            call.await.expect("ended").expect("answered");
        }
        caller.token().await.expect("a token");
        sound(&world);
    });
}

#[test]
fn two_clients_of_one_store() {
    check(|| async {
        let world = World::new();
        let (one, two) = (Caller::new(world.session()), Caller::new(world.session()));
        one.token().await.expect("logged in");
        world.pass(3_580);
        let calls: Vec<_> = [&one, &two, &one, &two].map(|caller| spawn(caller.clone().call(1))).into();
        world.pass(30);
        for call in calls {
            call.await.expect("ended").expect("answered");
        }
        sound(&world);
    });
}

/// A store that lets everybody in: what happens where each lock is lost as soon as it is got.
#[derive(Debug, Default)]
struct OpenStore(MemoryStore);

#[derive(Debug)]
struct NoLock;

impl StoreLock for NoLock {}

impl TokenStore for OpenStore {
    fn load(&self) -> StoreFuture<'_, Record> {
        self.0.load()
    }

    fn save<'a>(&'a self, record: &'a Record) -> StoreFuture<'a, Saved> {
        self.0.save(record)
    }

    fn lock(&self, _: Duration) -> StoreFuture<'_, Box<dyn StoreLock>> {
        Box::pin(async { Ok(Box::new(NoLock) as Box<dyn StoreLock>) })
    }
}

#[test]
fn two_clients_whose_locks_are_lost() {
    check(|| async {
        let world = World::with_store(Arc::new(OpenStore::default()));
        let [one, two] = [world.session(), world.session()]
            .map(|session| Caller { ordered: false, ..Caller::new(session) });
        one.token().await.expect("logged in");
        world.pass(3_580);
        let calls: Vec<_> = [&one, &two, &one, &two].map(|caller| spawn(caller.clone().call(1))).into();
        world.pass(30);
        for call in calls {
            call.await.expect("ended").expect("answered");
        }
        assert!(!world.server.saw_reuse(), "a refresh token was sent twice");
    });
}

#[test]
fn a_store_that_fails_and_recovers() {
    check(|| async {
        let store = Arc::new(StubStore::default());
        let world = World::with_store(store.clone());
        let caller = Caller::new(world.session());
        caller.token().await.expect("logged in");
        world.pass(3_600);
        store.fail_saves(true);
        let calls: Vec<_> = (0..3).map(|refusals| spawn(caller.clone().call(refusals))).collect();
        store.fail_saves(false);
        for call in calls {
            if let Err(error) = call.await.expect("ended") {
                assert_eq!(error.kind(), ErrorKind::Store);
            }
        }
        caller.token().await.expect("saved at last");
        sound(&world);
    });
}

#[test]
fn an_exchange_that_fails_is_told_to_all() {
    check(|| async {
        let world = World::new();
        let caller = Caller::new(world.session());
        world.server.script(Script::NotSent);
        let calls: Vec<_> = (0..3).map(|_| spawn(caller.clone().call(0))).collect();
        for call in calls {
            if let Err(error) = call.await.expect("ended") {
                assert_eq!(error.kind(), ErrorKind::Connection);
            }
        }
        caller.token().await.expect("afresh");
        sound(&world);
    });
}

#[test]
fn another_key_comes_while_the_old_one_is_refused() {
    check(|| async {
        let world = World::new();
        let caller = Caller::new(world.session());
        world.server.script(Script::Refuse);
        let calling = spawn(caller.clone().call(0));
        caller.session.set_api_key("another".into()).expect("swapped");
        if let Err(error) = calling.await.expect("ended") {
            assert_eq!(error.kind(), ErrorKind::Authentication);
        }
        // The old key may have been sent after the new one had come, and then its refusal counts: it was the new one's.
        world.pass(1);
        caller.token().await.expect("logged in");
        assert!(world.server.counts().0 <= 2, "no storm");
        sound(&world);
    });
}

#[test]
fn revoking_renewing_and_closing_meet_calls() {
    check(|| async {
        let world = Arc::new(World::new());
        let caller = Caller::new(world.session());
        let revoking: Vec<_> = (0..2).map(|_| spawn(caller.clone().revoke())).collect();
        let renewing = spawn({
            let session = caller.session.clone();
            async move { session.refresh_now().await.expect("renewed") }
        });
        let calling = spawn(caller.clone().call(1));
        calling.await.expect("ended").expect("answered");
        renewing.await.expect("ended");
        for revoking in revoking {
            revoking.await.expect("ended");
        }
        // Nothing is left but what was granted after the last revocation.
        assert!(world.server.live() <= 1, "a pair was forgotten and not revoked");
        let late = spawn(caller.clone().call(0));
        caller.session.close().await;
        if let Err(error) = late.await.expect("ended") {
            assert_eq!(error.kind(), ErrorKind::Configuration);
        }
        assert_eq!(caller.session.token().await.expect_err("closed").kind(), ErrorKind::Configuration);
        sound(&world);
    });
}

#[test]
fn renewing_at_once_is_one_exchange() {
    check(|| async {
        let world = World::new();
        let caller = Caller::new(world.session());
        caller.token().await.expect("logged in");
        let renewing: Vec<_> = (0..3)
            .map(|_| {
                let session = caller.session.clone();
                spawn(async move { session.refresh_now().await.expect("renewed") })
            })
            .collect();
        for renewing in renewing {
            renewing.await.expect("ended");
        }
        let (logins, refreshes) = world.server.counts();
        // Who begins when the first has ended wants another one.
        assert!(logins == 1 && (1..=3).contains(&refreshes), "{refreshes}");
        sound(&world);
    });
}
