//! The whole V1 family against the sandbox: the good path of each operation, and each other status it documents.

#![allow(clippy::expect_used, reason = "a test ends where something unexpected happens")]

mod candidates;
mod occupational_health;
mod training;

use hbportal::{Client, ClientOptions};
use hbportal_sandbox::{Fault, FaultOrder, Sandbox};

/// A candidate whom the sandbox has from its start.
const KNOWN: &str = "00000000-0000-4000-8000-000000012345";

async fn sandbox() -> Sandbox {
    Sandbox::start().await.expect("a sandbox")
}

fn options(sandbox: &Sandbox) -> ClientOptions {
    ClientOptions::new()
        .client_id(sandbox.client_id())
        .api_key(sandbox.api_key())
        .base_url(sandbox.base_url())
        .proxy("")
}

fn client(sandbox: &Sandbox) -> Client {
    Client::new(options(sandbox)).expect("a client")
}

/// The next call on `route` is answered with this status and no body.
fn answers(sandbox: &Sandbox, route: &str, status: u16) {
    sandbox.fault(FaultOrder::once(route, Fault::Empty { status }));
}
