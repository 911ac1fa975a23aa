//! Written by `cargo xtask bindgen` from `core/src`; do not edit.

mod names;
pub mod portal;
pub mod shared;

use hbportal::{Error, Result};

use crate::bridge::prelude::*;

pub use names::NAMES;

/// Makes an operation ready.
pub fn prepare(operation: &str, given: &mut Given) -> Result<Work> {
    match operation {
        "portal.auth.token" => portal::auth::token(given),
        "portal.auth.refresh" => portal::auth::refresh(given),
        "portal.auth.token_info" => portal::auth::token_info(given),
        "portal.auth.revoke" => portal::auth::revoke(given),
        "portal.reference_requests.create" => portal::reference_requests::create(given),
        "portal.reference_requests.get" => portal::reference_requests::get(given),
        "portal.reference_requests.cancel" => portal::reference_requests::cancel(given),
        "portal.reference_requests.add_referee" => portal::reference_requests::add_referee(given),
        "portal.reference_requests.send_reminders" => portal::reference_requests::send_reminders(given),
        "portal.references.get" => portal::references::get(given),
        "portal.references.download_pdf" => portal::references::download_pdf(given),
        "portal.webhooks.create" => portal::webhooks::create(given),
        "portal.webhooks.update" => portal::webhooks::update(given),
        "portal.webhooks.delete" => portal::webhooks::delete(given),
        "portal.webhooks.test" => portal::webhooks::test(given),

        _ => Err(unknown()),
    }
}

/// Makes a list ready.
pub fn list(operation: &str, given: &mut Given) -> Result<Listing> {
    match operation {
        "portal.reference_requests.list" => portal::reference_requests::list(given),
        "portal.templates.list" => portal::templates::list(given),
        "portal.webhooks.list" => portal::webhooks::list(given),
        "portal.webhooks.calls" => portal::webhooks::calls(given),

        _ => Err(unknown()),
    }
}

fn unknown() -> Error {
    Error::validation("operation", "does not exist")
}
