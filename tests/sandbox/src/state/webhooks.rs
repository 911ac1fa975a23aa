//! Webhook endpoints and the log of calls made to them.

use serde::Serialize;
use serde_json::Value;

use crate::clock::Moment;

/// Every event an endpoint can subscribe to.
pub const EVENTS: [&str; 11] = [
    "reference.submitted",
    "reference.declined",
    "reference.all_completed",
    "worker.status_changed",
    "booking.created",
    "booking.confirmed",
    "booking.cancelled",
    "booking.rescheduled",
    "booking.attendance_marked",
    "booking.certificate_available",
    "webhook.test",
];

/// An endpoint as the API shows it. Its secret is shown once, by create.
#[derive(Clone, Debug, Serialize)]
pub struct Endpoint {
    pub id: i64,
    #[serde(skip)]
    pub name: Option<String>,
    pub url: String,
    pub events: Vec<String>,
    pub is_active: bool,
    pub timeout_seconds: i64,
    pub max_retries: i64,
    pub failure_count: u64,
    pub last_called_at: Option<Moment>,
    pub last_failed_at: Option<Moment>,
    pub created_at: Moment,
    #[serde(skip)]
    pub secret: String,
    #[serde(skip)]
    pub calls: Vec<Call>,
}

/// One attempt to deliver an event.
#[derive(Clone, Debug, Serialize)]
pub struct Call {
    pub id: u64,
    pub event: String,
    pub status_code: Option<u16>,
    pub response_time_ms: u64,
    pub attempt: u64,
    pub success: bool,
    pub error: Option<String>,
    pub payload: Value,
    pub created_at: Moment,
}

impl Endpoint {
    /// How many attempts have failed since the last one that did not.
    pub fn consecutive_failures(&self) -> usize {
        self.calls.iter().rev().take_while(|call| !call.success).count()
    }

    /// Files an attempt.
    pub fn record(&mut self, call: Call) {
        self.last_called_at = Some(call.created_at);
        if !call.success {
            self.failure_count += 1;
            self.last_failed_at = Some(call.created_at);
        }
        self.calls.push(call);
    }
}

/// What can be set on an endpoint. `None` leaves it as it is.
#[derive(Debug, Default)]
pub struct Change {
    pub name: Option<String>,
    pub url: Option<String>,
    pub events: Option<Vec<String>>,
    pub is_active: Option<bool>,
    pub timeout_seconds: Option<i64>,
    pub max_retries: Option<i64>,
}

/// All endpoints, oldest first.
#[derive(Debug, Default)]
pub struct Endpoints {
    endpoints: Vec<Endpoint>,
    created: i64,
}

impl Endpoints {
    /// All endpoints, oldest first.
    pub fn all(&self) -> &[Endpoint] {
        &self.endpoints
    }

    /// Files a new endpoint with the defaults of the vendor's example: 30 seconds, 3 retries.
    pub fn create(&mut self, change: Change, secret: String, now: Moment) -> &Endpoint {
        self.created += 1;
        let mut endpoint = Endpoint {
            id: self.created,
            name: None,
            url: String::new(),
            events: Vec::new(),
            is_active: true,
            timeout_seconds: 30,
            max_retries: 3,
            failure_count: 0,
            last_called_at: None,
            last_failed_at: None,
            created_at: now,
            secret,
            calls: Vec::new(),
        };
        change.apply(&mut endpoint);
        let index = self.endpoints.len();
        self.endpoints.push(endpoint);
        &self.endpoints[index]
    }

    /// The endpoint that a path names.
    pub fn find(&mut self, id: &str) -> Option<&mut Endpoint> {
        self.get(id.parse().ok()?)
    }

    /// The endpoint with this id.
    pub fn get(&mut self, id: i64) -> Option<&mut Endpoint> {
        self.endpoints.iter_mut().find(|endpoint| endpoint.id == id)
    }

    /// Removes an endpoint, and says whether there was one.
    pub fn remove(&mut self, id: &str) -> bool {
        let before = self.endpoints.len();
        self.endpoints.retain(|endpoint| id.parse() != Ok(endpoint.id));
        self.endpoints.len() < before
    }
}

impl Change {
    /// Sets what is given.
    pub fn apply(self, endpoint: &mut Endpoint) {
        if self.name.is_some() {
            endpoint.name = self.name;
        }
        set(&mut endpoint.url, self.url);
        set(&mut endpoint.events, self.events);
        set(&mut endpoint.is_active, self.is_active);
        set(&mut endpoint.timeout_seconds, self.timeout_seconds);
        set(&mut endpoint.max_retries, self.max_retries);
    }
}

fn set<T>(field: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *field = value;
    }
}
