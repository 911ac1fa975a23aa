//! The session with a server that rotates and detects reuse.

mod fake;
mod schedules;

use std::{sync::Arc, time::Duration};

use tokio::{
    sync::watch,
    task::{JoinHandle, JoinSet},
};

use self::fake::{Place, Script, StubStore, World};
use super::{Need, Running, Session, Token};
use crate::{
    ErrorKind, Result, TokenPair,
    auth::{FileStore, MemoryStore, SessionState, Settling, StoreIdentity, TokenStore},
};

async fn all(session: &Session, callers: usize) -> Vec<Result<Token>> {
    let mut tasks = JoinSet::new();
    for _ in 0..callers {
        let session = session.clone();
        tasks.spawn(async move { session.token().await });
    }
    tasks.join_all().await
}

fn kind(result: Result<Token>) -> ErrorKind {
    result.expect_err("a failure").kind()
}

#[tokio::test(start_paused = true)]
async fn a_thousand_callers_share_one_refresh() {
    let world = World::new();
    let session = world.session();
    let first = session.token().await.expect("logged in");
    world.pass(3_600);
    let tokens = all(&session, 1_000).await;
    assert!(tokens.into_iter().all(|token| token.expect("renewed") != first));
    assert_eq!(world.server.counts(), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn the_early_window_makes_nobody_wait() {
    let world = World::new();
    let session = world.session();
    let first = session.token().await.expect("logged in");
    world.pass(3_599);
    world.server.script(Script::Hold);
    for token in all(&session, 100).await {
        assert_eq!(token.expect("the old one"), first);
    }
    world.server.open();
    world.server.idle().await;
    assert_ne!(session.token().await.expect("the new one"), first);
    assert_eq!(world.server.counts(), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn whoever_is_cancelled_takes_nothing_away() {
    let world = World::new();
    let session = world.session();
    session.token().await.expect("logged in");
    world.pass(3_600);
    world.server.script(Script::Hold);
    let waiting = |session: Session| tokio::spawn(async move { session.token().await });
    let first = waiting(session.clone());
    world.server.reached().await;
    let others: Vec<_> = (0..10).map(|_| waiting(session.clone())).collect();
    tokio::task::yield_now().await;
    first.abort();
    world.server.open();
    for other in others {
        other.await.expect("joined").expect("renewed");
    }
    assert_eq!(world.server.counts(), (1, 1));
    assert!(world.server.is_live(&world.stored().await.expect("stored")));
}

#[tokio::test(start_paused = true)]
async fn a_pair_is_saved_even_if_nobody_waits_any_more() {
    let world = World::new();
    let session = world.session();
    session.token().await.expect("logged in");
    let old = world.stored().await.expect("stored");
    world.pass(3_600);
    world.server.script(Script::Hold);
    let only = tokio::spawn({
        let session = session.clone();
        async move { session.token().await }
    });
    world.server.reached().await;
    only.abort();
    assert!(only.await.expect_err("aborted").is_cancelled());
    world.server.open();
    session.token().await.expect("the pair was kept");
    let new = world.stored().await.expect("stored");
    assert!(new != old && world.server.is_live(&new));
    assert_eq!(world.server.counts(), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn the_end_of_a_program_waits_for_a_driver_that_has_outlived_its_client() {
    let world = World::new();
    let session = world.session();
    let settling = Settling::of(std::iter::once(&session));
    session.token().await.expect("logged in");
    assert!(settling.is_settled() && !settling.is_over());
    let old = world.stored().await.expect("stored");
    world.pass(3_600);
    world.server.script(Script::Hold);
    let only = tokio::spawn(async move { session.token().await });
    world.server.reached().await;
    only.abort();
    assert!(only.await.expect_err("aborted").is_cancelled());
    assert!(!settling.is_settled());
    // Not for ever.
    settling.settle().await;
    assert!(!settling.is_settled());
    world.server.open();
    settling.settle().await;
    assert!(settling.is_settled());
    let new = world.stored().await.expect("stored");
    assert!(new != old && world.server.is_live(&new));
    while !settling.is_over() {
        tokio::task::yield_now().await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_failure_is_shared_and_the_next_caller_starts_afresh() {
    let world = World::new();
    let session = world.session();
    session.token().await.expect("logged in");
    world.pass(3_600);
    world.server.script(Script::NotSent);
    for result in all(&session, 50).await {
        assert_eq!(kind(result), ErrorKind::Connection);
    }
    assert_eq!(world.server.counts(), (1, 1));
    session.token().await.expect("renewed");
    assert_eq!(world.server.counts(), (1, 2));
}

#[tokio::test(start_paused = true)]
async fn refused_credentials_are_not_sent_with_every_call() {
    let world = World::new();
    let session = world.session();
    world.server.script(Script::Refuse);
    for _ in 0..20 {
        assert_eq!(kind(session.token().await), ErrorKind::Authentication);
    }
    assert_eq!(world.server.counts(), (1, 0));
    world.pass(1);
    session.token().await.expect("the credentials are good by now");
    assert_eq!(world.server.counts(), (2, 0));
}

#[tokio::test(start_paused = true)]
async fn a_portal_that_refuses_what_it_grants_is_not_asked_with_every_call() {
    let world = World::new();
    let session = world.session();
    for _ in 0..1_000 {
        match session.token().await {
            Ok(token) => drop(session.reject(&token)),
            Err(error) => assert_eq!(error.kind(), ErrorKind::Authentication),
        }
    }
    assert_eq!(world.server.counts(), (1, 4));
    world.pass(1);
    let token = session.token().await.expect("another try");
    session.accept(&token);
    session.reject(&token);
    session.token().await.expect("one had worked");
    assert_eq!(world.server.counts(), (1, 6));
}

#[tokio::test(start_paused = true)]
async fn only_the_current_token_is_invalidated() {
    let world = World::new();
    let session = world.session();
    let first = session.token().await.expect("logged in");
    session.reject(&first);
    let second = session.token().await.expect("renewed");
    assert_ne!(first, second);
    session.reject(&first);
    assert_eq!(session.token().await.expect("still good"), second);
    assert_eq!(world.server.counts(), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn a_lost_answer_ends_in_a_login_or_in_doubt() {
    let world = World::new();
    let session = world.session();
    session.token().await.expect("logged in");
    world.pass(3_600);
    world.server.script(Script::LoseAnswer);
    session.token().await.expect("logged in again");
    assert_eq!(world.server.counts(), (2, 2));

    world.server.without_credentials();
    world.pass(3_600);
    world.server.script(Script::LoseAnswer);
    assert_eq!(kind(session.token().await), ErrorKind::SessionInDoubt);
    assert_eq!(kind(session.token().await), ErrorKind::SessionInDoubt);
    assert_eq!(world.server.counts(), (2, 4), "nothing more is sent");
}

#[tokio::test(start_paused = true)]
async fn a_given_pair_is_stored_before_it_is_used_and_lives_on_refresh_alone() {
    let world = World::new();
    world.server.without_credentials();
    let pair = world.server.hand_out();
    let session = world.session_from(Some(pair.clone()));
    session.token().await.expect("the given one");
    assert_eq!(world.stored().await, Some(pair.clone()));
    world.pass(3_600);
    session.token().await.expect("renewed");

    // The next start is given the same pair, whose refresh token is spent: the store knows better.
    let next = world.session_from(Some(pair));
    next.token().await.expect("from the store");
    assert_eq!(world.server.counts(), (0, 1));
}

#[tokio::test(start_paused = true)]
async fn a_given_pair_outlives_a_stored_one_that_was_revoked() {
    let world = World::new();
    world.server.without_credentials();
    let stored = world.server.hand_out();
    world.store.put(Some(&stored)).await.expect("saved");
    world.server.revoke(&stored);
    let mut given = world.server.hand_out();
    given.expires_at = None;
    let session = world.session_from(Some(given.clone()));
    let first = session.token().await.expect("the stored one");
    assert_eq!(first.fingerprint(), stored.access_fingerprint());
    session.reject(&first);
    let second = session.token().await.expect("the given one");
    assert_eq!(second.fingerprint(), given.access_fingerprint());
    assert_eq!(world.stored().await, Some(given));
    assert_eq!(world.server.counts(), (0, 1));
}

#[tokio::test(start_paused = true)]
async fn a_given_pair_does_not_displace_its_successor() {
    let world = World::new();
    world.server.without_credentials();
    let mut given = world.server.hand_out();
    given.expires_at = None;
    world.store.put(Some(&world.server.rotate(&given))).await.expect("saved");
    world.pass(7_200);
    let session = world.session_from(Some(given));
    session.token().await.expect("renewed from the stored one");
    assert_eq!(world.server.counts(), (0, 1));
    assert!(!world.server.saw_reuse());
}

#[tokio::test(start_paused = true)]
async fn a_client_with_nothing_says_so() {
    let world = World::new();
    world.server.without_credentials();
    assert_eq!(kind(world.session().token().await), ErrorKind::SessionEnded);
}

#[tokio::test(start_paused = true)]
async fn a_store_that_fails_is_its_own_error_and_the_pair_is_saved_later() {
    let store = Arc::new(StubStore::default());
    let world = World::with_store(store.clone());
    let session = world.session();
    session.token().await.expect("logged in");
    world.pass(3_600);
    store.fail_saves(true);
    for result in all(&session, 10).await {
        assert_eq!(kind(result), ErrorKind::Store);
    }
    assert_eq!(world.server.counts(), (1, 1));
    store.fail_saves(false);
    session.token().await.expect("saved at last");
    assert_eq!(world.server.counts(), (1, 1), "nothing was exchanged again");
    assert!(world.server.is_live(&world.stored().await.expect("stored")));
}

#[tokio::test(start_paused = true)]
async fn nobody_waits_for_ever() {
    let world = World::new();
    let session = world.session();
    world.server.script(Script::Hold);
    assert_eq!(kind(session.token().await), ErrorKind::Timeout);
    world.server.open();
    session.token().await.expect("afresh");
}

#[tokio::test(start_paused = true)]
async fn an_exchange_that_panics_leaves_an_error_and_the_next_caller_starts_afresh() {
    let world = World::new();
    let session = world.session();
    world.server.script(Script::Panic);
    for result in all(&session, 3).await {
        assert_eq!(kind(result), ErrorKind::Connection);
    }
    session.token().await.expect("afresh");
}

#[test]
fn a_runtime_that_goes_away_takes_nobody_with_it() {
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build();
    let first = runtime().expect("runtime");
    let world = first.block_on(async { World::new() });
    let session = world.session();
    world.server.script(Script::Hold);
    first.block_on(async {
        let session = session.clone();
        let caller = tokio::spawn(async move { session.token().await });
        world.server.reached().await;
        caller.abort();
    });
    drop(first);
    world.server.open();
    runtime().expect("runtime").block_on(session.token()).expect("afresh");
}

#[test]
fn a_runtime_that_stands_still_blocks_nobody_for_ever() {
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build();
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("pair.json");
    let world = World::with_store(Arc::new(FileStore::new(path, StoreIdentity::new("https://a", Some(1)))));
    let session = world.session();
    let first = runtime().expect("runtime");
    world.server.script(Script::Hold);
    first.block_on(async {
        let session = session.clone();
        let caller = tokio::spawn(async move { session.token().await });
        world.server.reached().await;
        caller.abort();
    });
    // As in a forked child: it is never polled again, and never dropped.
    std::mem::forget(first);
    world.server.open();
    runtime().expect("runtime").block_on(async {
        assert_eq!(kind(session.token().await), ErrorKind::Connection, "it may still come");
        world.pass(65);
        session.token().await.expect("afresh, with the lock of the file");
        session.revoke().await.expect("revoked");
    });
    assert_eq!(world.server.counts(), (2, 0));
}

#[tokio::test(start_paused = true)]
async fn a_run_without_a_driver_is_given_up() {
    let world = World::new();
    let session = world.session();
    {
        let mut state = session.state();
        assert!(matches!(state.machine.need(session.0.clock.now()), Need::Start));
        let (_, waiting) = watch::channel(None);
        state.running = Some(Running { run: 0, waiting, begun: Duration::ZERO, lock: None });
    }
    session.token().await.expect("afresh");
}

#[tokio::test(start_paused = true)]
async fn a_driver_that_was_given_up_has_no_say_any_more() {
    let world = World::new();
    let session = world.session();
    world.server.script(Script::Hold);
    let late = tokio::spawn({
        let session = session.clone();
        async move { session.token().await }
    });
    world.server.reached().await;
    world.pass(65);
    let next = tokio::spawn({
        let session = session.clone();
        async move { session.token().await }
    });
    while world.server.counts().0 < 2 {
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    world.server.open();
    let token = next.await.expect("joined").expect("afresh");
    world.server.idle().await;
    assert_eq!(kind(late.await.expect("joined")), ErrorKind::Connection);
    assert_eq!(session.token().await.expect("still good"), token);
    assert_eq!(world.stored().await.expect("stored").access_fingerprint(), token.fingerprint());
}

#[test]
fn without_a_runtime_there_is_an_error() {
    let world = World::new();
    let session = world.session();
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let polled = std::pin::pin!(session.token()).poll(&mut context);
    assert!(matches!(polled, std::task::Poll::Ready(Err(error)) if error.kind() == ErrorKind::Connection));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("runtime");
    runtime.block_on(session.token()).expect("afresh");
}

#[tokio::test(start_paused = true)]
async fn a_revoked_session_is_forgotten_everywhere() {
    let world = World::new();
    let session = world.session();
    let first = session.token().await.expect("logged in");
    session.revoke().await.expect("revoked");
    assert_eq!(world.stored().await, None);
    assert_ne!(session.token().await.expect("logged in again"), first);
    assert_eq!(world.server.counts(), (2, 0));
}

#[tokio::test(start_paused = true)]
async fn revoking_leaves_a_peer_its_newer_pair() {
    for can_login in [true, false] {
        let world = World::new();
        let (session, peer) = (world.session(), world.session());
        session.token().await.expect("logged in");
        peer.refresh_now().await.expect("renewed");
        let newer = world.stored().await.expect("stored");
        if !can_login {
            world.server.without_credentials();
        }
        session.revoke().await.expect("revoked");
        assert_eq!(world.stored().await.as_ref(), Some(&newer), "that is another pair");
        assert_eq!(session.info().state, SessionState::Idle);
        assert_eq!(session.token().await.expect("adopted").fingerprint(), newer.access_fingerprint());
        session.revoke().await.expect("revoked");
        assert_eq!(world.stored().await, None, "that was its own by then");
    }
}

#[tokio::test(start_paused = true)]
async fn revoking_takes_with_it_the_pair_that_is_on_its_way() {
    let world = World::new();
    let session = world.session();
    session.token().await.expect("logged in");
    world.pass(3_500);
    world.server.script(Script::Hold);
    let first = session.token().await.expect("the old one, while it is renewed");
    world.server.reached().await;
    let revoking = tokio::spawn({
        let session = session.clone();
        async move { session.revoke().await }
    });
    tokio::task::yield_now().await;
    assert!(!revoking.is_finished());
    assert_eq!(session.token().await.expect("nothing was revoked yet"), first);
    world.server.open();
    revoking.await.expect("joined").expect("revoked");
    assert_eq!((world.stored().await, world.server.live()), (None, 0));
    session.token().await.expect("logged in again");
    assert_eq!((world.server.counts(), world.server.revocations()), ((2, 1), 1));
}

#[tokio::test(start_paused = true)]
async fn what_could_not_be_revoked_is_not_forgotten() {
    let world = World::new();
    let session = world.session();
    let token = session.token().await.expect("logged in");
    world.server.script(Script::NotSent);
    assert_eq!(session.revoke().await.expect_err("no network").kind(), ErrorKind::Connection);
    assert_eq!(session.token().await.expect("as before"), token);
    assert_eq!(world.stored().await.expect("stored").access_fingerprint(), token.fingerprint());
}

#[tokio::test(start_paused = true)]
async fn ten_that_revoke_or_renew_at_once_are_one() {
    let world = World::new();
    let session = world.session();
    session.token().await.expect("logged in");
    let ten = |act: fn(Session) -> JoinHandle<Result<()>>| {
        (0..10).map(|_| act(session.clone())).collect::<Vec<_>>()
    };
    for renewing in ten(|session| tokio::spawn(async move { session.refresh_now().await })) {
        renewing.await.expect("joined").expect("renewed");
    }
    assert_eq!(world.server.counts(), (1, 1));
    for renewing in {
        world.server.script(Script::NotSent);
        ten(|session| tokio::spawn(async move { session.refresh_now().await }))
    } {
        assert_eq!(renewing.await.expect("joined").expect_err("shared").kind(), ErrorKind::Connection);
    }
    assert_eq!(world.server.counts(), (1, 2));
    let revoke_ten = || ten(|session| tokio::spawn(async move { session.revoke().await }));
    world.server.script(Script::NotSent);
    for revoking in revoke_ten() {
        assert_eq!(revoking.await.expect("joined").expect_err("shared").kind(), ErrorKind::Connection);
    }
    for revoking in revoke_ten() {
        revoking.await.expect("joined").expect("revoked");
    }
    assert_eq!((world.server.counts(), world.server.revocations()), ((1, 2), 1));
}

#[tokio::test(start_paused = true)]
async fn two_that_revoke_an_idle_client_are_one() {
    let mut world = World::new();
    let heard = world.listen();
    let session = world.session();
    let revoke = || {
        let session = session.clone();
        tokio::spawn(async move { session.revoke().await })
    };
    for revoking in [revoke(), revoke()] {
        revoking.await.expect("joined").expect("revoked");
    }
    assert_eq!((world.server.counts(), world.server.revocations()), ((1, 0), 1));
    assert_eq!(world.store.load().await.expect("loaded").generation, 2, "one login, one clearing");
    assert_eq!(heard.events(2).await, ["logged_in: start", "ended: requested"]);
}

#[tokio::test(start_paused = true)]
async fn a_revocation_that_fails_is_told_to_no_call() {
    let world = World::new();
    let session = world.session();
    let token = session.token().await.expect("logged in");
    world.server.script(Script::HoldAndFail);
    let revoking = tokio::spawn({
        let session = session.clone();
        async move { session.revoke().await }
    });
    world.server.reached().await;
    session.reject(&token);
    let calling = tokio::spawn({
        let session = session.clone();
        async move { session.token().await }
    });
    tokio::task::yield_now().await;
    world.server.open();
    assert_eq!(revoking.await.expect("joined").expect_err("it failed").kind(), ErrorKind::Connection);
    assert_ne!(calling.await.expect("joined").expect("renewed"), token);
}

#[tokio::test(start_paused = true)]
async fn nobody_logs_in_to_revoke_what_is_being_revoked() {
    let store = Arc::new(StubStore::default());
    let world = World::with_store(store.clone());
    let session = world.session();
    session.token().await.expect("logged in");
    let revoke = |session: Session| tokio::spawn(async move { session.revoke().await });
    store.hang(Some(Place::Load));
    let first = revoke(session.clone());
    while world.server.revocations() == 0 {
        tokio::task::yield_now().await;
    }
    let second = revoke(session.clone());
    tokio::task::yield_now().await;
    store.hang(None);
    for revoking in [first, second] {
        revoking.await.expect("joined").expect("revoked");
    }
    assert_eq!((world.server.counts(), world.server.revocations()), ((1, 0), 1));
}

#[tokio::test(start_paused = true)]
async fn an_early_refresh_under_way_is_what_was_asked_for() {
    let world = World::new();
    let session = world.session();
    session.token().await.expect("logged in");
    world.pass(3_500);
    world.server.script(Script::Hold);
    session.token().await.expect("the old one, while it is renewed");
    world.server.reached().await;
    let renewing = tokio::spawn({
        let session = session.clone();
        async move { session.refresh_now().await }
    });
    tokio::task::yield_now().await;
    world.server.open();
    renewing.await.expect("joined").expect("renewed");
    assert_eq!(world.server.counts(), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn a_token_that_was_refused_while_its_waiter_woke_up_is_not_given_out() {
    let world = World::new();
    let session = world.session();
    world.server.script(Script::Hold);
    let mut slow = std::pin::pin!(session.token());
    std::future::poll_fn(|context| {
        assert!(slow.as_mut().poll(context).is_pending());
        std::task::Poll::Ready(())
    })
    .await;
    world.server.open();
    let refused = session.token().await.expect("logged in");
    session.reject(&refused);
    assert_ne!(slow.await.expect("renewed"), refused);
}

#[tokio::test(start_paused = true)]
async fn time_that_only_the_wall_clock_felt_counts() {
    let world = World::new();
    let session = world.session();
    let first = session.token().await.expect("logged in");
    world.sleep(7_200);
    assert_ne!(session.token().await.expect("renewed"), first);
    assert_eq!(world.server.counts(), (1, 1));
}

/// Its token is about to be renewed, and the answer is on its way.
async fn waiting_for_a_renewal(world: &World, session: &Session) -> JoinHandle<Result<Token>> {
    session.token().await.expect("logged in");
    world.pass(3_600);
    world.server.script(Script::Hold);
    let session = session.clone();
    let waiting = tokio::spawn(async move { session.token().await });
    world.server.reached().await;
    waiting
}

#[tokio::test(start_paused = true)]
async fn a_token_that_ended_while_its_answer_was_on_its_way_is_sent_by_nobody() {
    // The machine sleeps, or only the process stands still.
    for stand_still in [World::sleep, World::pass] {
        let world = World::new();
        let session = world.session();
        let waiting = waiting_for_a_renewal(&world, &session).await;
        stand_still(&world, 7_200);
        world.server.open();
        let token = waiting.await.expect("joined").expect("a token that works");
        assert_eq!(session.info().state, SessionState::Active);
        assert_eq!(session.token().await.expect("the same"), token);
        assert_eq!(world.server.counts(), (1, 2));
    }
}

#[tokio::test(start_paused = true)]
async fn tokens_that_end_at_once_are_sent_all_the_same() {
    let world = World::new();
    world.server.grant_for(0);
    let session = world.session();
    session.token().await.expect("a token");
    session.token().await.expect("another");
    assert!(!world.server.saw_reuse());
}

#[tokio::test(start_paused = true)]
async fn a_process_that_stood_still_keeps_the_answer_that_came_meanwhile() {
    let world = World::new();
    let session = world.session();
    let waiting = waiting_for_a_renewal(&world, &session).await;
    // Much longer than a run may take; then all timers go off at once, and a call comes before the answer is read.
    world.pass(600);
    tokio::time::advance(Duration::from_secs(600)).await;
    let call = tokio::spawn({
        let session = session.clone();
        async move { session.token().await }
    });
    for _ in 0..10 {
        tokio::task::yield_now().await;
    }
    world.server.open();
    let token = waiting.await.expect("joined").expect("renewed");
    assert_eq!(call.await.expect("joined").expect("renewed"), token);
    assert_eq!(world.server.counts(), (1, 1));
    assert!(!world.server.saw_reuse());
}

#[tokio::test(start_paused = true)]
async fn a_refresh_token_that_is_over_is_sent_only_where_nothing_else_is_left() {
    for (can_login, counts) in [(true, (2, 0)), (false, (1, 1))] {
        let world = World::new();
        let session = world.session();
        session.token().await.expect("logged in");
        if !can_login {
            world.server.without_credentials();
        }
        world.pass(604_800);
        session.token().await.expect("a token");
        assert_eq!(world.server.counts(), counts);
    }
}

#[tokio::test(start_paused = true)]
async fn a_lock_that_does_not_come_free_is_an_error_of_the_store() {
    let folder = tempfile::tempdir().expect("folder");
    let store = || {
        Arc::new(FileStore::new(folder.path().join("pair.json"), StoreIdentity::new("https://a", Some(1))))
    };
    let world = World::with_store(store());
    let lock = store().lock(Duration::ZERO).await.expect("locked");
    assert_eq!(kind(world.session().token().await), ErrorKind::Store, "said before the whole time is over");
    drop(lock);
    world.session().token().await.expect("afresh");
}

#[tokio::test]
async fn two_sessions_on_one_file_exchange_once() {
    let folder = tempfile::tempdir().expect("folder");
    let store = || {
        Arc::new(FileStore::new(folder.path().join("pair.json"), StoreIdentity::new("https://a", Some(1))))
    };
    let world = World::with_store(store());
    let (one, two) = (world.session(), world.session_with(store()));
    one.token().await.expect("logged in");
    two.token().await.expect("adopted");
    assert_eq!(world.server.counts(), (1, 0));
    for _ in 0..5 {
        let before = world.server.counts();
        world.pass(3_600);
        let (first, second) = tokio::join!(all(&one, 20), all(&two, 20));
        let mut tokens = first.into_iter().chain(second).map(|token| token.expect("renewed"));
        let token = tokens.next().expect("one");
        assert!(tokens.all(|other| other == token));
        assert_eq!(world.server.counts(), (before.0, before.1 + 1));
    }
    assert!(!world.server.saw_reuse());
}

#[tokio::test(start_paused = true)]
async fn a_peer_that_was_faster_is_followed() {
    let world = World::new();
    let session = world.session();
    session.token().await.expect("logged in");
    let stored = world.stored().await.expect("stored");
    let newer = world.server.rotate(&stored);
    world.store.put(Some(&newer)).await.expect("saved");
    world.pass(3_600 - 1);
    session.token().await.expect("the old one");
    world.server.idle().await;
    assert_eq!(world.server.counts(), (1, 0), "the newer pair was adopted");
}

#[tokio::test(start_paused = true)]
async fn no_secret_is_printed() {
    let world = World::new();
    let session = world.session();
    let token = session.token().await.expect("logged in");
    let pair = world.stored().await.expect("stored");
    let text = format!("{session:?} {token:?} {:?} {pair:?} {:?}", token.header(), world.store);
    for secret in [pair.access_token.reveal(), pair.refresh_token.as_ref().expect("refresh token").reveal()] {
        assert!(!text.contains(secret), "{text}");
    }
    assert_eq!(token.header().to_str().ok(), Some(format!("Bearer {}", pair.access_token.reveal()).as_str()));
}

#[tokio::test(start_paused = true)]
async fn a_wrong_pair_is_refused_before_anything_is_done() {
    let world = World::with_store(Arc::new(MemoryStore::default()));
    let parts = world.parts(Some(TokenPair::new("canary\n")));
    let error = Session::new(parts).expect_err("refused");
    assert!(!error.to_string().contains("canary"));
}

#[tokio::test]
async fn what_happens_is_told_with_its_reason() {
    let mut world = World::new();
    let heard = world.listen();
    let session = world.session();
    let token = session.token().await.expect("logged in");
    world.pass(3_600);
    session.token().await.expect("renewed");
    session.reject(&token);
    session.reject(&session.token().await.expect("still good"));
    session.token().await.expect("renewed");
    let peer_heard = world.listen();
    let peer = world.session();
    peer.token().await.expect("adopted");
    peer.refresh_now().await.expect("renewed");
    assert_eq!(peer_heard.events(2).await, ["adopted: start", "refreshed: requested"]);
    world.pass(3_500);
    session.token().await.expect("the old one, while it is renewed");
    session.revoke().await.expect("revoked");
    world.server.without_credentials();
    assert_eq!(kind(session.token().await), ErrorKind::SessionEnded);
    assert_eq!(kind(session.token().await), ErrorKind::SessionEnded);
    assert_eq!(
        heard.events(6).await,
        [
            "logged_in: start",
            "refreshed: expired",
            "refreshed: rejected",
            "adopted: expiring",
            "ended: requested",
            "ended: nothing_left",
        ]
    );
}

#[tokio::test]
async fn a_listener_that_panics_or_stands_still_holds_up_nothing() {
    let mut world = World::new();
    let (open, hold) = std::sync::mpsc::channel::<()>();
    let (hold, told) = (std::sync::Mutex::new(hold), Arc::new(std::sync::atomic::AtomicU32::new(0)));
    let seen = Arc::clone(&told);
    world.listener = Some(Arc::new(move |_| {
        seen.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        assert!(hold.lock().expect("hold").recv().is_ok(), "as planned");
    }));
    let session = world.session();
    for _ in 0..5 {
        session.refresh_now().await.expect("renewed");
    }
    // It stands at the first one, and panics at each that follows.
    drop(open);
    while told.load(std::sync::atomic::Ordering::SeqCst) < 5 {
        tokio::task::yield_now().await;
    }
    session.refresh_now().await.expect("renewed");
}

#[tokio::test(start_paused = true)]
async fn a_new_pair_can_be_asked_for_and_its_failure_takes_nothing_away() {
    let world = World::new();
    let session = world.session();
    session.refresh_now().await.expect("logged in");
    assert_eq!(world.server.counts(), (1, 0), "the first one is new enough");
    session.refresh_now().await.expect("renewed");
    assert_eq!(world.server.counts(), (1, 1));
    world.server.script(Script::NotSent);
    let error = session.refresh_now().await.expect_err("no network");
    assert_eq!(error.kind(), ErrorKind::Connection);
    assert_eq!(session.info().state, SessionState::Active);
    session.token().await.expect("the old one");
    assert_eq!(world.server.counts(), (1, 2));
}

#[tokio::test(start_paused = true)]
async fn a_session_says_how_it_stands() {
    let world = World::new();
    let session = world.session();
    assert_eq!(session.info().state, SessionState::Idle);
    session.token().await.expect("logged in");
    let info = session.info();
    assert_eq!((info.state, info.family.as_str()), (SessionState::Active, "portal"));
    assert_eq!(info.expires_at, world.stored().await.expect("stored").expires_at);
    assert!(info.refreshed_at.is_some() && info.owner.starts_with(&format!("{}-", std::process::id())));
    world.pass(3_600);
    assert_eq!(session.info().state, SessionState::Stale);
    session.revoke().await.expect("revoked");
    assert_eq!((session.info().state, world.stored().await), (SessionState::Idle, None));
    world.server.without_credentials();
    session.revoke().await.expect("there is nothing to revoke");
    assert_eq!(kind(session.token().await), ErrorKind::SessionEnded);
    assert_eq!(session.info().state, SessionState::Ended);
    session.set_api_key("another".into()).expect("swapped");
    session.token().await.expect("logged in");
    session.close().await;
    assert_eq!(session.info().state, SessionState::Closed);
    assert_eq!(kind(session.token().await), ErrorKind::Configuration);
}

#[tokio::test(start_paused = true)]
async fn closing_waits_for_the_pair_that_is_on_its_way() {
    let world = World::new();
    let session = world.session();
    world.server.script(Script::Hold);
    let caller = tokio::spawn({
        let session = session.clone();
        async move { session.token().await }
    });
    world.server.reached().await;
    let closing = tokio::spawn({
        let session = session.clone();
        async move { session.close().await }
    });
    tokio::task::yield_now().await;
    assert!(!closing.is_finished());
    world.server.open();
    closing.await.expect("closed");
    assert!(world.server.is_live(&world.stored().await.expect("stored")));
    drop(caller);
}

#[tokio::test(start_paused = true)]
async fn another_key_is_tried_at_once() {
    let world = World::new();
    let session = world.session();
    world.server.script(Script::Refuse);
    assert_eq!(kind(session.token().await), ErrorKind::Authentication);
    session.set_api_key("another".into()).expect("swapped");
    session.token().await.expect("logged in");
}

#[tokio::test(start_paused = true)]
async fn the_refusal_of_a_key_that_was_replaced_meanwhile_holds_up_nobody() {
    let world = World::new();
    let session = world.session();
    world.server.script(Script::HoldAndRefuse);
    let waiting = tokio::spawn({
        let session = session.clone();
        async move { session.token().await }
    });
    world.server.reached().await;
    session.set_api_key("another".into()).expect("swapped");
    world.server.open();
    waiting.await.expect("joined").expect("logged in with the other key");
    assert_eq!(world.server.counts(), (2, 0));
}

#[tokio::test(start_paused = true)]
async fn a_crowd_that_began_together_does_not_renew_together() {
    let sessions: [fn(&World) -> Session; 2] =
        [World::session, |world| world.session_from(Some(world.server.hand_out()))];
    for begin in sessions {
        let mut renewed = 0;
        for _ in 0..64 {
            let world = World::new();
            let session = begin(&world);
            session.token().await.expect("the first one");
            // The middle of what they spread over.
            world.pass(3_375);
            session.token().await.expect("the first one still");
            world.server.idle().await;
            renewed += world.server.counts().1;
        }
        assert!((1..64).contains(&renewed), "{renewed} of 64 by half of the time");
    }
}

#[tokio::test(start_paused = true)]
async fn a_store_that_hangs_is_named_before_the_callers_give_up() {
    let store = Arc::new(StubStore::default());
    let world = World::with_store(store.clone());
    let session = world.session();
    session.token().await.expect("logged in");
    for place in [Place::Lock, Place::Load, Place::Save] {
        world.pass(3_500);
        store.hang(Some(place));
        session.token().await.expect("the old one works, whatever the store does");
        world.pass(100);
        let asked = tokio::time::timeout(Duration::from_secs(20), session.token());
        assert_eq!(kind(asked.await.expect("in time")), ErrorKind::Store);
        store.hang(None);
        session.token().await.expect("afresh");
    }
}
