//! Candidates: list, get, create, update.

use axum::http::Method;
use hbportal_sandbox::{Fault, FaultOrder};
use serde_json::{Value, json};

use super::client::{self, AMIR, JANE, NOBODY, Part, faults, form, get, multipart, patch, post};
use crate::client::Portal;

const NEW: [(&str, &str); 4] =
    [("first_name", "Ada"), ("last_name", "Nkemelu"), ("email", "ada@example.com"), ("archived", "0")];

async fn show(portal: &Portal, candidate_ref: &str) -> Value {
    get(portal, &format!("/candidates/{candidate_ref}")).await.expect(200).json()[0]["candidate"].take()
}

#[tokio::test]
async fn a_candidate_is_wrapped() {
    let portal = Portal::start().await;
    let expected = json!([{ "candidate": {
        "candidate_ref": JANE, "candidate_id": 12345, "client_record_ref": "", "first_name": "Jane",
        "last_name": "Doe", "email": "jane.doe@example.com", "candidate_status": "Active", "job_role": "Nurse",
        "consultant_name": "", "return_email": "",
    } }]);
    assert_eq!(get(&portal, &format!("/candidates/{JANE}")).await.expect(200).json(), expected);
    assert!(get(&portal, &format!("/candidates/{NOBODY}")).await.expect(404).json()["message"].is_string());
}

#[tokio::test]
async fn the_list_has_pages_and_no_archived_candidates() {
    let portal = Portal::start().await;
    assert_eq!(portal.sandbox.v1().seed_candidates(18), 30);
    patch(&portal, &format!("/candidates/{AMIR}"), &[("archived", "1")]).await.expect(200);
    let page = get(&portal, "/candidates?per_page=10&page=2").await.expect(200).json();
    assert_eq!(page["meta"], json!({ "current_page": 2, "last_page": 3, "per_page": 10, "total": 29 }));
    assert_eq!(page["data"][0]["candidate_id"], 12356);
    assert!(page["links"]["next"].as_str().unwrap().ends_with("/api/candidates?per_page=10&page=3"));
    let all = get(&portal, "/candidates?per_page=100").await.expect(200).json();
    assert!(!client::each(&all["data"], "candidate_ref").contains(&json!(AMIR)));
    assert_eq!(show(&portal, AMIR).await["candidate_status"], "Archived");
    assert_eq!(faults(get(&portal, "/candidates?per_page=0&page=x").await), ["page", "per_page"]);
}

#[tokio::test]
async fn a_new_candidate_is_created() {
    let portal = Portal::start().await;
    let mut fields = NEW.to_vec();
    fields.extend([("client_record_ref", "N-1"), ("job_role", ""), ("cost_centre", "München & Söhne")]);
    let answer = post(&portal, "/candidates", &fields).await.expect(201).json();
    assert_eq!(answer["response"]["candidate_id"], "12357");
    let candidate = show(&portal, answer["response"]["candidate_ref"].as_str().unwrap()).await;
    assert_eq!(candidate["client_record_ref"], "N-1");
    assert_eq!(candidate["cost_centre"], "München & Söhne");
    assert_eq!((&candidate["job_role"], &candidate["candidate_status"]), (&json!(""), &json!("Inactive")));
}

#[tokio::test]
async fn an_email_that_exists_changes_nothing() {
    let portal = Portal::start().await;
    let first = post(&portal, "/candidates", &NEW).await.expect(201);
    let again = [("first_name", "Adaeze"), ("last_name", "N."), ("email", "ADA@example.com")];
    let second = post(&portal, "/candidates", &again).await.expect(202);
    assert_eq!(second.body, first.body);
    let candidate = show(&portal, first.json()["response"]["candidate_ref"].as_str().unwrap()).await;
    assert_eq!(candidate["first_name"], "Ada");
    assert_eq!(get(&portal, "/candidates").await.json()["meta"]["total"], 13);
}

#[tokio::test]
async fn a_multipart_form_is_as_good() {
    let portal = Portal::start().await;
    let parts = NEW.map(|(name, value)| Part { name, file_name: None, content: value.as_bytes() });
    let answer = portal.send(multipart(&portal, Method::POST, "/candidates", &parts)).await.expect(201);
    let candidate = show(&portal, answer.json()["response"]["candidate_ref"].as_str().unwrap()).await;
    assert_eq!(candidate["email"], "ada@example.com");
}

#[tokio::test]
async fn what_is_no_form_is_malformed() {
    let portal = Portal::start().await;
    let path = format!("/candidates/{JANE}");
    for (method, path) in [(Method::POST, "/candidates"), (Method::PATCH, path.as_str())] {
        let call = || client::call(&portal, method.clone(), path);
        let json = json!({ "first_name": "Ada", "last_name": "N", "email": "ada@example.com" });
        portal.send(call().json(&json)).await.expect(400);
        portal.send(call().body("first_name=Ada")).await.expect(400);
        let form = call().header("content-type", "application/x-www-form-urlencoded");
        portal.send(form.body("first_name=%ff&last_name=N&email=ada%40example.com")).await.expect(400);
        portal.send(call().header("content-type", "multipart/form-data")).await.expect(400);
        portal.send(client::declare(call()).body("no boundary in here")).await.expect(400);
        let text = Part { name: "first_name", file_name: None, content: b"\xff" };
        portal.send(multipart(&portal, method.clone(), path, &[text])).await.expect(400);
    }
    assert_eq!(show(&portal, JANE).await["first_name"], "Jane");
}

#[tokio::test]
async fn fields_are_checked() {
    let portal = Portal::start().await;
    assert_eq!(faults(post(&portal, "/candidates", &[]).await), ["email", "first_name", "last_name"]);
    let long = "x".repeat(256);
    for (name, value) in [
        ("email", "ada"),
        ("email", "@example.com"),
        ("email", "ada@example.com @"),
        ("email", ""),
        ("return_email", "nowhere"),
        ("archived", "yes"),
        ("activate_candidate", "true"),
        ("send_activation_mail", "2"),
        ("job_role", &long),
        ("first_name", ""),
    ] {
        let fields: Vec<_> = NEW.into_iter().chain([(name, value)]).collect();
        assert_eq!(faults(post(&portal, "/candidates", &fields).await), [name], "{value}");
        assert_eq!(faults(patch(&portal, &format!("/candidates/{JANE}"), &[(name, value)]).await), [name]);
    }
    assert_eq!(get(&portal, "/candidates").await.json()["meta"]["total"], 12);
}

#[tokio::test]
async fn an_update_tells_whether_anything_differed() {
    let portal = Portal::start().await;
    let path = format!("/candidates/{JANE}");
    let changes = [("last_name", "Doe-Hart"), ("client_record_ref", "N-7")];
    let answer = patch(&portal, &path, &changes).await.expect(200).json();
    assert_eq!(answer[0]["candidate"]["last_name"], "Doe-Hart");
    let unchanged = patch(&portal, &path, &changes).await.expect(304);
    assert!(unchanged.body.is_empty());
    patch(&portal, &path, &[]).await.expect(304);
    assert_eq!(show(&portal, JANE).await["first_name"], "Jane");
    patch(&portal, &path, &[("client_record_ref", "")]).await.expect(200);
    assert_eq!(show(&portal, JANE).await["client_record_ref"], "");

    assert_eq!(faults(patch(&portal, &path, &[("email", "amir.okafor@example.com")]).await), ["email"]);
    patch(&portal, &path, &[("email", "Jane.Doe@example.com")]).await.expect(200);
    patch(&portal, &format!("/candidates/{NOBODY}"), &changes).await.expect(404);
}

#[tokio::test]
async fn a_lost_answer_is_recovered_by_its_key() {
    let portal = Portal::start().await;
    portal.sandbox.fault(FaultOrder::once("POST /candidates", Fault::LostAnswer));
    let call = || form(&portal, Method::POST, "/candidates", &NEW).header("idempotency-key", "k-1");
    assert!(call().try_send(portal.sandbox.url()).await.is_err());
    let found = portal.send(call()).await.expect(201);
    assert_eq!(found.header("idempotency-replayed"), "true");
    let other = form(&portal, Method::POST, "/candidates", &NEW[..3]).header("idempotency-key", "k-1");
    portal.send(other).await.expect(409);
}
