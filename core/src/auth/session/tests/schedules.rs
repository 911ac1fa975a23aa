//! The session under a scheduler that tries orders: every waiter gets an answer (a standstill is a failure), one exchange
//! runs at a time for a store, and no refresh token is sent after its answer was seen.

use std::sync::Arc;

use shuttle::future::spawn;

use super::fake::{Script, World};
use crate::{
    ErrorKind,
    auth::{Session, runtime::checker::check},
};

/// A call that meets a 401 as often as `refusals` says.
async fn call(session: Session, refusals: u32) {
    for _ in 0..refusals {
        let token = session.token().await.expect("a token");
        session.reject(&token);
    }
    session.accept(&session.token().await.expect("a token"));
}

fn sound(world: &World) {
    assert!(!world.server.saw_reuse(), "a refresh token was sent twice");
    assert_eq!(world.server.most_at_once(), 1, "two exchanges at a time");
}

#[test]
fn calls_that_are_refused_and_broken_off() {
    check(|| async {
        let world = World::new();
        let session = world.session();
        session.token().await.expect("logged in");
        // About to end, and at its end while the calls are under way.
        world.pass(3_580);
        let calls: Vec<_> = (0..4).map(|refusals| spawn(call(session.clone(), refusals % 3))).collect();
        let broken_off = spawn(call(session.clone(), 1));
        world.pass(30);
        broken_off.abort();
        for call in calls {
            call.await.expect("answered");
        }
        session.token().await.expect("a token");
        sound(&world);
    });
}

#[test]
fn two_clients_of_one_store() {
    check(|| async {
        let world = World::new();
        let (one, two) = (world.session(), world.session());
        one.token().await.expect("logged in");
        world.pass(3_580);
        let calls: Vec<_> =
            [&one, &two, &one, &two].iter().map(|session| spawn(call((*session).clone(), 1))).collect();
        world.pass(30);
        for call in calls {
            call.await.expect("answered");
        }
        sound(&world);
    });
}

#[test]
fn an_exchange_that_fails_is_told_to_all() {
    check(|| async {
        let world = World::new();
        let session = world.session();
        world.server.script(Script::NotSent);
        let asking = |session: Session| async move { session.token().await.map(drop) };
        let calls: Vec<_> = (0..3).map(|_| spawn(asking(session.clone()))).collect();
        for call in calls {
            if let Err(error) = call.await.expect("answered") {
                assert_eq!(error.kind(), ErrorKind::Connection);
            }
        }
        session.token().await.expect("afresh");
        sound(&world);
    });
}

#[test]
fn forgetting_renewing_and_closing_meet_calls() {
    check(|| async {
        let world = Arc::new(World::new());
        let session = world.session();
        let forgetting = spawn({
            let session = session.clone();
            async move { session.forget().await.expect("forgotten") }
        });
        let renewing = spawn({
            let session = session.clone();
            async move { session.refresh_now().await.expect("renewed") }
        });
        let calling = spawn(call(session.clone(), 1));
        for task in [forgetting, renewing, calling] {
            task.await.expect("answered");
        }
        let late = spawn({
            let session = session.clone();
            async move { session.token().await.map(drop) }
        });
        session.close().await;
        if let Err(error) = late.await.expect("answered") {
            assert_eq!(error.kind(), ErrorKind::Configuration);
        }
        assert_eq!(session.token().await.expect_err("closed").kind(), ErrorKind::Configuration);
        sound(&world);
    });
}
