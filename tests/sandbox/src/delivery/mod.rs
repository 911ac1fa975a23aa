//! Webhook deliveries: what is sent, signed and retried.

mod outbox;
mod send;

use std::time::{Duration, Instant};

use bytes::Bytes;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;
use tokio::time::{sleep, timeout};

pub use outbox::{Attempt, Delivery, Outbox, Outcome};
pub use send::is_loopback;

use crate::{
    app::App,
    hex, random,
    state::{
        State,
        webhooks::{Call, Endpoint},
    },
};

/// A delivery that was handed to the server's loop.
#[derive(Clone, Debug)]
pub struct Job {
    key: (String, i64),
    url: String,
    /// V1 has none: it does not sign.
    secret: Option<String>,
    event: String,
    payload: Value,
    body: Bytes,
    timeout: Duration,
    max_retries: u64,
    pause: Duration,
}

/// The deliveries of an event to every active endpoint that subscribed to it.
pub fn announce(state: &mut State, event: &str, data: &Value) -> Vec<Job> {
    let wants = |endpoint: &&Endpoint| endpoint.is_active && endpoint.events.iter().any(|name| name == event);
    let endpoints: Vec<Endpoint> = state.endpoints.all().iter().filter(wants).cloned().collect();
    let event_id = random::uuid(&mut state.rng);
    endpoints.iter().map(|endpoint| job(state, endpoint, event, &event_id, data)).collect()
}

/// A `webhook.test` for one endpoint, whatever it subscribed to.
pub fn test(state: &mut State, endpoint: &Endpoint) -> Job {
    let event_id = random::uuid(&mut state.rng);
    let data = json!({ "webhook_id": endpoint.id, "message": "This is a test delivery." });
    job(state, endpoint, "webhook.test", &event_id, &data)
}

/// The deliveries of a V1 event: the bare object, unsigned, to the endpoints of V1.
pub fn announce_v1(state: &mut State, event: &str, payload: &Value) -> Vec<Job> {
    let wants = |endpoint: &&Endpoint| endpoint.events.iter().any(|name| name == event);
    let endpoints: Vec<Endpoint> = state.v1.endpoints.all().iter().filter(wants).cloned().collect();
    let event_id = random::uuid(&mut state.rng);
    let deliver = |endpoint: &Endpoint| file(state, endpoint, event, &event_id, payload.clone(), None);
    endpoints.iter().map(deliver).collect()
}

fn job(state: &mut State, endpoint: &Endpoint, event: &str, event_id: &str, data: &Value) -> Job {
    let payload =
        json!({ "event_id": event_id, "event_type": event, "occurred_at": state.now(), "data": data });
    file(state, endpoint, event, event_id, payload, Some(endpoint.secret.clone()))
}

fn file(
    state: &mut State,
    endpoint: &Endpoint,
    event: &str,
    event_id: &str,
    payload: Value,
    secret: Option<String>,
) -> Job {
    state.outbox.open(event_id, event, endpoint);
    Job {
        key: (event_id.to_owned(), endpoint.id),
        url: endpoint.url.clone(),
        secret,
        event: event.to_owned(),
        body: payload.to_string().into(),
        payload,
        timeout: Duration::from_secs(endpoint.timeout_seconds.unsigned_abs()),
        max_retries: endpoint.max_retries.unsigned_abs(),
        pause: Duration::from_millis(state.settings.delivery_retry_ms),
    }
}

/// Attempts the delivery until it succeeds or its retries are used up. Every attempt is logged.
pub async fn deliver(app: App, job: Job) {
    let mut pause = job.pause;
    for attempt in 1..=job.max_retries.saturating_add(1) {
        if attempt > 1 {
            sleep(pause).await;
            pause = pause.saturating_mul(2);
        }
        match try_once(&app, &job, attempt).await {
            Some(false) => {}
            // Delivered, or pointless: the endpoint was deleted or the state was reset meanwhile.
            Some(true) | None => break,
        }
    }
    app.state().outbox.close(&job.key);
    app.delivery_ended();
}

/// The endpoint of a delivery, if it was not deleted.
fn endpoint<'a>(state: &'a mut State, job: &Job) -> Option<&'a mut Endpoint> {
    let endpoints = if job.secret.is_some() { &mut state.endpoints } else { &mut state.v1.endpoints };
    endpoints.get(job.key.1)
}

/// One attempt. `None` if the endpoint was deleted, or the delivery is no longer known.
async fn try_once(app: &App, job: &Job, number: u64) -> Option<bool> {
    let (delivery_id, timestamp) = {
        let mut state = app.state();
        endpoint(&mut state, job)?;
        (state.outbox.attempt_id(&job.key)?, state.now().unix())
    };
    let signature = job.secret.as_ref().map(|secret| sign(secret, timestamp, &job.body));
    let headers = match &signature {
        None => Vec::new(),
        Some(signature) => vec![
            ("x-hb-event", job.event.clone()),
            ("x-hb-event-id", job.key.0.clone()),
            ("x-hb-delivery-id", delivery_id.to_string()),
            ("x-hb-timestamp", timestamp.to_string()),
            ("x-hb-signature", signature.clone()),
        ],
    };
    let began = Instant::now();
    let sent = timeout(job.timeout, send::post(&job.url, &headers, job.body.clone()));
    let answer = sent.await.unwrap_or_else(|_| Err("The endpoint did not answer in time.".to_owned()));
    let response_time_ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);

    let status_code = answer.as_ref().ok().copied();
    let success = status_code.is_some_and(|status| (200..300).contains(&status));
    let error = match &answer {
        Ok(_) if success => None,
        Ok(status) => Some(format!("The endpoint answered {status}.")),
        Err(text) => Some(text.clone()),
    };
    let mut state = app.state();
    let created_at = state.now();
    let attempt = Attempt {
        delivery_id,
        attempt: number,
        status_code,
        success,
        error: error.clone(),
        timestamp,
        signature: signature.unwrap_or_default(),
    };
    state.outbox.record(&job.key, attempt)?;
    if let Some(endpoint) = endpoint(&mut state, job) {
        endpoint.record(Call {
            id: delivery_id,
            event: job.event.clone(),
            status_code,
            response_time_ms,
            attempt: number,
            success,
            error,
            payload: job.payload.clone(),
            created_at,
        });
    }
    Some(success)
}

/// `sha256=` and the hex HMAC-SHA256 of `{timestamp}.{body}`.
fn sign(secret: &str, timestamp: i64, body: &[u8]) -> String {
    // HMAC takes keys of any length, so there is always one.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.as_bytes()) else { return String::new() };
    mac.update(format!("{timestamp}.").as_bytes());
    mac.update(body);
    format!("sha256={}", hex::encode(&mac.finalize().into_bytes()))
}
