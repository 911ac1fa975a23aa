//! The log of deliveries.

use serde::Serialize;

use crate::state::webhooks::Endpoint;

/// How a delivery stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Attempts go on.
    Pending,
    /// An attempt was answered with 2xx.
    Delivered,
    /// All attempts failed.
    Failed,
}

/// One event for one endpoint.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Delivery {
    /// UUID of the event, the same for all endpoints and attempts.
    pub event_id: String,
    /// For example `reference.submitted`.
    pub event_type: String,
    /// Id of the endpoint.
    pub webhook_id: i64,
    /// Where it is sent.
    pub url: String,
    /// How it stands.
    pub outcome: Outcome,
    /// The attempts so far.
    pub attempts: Vec<Attempt>,
}

/// One attempt at a delivery.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Attempt {
    /// `X-HB-Delivery-Id`, new for each attempt.
    pub delivery_id: u64,
    /// Counted from 1.
    pub attempt: u64,
    /// Status answered, if any.
    pub status_code: Option<u16>,
    /// Whether it was answered with 2xx.
    pub success: bool,
    /// What went wrong.
    pub error: Option<String>,
    /// `X-HB-Timestamp`.
    pub timestamp: i64,
    /// `X-HB-Signature`; empty for V1, which does not sign.
    pub signature: String,
}

/// All deliveries, oldest first.
#[derive(Debug, Default)]
pub struct Outbox {
    deliveries: Vec<Delivery>,
    attempts: u64,
}

impl Outbox {
    /// All deliveries, oldest first.
    pub fn all(&self) -> &[Delivery] {
        &self.deliveries
    }

    /// How many have ended, well or badly.
    pub fn ended(&self) -> usize {
        self.deliveries.iter().filter(|delivery| delivery.outcome != Outcome::Pending).count()
    }

    /// Files a new delivery.
    pub fn open(&mut self, event_id: &str, event_type: &str, endpoint: &Endpoint) {
        self.deliveries.push(Delivery {
            event_id: event_id.to_owned(),
            event_type: event_type.to_owned(),
            webhook_id: endpoint.id,
            url: endpoint.url.clone(),
            outcome: Outcome::Pending,
            attempts: Vec::new(),
        });
    }

    /// The id of the next attempt at a delivery that is still known.
    pub fn attempt_id(&mut self, key: &(String, i64)) -> Option<u64> {
        self.find(key)?;
        self.attempts += 1;
        Some(self.attempts)
    }

    /// Files an attempt.
    pub fn record(&mut self, key: &(String, i64), attempt: Attempt) -> Option<()> {
        self.find(key)?.attempts.push(attempt);
        Some(())
    }

    /// Ends a delivery by what its last attempt brought.
    pub fn close(&mut self, key: &(String, i64)) {
        if let Some(delivery) = self.find(key) {
            let success = delivery.attempts.last().is_some_and(|attempt| attempt.success);
            delivery.outcome = if success { Outcome::Delivered } else { Outcome::Failed };
        }
    }

    fn find(&mut self, (event_id, webhook_id): &(String, i64)) -> Option<&mut Delivery> {
        let known =
            |delivery: &&mut Delivery| delivery.webhook_id == *webhook_id && delivery.event_id == *event_id;
        self.deliveries.iter_mut().find(known)
    }
}
