//! What keeps the hosts apart, and what they have in common.

use axum::http::Method;
use hbportal_sandbox::{Fault, FaultOrder, Host, Sandbox};
use serde_json::{Value, json};

use crate::{
    agency::{Agency, login, on},
    client::{Answer, Call},
};

/// A read of every host.
const READS: [(Host, &str); 5] = [
    (Host::Portal, "/templates"),
    (Host::Tdta, "/courses"),
    (Host::Bls, "/courses"),
    (Host::Services, "/interview-bookings"),
    (Host::Academy, "/bookings/past"),
];

/// Every operation of the hosts beside the portal that is behind a token.
const PROTECTED: [(Host, &str); 47] = [
    (Host::Tdta, "GET /auth/token-info"),
    (Host::Tdta, "POST /auth/revoke"),
    (Host::Tdta, "GET /profile"),
    (Host::Tdta, "GET /booking-url"),
    (Host::Tdta, "GET /credits"),
    (Host::Tdta, "GET /transactions"),
    (Host::Tdta, "GET /courses"),
    (Host::Tdta, "GET /locations"),
    (Host::Tdta, "GET /training-events"),
    (Host::Tdta, "GET /training-events/{id}"),
    (Host::Tdta, "POST /training-events/{id}/hold"),
    (Host::Tdta, "DELETE /training-events/hold/{hold_hash}"),
    (Host::Tdta, "GET /bookings"),
    (Host::Tdta, "POST /bookings"),
    (Host::Tdta, "GET /bookings/{id}"),
    (Host::Tdta, "POST /bookings/{id}/cancel"),
    (Host::Tdta, "GET /bookings/no-shows"),
    (Host::Tdta, "POST /booking-invites"),
    (Host::Tdta, "GET /webhooks"),
    (Host::Tdta, "POST /webhooks"),
    (Host::Tdta, "PUT /webhooks/{id}"),
    (Host::Tdta, "DELETE /webhooks/{id}"),
    (Host::Tdta, "POST /webhooks/{id}/rotate-secret"),
    (Host::Bls, "GET /auth/token-info"),
    (Host::Bls, "POST /auth/revoke"),
    (Host::Bls, "GET /booking-url"),
    (Host::Bls, "GET /credits"),
    (Host::Bls, "GET /transactions"),
    (Host::Bls, "GET /courses"),
    (Host::Bls, "GET /timeslots"),
    (Host::Bls, "POST /timeslots/hold"),
    (Host::Bls, "DELETE /timeslots/hold/{hold_hash}"),
    (Host::Bls, "GET /bookings"),
    (Host::Bls, "POST /bookings"),
    (Host::Bls, "GET /bookings/{id}"),
    (Host::Bls, "GET /bookings/{id}/certificate"),
    (Host::Bls, "GET /webhooks"),
    (Host::Bls, "POST /webhooks"),
    (Host::Bls, "PUT /webhooks/{id}"),
    (Host::Bls, "DELETE /webhooks/{id}"),
    (Host::Bls, "POST /webhooks/{id}/rotate-secret"),
    (Host::Services, "GET /interview-bookings"),
    (Host::Academy, "GET /bookings/past"),
    (Host::Academy, "GET /bookings/upcoming"),
    (Host::Academy, "GET /bookings/search"),
    (Host::Academy, "GET /booking-links"),
    (Host::Portal, "GET /templates"),
];

async fn status(sandbox: &Sandbox, host: Host, path: &str, token: &Value) -> u16 {
    let bearer = format!("Bearer {}", token.as_str().unwrap());
    let call = on(host, Method::GET, path).header("authorization", &bearer);
    call.send(sandbox.url()).await.status.as_u16()
}

async fn refresh(sandbox: &Sandbox, host: Host, pair: &Value) -> Answer {
    let body = json!({ "refresh_token": pair["refresh_token"] });
    on(host, Method::POST, "/auth/refresh").json(&body).send(sandbox.url()).await
}

#[tokio::test]
async fn every_operation_wants_a_token_and_has_a_key_of_its_own() {
    let sandbox = Sandbox::start().await.unwrap();
    for (host, route) in PROTECTED {
        let (method, template) = route.split_once(' ').unwrap();
        let path = template.replace("{id}", "1").replace("{hold_hash}", "abc");
        on(host, method.parse().unwrap(), &path).send(sandbox.url()).await.expect(401);
        let key = if host == Host::Portal { route.to_owned() } else { format!("{} {route}", host.name()) };
        assert_eq!(sandbox.requests().count(&key), 1, "{key}");
    }
    on(Host::Tdta, Method::GET, "/nowhere").send(sandbox.url()).await.expect(404);
    assert_eq!(sandbox.requests().count("UNKNOWN"), 1);
    Call::new(Method::GET, "/tdta/api/v1x/courses").send(sandbox.url()).await.expect(404);
}

#[tokio::test]
async fn a_token_is_good_where_it_comes_from() {
    let sandbox = Sandbox::start().await.unwrap();
    for realm in [Host::Portal, Host::Tdta, Host::Bls] {
        let token = login(&sandbox, realm).await.expect(200).json()["access_token"].take();
        for (host, path) in READS {
            let portal = matches!(host, Host::Services | Host::Academy) && realm == Host::Portal;
            let expected = if host == realm || portal { 200 } else { 401 };
            assert_eq!(status(&sandbox, host, path, &token).await, expected, "{realm:?} on {host:?}");
        }
    }
    for realm in [Host::Portal, Host::Tdta, Host::Bls] {
        assert_eq!(sandbox.sessions_of(realm).logins, 1);
    }
    on(Host::Services, Method::POST, "/auth/token").send(sandbox.url()).await.expect(404);
}

#[tokio::test]
async fn the_client_id_has_another_name_on_virtual_bls() {
    let sandbox = Sandbox::start().await.unwrap();
    for (host, wrong, right) in
        [(Host::Tdta, "hb_client_id", "client_id"), (Host::Bls, "client_id", "hb_client_id")]
    {
        let body = json!({ wrong: sandbox.client_id(), "api_key": sandbox.api_key() });
        let answer = on(host, Method::POST, "/auth/token").json(&body).send(sandbox.url()).await;
        assert_eq!(answer.fields(), [right]);
        let body = json!({ right: sandbox.client_id(), "api_key": "wrong" });
        on(host, Method::POST, "/auth/token").json(&body).send(sandbox.url()).await.expect(401);
        login(&sandbox, host).await.expect(200);
    }
}

#[tokio::test]
async fn pairs_rotate_and_reuse_is_detected_on_that_host() {
    for host in [Host::Tdta, Host::Bls] {
        let sandbox = Sandbox::start().await.unwrap();
        let first = login(&sandbox, host).await.expect(200).json();
        let second = refresh(&sandbox, host, &first).await.expect(200).json();
        assert_eq!(status(&sandbox, host, "/courses", &first["access_token"]).await, 401);
        assert_eq!(status(&sandbox, host, "/courses", &second["access_token"]).await, 200);
        refresh(&sandbox, Host::Portal, &second).await.expect(401);
        refresh(&sandbox, host, &first).await.expect(401);
        assert_eq!(status(&sandbox, host, "/courses", &second["access_token"]).await, 401);
        let counts = sandbox.sessions_of(host);
        assert_eq!(
            (counts.logins, counts.refreshes, counts.reuse_detected, counts.active_pairs),
            (1, 1, 1, 0)
        );
        assert_eq!(sandbox.sessions().reuse_detected, 0);
    }
}

#[tokio::test]
async fn a_revoked_pair_and_token_info() {
    let agency = Agency::start(Host::Bls).await;
    let info = agency.get("/auth/token-info").await.expect(200).data();
    assert_eq!(info["client_id"], agency.sandbox.client_id());
    agency.post("/auth/revoke", &json!({})).await.expect(204);
    agency.get("/courses").await.expect(401);
}

#[tokio::test]
async fn every_host_has_a_pace_of_its_own() {
    let agency = Agency::start(Host::Tdta).await;
    agency.sandbox.set(|settings| {
        settings.host_requests_per_minute.insert(Host::Tdta, Some(2));
    });
    for _ in 0..2 {
        assert_eq!(agency.get("/courses").await.expect(200).header("x-ratelimit-limit"), "2");
    }
    let wait: i64 = agency.get("/courses").await.expect(429).header("retry-after").parse().unwrap();
    login(&agency.sandbox, Host::Tdta).await.expect(429);
    let other = login(&agency.sandbox, Host::Bls).await.expect(200);
    assert!(!other.headers.contains_key("x-ratelimit-limit"));
    agency.sandbox.set(|settings| settings.requests_per_minute = Some(1));
    login(&agency.sandbox, Host::Portal).await.expect(200);
    login(&agency.sandbox, Host::Portal).await.expect(429);
    agency.sandbox.advance_clock(wait);
    for _ in 0..2 {
        agency.get("/courses").await.expect(200);
    }
    let patch = |limits: Value| {
        let body = json!({ "host_requests_per_minute": limits }).to_string();
        Call::new(Method::PATCH, "/_sandbox/settings").body(body).send(agency.sandbox.url())
    };
    patch(json!({ "mars": 1 })).await.expect(422);
    agency.get("/courses").await.expect(429);
    patch(json!({ "tdta": null })).await.expect(200);
    agency.get("/courses").await.expect(200);
}

#[tokio::test]
async fn a_fault_hits_one_host() {
    let agency = Agency::start(Host::Bls).await;
    let fault = Fault::Status { status: 503, body: None, content_type: None, headers: [].into() };
    agency.sandbox.fault(FaultOrder::once("tdta GET /courses", fault.clone()));
    agency.get("/courses").await.expect(200);
    agency.sandbox.fault(FaultOrder::once("bls GET /courses", fault));
    agency.get("/courses").await.expect(503);
    agency.get("/courses").await.expect(200);
}

#[tokio::test]
async fn an_idempotency_key_belongs_to_one_host() {
    let agency = Agency::start(Host::Tdta).await;
    let body = json!({ "url": "https://example.com/hooks", "events": ["booking.created"] });
    let create = |host, token: &str| {
        let call = on(host, Method::POST, "/webhooks").json(&body).header("idempotency-key", "one");
        call.header("authorization", &format!("Bearer {token}"))
    };
    let first = agency.send(create(Host::Tdta, &agency.token)).await.expect(201);
    let again = agency.send(create(Host::Tdta, &agency.token)).await.expect(201);
    assert_eq!((again.header("idempotency-replayed"), &again.body), ("true", &first.body));
    let token = login(&agency.sandbox, Host::Bls).await.json()["access_token"].take();
    let other = agency.send(create(Host::Bls, token.as_str().unwrap())).await.expect(201);
    assert!(!other.headers.contains_key("idempotency-replayed"));
    assert!(other.json()["secret"].is_string());
}

#[tokio::test]
async fn a_lost_booking_is_recovered_by_its_key() {
    let agency = Agency::start(Host::Tdta).await;
    let hold = agency.hold().await.expect(201).json();
    let body = agency.order_for(&hold["hold_hash"], "credits");
    let call = || agency.call(Method::POST, "/bookings").json(&body).header("idempotency-key", "book");
    agency.sandbox.fault(FaultOrder::once("tdta POST /bookings", Fault::LostAnswer));
    assert!(call().try_send(agency.sandbox.url()).await.is_err());
    let found = agency.send(call()).await.expect(201);
    assert_eq!(found.header("idempotency-replayed"), "true");
    assert_eq!(agency.list("/bookings").await.len(), 1);
    assert_eq!(agency.credits().await["booking_credits"][0]["credits"], 4);
}

#[tokio::test]
async fn pages_of_every_host_are_linked() {
    let agency = Agency::start(Host::Bls).await;
    assert_eq!(agency.sandbox.seed_bookings(Host::Bls, 45), 45);
    let page = agency.get("/bookings?page=2").await.expect(200).json();
    assert_eq!(page["meta"], json!({ "current_page": 2, "last_page": 3, "per_page": 20, "total": 45 }));
    let base = agency.sandbox.base_url_of(Host::Bls);
    let link = |page| json!(format!("{base}/bookings?page={page}"));
    assert_eq!(page["links"], json!({ "next": link(3), "prev": link(1) }));
    let one = agency.get("/bookings?per_page=100").await.expect(200).json();
    assert_eq!(one["links"], json!({ "next": null, "prev": null }));
    assert_eq!(one["data"].as_array().unwrap().len(), 45);
    assert_eq!(agency.get("/bookings?per_page=0&page=x").await.fields(), ["page", "per_page"]);
}

#[tokio::test]
async fn a_reset_empties_every_host() {
    let agency = Agency::start(Host::Tdta).await;
    agency.book("inv").await.expect(201);
    agency.sandbox.seed_interviews(3);
    agency.sandbox.reset();
    assert_eq!(agency.sandbox.sessions_of(Host::Tdta).logins, 0);
    let agency = Agency::again(&agency).await;
    assert_eq!(agency.list("/bookings").await, Vec::<Value>::new());
    assert_eq!(agency.sandbox.seed_interviews(0), 24);
}
