//! What a host is told to log. One test: there is one forwarder in a process.

#![allow(clippy::expect_used, reason = "a test ends where something unexpected happens")]

use std::{
    sync::{Mutex, mpsc},
    time::Duration,
};

use hbportal::{
    Client, ClientOptions,
    logging::{self, Level, LevelFilter, LogRecord},
};
use hbportal_sandbox::Sandbox;

const CANARY: &str = "canary-api-key-b1946ac9";
const LONG: Duration = Duration::from_secs(30);

fn field<'a>(record: &'a LogRecord, name: &str) -> Option<&'a str> {
    record.fields.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
}

#[tokio::test]
async fn a_host_is_told_what_it_wants_and_how_much_it_missed() {
    let (told, records) = mpsc::channel::<LogRecord>();
    let (open, gate) = mpsc::channel::<()>();
    let gate = Mutex::new(gate);
    assert!(logging::forward(move |record| {
        if record.message == "gate" {
            gate.lock().expect("the gate").recv().expect("opened");
        }
        assert!(record.message != "panic", "on purpose");
        told.send(record).expect("the test listens");
    }));
    assert!(!logging::forward(|_| {}), "there is one already");
    let new = || {
        assert!(logging::flush(LONG));
        records.try_iter().collect::<Vec<_>>()
    };

    let sandbox = Sandbox::start().await.expect("a sandbox");
    let options = || ClientOptions::new().base_url(sandbox.base_url()).proxy("");
    let good = options().client_id(sandbox.client_id()).api_key(sandbox.api_key());
    let client = Client::new(good).expect("a client");
    client.auth().token_info().await.expect("answered");
    assert!(new().is_empty(), "nothing was wanted");

    logging::set_level(LevelFilter::INFO);
    assert_eq!(logging::level(), LevelFilter::INFO);
    client.session().refresh_now().await.expect("refreshed");
    let seen = new();
    let [record] = seen.as_slice() else { panic!("{seen:?}") };
    assert_eq!((record.level, record.message.as_str()), (Level::INFO, "token session"));
    assert_eq!((field(record, "kind"), field(record, "family")), (Some("refreshed"), Some("portal")));

    logging::set_level(LevelFilter::TRACE);
    client.auth().token_info().await.expect("answered");
    let refused = Client::new(options().client_id(sandbox.client_id()).api_key(CANARY)).expect("a client");
    refused.auth().token_info().await.expect_err("refused");
    let seen = new();
    let exchange = seen.iter().find(|record| record.message == "token exchange").expect("a span");
    assert_eq!((field(exchange, "family"), field(exchange, "kind")), (Some("portal"), Some("login")));
    assert!(field(exchange, "elapsed_ms").is_some_and(|elapsed| elapsed.parse::<u64>().is_ok()));
    let asked: Vec<_> = seen.iter().filter(|record| record.message == "token store").collect();
    assert_eq!(asked.iter().filter_map(|record| field(record, "what")).collect::<Vec<_>>(), ["lock", "load"]);
    let answered = seen.iter().find(|record| record.message == "answered").expect("an answer");
    assert_eq!(field(answered, "operation"), Some("portal.auth.token_info"));
    assert!(field(answered, "request_id").is_some_and(|id| !id.is_empty()));
    assert!(seen.iter().all(|record| record.target.starts_with("hbportal::")), "the sandbox logs too");
    assert!(!format!("{seen:?}").contains(CANARY), "{seen:?}");

    tracing::warn!(target: "hbportal::test", "gate");
    for _ in 0..2_000 {
        tracing::warn!(target: "hbportal::test", "much");
    }
    assert!(!logging::flush(Duration::ZERO), "the gate is shut");
    open.send(()).expect("the sink waits");
    let seen = new();
    let last = seen.last().expect("the last");
    let missed: usize = field(last, "count").expect("how many").parse().expect("a number");
    assert_eq!(seen.iter().filter(|record| record.message == "much").count() + missed, 2_000);
    assert!(missed > 500, "{missed}");

    tracing::warn!(target: "hbportal::test", "panic");
    tracing::warn!(target: "hbportal::test", "after");
    tracing::warn!(target: "elsewhere", "not ours");
    let seen: Vec<String> = new().into_iter().map(|record| record.message).collect();
    assert_eq!(seen, ["after"]);

    logging::set_level(LevelFilter::OFF);
    client.auth().token_info().await.expect("answered");
    assert!(new().is_empty(), "nothing is wanted any more");
}
