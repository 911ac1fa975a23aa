//! A held seat: used by one booking, or given back, whatever happens.

#![allow(clippy::expect_used, reason = "a test ends where something unexpected happens")]

mod support;

use std::time::Duration;

use hbportal::{
    CallOptions, Client, Day, ErrorKind, Hold,
    practical_training::{BookHold, CreateBooking, ListBookings, PayOption},
    virtual_bls::HoldTimeslot,
};
use hbportal_sandbox::{Fault, FaultOrder, Sandbox};
use support::hosts::{client, options, status};

const HOLD: &str = "tdta POST /training-events/{id}/hold";
const RELEASE: &str = "tdta DELETE /training-events/hold/{hold_hash}";
const BOOK: &str = "tdta POST /bookings";
const LONG: Duration = Duration::from_secs(60);

fn attendee() -> BookHold {
    BookHold::new("Jane", "Canary", "jane.canary@example.com", PayOption::Balance).phone("+44 20 7946 0000")
}

async fn hold(client: &Client) -> Hold {
    client.practical_training().events().hold(301).await.expect("a hold")
}

async fn released(sandbox: &Sandbox, times: u64) -> bool {
    sandbox.wait_for_requests(LONG, |seen| seen.count(RELEASE) == times && seen.in_flight == 0).await
}

async fn bookings(client: &Client) -> usize {
    let all = client.practical_training().bookings().list(ListBookings::new());
    all.collect().await.expect("bookings").len()
}

#[tokio::test]
async fn it_gives_the_seat_back_when_the_last_clone_goes() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    let held = hold(&client).await;
    let clone = held.clone();
    drop(held);
    assert!(clone.is_open() && clone.remaining() > 1700.0);
    assert_eq!(sandbox.requests().count(RELEASE), 0);
    drop(clone);
    assert!(released(&sandbox, 1).await);
    // The host has it back: another can be held.
    hold(&client).await.release().await.expect("released");
    assert!(released(&sandbox, 2).await);

    let slot = HoldTimeslot::new(21, Day::today().plus_days(2), "09:00");
    drop(client.virtual_bls().timeslots().hold(slot).await.expect("a hold"));
    let other = "bls DELETE /timeslots/hold/{hold_hash}";
    assert!(sandbox.wait_for_requests(LONG, |seen| seen.count(other) == 1).await);
}

#[tokio::test]
async fn what_is_kept_is_not_given_back() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    let held = hold(&client).await;
    held.keep();
    let hash = held.hash().to_owned();
    drop(held);
    let booking = CreateBooking::new(hash, "Kim", "Nurse", "kim@example.com", PayOption::Credits).phone("1");
    client.practical_training().bookings().create(booking).await.expect("still held");
    assert_eq!(sandbox.requests().count(RELEASE), 0);
}

#[tokio::test]
async fn the_end_of_a_block_gives_back_what_is_neither_used_nor_kept() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    let held = hold(&client).await;
    held.end().await.expect("given back");
    assert!(!held.is_open());
    held.end().await.expect("once");
    assert_eq!(sandbox.requests().count(RELEASE), 1);
    let kept = hold(&client).await;
    kept.keep();
    kept.end().await.expect("nothing to do");
    assert!(kept.is_open());
    kept.book(attendee()).await.expect("booked");
    kept.end().await.expect("nothing to do");
    assert_eq!(sandbox.requests().count(RELEASE), 1);
    let failing = hold(&client).await;
    sandbox.fault(FaultOrder::once(RELEASE, status(500)));
    failing.end().await.expect_err("the host failed");
    failing.end().await.expect("given back at last");
}

#[tokio::test]
async fn a_used_hold_is_used_up() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    let held = hold(&client).await;
    held.book(attendee()).await.expect("booked");
    assert!(!held.is_open());
    let sent = sandbox.requests().total;
    let again = held.book(attendee()).await.expect_err("again");
    let release = held.release().await.expect_err("used");
    for (error, operation) in [(again, "bookings.create"), (release, "events.release")] {
        assert_eq!((error.kind(), error.status()), (ErrorKind::Conflict, None), "{error}");
        assert!(
            error.to_string().contains("used") && error.to_string().contains("nothing was sent"),
            "{error}"
        );
        assert_eq!(error.operation(), Some(format!("practical_training.{operation}").as_str()));
        assert!(error.hold().is_none() && !error.is_retryable());
    }
    drop(held);
    assert_eq!(bookings(&client).await, 1);
    assert_eq!((sandbox.requests().total, sandbox.requests().count(RELEASE)), (sent + 1, 0));
}

#[tokio::test]
async fn an_expired_hold_sends_nothing() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    let held = hold(&client).await;
    let sent = sandbox.requests().total;
    tokio::time::pause();
    let before = held.remaining();
    tokio::time::advance(Duration::from_secs(100)).await;
    assert!(held.is_open() && held.remaining() <= before - 100.0);
    tokio::time::advance(Duration::from_secs(1700)).await;
    assert!(!held.is_open() && held.remaining() == 0.0);
    let error = held.book(attendee()).await.expect_err("expired");
    assert!(error.kind() == ErrorKind::Conflict && error.to_string().contains("expired"), "{error}");
    drop(held);
    tokio::time::resume();
    assert_eq!(sandbox.requests().total, sent);
}

#[tokio::test]
async fn a_booking_that_was_not_made_leaves_it_open() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    let held = hold(&client).await;
    let wrong = held.book(attendee().agency_email("nobody")).await.expect_err("a wrong argument");
    assert!(wrong.fields().contains_key("agency_email") && held.is_open(), "{wrong}");
    sandbox.fault(FaultOrder::once(BOOK, status(422)));
    assert_eq!(held.book(attendee()).await.expect_err("refused").status(), Some(422));
    assert!(held.is_open());
    sandbox.fault(FaultOrder::once(
        BOOK,
        Fault::RateLimit { retry_after: hbportal_sandbox::RetryAfter::Seconds(9999) },
    ));
    assert_eq!(held.book(attendee()).await.expect_err("too many").kind(), ErrorKind::RateLimit);
    assert!(held.is_open());
    drop(held);
    assert!(released(&sandbox, 1).await);
}

#[tokio::test]
async fn a_booking_in_doubt_keeps_the_seat() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = Client::new(options(&sandbox).max_retries(0)).expect("a client");
    let bad_gateway = Fault::Html { status: 502 };
    for (fault, kind) in [(Fault::LostAnswer, ErrorKind::Connection), (bad_gateway, ErrorKind::Server)] {
        let held = hold(&client).await;
        sandbox.fault(FaultOrder::once(BOOK, fault));
        let error = held.book(attendee()).await.expect_err("no answer");
        assert_eq!(error.kind(), kind, "{error}");
        assert!(!held.is_open());
        let sent = sandbox.requests().count(BOOK);
        let again = held.book(attendee()).await.expect_err("in doubt");
        assert!(again.kind() == ErrorKind::Conflict && again.to_string().contains("not known"), "{again}");
        assert_eq!(sandbox.requests().count(BOOK), sent);
        // Asked to, it lets go of what may be there still.
        let releases = sandbox.requests().count(RELEASE);
        drop(held.clone());
        held.release().await.expect("released");
        drop(held);
        assert_eq!(sandbox.requests().count(RELEASE), releases + 1);
    }
    assert_eq!(bookings(&client).await, 1, "the lost answer was a booking");

    let held = hold(&client).await;
    sandbox.fault(FaultOrder::once(BOOK, Fault::LostAnswer));
    held.book(attendee()).await.expect_err("no answer");
    let releases = sandbox.requests().count(RELEASE);
    drop(held);
    assert_eq!(bookings(&client).await, 2);
    assert_eq!(sandbox.requests().count(RELEASE), releases);
}

#[tokio::test]
async fn an_answer_after_a_lost_one_is_in_doubt_too() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    let held = hold(&client).await;
    sandbox.fault(FaultOrder::once(BOOK, Fault::LostAnswer));
    sandbox.fault(FaultOrder::once(BOOK, status(422)));
    let error = held.book(attendee()).await.expect_err("the hold is used, says the host");
    assert_eq!((error.status(), error.retries_taken()), (Some(422), 1), "{error}");
    assert!(error.to_string().contains("not known") && !held.is_open(), "{error}");
    assert_eq!(bookings(&client).await, 1);
}

#[tokio::test]
async fn one_of_two_wins() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    let (mut booked, mut given_back) = (0, 0);
    for round in 0..20 {
        let held = hold(&client).await;
        let (one, two) = (held.clone(), held.clone());
        let book = tokio::spawn(async move { one.book(attendee()).await.map(drop) });
        let release = tokio::spawn(async move {
            if round % 2 == 0 {
                tokio::task::yield_now().await;
            }
            two.release().await
        });
        let outcomes = (book.await.expect("no panic"), release.await.expect("no panic"));
        let lost = match outcomes {
            (Ok(()), Err(lost)) => {
                booked += 1;
                lost
            }
            (Err(lost), Ok(())) => {
                given_back += 1;
                lost
            }
            other => panic!("both or none: {other:?}"),
        };
        assert_eq!((lost.kind(), lost.status()), (ErrorKind::Conflict, None), "{lost}");
        for booking in
            client.practical_training().bookings().list(ListBookings::new()).collect().await.expect("all")
        {
            // What was paid comes back, so that the next round can pay.
            drop(client.practical_training().bookings().cancel(booking.id).await);
        }
    }
    assert_eq!(bookings(&client).await, booked);
    assert_eq!(booked + given_back, 20);

    let held = hold(&client).await;
    let (one, two) = tokio::join!(held.book(attendee()), held.book(attendee()));
    let lost = [one.err(), two.err()].into_iter().flatten().collect::<Vec<_>>();
    assert!(lost.len() == 1 && lost[0].to_string().contains("another booking"), "{lost:?}");

    let held = hold(&client).await;
    let releases = sandbox.requests().count(RELEASE);
    let (one, two) = tokio::join!(held.release(), held.release());
    assert!(one.is_ok() && two.is_ok());
    assert_eq!(sandbox.requests().count(RELEASE), releases + 1);
    let late = held.book(attendee()).await.expect_err("given back");
    assert!(late.kind() == ErrorKind::Conflict && late.to_string().contains("given back"), "{late}");
}

#[tokio::test]
async fn who_stops_waiting_for_it_holds_nothing() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    sandbox.fault(FaultOrder::once(HOLD, Fault::Delay { ms: 200 }));
    let waiting = tokio::spawn({
        let client = client.clone();
        async move { hold(&client).await }
    });
    assert!(sandbox.wait_for_requests(LONG, |seen| seen.count(HOLD) == 1).await);
    waiting.abort();
    assert!(waiting.await.is_err_and(|error| error.is_cancelled()));
    assert!(released(&sandbox, 1).await, "what was held meanwhile is given back");
}

#[tokio::test]
async fn a_booking_that_nobody_waits_for_is_in_doubt() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    let held = hold(&client).await;
    sandbox.fault(FaultOrder::once(BOOK, Fault::Stall));
    let booking = tokio::spawn({
        let held = held.clone();
        async move { held.book(attendee()).await }
    });
    assert!(sandbox.wait_for_requests(LONG, |seen| seen.count(BOOK) == 1).await);
    let meanwhile = held.release().await.expect_err("a booking uses it");
    assert_eq!(meanwhile.kind(), ErrorKind::Conflict);
    booking.abort();
    assert!(booking.await.is_err_and(|error| error.is_cancelled()));
    let again = held.book(attendee()).await.expect_err("in doubt");
    assert!(again.to_string().contains("not known"), "{again}");
    assert_eq!(sandbox.requests().count(RELEASE), 0);
}

#[tokio::test]
async fn a_release_that_fails_can_be_tried_again() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = Client::new(options(&sandbox).max_retries(0)).expect("a client");
    let held = hold(&client).await;
    sandbox.fault(FaultOrder::once(RELEASE, Fault::HangUp));
    assert_eq!(held.release().await.expect_err("no answer").kind(), ErrorKind::Connection);
    assert!(held.is_open());
    held.release().await.expect("released");
    held.release().await.expect("released already");
    drop(held);
    assert_eq!(sandbox.requests().count(RELEASE), 2);

    // Gone on the host's side: nothing is left to do.
    let held = hold(&client).await;
    sandbox.advance_clock(1801);
    held.release().await.expect("it is not there any more");
}

#[tokio::test]
async fn the_key_of_the_call_that_held_it_is_not_for_the_booking() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    let keyed = client.with_options(CallOptions::new().idempotency_key("one-hold")).expect("options");
    let held = hold(&keyed).await;
    held.book(attendee()).await.expect("booked");
    let keys: Vec<_> =
        sandbox.requests().log.iter().filter_map(|seen| seen.idempotency_key.clone()).collect();
    assert_eq!(keys.iter().filter(|key| *key == "one-hold").count(), 1, "{keys:?}");
}

#[test]
fn it_outlives_its_runtime() {
    let server = tokio::runtime::Runtime::new().expect("a runtime");
    let sandbox = server.block_on(Sandbox::start()).expect("a sandbox");
    for workers in [0, 1] {
        let runtime = match workers {
            0 => tokio::runtime::Builder::new_current_thread().enable_all().build(),
            count => tokio::runtime::Builder::new_multi_thread().worker_threads(count).enable_all().build(),
        };
        let runtime = runtime.expect("a runtime");
        let held = runtime.block_on(async {
            let client = client(&sandbox);
            let held = hold(&client).await;
            // One that a task has when its runtime ends.
            let clone = held.clone();
            tokio::spawn(async move {
                std::future::pending::<()>().await;
                drop(clone);
            });
            held
        });
        drop(runtime);
        assert!(held.is_open());
        let sent = sandbox.requests().count(RELEASE);
        drop(held);
        assert_eq!(sandbox.requests().count(RELEASE), sent);
        sandbox.advance_clock(1801);
    }
}

#[tokio::test]
async fn it_can_be_dropped_on_any_thread() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    let held = hold(&client).await;
    std::thread::spawn(move || drop(held)).join().expect("no panic");
    assert!(released(&sandbox, 1).await);
}

#[tokio::test]
async fn it_shows_nobody() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    let held = hold(&client).await;
    let text = format!("{held:?}");
    assert!(text.contains("is_open: true") && !text.contains(held.hash()), "{text}");
    sandbox.fault(FaultOrder::once(BOOK, status(422)));
    let error = held.book(attendee()).await.expect_err("refused");
    assert!(!format!("{error} {error:?}").contains("Canary"), "{error}");
}

#[test]
fn it_may_go_anywhere() {
    fn anywhere<T: Send + Sync + Clone + 'static>() {}
    anywhere::<Hold>();
}

#[tokio::test]
async fn a_booking_whose_token_cannot_be_got_leaves_it_open() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = Client::new(options(&sandbox).max_retries(0)).expect("a client");
    let held = hold(&client).await;
    let session = client.session_of(hbportal::Family::PracticalTraining).expect("a session");
    session.revoke().await.expect("revoked");
    sandbox.fault(FaultOrder::once("tdta POST /auth/token", status(500)));
    let error = held.book(attendee()).await.expect_err("no token");
    assert_eq!((sandbox.requests().count(BOOK), held.is_open()), (0, true), "{error}");
    held.book(attendee()).await.expect("booked");
}
