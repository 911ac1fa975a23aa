//! Webhooks of practical training and virtual BLS: two dialects, one signature.

use axum::http::Method;
use hbportal_sandbox::{BookingAct, Host, Outcome};
use serde_json::{Value, json};

use crate::{
    agency::Agency,
    client::LIMIT,
    receiver::Receiver,
    webhooks::{hmac, text},
};

const URL: &str = "https://example.com/hooks";

#[tokio::test]
async fn practical_training_has_its_words_for_the_secret() {
    let agency = Agency::start(Host::Tdta).await;
    let body = json!({ "name": "Primary", "url": URL, "timeout_seconds": 5 });
    let mut created = agency.post("/webhooks", &body).await.expect(201).json();
    let secret = created["signing_secret"].take();
    let secret = secret.as_str().unwrap();
    assert!(secret.starts_with("tdta") && created["signing_secret_notice"].is_string());
    assert!(created["secret"].is_null() && created["data"].is_null());
    assert_eq!(created["events"].as_array().unwrap().len(), 6, "left out, they are all");
    assert_eq!(created["secret_prefix"], format!("{}••••••••", &secret[..12]));
    let expected = json!({
        "id": 1, "name": "Primary", "url": URL, "events": created["events"], "is_active": true,
        "timeout_seconds": 5, "secret_prefix": created["secret_prefix"], "last_delivered_at": null,
        "last_response_code": null, "consecutive_failures": 0, "created_at": created["created_at"],
    });
    let list = agency.get("/webhooks").await.expect(200);
    assert_eq!(list.data(), json!([expected]));
    assert!(!String::from_utf8_lossy(&list.body).contains(secret));
}

#[tokio::test]
async fn virtual_bls_has_others() {
    let agency = Agency::start(Host::Bls).await;
    let body = json!({ "name": "Primary", "url": URL, "events": ["booking.created"], "is_active": false });
    let created = agency.post("/webhooks", &body).await.expect(201).json();
    let secret = created["secret"].as_str().unwrap();
    assert!(created["notice"].is_string() && created["signing_secret"].is_null());
    assert_eq!(created["secret_prefix"], secret[..12]);
    assert!(created["timeout_seconds"].is_null());
    assert_eq!((&created["is_active"], &created["events"]), (&json!(false), &json!(["booking.created"])));
    let body = json!({ "name": "Primary", "url": URL });
    assert_eq!(agency.post("/webhooks", &body).await.fields(), ["events"]);
}

#[tokio::test]
async fn endpoints_are_checked_changed_and_deleted() {
    for host in [Host::Tdta, Host::Bls] {
        let agency = Agency::start(host).await;
        let good = json!({ "url": URL, "events": ["booking.created"] });
        for (field, value, at_fault) in [
            ("url", json!("http://example.com"), "url"),
            ("url", Value::Null, "url"),
            ("events", json!(["reference.submitted"]), "events.0"),
            ("events", json!([]), "events"),
            ("timeout_seconds", json!(0), "timeout_seconds"),
            ("is_active", json!("yes"), "is_active"),
        ] {
            let mut body = good.clone();
            body[field] = value;
            assert_eq!(agency.post("/webhooks", &body).await.fields(), [at_fault]);
        }
        agency.post("/webhooks", &good).await.expect(201);
        let put = |path, body: Value| agency.send(agency.call(Method::PUT, path).json(&body));
        let changed =
            put("/webhooks/1", json!({ "name": "New", "is_active": false })).await.expect(200).json();
        assert_eq!(
            (&changed["name"], &changed["is_active"], &changed["url"]),
            (&json!("New"), &json!(false), &json!(URL))
        );
        put("/webhooks/2", json!({})).await.expect(404);
        agency.delete("/webhooks/1").await.expect(204);
        agency.delete("/webhooks/1").await.expect(404);
        agency.post("/webhooks/1/rotate-secret", &json!({})).await.expect(404);
    }
}

#[tokio::test]
async fn deliveries_are_signed_under_the_name_of_the_host() {
    for (host, prefix, secret) in [(Host::Tdta, "x-tdta", "signing_secret"), (Host::Bls, "x-bls", "secret")] {
        let agency = Agency::start(host).await;
        let receiver = Receiver::start(&[]).await;
        let body = json!({ "url": receiver.url, "events": ["booking.confirmed"] });
        let old = agency.post("/webhooks", &body).await.expect(201).json();
        let new = agency.post("/webhooks/1/rotate-secret", &json!({})).await.expect(200).json();
        assert_ne!(old[secret], new[secret]);
        let booking = agency.book("credits").await.expect(201).json();
        assert!(agency.sandbox.wait_for_deliveries(1, LIMIT).await);

        let (headers, body) = receiver.received().remove(0);
        let timestamp = text(&headers, &format!("{prefix}-timestamp"));
        let signed = [timestamp.as_bytes(), b".", &body].concat();
        let signature = format!("sha256={}", hmac(new[secret].as_str().unwrap().as_bytes(), &signed));
        assert_eq!(text(&headers, &format!("{prefix}-signature")), signature);
        assert_eq!(text(&headers, &format!("{prefix}-event")), "booking.confirmed");
        assert_eq!(text(&headers, &format!("{prefix}-delivery-id")), "1");
        let payload: Value = serde_json::from_slice(&body).unwrap();
        assert_eq!(payload["event_id"], text(&headers, &format!("{prefix}-event-id")));
        assert_eq!(payload["event_type"], "booking.confirmed");
        assert_eq!(payload["data"]["booking"], booking);
        assert!(payload["occurred_at"].is_string());
        assert!(headers.keys().all(|name| !name.as_str().starts_with("x-hb")));
    }
}

#[tokio::test]
async fn every_step_of_a_booking_is_told() {
    let agency = Agency::start(Host::Bls).await;
    let receiver = Receiver::start(&[]).await;
    let events = [
        "booking.created",
        "booking.confirmed",
        "booking.rescheduled",
        "booking.equipment_overdue",
        "booking.attendance_marked",
        "booking.certificate_available",
        "booking.cancelled",
    ];
    agency.post("/webhooks", &json!({ "url": receiver.url, "events": events })).await.expect(201);
    let id = agency.book("candidate_pays").await.expect(201).json()["id"].as_i64().unwrap();
    for act in [
        BookingAct::Pay,
        BookingAct::Reschedule { days: 7 },
        BookingAct::EquipmentOverdue,
        BookingAct::Attend,
        BookingAct::Complete,
        BookingAct::ReturnEquipment,
        BookingAct::Cancel,
    ] {
        agency.sandbox.act_on_booking(Host::Bls, id, act).unwrap();
    }
    assert!(agency.sandbox.wait_for_deliveries(events.len(), LIMIT).await);
    let sent: Vec<String> =
        agency.sandbox.deliveries().into_iter().map(|delivery| delivery.event_type).collect();
    assert_eq!(sent, events);
    assert_eq!(receiver.received().len(), events.len());
}

#[tokio::test]
async fn events_stay_on_their_host() {
    let agency = Agency::start(Host::Tdta).await;
    let token = crate::agency::login(&agency.sandbox, Host::Bls).await.json()["access_token"].take();
    let receiver = Receiver::start(&[]).await;
    agency.post("/webhooks", &json!({ "url": receiver.url })).await.expect(201);
    let other = crate::agency::on(Host::Bls, Method::POST, "/webhooks")
        .json(&json!({ "url": receiver.url, "events": ["booking.created"] }))
        .header("authorization", &format!("Bearer {}", token.as_str().unwrap()));
    agency.send(other).await.expect(201);
    agency.book("credits").await.expect(201);
    assert!(agency.sandbox.wait_for_deliveries(2, LIMIT).await);
    assert!(agency.sandbox.deliveries().iter().all(|delivery| delivery.host == Host::Tdta));
    assert_eq!(agency.sandbox.deliveries().len(), 2);
}

#[tokio::test]
async fn a_failed_delivery_is_retried_and_counted() {
    let agency = Agency::start(Host::Tdta).await;
    agency.sandbox.set(|settings| settings.delivery_retry_ms = 1);
    let receiver = Receiver::start(&[500, 503]).await;
    agency
        .post("/webhooks", &json!({ "url": receiver.url, "events": ["booking.created"] }))
        .await
        .expect(201);
    agency.book("credits").await.expect(201);
    assert!(agency.sandbox.wait_for_deliveries(1, LIMIT).await);
    assert_eq!(agency.sandbox.deliveries()[0].outcome, Outcome::Delivered);
    let ids: Vec<String> =
        receiver.received().iter().map(|(headers, _)| text(headers, "x-tdta-event-id").to_owned()).collect();
    assert_eq!((ids.len(), &ids[0], &ids[0]), (3, &ids[1], &ids[2]));
    let endpoint = agency.list("/webhooks").await.remove(0);
    assert_eq!(
        (&endpoint["last_response_code"], &endpoint["consecutive_failures"]),
        (&json!(200), &json!(0))
    );
    assert!(endpoint["last_delivered_at"].is_string());
}
