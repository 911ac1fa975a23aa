//! Random timelines: the checks are in the world, this only makes things happen.

use proptest::prelude::*;

use super::world::{Fate, Revoked, World, is_end};

#[derive(Clone, Copy, Debug)]
enum Happening {
    Need,
    Step(Fate),
    Pass(u64),
    Jump(i64),
    RejectCurrent,
    AcceptCurrent,
    /// The token that calls carry is refused, and the call asks for the next one.
    RefusedCall,
    RejectOld,
    Peer,
    PeerLogsIn,
    PeerRevokes,
    RefreshNow,
    SetKey,
    Revoke,
    WipeStore,
    Restart,
}

fn happening() -> impl Strategy<Value = Happening> {
    use Happening as H;
    let fate = prop_oneof![
        8 => Just(Fate::Good),
        1 => Just(Fate::StoreFails),
        1 => Just(Fate::Refused),
        1 => Just(Fate::NotSent),
        1 => Just(Fate::Unavailable),
        1 => Just(Fate::Absent),
        1 => Just(Fate::LostBefore),
        2 => Just(Fate::LostAfter),
        1 => Just(Fate::KeepsRefreshToken),
        1 => Just(Fate::Unusable),
        1 => Just(Fate::Unreadable),
        1 => Just(Fate::Crash),
    ];
    prop_oneof![
        6 => Just(H::Need),
        14 => fate.prop_map(H::Step),
        3 => prop_oneof![Just(1_u64), Just(100), Just(3_350), Just(3_600), Just(700_000)].prop_map(H::Pass),
        1 => prop_oneof![Just(-7_200_i64), Just(-60), Just(60), Just(3_400), Just(7_200)].prop_map(H::Jump),
        2 => Just(H::RejectCurrent),
        5 => Just(H::RefusedCall),
        1 => Just(H::AcceptCurrent),
        1 => Just(H::RejectOld),
        1 => Just(H::Peer),
        1 => Just(H::PeerLogsIn),
        1 => Just(H::PeerRevokes),
        1 => Just(H::RefreshNow),
        1 => Just(H::SetKey),
        1 => Just(H::Revoke),
        1 => Just(H::WipeStore),
        1 => Just(H::Restart),
    ]
}

fn play(world: &mut World, timeline: &[Happening]) {
    for happening in timeline {
        match *happening {
            Happening::Need => drop(world.need()),
            Happening::Step(fate) => drop(world.drive(fate)),
            Happening::Pass(seconds) => world.pass(seconds),
            Happening::Jump(seconds) => world.jump(seconds),
            Happening::RejectCurrent => world.reject_current(),
            Happening::AcceptCurrent => world.accept_current(),
            Happening::RefusedCall => {
                world.reject_current();
                drop(world.settle());
            }
            Happening::RejectOld => world.reject_old(),
            Happening::Peer => world.peer(),
            Happening::PeerLogsIn => world.peer_logs_in(),
            Happening::PeerRevokes => world.peer_revokes(),
            Happening::RefreshNow => world.refresh_now(),
            Happening::SetKey => world.set_key(),
            Happening::Revoke => world.revoke(),
            Happening::WipeStore => world.wipe_store(),
            Happening::Restart => world.restart(),
        }
    }
    if world.pending().is_some() || world.waiters() > 0 {
        drop(world.finish());
    }
    assert_eq!(world.waiters(), 0, "somebody waits for ever");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever happened: once all is in order again, a client with credentials has a token.
    #[test]
    fn with_credentials(timeline in prop::collection::vec(happening(), 1..80)) {
        let mut world = World::new(true);
        play(&mut world, &timeline);
        world.pass(60);
        world.settle().expect("a client with credentials always gets a token");
    }

    /// A pair that the client was given is not lost to one in the store that does not work.
    #[test]
    fn with_a_given_pair(
        can_login: bool,
        stored in prop::option::of(any::<bool>().prop_map(Revoked)),
        ends: bool,
        timeline in prop::collection::vec(happening(), 1..80),
    ) {
        let mut world = World::given(can_login, stored, ends);
        play(&mut world, &timeline);
        world.pass(60);
        if let Err(error) = world.settle() {
            prop_assert!(!can_login && is_end(error.kind()), "{error}");
        }
    }

    /// A client that lives on its pair has a token, or is told that it has none, and stays at it.
    #[test]
    fn with_a_pair_alone(timeline in prop::collection::vec(happening(), 1..80)) {
        let mut world = World::logged_in(false);
        play(&mut world, &timeline);
        world.pass(60);
        if let Err(error) = world.settle() {
            prop_assert!(is_end(error.kind()), "{error}");
            match world.settle() {
                Err(again) => prop_assert_eq!(again.kind(), error.kind()),
                // A clock that was wrong may have ended it, and is right by now.
                Ok(token) => prop_assert!(timeline.iter().any(|played| matches!(played, Happening::Jump(_))), "{token:?}"),
            }
        }
    }
}
