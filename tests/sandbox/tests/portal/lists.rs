//! Filters, pages and their links.

use serde_json::{Value, json};

use crate::client::{Call, Portal};

fn ids(page: &Value) -> Vec<i64> {
    page["data"].as_array().unwrap().iter().map(|item| item["id"].as_i64().unwrap()).collect()
}

#[tokio::test]
async fn an_empty_list_is_a_page() {
    let portal = Portal::start().await;
    let page = portal.get("/reference-requests").await.expect(200).json();
    assert_eq!(page["data"], json!([]));
    assert_eq!(page["meta"], json!({ "current_page": 1, "last_page": 1, "per_page": 15, "total": 0 }));
    assert_eq!((&page["links"]["prev"], &page["links"]["next"]), (&Value::Null, &Value::Null));
}

#[tokio::test]
async fn pages_are_newest_first_and_linked() {
    let portal = Portal::start().await;
    assert_eq!(portal.sandbox.seed_reference_requests(40), 40);
    let page = portal.get("/reference-requests?page=2").await.expect(200).json();
    assert_eq!(page["meta"], json!({ "current_page": 2, "last_page": 3, "per_page": 15, "total": 40 }));
    assert_eq!(ids(&page), (5011..=5025).rev().collect::<Vec<_>>());
    let base = format!("{}/reference-requests?page=", portal.sandbox.base_url());
    for (name, number) in [("first", 1), ("last", 3), ("prev", 1), ("next", 3)] {
        assert_eq!(page["links"][name], format!("{base}{number}"), "{name}");
    }
    let beyond = portal.get("/reference-requests?page=9").await.expect(200).json();
    assert_eq!(beyond["data"], json!([]));
    assert_eq!(beyond["links"]["next"], Value::Null);
}

#[tokio::test]
async fn links_keep_the_filters_and_lead_through_all_pages() {
    let portal = Portal::start().await;
    portal.sandbox.seed_reference_requests(48);
    let mut path = "/reference-requests?status=completed&candidate_id=12347&per_page=1".to_owned();
    let mut seen = Vec::new();
    loop {
        let page = portal.get(&path).await.expect(200).json();
        assert_eq!(page["data"][0]["status"], "completed");
        assert_eq!(page["data"][0]["candidate_id"], 12347);
        seen.extend(ids(&page));
        let Some(next) = page["links"]["next"].as_str() else { break };
        assert!(next.contains("status=completed&candidate_id=12347&per_page=1&page="), "{next}");
        path = next.strip_prefix(&portal.sandbox.base_url()).unwrap().to_owned();
    }
    assert_eq!(seen, [5039, 5027, 5015, 5003]);
}

#[tokio::test]
async fn links_use_the_host_that_was_asked() {
    let portal = Portal::start().await;
    let port = portal.sandbox.url().rsplit(':').next().unwrap();
    let token = format!("Bearer {}", portal.token);
    let call = Call::new(axum::http::Method::GET, "/api/reference-requests").header("authorization", &token);
    let page = call.send(&format!("http://localhost:{port}")).await.expect(200).json();
    assert_eq!(page["links"]["first"], format!("http://localhost:{port}/api/reference-requests?page=1"));
}

#[tokio::test]
async fn parameters_are_checked() {
    let portal = Portal::start().await;
    for (query, field) in [
        ("page=0", "page"),
        ("page=two", "page"),
        ("per_page=0", "per_page"),
        ("per_page=101", "per_page"),
        ("status=lost", "status"),
        ("candidate_id=Jane", "candidate_id"),
    ] {
        assert_eq!(portal.get(&format!("/reference-requests?{query}")).await.fields(), [field], "{query}");
    }
    portal.get("/reference-requests?per_page=100&page=").await.expect(200);
}
