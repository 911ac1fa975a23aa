//! The fastest portal there can be: two fixed answers and a token, for measuring what a client costs.
//!
//! It prints `HBPORTAL_BASE_URL=…` and `ready`, and ends with its standard input.

use std::{
    io::{Read, Write},
    net::Ipv4Addr,
};

use axum::{
    Router,
    body::Bytes,
    http::header::CONTENT_TYPE,
    routing::{get, post},
};
use serde_json::{Value, json};
use tokio::net::TcpListener;

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let one = json!({ "data": reference_request(1) }).to_string();
    let list = json!({
        "data": (1..=100).map(reference_request).collect::<Vec<_>>(),
        "meta": { "current_page": 1, "last_page": 1, "per_page": 100, "total": 100 },
        "links": { "first": null, "last": null, "prev": null, "next": null },
    })
    .to_string();
    let token = json!({
        "token_type": "Bearer", "access_token": "bench", "refresh_token": "bench",
        "expires_in": 3600, "refresh_expires_in": 604_800,
    })
    .to_string();
    let answer = |body: String| {
        // Shared, not copied for each answer: what the server does is taken from what the clients can do.
        let body = Bytes::from(body);
        move || std::future::ready(([(CONTENT_TYPE, "application/json")], body.clone()))
    };
    let app = Router::new()
        .route("/api/auth/token", post(answer(token)))
        .route("/api/reference-requests/{id}", get(answer(one)))
        .route("/api/reference-requests", get(answer(list)));

    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    println!("HBPORTAL_BASE_URL=http://{}/api\nready", listener.local_addr()?);
    std::io::stdout().flush()?;
    let ended = tokio::task::spawn_blocking(|| std::io::stdin().read_to_end(&mut Vec::new()));
    tokio::select! {
        served = axum::serve(listener, app) => served,
        _ = ended => std::process::exit(0),
    }
}

fn reference_request(id: u32) -> Value {
    json!({
        "id": id,
        "uuid": format!("095be615-a8ad-4c33-8e9c-{id:012}"),
        "candidate_id": 12345,
        "candidate_name": "John Doe",
        "candidate_email": "john.doe@example.com",
        "template_id": 1,
        "template_name": "Nursing",
        "collection_mode": "client_adds",
        "status": "in_progress",
        "status_label": "In Progress",
        "references_required": 2,
        "references_completed": 1,
        "is_fully_referenced": false,
        "notes": null,
        "expires_at": "2026-12-24T10:00:00+00:00",
        "is_expired": false,
        "requested_by": 7,
        "submission_url": null,
        "references": [],
        "created_at": "2026-11-24T10:00:00+00:00",
        "updated_at": "2026-11-24T10:00:00+00:00",
    })
}
