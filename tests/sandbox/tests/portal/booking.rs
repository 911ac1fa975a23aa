//! Holds, bookings and the account: what practical training and virtual BLS have in common.

use axum::http::Method;
use hbportal_sandbox::{AccountChange, BookingAct, BookingError, EventOrder, Host};
use serde_json::{Value, json};

use crate::agency::Agency;

const HOSTS: [Host; 2] = [Host::Tdta, Host::Bls];

fn release(agency: &Agency, hash: &Value) -> String {
    let base = if agency.host == Host::Bls { "/timeslots" } else { "/training-events" };
    format!("{base}/hold/{}", hash.as_str().unwrap())
}

fn account(change: Value) -> AccountChange {
    serde_json::from_value(change).unwrap()
}

#[tokio::test]
async fn a_second_hold_is_answered_with_the_first() {
    for host in HOSTS {
        let agency = Agency::start(host).await;
        let hold = agency.hold().await.expect(201).json();
        assert_eq!(hold["hold_hash"].as_str().unwrap().len(), 32);
        assert_eq!(hold["expires_in_seconds"], 1800);
        agency.sandbox.advance_clock(600);
        let conflict = agency.hold().await.expect(409).json();
        assert!(conflict["message"].is_string());
        assert_eq!(conflict["data"]["hold_hash"], hold["hold_hash"]);
        assert_eq!(conflict["data"]["expires_at"], hold["expires_at"]);
        let left = conflict["data"]["expires_in_seconds"].as_i64().unwrap();
        assert!((1..=1200).contains(&left), "{left}");

        agency.delete(&release(&agency, &hold["hold_hash"])).await.expect(204);
        agency.delete(&release(&agency, &hold["hold_hash"])).await.expect(404);
        let next = agency.hold().await.expect(201).json();
        assert_ne!(next["hold_hash"], hold["hold_hash"]);
    }
}

#[tokio::test]
async fn a_hold_expires_by_the_sandbox_clock() {
    for host in HOSTS {
        let agency = Agency::start(host).await;
        let hold = agency.hold().await.expect(201).json();
        agency.sandbox.advance_clock(1800);
        let order = agency.order_for(&hold["hold_hash"], "credits");
        assert_eq!(agency.post("/bookings", &order).await.fields(), ["hold_hash"]);
        agency.delete(&release(&agency, &hold["hold_hash"])).await.expect(404);
        agency.hold().await.expect(201);
    }
}

#[tokio::test]
async fn a_booking_uses_up_its_hold() {
    for host in HOSTS {
        let agency = Agency::start(host).await;
        let hold = agency.hold().await.expect(201).json();
        let order = agency.order_for(&hold["hold_hash"], "credits");
        let booking = agency.post("/bookings", &order).await.expect(201).json();
        assert_eq!(booking["candidate"]["name"], "Jane Doe");
        assert_eq!(
            (&booking["booking_status"], &booking["pay_status"]),
            (&json!("booked"), &json!("completed"))
        );
        assert_eq!((&booking["pay_option"], &booking["booked_by"]), (&json!("credits"), &json!("Agency")));
        assert_eq!(
            (&booking["attendance"], &booking["certificate_available"]),
            (&Value::Null, &json!(false))
        );
        assert_eq!(agency.post("/bookings", &order).await.fields(), ["hold_hash"]);
        assert_eq!(agency.get(&format!("/bookings/{}", booking["id"])).await.expect(200).json(), booking);
        assert_eq!(agency.list("/bookings").await, [booking]);
        for id in ["1", "x"] {
            agency.get(&format!("/bookings/{id}")).await.expect(404);
        }
    }
}

#[tokio::test]
async fn orders_are_checked_field_by_field() {
    let common = ["email", "first_name", "hold_hash", "last_name", "pay_option", "phone"];
    for host in HOSTS {
        let agency = Agency::start(host).await;
        let mut required = common.to_vec();
        if host == Host::Bls {
            required.extend(["address", "city", "postcode"]);
            required.sort_unstable();
        }
        assert_eq!(agency.post("/bookings", &json!({})).await.fields(), required);
        let good = agency.order_for(&json!("0"), "credits");
        for (field, value) in [
            ("email", json!("jane")),
            ("first_name", json!(5)),
            ("pay_option", json!(if host == Host::Bls { "inv" } else { "invoice" })),
            ("pay_option", json!("cash")),
            ("agency_contact_email", json!("nobody")),
        ] {
            let mut order = good.clone();
            order[field] = value;
            assert_eq!(agency.post("/bookings", &order).await.fields(), [field]);
        }
        assert_eq!(agency.post("/bookings", &good).await.fields(), ["hold_hash"]);
    }
}

#[tokio::test]
async fn credits_come_from_the_wallet_of_the_course() {
    let agency = Agency::start(Host::Tdta).await;
    let wallets = agency.credits().await;
    assert_eq!(
        wallets["booking_credits"][0],
        json!({
            "course_id": 11, "course_name": "Basic Life Support", "credits": 5,
        })
    );
    assert_eq!((&wallets["booking_money_balance"], &wallets["currency"]), (&json!(250.0), &json!("GBP")));

    agency.sandbox.change_account(Host::Tdta, account(json!({ "credits": { "11": 1 } })));
    agency.book("credits").await.expect(201);
    assert_eq!(agency.credits().await["booking_credits"][0]["credits"], 0);
    let refused = agency.book("credits").await;
    assert_eq!(refused.fields(), ["pay_option"]);
    assert_eq!(agency.list("/bookings").await.len(), 1);
    // The hold is still there, and another way to pay is open.
    let hold = agency.hold().await.expect(409).data();
    agency.post("/bookings", &agency.order_for(&hold["hold_hash"], "balance")).await.expect(201);
    assert_eq!(agency.credits().await["booking_money_balance"], 196.0);
    let moved = agency.list("/transactions").await;
    assert_eq!((&moved[0]["type"], &moved[0]["amount"]), (&json!("payment"), &json!(-54.0)));
    assert_eq!((&moved[1]["credits"], &moved[1]["course"]["id"]), (&json!(-1), &json!(11)));
}

#[tokio::test]
async fn balance_and_invoices_have_their_conditions() {
    for (host, invoice) in [(Host::Tdta, "inv"), (Host::Bls, "invoice")] {
        let agency = Agency::start(host).await;
        let change = json!({ "balance_pence": 100, "invoice_payments": false });
        agency.sandbox.change_account(host, account(change));
        let hold = agency.hold().await.expect(201).json();
        for option in ["balance", invoice] {
            let order = agency.order_for(&hold["hold_hash"], option);
            assert_eq!(agency.post("/bookings", &order).await.fields(), ["pay_option"]);
        }
        agency.sandbox.change_account(host, account(json!({ "invoice_payments": true })));
        let order = agency.order_for(&hold["hold_hash"], invoice);
        let booking = agency.post("/bookings", &order).await.expect(201).json();
        assert_eq!((&booking["pay_option"], &booking["pay_status"]), (&json!(invoice), &json!("invoiced")));
        assert_eq!(agency.credits().await["booking_money_balance"], 1.0);
    }
}

#[tokio::test]
async fn a_candidate_who_pays_makes_a_booking_wait() {
    for host in HOSTS {
        let agency = Agency::start(host).await;
        let booking = agency.book("candidate_pays").await.expect(201).json();
        let id = booking["id"].as_i64().unwrap();
        assert_eq!(
            (&booking["booking_status"], &booking["pay_status"]),
            (&json!("pending"), &json!("pending"))
        );
        assert_eq!(booking["payment_url"].is_string(), host == Host::Tdta);
        let act = |act| agency.sandbox.act_on_booking(host, id, act);
        assert_eq!(act(BookingAct::Attend), Err(BookingError::Pending));
        act(BookingAct::Pay).unwrap();
        assert_eq!(act(BookingAct::Pay), Err(BookingError::NotPending));
        let booking = agency.get(&format!("/bookings/{id}")).await.json();
        assert_eq!(
            (&booking["booking_status"], &booking["pay_status"]),
            (&json!("booked"), &json!("completed"))
        );
        assert!(booking["payment_url"].is_null());
    }
}

#[tokio::test]
async fn the_control_api_acts_too() {
    let agency = Agency::start(Host::Bls).await;
    let id = agency.book("credits").await.expect(201).json()["id"].take();
    let post = async |path: String, body: Value| agency.order(Method::POST, &path, &body).await;
    for (act, field, value) in [
        ("attend", "training_status", "attended"),
        ("no-show", "training_status", "no_show"),
        ("complete", "training_status", "completed"),
        ("equipment-overdue", "equipment_status", "overdue"),
        ("return-equipment", "equipment_status", "in"),
        ("cancel", "booking_status", "cancelled"),
    ] {
        let booking = post(format!("/bookings/{id}/{act}"), json!({})).await.expect(200).data();
        assert_eq!(booking[field], value, "{act}");
    }
    post(format!("/bookings/{id}/attend"), json!({})).await.expect(409);
    post(format!("/bookings/{id}/vanish"), json!({})).await.expect(422);
    post("/bookings/1/pay".to_owned(), json!({})).await.expect(404);

    let order = json!({ "credits": { "21": 9 }, "balance_pence": 7 });
    let changed = agency.order(Method::PATCH, "/account", &order).await.expect(200).json();
    let expected = json!({ "credits": { "21": 9, "22": 1 }, "balance_pence": 7, "invoice_payments": true });
    assert_eq!(changed, expected);
    assert_eq!(agency.order(Method::GET, "/account", &json!({})).await.json(), expected);
    let slot = post("/events".to_owned(), json!({ "in_days": 1, "hour": 8, "seats": 2 })).await.expect(201);
    assert_eq!((&slot.data()["time"], &slot.data()["remaining_slots"]), (&json!("08:00"), &json!(2)));
    post("/events".to_owned(), json!({ "course_id": 11 })).await.expect(422);
    post("/events".to_owned(), json!({ "hour": 24 })).await.expect(422);
    assert_eq!(post("/seed".to_owned(), json!({ "bookings": 2 })).await.expect(200).json()["bookings"], 3);
}

#[tokio::test]
async fn a_booking_can_be_moved() {
    let agency = Agency::start(Host::Tdta).await;
    let booking = agency.book("credits").await.expect(201).json();
    let id = booking["id"].as_i64().unwrap();
    agency.sandbox.act_on_booking(Host::Tdta, id, BookingAct::Reschedule { days: 2 }).unwrap();
    let moved = agency.get(&format!("/bookings/{id}")).await.json();
    assert!(moved["start_date"].as_str() > booking["start_date"].as_str());
    assert_eq!(moved["course"], booking["course"]);
    let act = BookingAct::ReturnEquipment;
    assert_eq!(agency.sandbox.act_on_booking(Host::Tdta, id, act), Err(BookingError::NoEquipment));
}

#[tokio::test]
async fn the_last_seat_can_be_booked_away_from_a_hold() {
    let agency = Agency::start(Host::Tdta).await;
    let order = EventOrder { in_days: 1, seats: 1, ..EventOrder::default() };
    let id = agency.sandbox.add_event(Host::Tdta, order).unwrap();
    let hold = agency.post(&format!("/training-events/{id}/hold"), &json!({})).await.expect(201).json();
    let remaining =
        async || agency.get(&format!("/training-events/{id}")).await.json()["remaining_slots"].take();
    assert_eq!(remaining().await, 1);
    agency.post("/bookings", &agency.order_for(&hold["hold_hash"], "inv")).await.expect(201);
    assert_eq!(remaining().await, 0);
    let full = agency.post(&format!("/training-events/{id}/hold"), &json!({})).await.expect(422);
    assert!(full.json()["message"].as_str().unwrap().contains("fully booked"));
}
