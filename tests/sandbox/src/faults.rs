//! Faults that can be ordered per route.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::sync::watch::{Receiver, Sender};

/// What goes wrong.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Fault {
    /// The call is handled as usual, `ms` milliseconds late.
    Delay {
        /// Real milliseconds.
        ms: u64,
    },
    /// The call is held until it is released, and then handled as usual.
    Hold,
    /// The call is accepted and never answered.
    Stall,
    /// The connection is reset (TCP RST) before any answer.
    Reset,
    /// The connection is closed (FIN) before any answer.
    HangUp,
    /// The connection is closed in the middle of the status line.
    HangUpInHead,
    /// The call is handled; its head and half of its body are sent, then the connection is closed.
    TornBody,
    /// The call is handled; its body comes in small chunks with pauses between them.
    SlowBody {
        /// Bytes in a chunk.
        chunk_bytes: usize,
        /// Real milliseconds before each chunk.
        ms: u64,
    },
    /// The call is handled and takes effect, then the connection is closed without an answer.
    LostAnswer,
    /// A status of choice. The call is not handled.
    Status {
        /// The HTTP status.
        status: u16,
        /// The body: a string is sent as it is, anything else as JSON. Left out, it is `{"message": …}`.
        #[serde(default)]
        body: Option<Value>,
        /// The `Content-Type`; `application/json` if left out.
        #[serde(default)]
        content_type: Option<String>,
        /// Further headers.
        #[serde(default)]
        headers: BTreeMap<String, String>,
    },
    /// 429 with `Retry-After`.
    RateLimit {
        /// Seconds, or the text of an HTTP date.
        retry_after: RetryAfter,
    },
    /// An HTML error page, as a proxy would send it.
    Html {
        /// The HTTP status; 502 if left out.
        #[serde(default = "bad_gateway")]
        status: u16,
    },
    /// 200 with JSON whose fields have the wrong types.
    WrongJson,
    /// No body at all.
    Empty {
        /// The HTTP status; 200 if left out.
        #[serde(default = "ok")]
        status: u16,
    },
    /// A JSON body of exactly `bytes` bytes (at least 11), streamed.
    Huge {
        /// The HTTP status; 200 if left out.
        #[serde(default = "ok")]
        status: u16,
        /// Length of the body.
        bytes: u64,
    },
}

fn ok() -> u16 {
    200
}

fn bad_gateway() -> u16 {
    502
}

/// The value of a `Retry-After` header.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum RetryAfter {
    /// Delay in seconds.
    Seconds(u64),
    /// An HTTP date, or any other text.
    Text(String),
}

/// An order: which route, what fault, how often.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FaultOrder {
    /// Route key such as `GET /templates`, or `*` for every route.
    pub route: String,
    /// What goes wrong.
    pub fault: Fault,
    /// How many calls it hits.
    #[serde(default = "once")]
    pub times: u32,
    /// How many matching calls pass before it may hit.
    #[serde(default)]
    pub after: u32,
}

fn once() -> u32 {
    1
}

impl FaultOrder {
    /// `fault` for the next call on `route`.
    pub fn once(route: impl Into<String>, fault: Fault) -> Self {
        Self { route: route.into(), fault, times: 1, after: 0 }
    }

    /// Hits this many calls.
    #[must_use]
    pub fn times(self, times: u32) -> Self {
        Self { times, ..self }
    }

    /// Lets this many matching calls pass first.
    #[must_use]
    pub fn after(self, after: u32) -> Self {
        Self { after, ..self }
    }
}

/// The orders that have not been used up, oldest first.
#[derive(Debug, Default)]
pub struct FaultQueue {
    orders: Vec<FaultOrder>,
    released: Sender<()>,
}

/// A fault, for the call at hand.
#[derive(Debug)]
pub struct DueFault {
    /// What goes wrong.
    pub fault: Fault,
    released: Receiver<()>,
}

impl DueFault {
    /// Waits until what is held is released.
    pub async fn released(&mut self) {
        // A reset releases too: the queue is gone then.
        drop(self.released.changed().await);
    }
}

impl FaultQueue {
    /// Adds an order.
    pub fn push(&mut self, order: FaultOrder) {
        self.orders.push(order);
    }

    /// What is still to come.
    pub fn pending(&self) -> &[FaultOrder] {
        &self.orders
    }

    /// Forgets all orders.
    pub fn clear(&mut self) {
        self.orders.clear();
    }

    /// Lets every call go that is held, and forgets the orders to hold more: a call that has arrived just now is not
    /// held after all.
    pub fn release(&mut self) {
        self.orders.retain(|order| order.fault != Fault::Hold);
        self.released.send_replace(());
    }

    /// The fault for a call on `route`: the oldest order that matches and is due. Every other matching order
    /// counts the call towards its `after`.
    pub fn take(&mut self, route: &str) -> Option<DueFault> {
        let mut taken = None;
        for order in self.orders.iter_mut().filter(|order| order.route == "*" || order.route == route) {
            if order.after > 0 {
                order.after -= 1;
            } else if taken.is_none() && order.times > 0 {
                order.times -= 1;
                taken = Some(order.fault.clone());
            }
        }
        self.orders.retain(|order| order.times > 0);
        taken.map(|fault| DueFault { fault, released: self.released.subscribe() })
    }
}
