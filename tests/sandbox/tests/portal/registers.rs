//! Interviews of HB Services, and the academy's bookings and links.

use axum::http::Method;
use hbportal_sandbox::Host;
use serde_json::{Value, json};

use crate::agency::Agency;

#[tokio::test]
async fn interviews_are_listed_in_pages() {
    let agency = Agency::start(Host::Services).await;
    let page = agency.get("/interview-bookings").await.expect(200).json();
    assert_eq!(page["meta"], json!({ "current_page": 1, "last_page": 2, "per_page": 20, "total": 24 }));
    let base = agency.sandbox.base_url_of(Host::Services);
    assert_eq!(page["links"], json!({ "next": format!("{base}/interview-bookings?page=2"), "prev": null }));
    for field in ["id", "candidate_name", "candidate_email", "interviewer", "starts_at", "ends_at", "status"]
    {
        assert!(!page["data"][0][field].is_null(), "{field}");
    }
    let all = agency.list("/interview-bookings?per_page=100").await;
    let is = |status: &str| all.iter().filter(|interview| interview["status"] == status).count();
    assert!(is("booked") >= 11 && is("completed") > 0 && is("no_show") > 0);
    let more = agency.order(Method::POST, "/seed", &json!({ "interviews": 30 })).await.expect(200).json();
    assert_eq!(more, json!({ "interviews": 54 }));
    agency.order(Method::POST, "/seed", &json!({ "interview": 1 })).await.expect(422);
}

fn starts(bookings: &[Value]) -> Vec<&str> {
    bookings.iter().map(|booking| booking["start_date"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn the_clock_parts_the_academys_bookings() {
    let agency = Agency::start(Host::Academy).await;
    let past = agency.list("/bookings/past").await;
    let upcoming = agency.list("/bookings/upcoming").await;
    assert_eq!((past.len(), upcoming.len()), (12, 12));
    assert!(starts(&past).is_sorted_by(|one, two| one >= two) && starts(&upcoming).is_sorted());
    for field in
        ["id", "course", "location", "candidate", "start_date", "end_date", "booking_status", "pay_status"]
    {
        assert!(!past[0][field].is_null(), "{field}");
    }
    agency.sandbox.advance_clock(3 * 86_400);
    let agency = Agency::again(&agency).await;
    let (later_past, later_upcoming) =
        (agency.list("/bookings/past").await, agency.list("/bookings/upcoming").await);
    // The third of them starts at nine o'clock of a day that has come: whether it is over depends on the hour.
    let over = 12 - later_upcoming.len();
    assert!((2..=3).contains(&over), "{over}");
    assert_eq!((&later_past[over..], &later_upcoming[..]), (&past[..], &upcoming[over..]));
    assert_eq!(later_past[0], upcoming[over - 1]);
}

#[tokio::test]
async fn bookings_are_searched_by_date() {
    let agency = Agency::start(Host::Academy).await;
    assert_eq!(agency.list("/bookings/search?per_page=100").await.len(), 24);
    let upcoming = agency.list("/bookings/upcoming").await;
    let (from, to) = (&starts(&upcoming)[2][..10], &starts(&upcoming)[4][..10]);
    let found = agency.list(&format!("/bookings/search?date_from={from}&date_to={to}")).await;
    assert_eq!(found, upcoming[2..=4]);
    let query = format!("/bookings/search?date_from={to}&date_to={from}");
    assert_eq!(agency.get(&query).await.fields(), ["date_to"]);
    assert_eq!(agency.get("/bookings/search?date_to=2026-2-1").await.fields(), ["date_to"]);
}

#[tokio::test]
async fn booking_links_are_searched_by_text() {
    let agency = Agency::start(Host::Academy).await;
    let all = agency.list("/booking-links").await;
    assert_eq!(all.len(), 12);
    for field in ["url", "course", "location", "start_date", "remaining_slots"] {
        assert!(!all[0][field].is_null(), "{field}");
    }
    let found = agency.list("/booking-links?search=LEEDS").await;
    assert!(!found.is_empty() && found.iter().all(|link| link["location"] == "Leeds"));
    let found = agency.list("/booking-links?search=life%20support").await;
    assert!(
        found.len() < 12
            && found.iter().all(|link| link["course"].as_str().unwrap().contains("Life Support"))
    );
    assert_eq!(agency.list("/booking-links?search=nothing").await, Vec::<Value>::new());
    let order = json!({ "bookings": 4, "booking_links": 20 });
    let counts = agency.order(Method::POST, "/seed", &order).await.expect(200).json();
    assert_eq!(counts, json!({ "bookings": 28, "booking_links": 32 }));
}
