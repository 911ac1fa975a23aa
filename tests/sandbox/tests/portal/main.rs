//! The sandbox from outside: HTTP in, HTTP out, and sockets where HTTP ends.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod binary;
mod client;
mod control;
mod faults;
mod idempotency;
mod lists;
mod pace;
mod pdf;
mod readme;
mod receiver;
mod reference_requests;
mod references;
mod requests;
mod routes;
mod tokens;
mod v1;
mod webhooks;
