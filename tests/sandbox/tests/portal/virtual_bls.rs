//! What only virtual BLS has.

use hbportal_sandbox::{BookingAct, Host};
use serde_json::json;

use crate::agency::Agency;

#[tokio::test]
async fn timeslots_are_filtered() {
    let agency = Agency::start(Host::Bls).await;
    let all = agency.list("/timeslots?per_page=100").await;
    assert_eq!(all.len(), 40);
    assert_eq!(all[0]["course"], json!({ "id": 21, "name": "Virtual Basic Life Support" }));
    assert_eq!((&all[0]["time"], &all[0]["remaining_slots"]), (&json!("09:00"), &json!(3)));
    let day = all[8]["date"].as_str().unwrap();
    let some = agency.list(&format!("/timeslots?course_id=22&date_from={day}&date_to={day}")).await;
    assert_eq!(some.len(), 2);
    assert!(some.iter().all(|slot| slot["course"]["id"] == 22 && slot["date"] == day));
    assert_eq!(agency.get("/timeslots?date_from=soon").await.fields(), ["date_from"]);
}

#[tokio::test]
async fn a_hold_names_the_course_as_an_object() {
    let agency = Agency::start(Host::Bls).await;
    let mut slot = agency.list("/timeslots").await.remove(0);
    slot.as_object_mut().unwrap().remove("remaining_slots");
    let hold = agency.hold().await.expect(201).json();
    assert_eq!(hold["slot"], slot);
    assert!(hold["training_event"].is_null());
}

#[tokio::test]
async fn only_a_slot_of_the_list_can_be_held() {
    let agency = Agency::start(Host::Bls).await;
    let slot = agency.list("/timeslots").await.remove(0);
    let good = json!({ "course_id": 21, "date": slot["date"], "time": slot["time"] });
    assert_eq!(agency.post("/timeslots/hold", &json!({})).await.fields(), ["course_id", "date", "time"]);
    for (field, value) in [
        ("course_id", json!(11)),
        ("course_id", json!("21")),
        ("date", json!("tomorrow")),
        ("time", json!("03:00")),
        ("time", json!(900)),
    ] {
        let mut body = good.clone();
        body[field] = value;
        assert_eq!(agency.post("/timeslots/hold", &body).await.fields(), [field]);
    }
    for _ in 0..3 {
        let hold = agency.post("/timeslots/hold", &good).await.expect(201).json();
        agency.post("/bookings", &agency.order_for(&hold["hold_hash"], "invoice")).await.expect(201);
    }
    assert_ne!(agency.list("/timeslots").await[0], slot, "a full slot is not listed");
    assert_eq!(agency.post("/timeslots/hold", &good).await.fields(), ["time"]);
}

#[tokio::test]
async fn a_booking_tells_where_to_meet() {
    let agency = Agency::start(Host::Bls).await;
    let booking = agency.book("credits").await.expect(201).json();
    for field in ["zoom_id", "zoom_link", "zoom_password"] {
        assert!(booking["virtual"][field].is_string(), "{field}");
    }
    assert!(booking["location"].is_null());
    assert_eq!(
        (&booking["training_status"], &booking["equipment_status"]),
        (&json!("pending"), &json!("out"))
    );
}

#[tokio::test]
async fn a_certificate_wants_the_training_completed_and_the_kit_back() {
    let agency = Agency::start(Host::Bls).await;
    let id = agency.book("credits").await.expect(201).json()["id"].as_i64().unwrap();
    let path = format!("/bookings/{id}/certificate");
    let act = |act| agency.sandbox.act_on_booking(Host::Bls, id, act).unwrap();
    agency.get(&path).await.expect(409);
    act(BookingAct::Complete);
    agency.get(&path).await.expect(409);
    act(BookingAct::EquipmentOverdue);
    agency.get(&path).await.expect(409);
    act(BookingAct::ReturnEquipment);
    let certificate = agency.get(&path).await.expect(200);
    assert_eq!(certificate.header("content-type"), "application/pdf");
    assert!(certificate.header("content-disposition").contains(&id.to_string()));
    let text = String::from_utf8_lossy(&certificate.body);
    assert!(text.starts_with("%PDF-") && text.contains("Candidate: Jane Doe"));
    assert_eq!(agency.get(&format!("/bookings/{id}")).await.json()["certificate_available"], true);
    agency.get("/bookings/1/certificate").await.expect(404);

    agency.sandbox.set(|settings| settings.pdf_bytes = Some(50_000));
    assert_eq!(agency.get(&path).await.expect(200).body.len(), 50_000);
}

#[tokio::test]
async fn a_returned_kit_alone_is_no_certificate() {
    let agency = Agency::start(Host::Bls).await;
    let id = agency.book("credits").await.expect(201).json()["id"].as_i64().unwrap();
    agency.sandbox.act_on_booking(Host::Bls, id, BookingAct::ReturnEquipment).unwrap();
    agency.get(&format!("/bookings/{id}/certificate")).await.expect(409);
}
