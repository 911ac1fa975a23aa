//! The V1 family.

mod access;
mod candidates;
mod certificates;
mod client;
mod control;
mod dialect;
mod forms;
mod submissions;
mod training;
mod uploads;
mod webhooks;
