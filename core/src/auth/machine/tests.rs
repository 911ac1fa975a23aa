//! Against a model of the server, of the store and of peers, over random timelines.

mod peers;
mod timelines;
mod world;

use std::time::Duration;

use self::world::{Fate, World, network};
use super::{Held, Machine, Need, Step, Turn};
use crate::{
    ErrorKind, TokenPair,
    auth::{SessionEventKind, SessionReason, clock::Now},
};

fn need(world: &mut World) -> &'static str {
    match world.need() {
        Need::Use(_) => "use",
        Need::UseAndStart(_) => "use and start",
        Need::Wait => "wait",
        Need::Start => "start",
    }
}

/// To where the refresh token is about to be sent.
fn drive_to_refresh(world: &mut World) {
    while !matches!(world.pending(), Some(Step::Refresh(_))) {
        assert!(world.drive(Fate::Good).is_none());
    }
}

fn clears(world: &World) -> bool {
    matches!(world.pending(), Some(Step::Write(record)) if record.pair.is_none())
}

#[test]
fn an_early_refresh_starts_once_and_its_failure_is_invisible() {
    let mut world = World::logged_in(true);
    world.pass(3_600 - 299);
    assert_eq!(need(&mut world), "use and start");
    assert_eq!(need(&mut world), "use");
    drive_to_refresh(&mut world);
    assert!(world.drive(Fate::Unavailable).is_none());
    world.finish().expect_err("unavailable");
    assert_eq!(world.intent(), None, "the token was not consumed");
    assert_eq!(need(&mut world), "use", "the next early refresh is put off");
    world.pass(75);
    assert_eq!(need(&mut world), "use and start");
}

#[test]
fn a_refusal_ends_a_pair_after_the_store_was_read_again() {
    let mut world = World::logged_in(false);
    world.pass(3_600);
    assert_eq!(need(&mut world), "start");
    drive_to_refresh(&mut world);
    world.drive(Fate::Refused);
    assert!(matches!(world.pending(), Some(Step::Read)));
    world.drive(Fate::Good);
    assert!(clears(&world), "the next start must not send what was refused");
    let outcome = world.drive(Fate::Good).expect("done");
    assert_eq!(outcome.expect_err("ended").kind(), ErrorKind::SessionEnded);
    assert_eq!(world.settle().expect_err("still ended").kind(), ErrorKind::SessionEnded);
}

#[test]
fn an_early_refusal_is_no_lost_answer() {
    for restarts in [false, true] {
        let mut world = World::logged_in(false);
        world.pass(3_600 - 299);
        assert_eq!(need(&mut world), "use and start");
        drive_to_refresh(&mut world);
        world.drive(Fate::Refused);
        assert_eq!(world.finish().expect_err("refused").kind(), ErrorKind::SessionEnded);
        assert_eq!(world.intent(), None, "it was answered");
        assert_eq!(need(&mut world), "use", "the old token works");
        world.machine.happenings();
        if restarts {
            world.restart();
        }
        world.pass(299);
        assert_eq!(need(&mut world), "start");
        let outcome = loop {
            if let Some(outcome) = world.drive(Fate::Good) {
                break outcome;
            }
            assert!(!matches!(world.pending(), Some(Step::Refresh(_))), "a refused token is not sent again");
        };
        assert_eq!(outcome.expect_err("over").kind(), ErrorKind::SessionEnded);
        let told: Vec<_> =
            world.machine.happenings().into_iter().map(|told| (told.kind, told.reason)).collect();
        let reason = if restarts { SessionReason::NothingLeft } else { SessionReason::RefreshRefused };
        assert_eq!(told, [(SessionEventKind::Ended, reason)]);
    }
}

#[test]
fn a_refused_token_goes_from_the_store_also_where_the_login_fails() {
    for fate in [Fate::Refused, Fate::Unavailable, Fate::NotSent, Fate::LostAfter, Fate::Unusable] {
        let mut world = World::logged_in(true);
        world.pass(3_600);
        assert_eq!(need(&mut world), "start");
        drive_to_refresh(&mut world);
        world.drive(Fate::Refused);
        world.drive(Fate::Good);
        assert!(matches!(world.pending(), Some(Step::Login)), "{:?}", world.pending());
        world.drive(fate);
        world.finish().expect_err("no login");
        assert_eq!((world.stored_token(), world.intent()), (None, None), "it was answered");
        world.pass(3_600);
        world.settle().expect("logged in");
    }
}

#[test]
fn a_doubt_outlives_an_attempt_that_was_not_sent() {
    let mut world = World::logged_in(false);
    world.pass(3_600);
    world.need();
    drive_to_refresh(&mut world);
    world.drive(Fate::LostAfter);
    drive_to_refresh(&mut world);
    world.drive(Fate::NotSent);
    world.finish().expect_err("no network");
    world.restart();
    assert_eq!(world.settle().expect_err("in doubt").kind(), ErrorKind::SessionInDoubt);
}

#[test]
fn a_lost_answer_is_followed_by_one_more_try() {
    for (can_login, expected) in [(true, None), (false, Some(ErrorKind::SessionInDoubt))] {
        let mut world = World::logged_in(can_login);
        world.pass(3_600);
        world.need();
        drive_to_refresh(&mut world);
        world.drive(Fate::LostAfter);
        assert!(matches!(world.pending(), Some(Step::Read)));
        world.drive(Fate::Good);
        assert!(matches!(world.pending(), Some(Step::Refresh(_))));
        let outcome = world.finish();
        assert_eq!(outcome.err().map(|error| error.kind()), expected);
    }
}

#[test]
fn a_doubt_of_ones_own_is_no_interruption() {
    let mut world = World::logged_in(false);
    world.pass(3_600);
    world.need();
    for _ in 0..2 {
        drive_to_refresh(&mut world);
        world.drive(Fate::LostAfter);
    }
    world.machine.happenings();
    assert_eq!(world.settle().expect_err("in doubt").kind(), ErrorKind::SessionInDoubt);
    let told: Vec<_> = world.machine.happenings().into_iter().map(|told| (told.kind, told.reason)).collect();
    assert_eq!(told, [(SessionEventKind::InDoubt, SessionReason::AnswerLost)]);
}

#[test]
fn with_credentials_no_token_is_sent_that_is_not_in_the_store_any_more() {
    for empty in [World::wipe_store, World::peer_revokes] {
        let mut world = World::logged_in(true);
        world.pass(3_600);
        empty(&mut world);
        world.need();
        while !matches!(world.pending(), Some(Step::Login)) {
            assert!(!matches!(world.pending(), Some(Step::Refresh(_))), "a peer may have revoked it");
            assert!(world.drive(Fate::Good).is_none());
        }
        world.finish().expect("logged in");
    }
}

#[test]
fn a_pair_outlives_the_loss_of_the_store_and_of_the_network() {
    let mut world = World::logged_in(false);
    world.pass(3_600);
    world.wipe_store();
    world.need();
    drive_to_refresh(&mut world);
    world.drive(Fate::NotSent);
    world.finish().expect_err("no network");
    world.settle().expect("renewed");
}

#[test]
fn whoever_wants_another_pair_than_one_that_was_replaced_has_it() {
    let mut world = World::logged_in(true);
    let known = world.settle().expect("a token").fingerprint();
    world.pass(3_600);
    world.settle().expect("renewed");
    assert_eq!(world.machine.refresh(known, world.now), Turn::Over);
}

#[test]
fn a_token_whose_grant_is_unusable_is_not_sent_again() {
    for fate in [Fate::Unusable, Fate::Unreadable] {
        for (can_login, expected) in [(true, None), (false, Some(ErrorKind::SessionInDoubt))] {
            let mut world = World::logged_in(can_login);
            world.pass(3_600);
            world.need();
            drive_to_refresh(&mut world);
            world.drive(fate);
            assert!(matches!(world.pending(), Some(Step::Read)), "a peer may have left a pair");
            world.drive(Fate::Good);
            assert!(matches!(world.pending(), Some(Step::Login)) || clears(&world), "{:?}", world.pending());
            assert_eq!(world.finish().err().map(|error| error.kind()), expected);
            assert_eq!(world.settle().err().map(|error| error.kind()), expected, "and so it stays");
        }
    }
}

#[test]
fn refused_credentials_wait_longer_each_time_until_they_are_good() {
    let mut world = World::new(true);
    for pause in [1, 2, 4, 8, 16, 32, 60, 60] {
        world.need();
        world.drive(Fate::Good);
        world.drive(Fate::Good);
        let refused = world.drive(Fate::Refused).expect("done").expect_err("refused");
        world.pass(pause - 1);
        let again = world.settle().expect_err("from memory");
        assert_eq!((again.kind(), again.message()), (refused.kind(), refused.message()));
        world.pass(1);
    }
    world.settle().expect("logged in");
    world.machine.logins.fail(world.now.monotonic, network());
    world.pass(1);
    assert!(world.machine.logins.held(world.now.monotonic).is_none(), "from the shortest pause again");
}

#[test]
fn tokens_of_which_each_is_refused_are_asked_for_ever_more_rarely() {
    for can_login in [true, false] {
        let mut world = World::logged_in(can_login);
        for _ in 0..4 {
            world.reject_current();
            world.settle().expect("granted at once");
        }
        for pause in [1, 2, 4, 8, 16, 32, 60, 60] {
            world.reject_current();
            let last = world.machine.granted();
            world.pass(pause - 1);
            for _ in 0..3 {
                assert_eq!(world.settle().expect_err("not yet").kind(), ErrorKind::Authentication);
            }
            assert_eq!(world.machine.granted(), last);
            world.pass(1);
            world.settle().expect("granted");
        }
        world.accept_current();
        for _ in 0..5 {
            world.reject_current();
            world.settle().expect("one had worked, and four may fail again");
        }
    }
}

#[test]
fn what_a_peer_has_left_is_taken_over_while_exchanges_pause() {
    let mut world = World::logged_in(true);
    for _ in 0..4 {
        world.reject_current();
        world.settle().expect("granted at once");
    }
    world.reject_current();
    world.settle().expect_err("not yet");
    world.peer();
    let granted = world.machine.granted();
    for _ in 0..10 {
        world.settle().expect("that of the peer");
        world.reject_current();
        world.peer();
    }
    world.settle().expect("that of the peer");
    assert_eq!(world.machine.granted(), granted);
}

#[test]
fn a_pair_that_could_not_be_saved_is_carried_by_nobody_and_saved_later() {
    let mut world = World::logged_in(false);
    world.pass(3_600);
    world.need();
    drive_to_refresh(&mut world);
    world.drive(Fate::Good);
    assert!(matches!(world.pending(), Some(Step::Write(_))));
    let outcome = world.drive(Fate::StoreFails).expect("done");
    assert_eq!(outcome.expect_err("not saved").kind(), ErrorKind::Store);
    assert_eq!(need(&mut world), "start");
    world.drive(Fate::Good);
    world.drive(Fate::Good);
    assert!(matches!(world.pending(), Some(Step::Write(_))), "nothing is exchanged again");
    assert!(world.finish().is_ok());
}

#[test]
fn a_login_that_could_not_be_saved_leaves_the_old_token_to_the_calls() {
    let mut world = World::logged_in(true);
    world.pass(3_600 - 299);
    assert_eq!(need(&mut world), "use and start");
    drive_to_refresh(&mut world);
    world.drive(Fate::Refused);
    world.drive(Fate::Good);
    assert!(matches!(world.pending(), Some(Step::Login)));
    world.drive(Fate::Good);
    let outcome = world.drive(Fate::StoreFails).expect("done");
    assert_eq!(outcome.expect_err("not saved").kind(), ErrorKind::Store);
    assert_eq!(need(&mut world), "use", "it works still");
    world.pass(299);
    assert_eq!(need(&mut world), "start");
    world.finish().expect("saved at last");
}

#[test]
fn the_end_of_the_first_pair_is_kept_by_the_clock_that_its_own_answer_told() {
    let mut world = World::new(true);
    world.need();
    world.drive(Fate::Good);
    world.drive(Fate::Good);
    assert!(matches!(world.pending(), Some(Step::Login)));
    world.now.skew = 7_200_000_000;
    world.drive(Fate::Good);
    let Some(Step::Write(record)) = world.pending() else { panic!("{:?}", world.pending()) };
    let ends = record.pair.as_ref().and_then(|pair| pair.expires_at).expect("an end");
    assert_eq!(ends.as_microseconds() - world.now.server().as_microseconds(), 3_600_000_000);
}

#[test]
fn a_session_that_a_peer_has_ended_was_refused_by_nobody() {
    let mut world = World::logged_in(false);
    world.pass(3_600);
    world.peer_revokes();
    world.machine.happenings();
    let error = world.settle().expect_err("over");
    assert_eq!(error.kind(), ErrorKind::SessionEnded);
    assert!(error.message().contains("another client"), "{error}");
    let told: Vec<_> = world.machine.happenings().into_iter().map(|told| (told.kind, told.reason)).collect();
    assert_eq!(told, [(SessionEventKind::Ended, SessionReason::NothingLeft)]);
}

#[test]
fn a_clock_that_was_wrong_for_a_moment_ends_no_session() {
    let mut world = World::new(false);
    let mut pair = TokenPair::new("access");
    pair.expires_at = Some(world::later(world.now.wall, 3_600));
    let held = Held::found(pair, world.now, 0.0).expect("held");
    world.machine = Machine::new(world.now, Some(held));
    let token = world.settle().expect("the given one");
    world.jump(7_200);
    world.settle().expect_err("it seems to have ended");
    world.jump(-7_200);
    assert_eq!(world.settle().expect("it works"), token);
}

#[test]
fn sleep_is_noticed_and_a_clock_that_is_set_back_is_not_trusted() {
    let mut world = World::logged_in(true);
    world.jump(-86_400);
    assert_eq!(need(&mut world), "use");
    world.jump(7_200);
    assert_eq!(need(&mut world), "start", "two hours may have passed unfelt");
}

#[test]
fn a_pair_that_was_granted_before_a_sleep_is_as_old_as_the_sleep() {
    for (asleep, expected) in [(60, "use"), (3_500, "use and start"), (7_200, "start")] {
        let mut world = World::logged_in(false);
        world.pass(3_600);
        world.need();
        drive_to_refresh(&mut world);
        world.jump(asleep);
        world.finish().expect("renewed");
        assert_eq!(need(&mut world), expected, "asleep for {asleep} s");
    }
}

#[test]
fn the_early_window_is_at_most_five_minutes_and_half_a_life() {
    let now = Now { monotonic: Duration::ZERO, wall: "2026-01-01".parse().expect("moment"), skew: 0 };
    let refresh_at = |lifetime: u64, jitter: f64| {
        let held = Held::granted(TokenPair::new("a"), now.monotonic, Duration::from_secs(lifetime), jitter);
        held.expect("held").refresh_at.expect("ends").as_secs()
    };
    assert_eq!(refresh_at(3_600, 0.0), 3_300);
    assert_eq!(refresh_at(3_600, 1.0), 3_450);
    assert_eq!(refresh_at(100, 0.0), 50);
    assert_eq!(refresh_at(0, 0.5), 0);
}

#[test]
fn ten_thousand_that_began_together_do_not_refresh_together() {
    let start = Duration::from_secs(1);
    let mut seconds = std::collections::HashMap::<u64, u32>::new();
    for phone in 0..10_000_u32 {
        // What the system's random numbers spread over, evenly.
        let jitter = f64::from(phone) / 10_000.0;
        let held =
            Held::granted(TokenPair::new("a"), start, Duration::from_secs(3_600), jitter).expect("held");
        *seconds.entry(held.refresh_at.expect("ends").as_secs()).or_default() += 1;
    }
    let most = seconds.values().max().expect("some");
    assert!(*most <= 70, "{most} in one second, of {} seconds", seconds.len());
}

#[test]
fn a_life_beyond_the_clock_has_no_end() {
    let start = Duration::from_secs(1);
    let held = Held::granted(TokenPair::new("a"), start, Duration::MAX, 0.0).expect("held");
    assert!(held.is_alive(Duration::MAX) && !held.wants_refresh(Duration::MAX));
    let longest =
        Held::granted(TokenPair::new("a"), start, Duration::from_secs(u64::MAX - 1), 0.0).expect("held");
    assert!(!longest.is_alive(Duration::MAX), "this one fits, and has an end");
}

#[test]
fn late_refusals_of_other_tokens_do_not_crowd_out_what_is_known() {
    let mut world = World::logged_in(true);
    world.reject_current();
    for late in 0..1_000 {
        world.machine.reject(TokenPair::new(late.to_string()).access_fingerprint(), world.now);
    }
    assert_eq!(need(&mut world), "start", "the refused token is still known");
}
