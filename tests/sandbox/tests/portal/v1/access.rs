//! What every operation of V1 wants, and the key each is counted under.

use axum::http::Method;

use super::client::{self, FIRST, JANE};
use crate::client::Portal;

/// Every operation: its key, and a path.
const OPERATIONS: [(&str, &str); 21] = [
    ("GET /candidates", "/candidates"),
    ("POST /candidates", "/candidates"),
    ("GET /candidates/{candidate_ref}", "/candidates/J"),
    ("PATCH /candidates/{candidate_ref}", "/candidates/J"),
    ("GET /training-list", "/training-list"),
    ("GET /training-results/{candidate_ref}", "/training-results/J"),
    ("GET /training-results/{candidate_ref}/{course_id}", "/training-results/J/101"),
    ("GET /training-results/{candidate_ref}/unassigned", "/training-results/J/unassigned"),
    ("GET /forms", "/forms"),
    ("GET /forms/{form_type}", "/forms/pre_employment"),
    ("POST /submissions/{candidate_ref}", "/submissions/J"),
    ("PATCH /submissions/{submission_ref}", "/submissions/S"),
    ("POST /submissions/{submission_ref}/final", "/submissions/S/final"),
    ("GET /submissions", "/submissions"),
    ("GET /submissions/{submission_ref}", "/submissions/S"),
    ("GET /submissions/{submission_ref}/documents", "/submissions/S/documents"),
    ("GET /training-results/{candidate_ref}/certificate", "/training-results/J/certificate"),
    ("GET /training-results/{candidate_ref}/certificate/expired", "/training-results/J/certificate/expired"),
    (
        "GET /training-results/{candidate_ref}/certificate/unassigned",
        "/training-results/J/certificate/unassigned",
    ),
    ("GET /training-results/{candidate_ref}/certificate/all", "/training-results/J/certificate/all"),
    ("GET /training-results/{candidate_ref}/certificate/{course_id}", "/training-results/J/certificate/101"),
];

fn operations() -> impl Iterator<Item = (&'static str, Method, String)> {
    OPERATIONS.into_iter().map(|(key, path)| {
        let method = key.split(' ').next().unwrap().parse().unwrap();
        (key, method, path.replace("/J", &format!("/{JANE}")).replace("/S", &format!("/{FIRST}")))
    })
}

#[tokio::test]
async fn every_operation_is_counted_under_its_template() {
    let portal = Portal::start().await;
    portal.sandbox.v1().submit(JANE).unwrap();
    portal.sandbox.clear_requests();
    for (_, method, path) in operations() {
        let status = portal.send(client::call(&portal, method, &path)).await.status.as_u16();
        assert!(![401, 404, 405, 500].contains(&status), "{path}: {status}");
    }
    let counted = portal.sandbox.requests().by_route;
    assert_eq!((counted.len(), counted.values().sum::<u64>()), (21, 21));
    for (key, _) in OPERATIONS {
        assert_eq!(counted[key], 1, "{key}");
    }
}

#[tokio::test]
async fn every_operation_wants_token_key_and_version() {
    let portal = Portal::start().await;
    portal.sandbox.v1().submit(JANE).unwrap();
    for (key, method, path) in operations() {
        let call = || client::call(&portal, method.clone(), &path);
        for (name, value) in [
            ("authorization", "Bearer made-up"),
            ("authorization", ""),
            ("api-key", "wrong"),
            ("api-key", "sandbox-api-key-1002"),
            ("api-key", ""),
            ("api-version", "2.0"),
            ("api-version", ""),
        ] {
            let answer = portal.send(call().header(name, value)).await;
            assert!(answer.expect(401).json()["message"].is_string(), "{key} with {name} {value}");
        }
        portal.send(portal.call(method, &path).header("api-version", "1.0")).await.expect(401);
    }
}

#[tokio::test]
async fn the_key_can_be_optional_but_not_wrong() {
    let portal = Portal::start().await;
    portal.sandbox.set(|settings| settings.v1.api_key_required = false);
    let call = || portal.call(Method::GET, "/candidates").header("api-version", "1.0");
    portal.send(call()).await.expect(200);
    portal.send(call().header("api-key", "wrong")).await.expect(401);
    portal.get("/candidates").await.expect(401);
}
