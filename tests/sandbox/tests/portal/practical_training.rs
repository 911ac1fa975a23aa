//! What only practical training has.

use axum::http::Method;
use hbportal_sandbox::{BookingAct, Host};
use serde_json::{Value, json};

use crate::agency::Agency;

fn ids(events: &[Value]) -> Vec<i64> {
    events.iter().map(|event| event["id"].as_i64().unwrap()).collect()
}

#[tokio::test]
async fn an_event_shows_what_is_documented() {
    let agency = Agency::start(Host::Tdta).await;
    let event = agency.list("/training-events").await.remove(0);
    assert_eq!(event["course"], json!({ "id": 11, "name": "Basic Life Support" }));
    let location = json!({ "id": 31, "name": "London", "address": "1 Example Street, London, E1 0AA" });
    assert_eq!(event["location"], location);
    assert_eq!((&event["remaining_slots"], &event["cost_inc_vat"]), (&json!(12), &json!(54.0)));
    assert!(event["booking_url"].as_str().unwrap().contains("sgi="));
    assert!(event["start_date"].as_str() < event["end_date"].as_str());
    let id = &event["id"];
    assert_eq!(agency.get(&format!("/training-events/{id}")).await.expect(200).json(), event);
    agency.get("/training-events/1").await.expect(404);
    agency.get("/training-events/x").await.expect(404);
}

#[tokio::test]
async fn times_have_the_offset_of_the_uk_on_that_day() {
    let agency = Agency::start(Host::Tdta).await;
    // 2030-07-01 and 2030-01-01, both at noon UTC.
    for (noon, offset) in [(1_909_137_600, "T10:00:00+01:00"), (1_893_499_200, "T10:00:00+00:00")] {
        agency.sandbox.advance_clock(noon - agency.sandbox.now());
        let id = agency.sandbox.add_event(
            Host::Tdta,
            hbportal_sandbox::EventOrder { in_days: 3, hour: 10, ..Default::default() },
        );
        let agency = Agency::again(&agency).await;
        let event = agency.get(&format!("/training-events/{}", id.unwrap())).await.expect(200).json();
        assert!(event["start_date"].as_str().unwrap().ends_with(offset), "{event}");
    }
}

#[tokio::test]
async fn events_are_filtered_and_sorted() {
    let agency = Agency::start(Host::Tdta).await;
    let list = async |query: &str| agency.list(&format!("/training-events?per_page=100&{query}")).await;
    let all = list("").await;
    assert_eq!(all.len(), 24);
    let day = |event: &Value| event["start_date"].as_str().unwrap()[..10].to_owned();
    assert!(all.is_sorted_by_key(day));
    for (filter, field, id) in [("course_id=12", "course", 12), ("location_id=33", "location", 33)] {
        let some = list(filter).await;
        assert!(!some.is_empty() && some.iter().all(|event| event[field]["id"] == id));
    }
    let (from, to) = (day(&all[3]), day(&all[6]));
    let some = list(&format!("date_from={from}&date_to={to}")).await;
    assert_eq!(ids(&some), ids(&all[3..=6]));
    let available = list("available_only=true").await;
    assert_eq!(available.len(), 23);
    assert!(available.iter().all(|event| event["remaining_slots"] != 0));

    let mut reversed = ids(&all);
    reversed.reverse();
    assert_eq!(ids(&list("sort=start_date&sort_dir=desc").await), reversed);
    let price = |event: &Value| event["cost_inc_vat"].as_f64().unwrap();
    assert!(list("sort=cost_inc_vat").await.is_sorted_by(|one, two| price(one) <= price(two)));
    assert_eq!(list("sort=remaining_slots").await[0]["remaining_slots"], 0);

    let page = agency.get("/training-events?course_id=11&per_page=2").await.json();
    assert!(page["links"]["next"].as_str().unwrap().contains("course_id=11&per_page=2&page=2"));
    for (query, field) in [
        ("course_id=x", "course_id"),
        ("date_from=01/02/2026", "date_from"),
        ("date_from=2026-02-02&date_to=2026-02-01", "date_to"),
        ("available_only=maybe", "available_only"),
        ("sort=colour", "sort"),
        ("sort_dir=up", "sort_dir"),
    ] {
        assert_eq!(agency.get(&format!("/training-events?{query}")).await.fields(), [field], "{query}");
    }
}

#[tokio::test]
async fn the_past_cannot_be_held() {
    let agency = Agency::start(Host::Tdta).await;
    let before = agency.list("/training-events?per_page=100").await;
    agency.sandbox.advance_clock(10 * 86_400);
    let agency = Agency::again(&agency).await;
    assert!(agency.list("/training-events?per_page=100").await.len() < before.len());
    agency.post(&format!("/training-events/{}/hold", before[0]["id"]), &json!({})).await.expect(422);
    agency.post("/training-events/1/hold", &json!({})).await.expect(404);
}

#[tokio::test]
async fn a_hold_names_the_course_in_plain_text() {
    let agency = Agency::start(Host::Tdta).await;
    let event = agency.list("/training-events").await.remove(0);
    let hold = agency.hold().await.expect(201).json();
    assert_eq!(
        hold["training_event"],
        json!({
            "id": event["id"], "course": "Basic Life Support", "location": "London", "start_date": event["start_date"],
        })
    );
    assert!(hold["slot"].is_null());
}

#[tokio::test]
async fn cancelling_gives_the_credit_and_the_seat_back() {
    let agency = Agency::start(Host::Tdta).await;
    let booking = agency.book("credits").await.expect(201).json();
    let seats = async || agency.list("/training-events").await[0]["remaining_slots"].take();
    assert_eq!(
        (seats().await, agency.credits().await["booking_credits"][0]["credits"].take()),
        (11.into(), 4.into())
    );
    let path = format!("/bookings/{}/cancel", booking["id"]);
    // Without a body, as there is nothing to say.
    let cancelled = agency.send(agency.call(Method::POST, &path)).await.expect(200).json();
    assert_eq!(
        (&cancelled["booking_status"], &cancelled["pay_status"]),
        (&json!("cancelled"), &json!("refunded"))
    );
    assert_eq!(
        (seats().await, agency.credits().await["booking_credits"][0]["credits"].take()),
        (12.into(), 5.into())
    );
    assert_eq!(agency.list("/transactions").await[0]["type"], "refund");
    agency.post(&path, &json!({})).await.expect(409);
    agency.post("/bookings/1/cancel", &json!({})).await.expect(404);
}

#[tokio::test]
async fn the_last_day_is_too_late_to_cancel() {
    let agency = Agency::start(Host::Tdta).await;
    let booking = agency.book("balance").await.expect(201).json();
    agency.sandbox.advance_clock(2 * 86_400);
    let agency = Agency::again(&agency).await;
    agency.post(&format!("/bookings/{}/cancel", booking["id"]), &json!({})).await.expect(409);
    assert_eq!(agency.credits().await["booking_money_balance"], 196.0);
    let id = booking["id"].as_i64().unwrap();
    agency.sandbox.act_on_booking(Host::Tdta, id, BookingAct::Cancel).unwrap();
    assert_eq!(agency.credits().await["booking_money_balance"], 250.0);
}

#[tokio::test]
async fn no_shows_are_listed() {
    let agency = Agency::start(Host::Tdta).await;
    let mut ids = Vec::new();
    for act in [BookingAct::NoShow, BookingAct::Attend] {
        let id = agency.book("inv").await.expect(201).json()["id"].as_i64().unwrap();
        agency.sandbox.act_on_booking(Host::Tdta, id, act).unwrap();
        ids.push(id);
    }
    let no_shows = agency.list("/bookings/no-shows").await;
    assert_eq!((no_shows.len(), &no_shows[0]["id"]), (1, &json!(ids[0])));
    assert_eq!(no_shows[0]["attendance"], "no_show");
}

#[tokio::test]
async fn the_account_is_shown() {
    let agency = Agency::start(Host::Tdta).await;
    let profile = agency.get("/profile").await.expect(200).json();
    assert_eq!((&profile["invoice_payments"], &profile["currency"]), (&json!(true), &json!("GBP")));
    let url = agency.get("/booking-url").await.expect(200).json()["booking_url"].take();
    assert!(url.as_str().unwrap().ends_with(&format!("sgi={}", profile["code"].as_str().unwrap())));
    assert_eq!(agency.list("/courses").await.len(), 4);
    assert_eq!(agency.list("/locations").await.len(), 3);
    assert_eq!(agency.list("/transactions").await, Vec::<Value>::new());
}

#[tokio::test]
async fn invites_are_sent() {
    let agency = Agency::start(Host::Tdta).await;
    let body = json!({ "email": "jane@example.com", "first_name": "Jane", "course_id": 12 });
    let invite = agency.post("/booking-invites", &body).await.expect(201).json();
    assert_eq!((&invite["id"], &invite["course"]["name"]), (&json!(1), &json!("Moving and Handling")));
    assert!(invite["booking_url"].is_string() && invite["sent_at"].is_string());
    assert_eq!(agency.post("/booking-invites", &json!({})).await.fields(), ["email"]);
    let body = json!({ "email": "jane@example.com", "course_id": 21 });
    assert_eq!(agency.post("/booking-invites", &body).await.fields(), ["course_id"]);
}
