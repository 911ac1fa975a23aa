//! Written by `cargo xtask bindgen` from `core/src`; do not edit.

pub mod academy;
mod names;
pub mod portal;
pub mod practical_training;
mod questions;
pub mod services;
pub mod shared;
pub mod v1;
pub mod virtual_bls;

use hbportal::{Error, Result};

use crate::bridge::prelude::*;

pub use names::{KEYED, NAMES};
pub use questions::answer;

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
