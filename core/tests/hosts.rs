//! Hosts share nothing that is one host's own: token, pace, gate.

#![allow(clippy::expect_used, reason = "a test ends where something unexpected happens")]

mod support;

use std::collections::BTreeSet;

use hbportal::{
    Client, ClientOptions, ErrorKind, Family, FamilyOptions, RawRequest, TokenPair,
    academy::ListAcademyBookings, services::ListInterviews,
};
use hbportal_sandbox::{Fault, FaultOrder, Host, RetryAfter, Sandbox};
use support::{Act, Server, TEMPLATE, hosts, json, json_with};

/// A host whose tokens are told from all others.
async fn host(name: &str) -> Server {
    let pair = format!(
        r#"{{"access_token": "access-of-{name}", "refresh_token": "refresh-of-{name}", "expires_in": 3600}}"#
    );
    Server::start(vec![Act::Answer(json("200 OK", &pair)), Act::Answer(json("200 OK", r#"{"data": []}"#))])
        .await
}

#[tokio::test]
async fn a_token_goes_to_its_own_host_alone() {
    let (portal, training, bls) = (host("portal").await, host("training").await, host("bls").await);
    // These take the portal's token and hand out none.
    let nothing = || Server::start(vec![Act::Answer(json("200 OK", r#"{"data": []}"#))]);
    let (services, academy) = (nothing().await, nothing().await);
    let at = |server: &Server| FamilyOptions::new().base_url(server.base_url());
    let options = ClientOptions::new()
        .client_id(7)
        .api_key("key-of-the-portal")
        .base_url(portal.base_url())
        .practical_training(at(&training).client_id(8).api_key("key-of-training"))
        .virtual_bls(at(&bls))
        .services(at(&services))
        .academy(at(&academy))
        .proxy("");
    let client = Client::new(options).expect("a client");
    let calls = async || {
        client.templates().list().collect().await.expect("templates");
        client.practical_training().courses().list().collect().await.expect("courses");
        client.virtual_bls().courses().list().collect().await.expect("courses");
        client.services().interviews().list(ListInterviews::new()).collect().await.expect("interviews");
        client.academy().bookings().past(ListAcademyBookings::new()).collect().await.expect("bookings");
        for family in Family::ALL {
            let request = RawRequest::new("GET", "/anything").family(family.name().to_owned());
            client.request(request).await.expect("an answer");
        }
    };
    calls().await;
    calls().await;

    for (server, token, login) in [
        (&portal, "access-of-portal", Some(r#"{"client_id":7,"api_key":"key-of-the-portal"}"#)),
        (&training, "access-of-training", Some(r#"{"client_id":8,"api_key":"key-of-training"}"#)),
        (&bls, "access-of-bls", Some(r#"{"hb_client_id":7,"api_key":"key-of-the-portal"}"#)),
        (&services, "access-of-portal", None),
        (&academy, "access-of-portal", None),
    ] {
        let seen = server.seen();
        let (logins, calls): (Vec<_>, Vec<_>) =
            seen.iter().partition(|seen| seen.line().starts_with("POST /api/auth/token"));
        assert_eq!(logins.iter().map(|seen| seen.body.as_str()).collect::<Vec<_>>(), Vec::from_iter(login));
        let tokens: BTreeSet<_> = calls.iter().map(|seen| seen.header("authorization")).collect();
        assert_eq!(tokens, BTreeSet::from([Some(format!("Bearer {token}").as_str())]));
        let everything = seen.iter().flat_map(|seen| [&*seen.head, &*seen.body]).collect::<String>();
        for other in ["portal", "training", "bls"].map(|name| format!("-of-{name}")) {
            assert!(
                token.ends_with(&other) || !everything.contains(&format!("access{other}")),
                "{everything}"
            );
            assert!(!everything.contains(&format!("refresh{other}")), "{everything}");
        }
        // V1 wants the key on each call, and V1 lives on the portal's host.
        let keys = calls.iter().filter(|seen| seen.header("api-key").is_some()).count();
        assert_eq!(keys, if server.address == portal.address { 2 } else { 0 });
    }
}

#[tokio::test]
async fn a_session_of_one_host_is_none_of_another() {
    let server = Server::start(vec![Act::Answer(json("200 OK", TEMPLATE))]).await;
    let at = || FamilyOptions::new().base_url(server.base_url());
    let client = Client::new(server.options().practical_training(at()).virtual_bls(at())).expect("a client");
    for error in [
        client.practical_training().courses().list().next().await.expect_err("no credentials there"),
        client.virtual_bls().courses().list().next().await.expect_err("no credentials there"),
    ] {
        assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
    }
    assert!(server.seen().is_empty(), "the portal's pair is not tried elsewhere");
    client.templates().list().next().await.expect("at home");
}

#[tokio::test]
async fn a_429_closes_the_gate_of_its_host_alone() {
    let limited = json_with("429 Too Many Requests", "retry-after: 30", r#"{"message": "Slow down."}"#);
    let training = Server::start(vec![Act::Answer(limited)]).await;
    let other = Server::start(vec![Act::Answer(json("200 OK", TEMPLATE))]).await;
    let at = |server: &Server| {
        FamilyOptions::new().base_url(server.base_url()).session(TokenPair::new("token-of-the-test"))
    };
    let options = other
        .options()
        .max_retry_after(5.0)
        .practical_training(at(&training))
        .virtual_bls(at(&other))
        .services(FamilyOptions::new().base_url(other.base_url()));
    let client = Client::new(options).expect("a client");
    let first = client.practical_training().courses().list().next().await.expect_err("too many");
    assert_eq!((first.kind(), first.status()), (ErrorKind::RateLimit, Some(429)), "{first}");
    let second = client.practical_training().locations().list().next().await.expect_err("the gate is closed");
    assert_eq!((second.kind(), second.status()), (ErrorKind::RateLimit, None), "{second}");
    assert_eq!(training.seen().len(), 1, "nothing was sent");
    client.templates().list().next().await.expect("open");
    client.virtual_bls().courses().list().next().await.expect("open");
    client.services().interviews().list(ListInterviews::new()).next().await.expect("open");
}

#[tokio::test]
async fn each_host_has_its_own_session_to_end() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = hosts::client(&sandbox);
    client.templates().list().next().await.expect("the portal");
    client.practical_training().courses().list().next().await.expect("training");
    client.virtual_bls().courses().list().next().await.expect("bls");
    client.practical_training().auth().revoke().await.expect("revoked");
    client.templates().list().next().await.expect("the portal");
    client.virtual_bls().courses().list().next().await.expect("bls");
    client.practical_training().courses().list().next().await.expect("training");
    let logins = [Host::Portal, Host::Tdta, Host::Bls].map(|host| sandbox.sessions_of(host).logins);
    assert_eq!(logins, [1, 2, 1]);
}

#[tokio::test]
async fn a_host_that_is_down_takes_no_other_along() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = hosts::client(&sandbox);
    sandbox.fault(FaultOrder::once(
        "tdta POST /auth/token",
        Fault::RateLimit { retry_after: RetryAfter::Seconds(999) },
    ));
    let down = client.practical_training().courses().list().next().await.expect_err("no token");
    assert_eq!(down.kind(), ErrorKind::RateLimit, "{down}");
    client.virtual_bls().courses().list().next().await.expect("bls");
    client.templates().list().next().await.expect("the portal");
}
