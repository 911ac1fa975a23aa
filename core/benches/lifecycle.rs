//! What the lifecycle costs: a call with a fresh token through the whole stack against bare reqwest with the same headers,
//! 64 in flight. Run by `cargo xtask bench`, which starts the server.
//!
//! The peer's headers are those of a program, and no constants: the token came from somewhere, and each request has an id
//! of its own. All else that a call has here, it goes without: a deadline, a pace, a way back when it fails.
//!
//! Memory comes for both from where it comes in the packages: threads that free what others allocated wait for each other
//! in the C library, and then each allocation counts many times over. A ratio is that of one round, in which both take
//! turns; the median of all rounds counts.

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
use hbportal_allocator::Allocator;
use reqwest::header::{ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};
use tokio::task::JoinSet;

#[global_allocator]
static ALLOCATOR: Allocator = Allocator;

const CALLS: u32 = 10_000;
const IN_FLIGHT: usize = 64;
const ROUNDS: usize = 21;
const GOAL: f64 = 0.95;
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Calls a second; each call is told its number.
async fn measure<F>(call: impl Fn(u32) -> F + Clone + Send + 'static) -> f64
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
            while let Ok(number) = left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take) {
                call(number).await;
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

    let token = HeaderValue::try_from(format!("Bearer {}", "bench")).expect("a header");
    let peer = reqwest::Client::builder()
        .user_agent(concat!("hbportal/", env!("CARGO_PKG_VERSION")))
        .no_proxy()
        .tcp_nodelay(true)
        .pool_idle_timeout(Duration::from_secs(30))
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .expect("bare reqwest");
    let url = format!("{base}/reference-requests/1");

    let theirs = move |number| {
        let (peer, token, url) = (peer.clone(), token.clone(), url.clone());
        let id = format!("095be615-a8ad-4c33-8e9c-{number:012x}");
        async move {
            let headers = HeaderMap::from_iter([
                (AUTHORIZATION, token),
                (ACCEPT, HeaderValue::from_static("application/json")),
                (ACCEPT_ENCODING, HeaderValue::from_static("identity")),
                (REQUEST_ID, HeaderValue::try_from(id).expect("a header")),
            ]);
            let answer = peer.get(url).headers(headers).send().await.expect("an answer");
            assert!(!answer.bytes().await.expect("a body").is_empty());
        }
    };
    let raw = client.clone();
    let ours = move |_| {
        let client = raw.clone();
        async move {
            let answer =
                client.request(RawRequest::new("GET", "/reference-requests/1")).await.expect("an answer");
            assert!(!answer.body().is_empty());
        }
    };
    let decoded = move |_| {
        let client = client.clone();
        async move {
            assert_eq!(client.reference_requests().get(1).await.expect("a request").id, 1);
        }
    };

    let mut rates: [Vec<f64>; 3] = [const { Vec::new() }; 3];
    for round in 0..ROUNDS {
        for turn in 0..3 {
            match (round + turn) % 3 {
                0 => rates[0].push(measure(theirs.clone()).await),
                1 => rates[1].push(measure(ours.clone()).await),
                _ => rates[2].push(measure(decoded.clone()).await),
            }
        }
    }
    let [theirs, ours, decoded] = &rates;
    let ratio = |rates: &[f64]| median(rates.iter().zip(theirs).map(|(own, their)| own / their).collect());
    println!("lifecycle, {IN_FLIGHT} in flight, medians of {ROUNDS} rounds of {CALLS} calls each:");
    println!("  bare reqwest          {:>8.0}/s", median(theirs.clone()));
    let (rate, ratio_of_calls) = (median(ours.clone()), ratio(ours));
    println!("  hbportal              {rate:>8.0}/s  {ratio_of_calls:.2} x bare reqwest (goal {GOAL})");
    println!("  hbportal, as a model  {:>8.0}/s  {:.2} x", median(decoded.clone()), ratio(decoded));
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
