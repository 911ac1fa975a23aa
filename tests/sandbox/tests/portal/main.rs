//! The sandbox from outside: HTTP in, HTTP out, and sockets where HTTP ends.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod agency;
mod binary;
mod booking;
mod booking_webhooks;
mod client;
mod control;
mod faults;
mod hosts;
mod idempotency;
mod lists;
mod pace;
mod pdf;
mod practical_training;
mod readme;
mod receiver;
mod reference_requests;
mod references;
mod registers;
mod requests;
mod routes;
mod tokens;
mod v1;
mod virtual_bls;
mod webhooks;
