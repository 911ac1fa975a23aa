//! The token lifecycle through the whole stack, against the sandbox's rotating pairs.

#![allow(clippy::expect_used, reason = "a test ends where something unexpected happens")]

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use hbportal::{
    CallOptions, Client, ClientOptions, ErrorKind, Hooks, RawRequest, RefreshToken, TokenPair, TokenStore,
    auth::{MemoryStore, Record, Saved, StoreFuture, StoreLock},
};
use hbportal_sandbox::{Fault, FaultOrder, RetryAfter, Sandbox};
use tokio::task::JoinSet;

const REFRESH: &str = "POST /auth/refresh";
const LOGIN: &str = "POST /auth/token";

fn options(sandbox: &Sandbox) -> ClientOptions {
    ClientOptions::new().base_url(sandbox.base_url()).proxy("")
}

fn client(sandbox: &Sandbox) -> Client {
    let options = options(sandbox).client_id(sandbox.client_id()).api_key(sandbox.api_key());
    Client::new(options).expect("a client")
}

/// A pair as a back end hands it out: no word of when it ends.
async fn handed_out(sandbox: &Sandbox) -> TokenPair {
    let pair = client(sandbox).auth().token().await.expect("a pair to hand out");
    TokenPair::new(pair.access_token).refresh_token(pair.refresh_token.expect("a refresh token"))
}

/// A client that lives on refresh alone, as a phone does.
async fn phone(sandbox: &Sandbox) -> Client {
    Client::new(options(sandbox).session(handed_out(sandbox).await)).expect("a client")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_calls_on_an_expired_token_make_one_refresh() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    client.auth().token_info().await.expect("logged in");
    sandbox.advance_clock(3_700);
    sandbox.fault(FaultOrder::once(REFRESH, Fault::Delay { ms: 200 }));
    let mut calls = JoinSet::new();
    for _ in 0..1_000 {
        let client = client.clone();
        calls.spawn(async move { client.auth().token_info().await });
    }
    assert!(calls.join_all().await.into_iter().all(|result| result.is_ok()));
    let seen = sandbox.requests();
    assert_eq!((seen.count(REFRESH), seen.count(LOGIN), sandbox.sessions().reuse_detected), (1, 1, 0));
}

#[tokio::test]
async fn cancelling_whoever_started_the_refresh_changes_nothing() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = phone(&sandbox).await;
    sandbox.advance_clock(3_700);
    sandbox.fault(FaultOrder::once(REFRESH, Fault::Delay { ms: 300 }));
    let first = tokio::spawn({
        let client = client.clone();
        async move { client.auth().token_info().await }
    });
    assert!(sandbox.wait_for_requests(Duration::from_secs(30), |seen| seen.count(REFRESH) == 1).await);
    first.abort();
    assert!(first.await.expect_err("cancelled").is_cancelled());
    // Nobody waits now; the pair must be kept all the same.
    assert!(sandbox.wait_for_requests(Duration::from_secs(30), |seen| seen.in_flight == 0).await);
    client.auth().token_info().await.expect("goes on with the new pair");
    assert_eq!((sandbox.requests().count(REFRESH), sandbox.sessions().reuse_detected), (1, 0));
}

#[tokio::test]
async fn a_rotation_ends_both_old_tokens_and_a_replay_is_detected() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let source = client(&sandbox);
    let old = source.auth().token().await.expect("a pair");
    let old_refresh = old.refresh_token.clone().expect("a refresh token");
    source.auth().refresh(RefreshToken::new(old_refresh.clone())).await.expect("renewed");

    let with_old_access =
        Client::new(options(&sandbox).session(TokenPair::new(old.access_token))).expect("a client");
    let error = with_old_access.auth().token_info().await.expect_err("the old access token is dead");
    assert_eq!(error.kind(), ErrorKind::SessionEnded, "{error}");

    let replay = source
        .auth()
        .refresh(RefreshToken::new(old_refresh))
        .await
        .expect_err("the old refresh token is dead");
    assert_eq!((replay.kind(), replay.status()), (ErrorKind::Authentication, Some(401)));
    assert_eq!(sandbox.sessions().reuse_detected, 1);
}

#[tokio::test]
async fn a_client_with_credentials_survives_the_end_of_everything() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    client.auth().token_info().await.expect("logged in");
    sandbox.advance_clock(8 * 86_400);
    client.auth().token_info().await.expect("logged in again");
    client.auth().revoke().await.expect("revoked");
    client.auth().token_info().await.expect("and again");
    assert_eq!((sandbox.requests().count(LOGIN), sandbox.sessions().reuse_detected), (3, 0));
}

#[tokio::test]
async fn a_client_without_credentials_says_that_its_session_ended() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = phone(&sandbox).await;
    client.auth().token_info().await.expect("the pair is good");
    sandbox.advance_clock(8 * 86_400);
    let error = client.auth().token_info().await.expect_err("the pair is over");
    assert_eq!(error.kind(), ErrorKind::SessionEnded, "{error}");
    let before = sandbox.requests().count(REFRESH);
    let error = client.auth().token_info().await.expect_err("still");
    assert_eq!(error.kind(), ErrorKind::SessionEnded, "{error}");
    assert_eq!(sandbox.requests().count(REFRESH), before, "a dead token is not sent again");
}

#[tokio::test]
async fn a_lost_answer_to_a_refresh_ends_in_login_or_in_doubt() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let (back_end, phone) = (client(&sandbox), phone(&sandbox).await);
    back_end.auth().token_info().await.expect("logged in");
    sandbox.advance_clock(3_700);
    sandbox.fault(FaultOrder::once(REFRESH, Fault::LostAnswer));
    back_end.auth().token_info().await.expect("logged in again");

    sandbox.fault(FaultOrder::once(REFRESH, Fault::LostAnswer));
    let error = phone.auth().token_info().await.expect_err("in doubt");
    assert_eq!(error.kind(), ErrorKind::SessionInDoubt, "{error}");
}

#[tokio::test]
async fn a_server_in_trouble_does_not_end_a_session() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = phone(&sandbox).await;
    let status = |status| Fault::Status {
        status,
        body: None,
        content_type: None,
        headers: std::collections::BTreeMap::default(),
    };
    for fault in [Fault::Reset, status(503), Fault::RateLimit { retry_after: RetryAfter::Seconds(0) }] {
        sandbox.advance_clock(3_700);
        sandbox.fault(FaultOrder::once(REFRESH, fault.clone()));
        client.auth().token_info().await.unwrap_or_else(|error| panic!("{fault:?}: {error}"));
    }
    assert_eq!(sandbox.sessions().reuse_detected, 0);
}

#[tokio::test]
async fn a_token_that_cannot_be_got_is_not_told_as_an_answer_to_the_call() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox).with_options(CallOptions::new().max_retries(0)).expect("options");
    let status = |status| Fault::Status {
        status,
        body: Some(serde_json::json!({"message": "No."})),
        content_type: None,
        headers: std::collections::BTreeMap::default(),
    };
    for (code, says) in [(400, "credentials"), (404, "base URL"), (409, "credentials"), (422, "credentials")]
    {
        sandbox.fault(FaultOrder::once(LOGIN, status(code)));
        let error = client.references().download_pdf(1).await.expect_err("no token");
        assert_eq!((error.kind(), error.status()), (ErrorKind::Authentication, Some(code)), "{error}");
        assert_eq!(error.operation(), Some("portal.auth.token"));
        assert!(error.message().contains(says), "{error}");
        client.session().set_api_key(sandbox.api_key()).expect("as if it were another");
    }
    for (fault, kind) in [(Fault::LostAnswer, ErrorKind::Connection), (status(503), ErrorKind::Server)] {
        sandbox.fault(FaultOrder::once(LOGIN, fault).times(10));
        let read = client.references().get(1).await.expect_err("no token");
        let write = client.reference_requests().send_reminders(1).await.expect_err("no token");
        for error in [read, write] {
            assert_eq!(error.kind(), kind, "{error}");
            assert!(error.is_retryable() && !error.message().contains("carried out"), "{error}");
        }
        sandbox.clear_faults();
    }
}

#[tokio::test]
async fn a_portal_that_has_no_renewal_is_logged_in_to() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let (back_end, phone) = (client(&sandbox), phone(&sandbox).await);
    for client in [&back_end, &phone] {
        client.auth().token_info().await.expect("a token");
    }
    let logins = sandbox.requests().count(LOGIN);
    for (status, logged_in) in [(404, 1), (301, 2), (408, 3), (409, 4)] {
        sandbox.advance_clock(3_700);
        sandbox.fault(FaultOrder::once(REFRESH, Fault::Empty { status }));
        back_end.auth().token_info().await.expect("logged in");
        assert_eq!(sandbox.requests().count(LOGIN), logins + logged_in, "{status}");
    }

    sandbox.fault(FaultOrder::once(REFRESH, Fault::Empty { status: 404 }));
    let error = phone.auth().token_info().await.expect_err("it cannot log in");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Authentication, Some(404)), "{error}");
    phone.auth().token_info().await.expect("the pair was kept");
    assert_eq!(sandbox.sessions().reuse_detected, 0);
}

#[tokio::test]
async fn a_page_in_place_of_a_grant_ends_no_session() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = phone(&sandbox).await;
    sandbox.advance_clock(3_700);
    let page = Fault::Status {
        status: 200,
        body: Some("<html><body>Please sign in to the Wi-Fi</body></html>".into()),
        content_type: Some("text/html".to_owned()),
        headers: std::collections::BTreeMap::default(),
    };
    sandbox.fault(FaultOrder::once(REFRESH, page).times(2));
    let error = client.auth().token_info().await.expect_err("no way through");
    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
    client.auth().token_info().await.expect("the pair was kept");
    assert_eq!(sandbox.sessions().reuse_detected, 0);
}

#[tokio::test]
async fn a_page_before_the_portal_does_not_end_a_session() {
    for status in [400, 401, 403, 422] {
        for page in ["<html><body>Access denied</body></html>", "Forbidden"] {
            let sandbox = Sandbox::start().await.expect("a sandbox");
            let client = phone(&sandbox).await;
            sandbox.advance_clock(3_700);
            let fault = Fault::Status {
                status,
                body: Some(page.into()),
                content_type: Some("text/html".to_owned()),
                headers: std::collections::BTreeMap::default(),
            };
            sandbox.fault(FaultOrder::once(REFRESH, fault));
            let error = client.auth().token_info().await.expect_err("no way through");
            assert_eq!(error.status(), Some(status), "{error}");
            assert!(error.message().contains("kept"), "{error}");
            client.auth().token_info().await.unwrap_or_else(|error| panic!("{status} {page}: {error}"));
            assert_eq!((sandbox.requests().count(REFRESH), sandbox.sessions().reuse_detected), (2, 0));
        }
    }
}

#[tokio::test]
async fn a_refusal_without_a_word_ends_a_session() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = phone(&sandbox).await;
    sandbox.advance_clock(3_700);
    let fault = Fault::Status {
        status: 401,
        body: Some("".into()),
        content_type: None,
        headers: std::collections::BTreeMap::default(),
    };
    sandbox.fault(FaultOrder::once(REFRESH, fault));
    for _ in 0..2 {
        let error = client.auth().token_info().await.expect_err("over");
        assert_eq!(error.kind(), ErrorKind::SessionEnded, "{error}");
    }
    assert_eq!(sandbox.requests().count(REFRESH), 1, "a refused token is not sent again");
}

#[tokio::test]
async fn a_portal_that_refuses_what_it_grants_meets_no_storm_of_exchanges() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    let refused = Fault::Empty { status: 401 };
    sandbox.fault(FaultOrder::once("GET /auth/token-info", refused).times(1_000));
    for call in 0..200 {
        let error = client.auth().token_info().await.expect_err("refused");
        assert_eq!(error.kind(), ErrorKind::Authentication, "{error}");
        // A path that is not there says nothing of the token.
        if call < 20 {
            client.request(RawRequest::new("GET", "/nowhere")).await.expect_err("not there");
        }
    }
    let seen = sandbox.requests();
    let exchanges = seen.count(LOGIN) + seen.count(REFRESH);
    // Each call would make two. A slow machine may outlive some of the pauses, which double.
    assert!((5..20).contains(&exchanges), "{exchanges} exchanges for 200 calls");
    assert_eq!(sandbox.sessions().reuse_detected, 0);
}

#[tokio::test]
async fn two_clients_on_one_file_share_one_pair() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("state").join("token.json").display().to_string();
    let make = || {
        let options = options(&sandbox).client_id(sandbox.client_id()).api_key(sandbox.api_key());
        Client::new(options.token_file(file.clone())).expect("a client")
    };
    let (one, two) = (make(), make());
    one.auth().token_info().await.expect("logged in");
    two.auth().token_info().await.expect("adopted");
    assert_eq!(sandbox.requests().count(LOGIN), 1);
    sandbox.advance_clock(3_700);
    let (first, second) =
        tokio::join!(async { one.auth().token_info().await }, async { two.auth().token_info().await });
    assert!(first.is_ok() && second.is_ok());
    assert_eq!((sandbox.requests().count(REFRESH), sandbox.sessions().reuse_detected), (1, 0));
    make().auth().token_info().await.expect("a later run goes on with the pair");
    assert_eq!(sandbox.requests().count(LOGIN), 1);
}

#[tokio::test]
async fn a_given_pair_outlives_a_revoked_one_in_the_file() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("token.json").display().to_string();
    let make = |pair: TokenPair| {
        Client::new(options(&sandbox).session(pair).token_file(file.clone())).expect("a client")
    };
    let old = handed_out(&sandbox).await;
    make(old.clone()).auth().token_info().await.expect("the pair is good, and in the file");
    Client::new(options(&sandbox).session(old)).expect("a client").auth().revoke().await.expect("revoked");

    let client = make(handed_out(&sandbox).await);
    client.auth().token_info().await.expect("goes on with the pair it was given");
    assert_eq!(sandbox.requests().count(REFRESH), 1, "the one of the file was tried");
    let next = Client::new(options(&sandbox).token_file(file.clone())).expect("a client");
    next.auth().token_info().await.expect("what is in the file now is good");
}

#[tokio::test]
async fn a_failed_login_is_told_to_all_who_wait() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let wrong =
        Client::new(options(&sandbox).client_id(sandbox.client_id()).api_key("wrong")).expect("a client");
    sandbox.fault(FaultOrder::once(LOGIN, Fault::Delay { ms: 200 }));
    let mut calls = JoinSet::new();
    for _ in 0..50 {
        let client = wrong.clone();
        calls.spawn(async move { client.auth().token_info().await });
    }
    for result in calls.join_all().await {
        assert_eq!(result.expect_err("refused").kind(), ErrorKind::Authentication);
    }
    assert_eq!(sandbox.requests().count(LOGIN), 1);
}

#[tokio::test]
async fn a_store_of_ones_own_is_enough_when_it_holds_a_pair() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let store = Arc::new(MemoryStore::default());
    let client =
        Client::with_hooks(options(&sandbox), Hooks::new().token_store(store.clone())).expect("a client");
    let error = client.auth().token_info().await.expect_err("nothing to begin with");
    assert_eq!(error.kind(), ErrorKind::SessionEnded, "{error}");
    store.put(Some(&handed_out(&sandbox).await)).await.expect("kept");
    let client = Client::with_hooks(options(&sandbox), Hooks::new().token_store(store)).expect("a client");
    client.auth().token_info().await.expect("the kept pair is used");
}

#[tokio::test]
async fn a_given_pair_stays_with_the_parent_of_a_fork_unless_both_see_a_store() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let again = |pair: TokenPair, hooks: Hooks| {
        Client::with_hooks(options(&sandbox).session(pair), hooks.in_forked_child()).expect("a client")
    };
    let pair = handed_out(&sandbox).await;
    let before = sandbox.requests().total;
    let error = again(pair.clone(), Hooks::new()).auth().token_info().await.expect_err("the parent's");
    assert_eq!((error.kind(), sandbox.requests().total), (ErrorKind::Configuration, before), "{error}");

    let shared = Hooks::new().token_store(Arc::new(MemoryStore::default()));
    for _ in 0..2 {
        // The first one to come finds nothing in the store; then what the first has made of the pair counts.
        let child = again(pair.clone(), shared.clone());
        child.auth().token_info().await.expect("the pair is good");
        child.session().refresh_now().await.expect("renewed");
    }
    let access_alone = TokenPair::new(handed_out(&sandbox).await.access_token);
    again(access_alone, Hooks::new()).auth().token_info().await.expect("nobody can renew it");
    assert_eq!(sandbox.sessions().reuse_detected, 0);
}

/// A store with a lease that is over once the portal has seen a renewal: its holder stood still between two attempts.
#[derive(Debug)]
struct Leased {
    kept: MemoryStore,
    portal: Arc<Sandbox>,
}

#[derive(Debug)]
struct Lease {
    portal: Arc<Sandbox>,
    #[allow(dead_code, reason = "dropping it unlocks")]
    lock: Box<dyn StoreLock>,
}

impl StoreLock for Lease {
    fn is_held(&self) -> bool {
        self.portal.requests().count(REFRESH) == 0
    }
}

impl TokenStore for Leased {
    fn load(&self) -> StoreFuture<'_, Record> {
        self.kept.load()
    }

    fn save<'a>(&'a self, record: &'a Record) -> StoreFuture<'a, Saved> {
        self.kept.save(record)
    }

    fn lock(&self, wait: Duration) -> StoreFuture<'_, Box<dyn StoreLock>> {
        Box::pin(async move {
            let lock = self.kept.lock(wait).await?;
            Ok(Box::new(Lease { portal: self.portal.clone(), lock }) as Box<dyn StoreLock>)
        })
    }
}

#[tokio::test]
async fn whoever_lost_the_lock_between_two_attempts_does_not_send_the_refresh_token_again() {
    let sandbox = Arc::new(Sandbox::start().await.expect("a sandbox"));
    let store = Arc::new(Leased { kept: MemoryStore::default(), portal: sandbox.clone() });
    store.put(Some(&handed_out(&sandbox).await)).await.expect("kept");
    let hooks = Hooks::new().token_store(store.clone());
    let client = Client::with_hooks(options(&sandbox), hooks).expect("a client");
    sandbox.advance_clock(3_700);
    sandbox.fault(FaultOrder::once(REFRESH, Fault::RateLimit { retry_after: RetryAfter::Seconds(0) }));
    let error = client.auth().token_info().await.expect_err("a peer may have sent it by now");
    assert_eq!((error.kind(), sandbox.requests().count(REFRESH)), (ErrorKind::Store, 1), "{error}");
    assert_eq!(store.load().await.expect("kept").intent, None, "it was not consumed");
}

#[tokio::test]
async fn a_token_that_was_replaced_while_a_call_waited_for_its_turn_is_not_sent() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    client.auth().token_info().await.expect("logged in");
    let limit = Fault::RateLimit { retry_after: RetryAfter::Seconds(2) };
    sandbox.fault(FaultOrder::once("POST /reference-requests/{id}/reminders", limit));
    let impatient = client.with_options(CallOptions::new().max_retries(0)).expect("a client");
    let limited = impatient.reference_requests().send_reminders(1).await.expect_err("too many");
    assert_eq!(limited.kind(), ErrorKind::RateLimit, "{limited}");
    let waiting = tokio::spawn(async move { impatient.reference_requests().send_reminders(1).await });
    // One thread: now it has its token, and waits for its turn.
    tokio::task::yield_now().await;
    client.session().refresh_now().await.expect("renewed");
    let missing = waiting.await.expect("joined").expect_err("there is no such request");
    assert_eq!(missing.kind(), ErrorKind::NotFound, "{missing}");
    let statuses: Vec<_> = sandbox.requests().log.iter().filter_map(|request| request.status).collect();
    assert_eq!(statuses, [200, 200, 429, 200, 404], "none was sent with the old token");
}

#[tokio::test]
async fn the_ends_of_a_pair_are_told_by_the_clock_of_the_server() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    // Seen from here, it goes two hours ahead.
    sandbox.advance_clock(7_200);
    let client = client(&sandbox);
    client.auth().token_info().await.expect("logged in");
    let end = client.session().info().expires_at.expect("an end").as_seconds();
    let here = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).expect("a time").as_secs();
    let ahead = end - i64::try_from(here).expect("a time");
    assert!((10_500..=10_860).contains(&ahead), "three hours from now, and not {ahead} s");
}

#[tokio::test]
async fn a_pair_of_a_peer_that_is_refused_too_fails_no_call() {
    for can_login in [true, false] {
        let sandbox = Sandbox::start().await.expect("a sandbox");
        let store = Arc::new(MemoryStore::default());
        store.put(Some(&handed_out(&sandbox).await)).await.expect("kept");
        let make = || {
            let own = options(&sandbox);
            let own =
                if can_login { own.client_id(sandbox.client_id()).api_key(sandbox.api_key()) } else { own };
            Client::with_hooks(own, Hooks::new().token_store(store.clone())).expect("a client")
        };
        let (one, two) = (make(), make());
        one.auth().token_info().await.expect("the first pair");
        two.session().refresh_now().await.expect("renewed");
        // By the portal's clock alone: both access tokens have ended, and nobody here knows.
        sandbox.advance_clock(3_700);
        one.auth().token_info().await.expect("renewed behind the peer's");
        assert_eq!((sandbox.requests().count(REFRESH), sandbox.sessions().reuse_detected), (2, 0));
    }
}
