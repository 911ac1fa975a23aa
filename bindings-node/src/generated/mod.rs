//! Written by `cargo xtask bindgen` from core/src; do not edit.

mod names;
pub mod portal;
pub mod questions;
pub mod shared;
pub mod v1;

use hbportal::{Error, Result};

use crate::bridge::prelude::*;

pub use names::{CLIENT_OPTIONS, RAW_REQUEST, WEBHOOK_VERIFIER_OPTIONS};

/// An operation's id, and the names of its arguments.
pub fn find(operation: &str) -> (&'static str, &'static Names) {
    match operation {
        "portal.auth.token" => ("portal.auth.token", &Names(&[])),
        "portal.auth.refresh" => ("portal.auth.refresh", &names::REFRESH_TOKEN),
        "portal.auth.token_info" => ("portal.auth.token_info", &Names(&[])),
        "portal.auth.revoke" => ("portal.auth.revoke", &Names(&[])),
        "portal.reference_requests.list" => {
            ("portal.reference_requests.list", &names::LIST_REFERENCE_REQUESTS)
        }
        "portal.reference_requests.create" => {
            ("portal.reference_requests.create", &names::CREATE_REFERENCE_REQUEST)
        }
        "portal.reference_requests.get" => {
            ("portal.reference_requests.get", &Names(&[Name { here: "id", core: "id", inside: None }]))
        }
        "portal.reference_requests.cancel" => {
            ("portal.reference_requests.cancel", &Names(&[Name { here: "id", core: "id", inside: None }]))
        }
        "portal.reference_requests.add_referee" => {
            ("portal.reference_requests.add_referee", &names::REFEREE_INPUT)
        }
        "portal.reference_requests.send_reminders" => (
            "portal.reference_requests.send_reminders",
            &Names(&[Name { here: "id", core: "id", inside: None }]),
        ),
        "portal.references.get" => {
            ("portal.references.get", &Names(&[Name { here: "id", core: "id", inside: None }]))
        }
        "portal.references.download_pdf" => {
            ("portal.references.download_pdf", &Names(&[Name { here: "id", core: "id", inside: None }]))
        }
        "portal.templates.list" => ("portal.templates.list", &Names(&[])),
        "portal.webhooks.list" => ("portal.webhooks.list", &Names(&[])),
        "portal.webhooks.create" => ("portal.webhooks.create", &names::CREATE_WEBHOOK_ENDPOINT),
        "portal.webhooks.update" => ("portal.webhooks.update", &names::UPDATE_WEBHOOK_ENDPOINT),
        "portal.webhooks.delete" => {
            ("portal.webhooks.delete", &Names(&[Name { here: "id", core: "id", inside: None }]))
        }
        "portal.webhooks.calls" => ("portal.webhooks.calls", &names::LIST_WEBHOOK_CALLS),
        "portal.webhooks.test" => {
            ("portal.webhooks.test", &Names(&[Name { here: "id", core: "id", inside: None }]))
        }
        "v1.candidates.list" => ("v1.candidates.list", &names::LIST_CANDIDATES),
        "v1.candidates.get" => (
            "v1.candidates.get",
            &Names(&[Name { here: "candidateRef", core: "candidate_ref", inside: None }]),
        ),
        "v1.candidates.create" => ("v1.candidates.create", &names::CREATE_CANDIDATE),
        "v1.candidates.update" => (
            "v1.candidates.update",
            &Names(&[
                Name { here: "candidateRef", core: "candidate_ref", inside: None },
                Name { here: "firstName", core: "first_name", inside: None },
                Name { here: "lastName", core: "last_name", inside: None },
                Name { here: "email", core: "email", inside: None },
                Name { here: "clientRecordRef", core: "client_record_ref", inside: None },
                Name { here: "consultantName", core: "consultant_name", inside: None },
                Name { here: "activateCandidate", core: "activate_candidate", inside: None },
                Name { here: "sendActivationMail", core: "send_activation_mail", inside: None },
                Name { here: "archived", core: "archived", inside: None },
                Name { here: "jobRole", core: "job_role", inside: None },
                Name { here: "returnEmail", core: "return_email", inside: None },
            ]),
        ),
        "v1.candidates.ensure" => ("v1.candidates.ensure", &names::CREATE_CANDIDATE),
        "v1.certificates.download_all" => (
            "v1.certificates.download_all",
            &Names(&[Name { here: "candidateRef", core: "candidate_ref", inside: None }]),
        ),
        "v1.occupational_health.update_submission" => (
            "v1.occupational_health.update_submission",
            &Names(&[
                Name { here: "submissionRef", core: "submission_ref", inside: None },
                Name { here: "formData", core: "form_data", inside: None },
            ]),
        ),
        "v1.training.report" => (
            "v1.training.report",
            &Names(&[Name { here: "candidateRef", core: "candidate_ref", inside: None }]),
        ),

        _ => ("", &Names(&[])),
    }
}

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
        "v1.candidates.get" => v1::candidates::get(given),
        "v1.candidates.create" => v1::candidates::create(given),
        "v1.candidates.update" => v1::candidates::update(given),
        "v1.candidates.ensure" => v1::candidates::ensure(given),
        "v1.certificates.download_all" => v1::certificates::download_all(given),
        "v1.occupational_health.update_submission" => v1::occupational_health::update_submission(given),
        "v1.training.report" => v1::training::report(given),

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
        "v1.candidates.list" => v1::candidates::list(given),

        _ => Err(unknown()),
    }
}

fn unknown() -> Error {
    Error::validation("operation", "does not exist")
}
