//! Written by `cargo xtask bindgen` from core/src; do not edit.

pub mod academy;
mod names;
pub mod portal;
pub mod practical_training;
pub mod questions;
pub mod services;
pub mod shared;
pub mod v1;
pub mod virtual_bls;

use hbportal::{Error, Result};

use crate::bridge::prelude::*;

pub use names::{BOOK_HOLD, CLIENT_OPTIONS, RAW_REQUEST, TOKEN_PAIR, WEBHOOK_VERIFIER_OPTIONS};

/// An operation's id, and the names of its arguments.
pub fn find(operation: &str) -> (&'static str, &'static Names) {
    match operation {
        "academy.booking_links.search" => ("academy.booking_links.search", &names::SEARCH_BOOKING_LINKS),
        "academy.bookings.past" => ("academy.bookings.past", &names::LIST_ACADEMY_BOOKINGS),
        "academy.bookings.upcoming" => ("academy.bookings.upcoming", &names::LIST_ACADEMY_BOOKINGS),
        "academy.bookings.search" => ("academy.bookings.search", &names::SEARCH_ACADEMY_BOOKINGS),
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
        "practical_training.account.profile" => ("practical_training.account.profile", &Names(&[])),
        "practical_training.account.booking_url" => ("practical_training.account.booking_url", &Names(&[])),
        "practical_training.account.credits" => ("practical_training.account.credits", &Names(&[])),
        "practical_training.account.transactions" => {
            ("practical_training.account.transactions", &names::LIST_TRANSACTIONS)
        }
        "practical_training.auth.token" => ("practical_training.auth.token", &Names(&[])),
        "practical_training.auth.refresh" => ("practical_training.auth.refresh", &names::REFRESH_TOKEN),
        "practical_training.auth.token_info" => ("practical_training.auth.token_info", &Names(&[])),
        "practical_training.auth.revoke" => ("practical_training.auth.revoke", &Names(&[])),
        "practical_training.bookings.list" => ("practical_training.bookings.list", &names::LIST_BOOKINGS),
        "practical_training.bookings.get" => {
            ("practical_training.bookings.get", &Names(&[Name { here: "id", core: "id", inside: None }]))
        }
        "practical_training.bookings.create" => {
            ("practical_training.bookings.create", &names::CREATE_BOOKING)
        }
        "practical_training.bookings.cancel" => {
            ("practical_training.bookings.cancel", &Names(&[Name { here: "id", core: "id", inside: None }]))
        }
        "practical_training.bookings.no_shows" => {
            ("practical_training.bookings.no_shows", &names::LIST_BOOKINGS)
        }
        "practical_training.courses.list" => ("practical_training.courses.list", &Names(&[])),
        "practical_training.events.list" => ("practical_training.events.list", &names::LIST_TRAINING_EVENTS),
        "practical_training.events.get" => {
            ("practical_training.events.get", &Names(&[Name { here: "id", core: "id", inside: None }]))
        }
        "practical_training.events.hold" => {
            ("practical_training.events.hold", &Names(&[Name { here: "id", core: "id", inside: None }]))
        }
        "practical_training.events.release" => (
            "practical_training.events.release",
            &Names(&[Name { here: "holdHash", core: "hold_hash", inside: None }]),
        ),
        "practical_training.invites.send" => ("practical_training.invites.send", &names::SEND_BOOKING_INVITE),
        "practical_training.locations.list" => ("practical_training.locations.list", &Names(&[])),
        "practical_training.webhooks.list" => ("practical_training.webhooks.list", &Names(&[])),
        "practical_training.webhooks.create" => {
            ("practical_training.webhooks.create", &names::CREATE_BOOKING_WEBHOOK)
        }
        "practical_training.webhooks.update" => {
            ("practical_training.webhooks.update", &names::UPDATE_BOOKING_WEBHOOK)
        }
        "practical_training.webhooks.delete" => {
            ("practical_training.webhooks.delete", &Names(&[Name { here: "id", core: "id", inside: None }]))
        }
        "practical_training.webhooks.rotate_secret" => (
            "practical_training.webhooks.rotate_secret",
            &Names(&[Name { here: "id", core: "id", inside: None }]),
        ),
        "services.interviews.list" => ("services.interviews.list", &names::LIST_INTERVIEWS),
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
        "v1.certificates.download" => (
            "v1.certificates.download",
            &Names(&[Name { here: "candidateRef", core: "candidate_ref", inside: None }]),
        ),
        "v1.certificates.download_including_expired" => (
            "v1.certificates.download_including_expired",
            &Names(&[Name { here: "candidateRef", core: "candidate_ref", inside: None }]),
        ),
        "v1.certificates.download_including_unassigned" => (
            "v1.certificates.download_including_unassigned",
            &Names(&[Name { here: "candidateRef", core: "candidate_ref", inside: None }]),
        ),
        "v1.certificates.download_all" => (
            "v1.certificates.download_all",
            &Names(&[Name { here: "candidateRef", core: "candidate_ref", inside: None }]),
        ),
        "v1.certificates.download_course" => (
            "v1.certificates.download_course",
            &Names(&[
                Name { here: "candidateRef", core: "candidate_ref", inside: None },
                Name { here: "courseId", core: "course_id", inside: None },
            ]),
        ),
        "v1.occupational_health.forms" => ("v1.occupational_health.forms", &Names(&[])),
        "v1.occupational_health.form_fields" => (
            "v1.occupational_health.form_fields",
            &Names(&[Name { here: "formType", core: "form_type", inside: None }]),
        ),
        "v1.occupational_health.create_submission" => (
            "v1.occupational_health.create_submission",
            &Names(&[
                Name { here: "candidateRef", core: "candidate_ref", inside: None },
                Name { here: "formType", core: "form_type", inside: None },
                Name { here: "formData", core: "form_data", inside: None },
            ]),
        ),
        "v1.occupational_health.update_submission" => (
            "v1.occupational_health.update_submission",
            &Names(&[
                Name { here: "submissionRef", core: "submission_ref", inside: None },
                Name { here: "formData", core: "form_data", inside: None },
            ]),
        ),
        "v1.occupational_health.finalise_submission" => (
            "v1.occupational_health.finalise_submission",
            &Names(&[Name { here: "submissionRef", core: "submission_ref", inside: None }]),
        ),
        "v1.occupational_health.list_submissions" => {
            ("v1.occupational_health.list_submissions", &names::LIST_SUBMISSIONS)
        }
        "v1.occupational_health.result" => (
            "v1.occupational_health.result",
            &Names(&[Name { here: "submissionRef", core: "submission_ref", inside: None }]),
        ),
        "v1.occupational_health.wait_for_result" => (
            "v1.occupational_health.wait_for_result",
            &Names(&[
                Name { here: "submissionRef", core: "submission_ref", inside: None },
                Name { here: "timeout", core: "timeout", inside: None },
                Name { here: "longestDelay", core: "longest_delay", inside: None },
            ]),
        ),
        "v1.occupational_health.employer_document" => (
            "v1.occupational_health.employer_document",
            &Names(&[Name { here: "submissionRef", core: "submission_ref", inside: None }]),
        ),
        "v1.training.courses" => ("v1.training.courses", &Names(&[])),
        "v1.training.course_result" => (
            "v1.training.course_result",
            &Names(&[
                Name { here: "candidateRef", core: "candidate_ref", inside: None },
                Name { here: "courseId", core: "course_id", inside: None },
            ]),
        ),
        "v1.training.report" => (
            "v1.training.report",
            &Names(&[Name { here: "candidateRef", core: "candidate_ref", inside: None }]),
        ),
        "v1.training.unassigned_report" => (
            "v1.training.unassigned_report",
            &Names(&[Name { here: "candidateRef", core: "candidate_ref", inside: None }]),
        ),
        "virtual_bls.account.booking_url" => ("virtual_bls.account.booking_url", &Names(&[])),
        "virtual_bls.account.credits" => ("virtual_bls.account.credits", &Names(&[])),
        "virtual_bls.account.transactions" => ("virtual_bls.account.transactions", &names::LIST_TRANSACTIONS),
        "virtual_bls.auth.token" => ("virtual_bls.auth.token", &Names(&[])),
        "virtual_bls.auth.refresh" => ("virtual_bls.auth.refresh", &names::REFRESH_TOKEN),
        "virtual_bls.auth.token_info" => ("virtual_bls.auth.token_info", &Names(&[])),
        "virtual_bls.auth.revoke" => ("virtual_bls.auth.revoke", &Names(&[])),
        "virtual_bls.bookings.list" => ("virtual_bls.bookings.list", &names::LIST_BOOKINGS),
        "virtual_bls.bookings.get" => {
            ("virtual_bls.bookings.get", &Names(&[Name { here: "id", core: "id", inside: None }]))
        }
        "virtual_bls.bookings.create" => ("virtual_bls.bookings.create", &names::CREATE_BOOKING),
        "virtual_bls.bookings.certificate" => {
            ("virtual_bls.bookings.certificate", &Names(&[Name { here: "id", core: "id", inside: None }]))
        }
        "virtual_bls.courses.list" => ("virtual_bls.courses.list", &Names(&[])),
        "virtual_bls.timeslots.list" => ("virtual_bls.timeslots.list", &names::LIST_TIMESLOTS),
        "virtual_bls.timeslots.hold" => ("virtual_bls.timeslots.hold", &names::HOLD_TIMESLOT),
        "virtual_bls.timeslots.release" => (
            "virtual_bls.timeslots.release",
            &Names(&[Name { here: "holdHash", core: "hold_hash", inside: None }]),
        ),
        "virtual_bls.webhooks.list" => ("virtual_bls.webhooks.list", &Names(&[])),
        "virtual_bls.webhooks.create" => ("virtual_bls.webhooks.create", &names::CREATE_BOOKING_WEBHOOK),
        "virtual_bls.webhooks.update" => ("virtual_bls.webhooks.update", &names::UPDATE_BOOKING_WEBHOOK),
        "virtual_bls.webhooks.delete" => {
            ("virtual_bls.webhooks.delete", &Names(&[Name { here: "id", core: "id", inside: None }]))
        }
        "virtual_bls.webhooks.rotate_secret" => {
            ("virtual_bls.webhooks.rotate_secret", &Names(&[Name { here: "id", core: "id", inside: None }]))
        }

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
        "practical_training.account.profile" => practical_training::account::profile(given),
        "practical_training.account.booking_url" => practical_training::account::booking_url(given),
        "practical_training.account.credits" => practical_training::account::credits(given),
        "practical_training.auth.token" => practical_training::auth::token(given),
        "practical_training.auth.refresh" => practical_training::auth::refresh(given),
        "practical_training.auth.token_info" => practical_training::auth::token_info(given),
        "practical_training.auth.revoke" => practical_training::auth::revoke(given),
        "practical_training.bookings.get" => practical_training::bookings::get(given),
        "practical_training.bookings.create" => practical_training::bookings::create(given),
        "practical_training.bookings.cancel" => practical_training::bookings::cancel(given),
        "practical_training.events.get" => practical_training::events::get(given),
        "practical_training.events.hold" => practical_training::events::hold(given),
        "practical_training.events.release" => practical_training::events::release(given),
        "practical_training.invites.send" => practical_training::invites::send(given),
        "practical_training.webhooks.create" => practical_training::webhooks::create(given),
        "practical_training.webhooks.update" => practical_training::webhooks::update(given),
        "practical_training.webhooks.delete" => practical_training::webhooks::delete(given),
        "practical_training.webhooks.rotate_secret" => practical_training::webhooks::rotate_secret(given),
        "v1.candidates.get" => v1::candidates::get(given),
        "v1.candidates.create" => v1::candidates::create(given),
        "v1.candidates.update" => v1::candidates::update(given),
        "v1.candidates.ensure" => v1::candidates::ensure(given),
        "v1.certificates.download" => v1::certificates::download(given),
        "v1.certificates.download_including_expired" => v1::certificates::download_including_expired(given),
        "v1.certificates.download_including_unassigned" => {
            v1::certificates::download_including_unassigned(given)
        }
        "v1.certificates.download_all" => v1::certificates::download_all(given),
        "v1.certificates.download_course" => v1::certificates::download_course(given),
        "v1.occupational_health.forms" => v1::occupational_health::forms(given),
        "v1.occupational_health.form_fields" => v1::occupational_health::form_fields(given),
        "v1.occupational_health.create_submission" => v1::occupational_health::create_submission(given),
        "v1.occupational_health.update_submission" => v1::occupational_health::update_submission(given),
        "v1.occupational_health.finalise_submission" => v1::occupational_health::finalise_submission(given),
        "v1.occupational_health.result" => v1::occupational_health::result(given),
        "v1.occupational_health.wait_for_result" => v1::occupational_health::wait_for_result(given),
        "v1.occupational_health.employer_document" => v1::occupational_health::employer_document(given),
        "v1.training.courses" => v1::training::courses(given),
        "v1.training.course_result" => v1::training::course_result(given),
        "v1.training.report" => v1::training::report(given),
        "v1.training.unassigned_report" => v1::training::unassigned_report(given),
        "virtual_bls.account.booking_url" => virtual_bls::account::booking_url(given),
        "virtual_bls.account.credits" => virtual_bls::account::credits(given),
        "virtual_bls.auth.token" => virtual_bls::auth::token(given),
        "virtual_bls.auth.refresh" => virtual_bls::auth::refresh(given),
        "virtual_bls.auth.token_info" => virtual_bls::auth::token_info(given),
        "virtual_bls.auth.revoke" => virtual_bls::auth::revoke(given),
        "virtual_bls.bookings.get" => virtual_bls::bookings::get(given),
        "virtual_bls.bookings.create" => virtual_bls::bookings::create(given),
        "virtual_bls.bookings.certificate" => virtual_bls::bookings::certificate(given),
        "virtual_bls.timeslots.hold" => virtual_bls::timeslots::hold(given),
        "virtual_bls.timeslots.release" => virtual_bls::timeslots::release(given),
        "virtual_bls.webhooks.create" => virtual_bls::webhooks::create(given),
        "virtual_bls.webhooks.update" => virtual_bls::webhooks::update(given),
        "virtual_bls.webhooks.delete" => virtual_bls::webhooks::delete(given),
        "virtual_bls.webhooks.rotate_secret" => virtual_bls::webhooks::rotate_secret(given),

        _ => Err(unknown()),
    }
}

/// Makes a list ready.
pub fn list(operation: &str, given: &mut Given) -> Result<Listing> {
    match operation {
        "academy.booking_links.search" => academy::booking_links::search(given),
        "academy.bookings.past" => academy::bookings::past(given),
        "academy.bookings.upcoming" => academy::bookings::upcoming(given),
        "academy.bookings.search" => academy::bookings::search(given),
        "portal.reference_requests.list" => portal::reference_requests::list(given),
        "portal.templates.list" => portal::templates::list(given),
        "portal.webhooks.list" => portal::webhooks::list(given),
        "portal.webhooks.calls" => portal::webhooks::calls(given),
        "practical_training.account.transactions" => practical_training::account::transactions(given),
        "practical_training.bookings.list" => practical_training::bookings::list(given),
        "practical_training.bookings.no_shows" => practical_training::bookings::no_shows(given),
        "practical_training.courses.list" => practical_training::courses::list(given),
        "practical_training.events.list" => practical_training::events::list(given),
        "practical_training.locations.list" => practical_training::locations::list(given),
        "practical_training.webhooks.list" => practical_training::webhooks::list(given),
        "services.interviews.list" => services::interviews::list(given),
        "v1.candidates.list" => v1::candidates::list(given),
        "v1.occupational_health.list_submissions" => v1::occupational_health::list_submissions(given),
        "virtual_bls.account.transactions" => virtual_bls::account::transactions(given),
        "virtual_bls.bookings.list" => virtual_bls::bookings::list(given),
        "virtual_bls.courses.list" => virtual_bls::courses::list(given),
        "virtual_bls.timeslots.list" => virtual_bls::timeslots::list(given),
        "virtual_bls.webhooks.list" => virtual_bls::webhooks::list(given),

        _ => Err(unknown()),
    }
}

fn unknown() -> Error {
    Error::validation("operation", "does not exist")
}
