//! The operations that the SDK promises: none may be missing, here or in any language.

use std::collections::BTreeSet;

use hbportal::routes;
use serde_json::Value;

/// By family, as they were agreed on. A row that goes from here takes a promise back.
const PROMISED: &[(&str, &[&str])] = &[
    (
        "portal",
        &[
            "auth.token",
            "auth.refresh",
            "auth.token_info",
            "auth.revoke",
            "reference_requests.list",
            "reference_requests.create",
            "reference_requests.get",
            "reference_requests.cancel",
            "reference_requests.add_referee",
            "reference_requests.send_reminders",
            "references.get",
            "references.download_pdf",
            "webhooks.list",
            "webhooks.create",
            "webhooks.update",
            "webhooks.delete",
            "webhooks.calls",
            "webhooks.test",
            "templates.list",
        ],
    ),
    (
        "v1",
        &[
            "candidates.list",
            "candidates.get",
            "candidates.create",
            "candidates.update",
            "training.courses",
            "training.course_result",
            "training.report",
            "training.unassigned_report",
            "occupational_health.forms",
            "occupational_health.form_fields",
            "occupational_health.create_submission",
            "occupational_health.update_submission",
            "occupational_health.finalise_submission",
            "occupational_health.list_submissions",
            "occupational_health.result",
            "occupational_health.employer_document",
            "certificates.download",
            "certificates.download_including_expired",
            "certificates.download_including_unassigned",
            "certificates.download_all",
            "certificates.download_course",
        ],
    ),
    ("services", &["interviews.list"]),
    ("academy", &["bookings.past", "bookings.upcoming", "bookings.search", "booking_links.search"]),
    (
        "practical_training",
        &[
            "auth.token",
            "auth.refresh",
            "auth.token_info",
            "auth.revoke",
            "account.booking_url",
            "account.credits",
            "account.transactions",
            "courses.list",
            "bookings.list",
            "bookings.get",
            "bookings.create",
            "webhooks.list",
            "webhooks.create",
            "webhooks.update",
            "webhooks.delete",
            "webhooks.rotate_secret",
            "account.profile",
            "locations.list",
            "events.list",
            "events.get",
            "events.hold",
            "events.release",
            "bookings.cancel",
            "bookings.no_shows",
            "invites.send",
        ],
    ),
    (
        "virtual_bls",
        &[
            "auth.token",
            "auth.refresh",
            "auth.token_info",
            "auth.revoke",
            "account.booking_url",
            "account.credits",
            "account.transactions",
            "courses.list",
            "bookings.list",
            "bookings.get",
            "bookings.create",
            "webhooks.list",
            "webhooks.create",
            "webhooks.update",
            "webhooks.delete",
            "webhooks.rotate_secret",
            "timeslots.list",
            "timeslots.hold",
            "timeslots.release",
            "bookings.certificate",
        ],
    ),
];

fn promised() -> BTreeSet<String> {
    let ids = PROMISED.iter().flat_map(|(family, ids)| ids.iter().map(move |id| format!("{family}.{id}")));
    ids.collect()
}

#[test]
fn the_table_has_every_promised_operation_and_no_other() {
    let rows: BTreeSet<String> = routes::ALL.iter().map(|route| route.id.to_owned()).collect();
    assert_eq!(rows, promised());
    for route in routes::ALL {
        assert!(route.id.starts_with(&format!("{}.", route.family)), "{}", route.id);
    }
}

/// `operations.json` is what every other language compares itself with.
#[test]
fn the_list_for_other_languages_has_them_all() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/operations.json");
    let text = std::fs::read_to_string(path).expect("the list is there");
    let list: Vec<Value> = serde_json::from_str(&text).expect("the list is JSON");
    let with_route = list.iter().filter(|operation| operation["method"].is_string());
    let listed: BTreeSet<String> =
        with_route.map(|operation| operation["id"].as_str().expect("an id").to_owned()).collect();
    assert_eq!(listed, promised());
}
