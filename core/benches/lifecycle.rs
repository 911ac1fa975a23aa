//! What the lifecycle costs: a call with a fresh token through the whole stack against bare reqwest with the same headers,
//! 64 in flight. Run by `cargo xtask bench`, which starts the server.

#![allow(clippy::expect_used, clippy::cast_precision_loss, reason = "a measurement, and small counts")]

use std::{
    future::Future,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::{Duration, Instant},
};

use hbportal::{Client, ClientOptions, RawRequest};
use reqwest::header::{ACCEPT, AUTHORIZATION, HeaderMap, HeaderValue};
use tokio::task::JoinSet;

const CALLS: u32 = 20_000;
const IN_FLIGHT: usize = 64;
const ROUNDS: usize = 9;
const GOAL: f64 = 0.95;

/// Calls a second.
async fn measure<F>(call: impl Fn() -> F + Clone + Send + 'static) -> f64
where
    F: Future<Output = ()> + Send + 'static,
{
    let left = Arc::new(AtomicU32::new(CALLS));
    let begun = Instant::now();
    let mut workers = JoinSet::new();
    for _ in 0..IN_FLIGHT {
        let (left, call) = (Arc::clone(&left), call.clone());
        workers.spawn(async move {
            let take = |left: u32| left.checked_sub(1);
            while left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).is_ok() {
                call().await;
            }
        });
    }
    workers.join_all().await;
    f64::from(CALLS) / begun.elapsed().as_secs_f64()
}

fn main() {
    let Ok(base) = std::env::var("HBPORTAL_BASE_URL") else {
        println!("without a server: run cargo xtask bench");
        return;
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    runtime.expect("a runtime").block_on(run(&base));
}

async fn run(base: &str) {
    let options = ClientOptions::new().base_url(base).client_id(1).api_key("bench").proxy("");
    let client = Client::new(options).expect("a client");

    let headers = HeaderMap::from_iter([
        (AUTHORIZATION, HeaderValue::from_static("Bearer bench")),
        (ACCEPT, HeaderValue::from_static("application/json")),
        (
            "x-request-id".parse().expect("a name"),
            HeaderValue::from_static("095be615-a8ad-4c33-8e9c-9e612d2a9b4d"),
        ),
    ]);
    let peer = reqwest::Client::builder()
        .user_agent(concat!("hbportal/", env!("CARGO_PKG_VERSION")))
        .no_proxy()
        .tcp_nodelay(true)
        .pool_idle_timeout(Duration::from_secs(30))
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .expect("bare reqwest");
    let url = format!("{base}/reference-requests/1");

    let theirs = move || {
        let (peer, headers, url) = (peer.clone(), headers.clone(), url.clone());
        async move {
            let answer = peer.get(url).headers(headers).send().await.expect("an answer");
            assert!(!answer.bytes().await.expect("a body").is_empty());
        }
    };
    let raw = client.clone();
    let ours = move || {
        let client = raw.clone();
        async move {
            let answer =
                client.request(RawRequest::new("GET", "/reference-requests/1")).await.expect("an answer");
            assert!(!answer.body().is_empty());
        }
    };
    let decoded = move || {
        let client = client.clone();
        async move {
            assert_eq!(client.reference_requests().get(1).await.expect("a request").id, 1);
        }
    };

    let mut best = [0.0_f64; 3];
    for _ in 0..ROUNDS {
        best[0] = best[0].max(measure(theirs.clone()).await);
        best[1] = best[1].max(measure(ours.clone()).await);
        best[2] = best[2].max(measure(decoded.clone()).await);
    }
    let [theirs, ours, decoded] = best;
    println!("lifecycle, {IN_FLIGHT} in flight, the best of {ROUNDS} rounds of {CALLS} calls:");
    println!("  bare reqwest          {theirs:>8.0}/s");
    println!("  hbportal              {ours:>8.0}/s  {:.2} x bare reqwest (goal {GOAL})", ours / theirs);
    println!("  hbportal, as a model  {decoded:>8.0}/s  {:.2} x", decoded / theirs);
}
