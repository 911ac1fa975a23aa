//! The whole portal family against the sandbox: the good path of each operation, and the errors it documents.

#![allow(clippy::expect_used, reason = "a test ends where something unexpected happens")]

use std::{collections::BTreeSet, pin::Pin, task::Poll, time::Duration};

use hbportal::{
    CallOptions, Client, ClientOptions, CollectionMode, CreateReferenceRequest, CreateWebhookEndpoint,
    ErrorKind, Family, ListReferenceRequests, ListWebhookCalls, RawRequest, RefereeInput,
    ReferenceRequestStatus, ReferenceStatus, RefreshToken, UpdateWebhookEndpoint, routes,
};
use hbportal_sandbox::{Fault, FaultOrder, Sandbox, Submission};

fn client(sandbox: &Sandbox) -> Client {
    let options = ClientOptions::new()
        .client_id(sandbox.client_id())
        .api_key(sandbox.api_key())
        .base_url(sandbox.base_url())
        .proxy("");
    Client::new(options).expect("a client")
}

fn two_referees() -> CreateReferenceRequest {
    CreateReferenceRequest::new(12345, CollectionMode::ClientAdds)
        .references_required(2)
        .template_id(1)
        .referees([
            RefereeInput::new("Alex Referee", "alex@example.com").referee_position("Ward manager"),
            RefereeInput::new("Sam Referee", "sam@example.com"),
        ])
}

#[tokio::test]
async fn every_operation_of_the_family_works() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);

    let templates = client.templates().list().collect().await.expect("templates");
    assert!(templates.iter().any(|template| template.is_default == Some(true)));

    let created = client.reference_requests().create(two_referees()).await.expect("created");
    assert_eq!(created.status, ReferenceRequestStatus::Pending);
    let references = created.references.clone().expect("references");
    assert_eq!(references.len(), 2);
    let by_uuid = client.reference_requests().get(&*created.uuid).await.expect("by uuid");
    assert_eq!(by_uuid.id, created.id);

    let third = RefereeInput::new("Kim Referee", "kim@example.com");
    let added = client.reference_requests().add_referee(created.id, third).await.expect("added");
    assert_eq!(added.reference_request_id, Some(created.id));
    let reminded = client.reference_requests().send_reminders(created.id).await.expect("reminded");
    assert_eq!(reminded.sent, Some(3));

    let listed = client.reference_requests().list(ListReferenceRequests::new().candidate_id(12345));
    assert_eq!(listed.collect().await.expect("listed").len(), 1);

    sandbox.submit(references[0].id, Submission::default()).expect("submitted");
    let detail = client.references().get(references[0].id).await.expect("detail");
    assert!(matches!(detail.status, ReferenceStatus::Submitted | ReferenceStatus::Completed));
    assert!(detail.score.is_some() && detail.score_breakdown.is_some_and(|breakdown| !breakdown.is_empty()));
    assert!(detail.form_response.is_some_and(|answers| !answers.is_empty()));
    let pdf = client.references().download_pdf(references[0].id).await.expect("a PDF");
    assert!(pdf.bytes().await.expect("bytes").starts_with(b"%PDF-"));
    pieces_that_come_back(&client, references[0].id).await;
    sandbox.fault(FaultOrder::once("GET /references/{id}/pdf", Fault::SlowBody { chunk_bytes: 1, ms: 500 }));
    let given_up = client.references().download_pdf(references[0].id).await.expect("a PDF");
    assert!(waits(Box::pin(given_up.bytes()).as_mut()).await);
    let error = given_up.chunk().await.expect_err("the rest is not the file");
    assert!(error.message().contains("given up in the middle"), "{error}");
    let missing = client.references().download_pdf(references[1].id).await.expect_err("not yet");
    assert_eq!(missing.kind(), ErrorKind::NotFound);

    let cancelled = client.reference_requests().cancel(created.id).await.expect("cancelled");
    assert_eq!(cancelled.map(|request| request.status), Some(ReferenceRequestStatus::Cancelled));
    let again = client.reference_requests().cancel(created.id).await.expect_err("again");
    assert_eq!(again.kind(), ErrorKind::Conflict);

    let endpoint = CreateWebhookEndpoint::new("http://127.0.0.1:9/hooks", ["reference.submitted".to_owned()])
        .max_retries(0);
    let created = client.webhooks().create(endpoint).await.expect("an endpoint");
    assert!(created.secret.is_some_and(|secret| secret.reveal().len() > 16));
    let id = created.endpoint.id;
    assert_eq!(client.webhooks().list().collect().await.expect("endpoints").len(), 1);
    let changed = UpdateWebhookEndpoint::new().events(["reference.declined".to_owned()]);
    assert_eq!(client.webhooks().update(id, changed).await.expect("updated").events, ["reference.declined"]);
    client.webhooks().test(id).await.expect("tested");
    assert!(sandbox.wait_for_deliveries(1, Duration::from_secs(30)).await);
    let calls = client.webhooks().calls(id, ListWebhookCalls::new()).collect().await.expect("calls");
    assert_eq!((calls.len(), calls[0].success), (1, Some(false)));
    client.webhooks().delete(id).await.expect("deleted");

    let info = client.auth().token_info().await.expect("info");
    assert_eq!(info.client_id, Some(sandbox.client_id()));
    let pair = client.auth().token().await.expect("a pair to hand out");
    let handed = pair.refresh_token.expect("a refresh token");
    client.auth().refresh(RefreshToken::new(handed)).await.expect("renewed");
    client.auth().revoke().await.expect("revoked");

    let called: BTreeSet<String> = sandbox.requests().by_route.into_keys().collect();
    for route in routes::ALL.iter().filter(|route| route.family == Family::Portal) {
        assert!(called.contains(route.template), "{} was not called", route.id);
    }
}

async fn pieces_that_come_back(client: &Client, reference: i64) {
    let get = || async { client.references().download_pdf(reference).await.expect("a PDF") };
    let whole = get().await.bytes().await.expect("bytes");
    let in_pieces = get().await;
    let mut received = Vec::new();
    loop {
        drop(in_pieces.hand_over_chunk().await.expect("a piece"));
        let Some(piece) = in_pieces.hand_over_chunk().await.expect("a piece").take() else { break };
        received.extend_from_slice(&piece);
    }
    assert_eq!(received, whole);
    let at_once = get().await;
    drop(at_once.hand_over_bytes().await.expect("bytes"));
    assert_eq!(at_once.bytes().await.expect("bytes"), whole);
    let kind = at_once.bytes().await.expect_err("read already").kind();
    assert_eq!(kind, ErrorKind::Validation);
}

#[tokio::test]
async fn wrong_arguments_send_nothing() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    let requests = client.reference_requests();
    let new = || CreateReferenceRequest::new(12345, CollectionMode::CandidateProvides);
    let referee = |name: &str, email: &str| {
        CreateReferenceRequest::new(1, CollectionMode::ClientAdds).referees([RefereeInput::new(name, email)])
    };
    for (request, field) in [
        (CreateReferenceRequest::new(12345, CollectionMode::ClientAdds), "referees"),
        (new().references_required(0), "references_required"),
        (new().expiry_days(-1), "expiry_days"),
        (referee("Alex", "nobody"), "referees.0.referee_email"),
        (referee("Alex", "@example.com"), "referees.0.referee_email"),
        (referee(" ", "a@example.com"), "referees.0.referee_name"),
    ] {
        let error = requests.create(request).await.expect_err(field);
        assert!(error.kind() == ErrorKind::Validation && error.fields().contains_key(field), "{error}");
        assert!(error.to_string().contains(field) && error.status().is_none(), "{error}");
    }
    for url in ["http://example.com/hooks", "ftp://example.com", "example.com", "", "https://u:p@example.com"]
    {
        let endpoint = CreateWebhookEndpoint::new(url, Vec::new());
        let error = client.webhooks().create(endpoint).await.expect_err(url);
        assert!(error.fields().contains_key("url"), "{error}");
    }
    let error =
        requests.add_referee("", RefereeInput::new("A", "a@example.com")).await.expect_err("an empty id");
    assert!(error.fields().contains_key("id"), "{error}");
    let error =
        requests.list(ListReferenceRequests::new().per_page(0)).next().await.expect_err("no page size");
    assert!(error.fields().contains_key("per_page"), "{error}");
    assert_eq!(sandbox.requests().total, 0);
}

#[tokio::test]
async fn the_server_s_refusals_are_typed() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    let unknown = CreateReferenceRequest::new(1, CollectionMode::CandidateProvides);
    let error = client.reference_requests().create(unknown).await.expect_err("no such candidate");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Validation, Some(422)));
    assert!(error.fields().contains_key("candidate_id") && error.detail().is_some(), "{error}");
    assert_eq!(client.references().get(1).await.expect_err("no reference").kind(), ErrorKind::NotFound);

    let other = |id: i64, key: &str| {
        let options = ClientOptions::new().client_id(id).api_key(key).base_url(sandbox.base_url()).proxy("");
        Client::new(options).expect("a client")
    };
    let wrong = other(1001, "not-the-key").templates().list().next().await.expect_err("a wrong key");
    assert_eq!((wrong.kind(), wrong.status()), (ErrorKind::Authentication, Some(401)), "{wrong}");
    assert!(!format!("{wrong:?}{wrong}").contains("not-the-key"));
    let barred = other(1002, "sandbox-api-key-1002").templates().list().next().await.expect_err("no access");
    assert_eq!((barred.kind(), barred.status()), (ErrorKind::PermissionDenied, Some(403)), "{barred}");
}

#[tokio::test]
async fn two_hundred_and_fifty_requests_come_page_by_page() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    sandbox.seed_reference_requests(250);
    let pager = client(&sandbox).reference_requests().list(ListReferenceRequests::new().per_page(40));
    let mut readers = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let pager = pager.clone();
        readers.spawn(async move {
            let mut ids = Vec::new();
            while let Some(request) = pager.next().await.expect("a page") {
                ids.push(request.id);
            }
            ids
        });
    }
    let mut all: Vec<i64> = readers.join_all().await.into_iter().flatten().collect();
    all.sort_unstable();
    all.dedup();
    assert_eq!((all.len(), pager.total()), (250, Some(250)));
    assert_eq!(sandbox.requests().count("GET /reference-requests"), 7);
}

#[tokio::test]
async fn what_is_handed_over_and_not_taken_is_the_next_one_again() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    sandbox.seed_reference_requests(7);
    let client = client(&sandbox);
    let list = || client.reference_requests().list(ListReferenceRequests::new().per_page(3));
    let all: Vec<i64> = list().collect().await.expect("all").iter().map(|request| request.id).collect();

    let by_items = list();
    for &expected in &all {
        drop(by_items.hand_over_next().await.expect("an item"));
        let item = by_items.hand_over_next().await.expect("an item").take().expect("not the end");
        assert_eq!(item.id, expected);
    }
    assert!(by_items.hand_over_next().await.expect("the end").take().is_none());

    let by_pages = list();
    for (expected, number) in all.chunks(3).zip(1..) {
        drop(by_pages.hand_over_next_page().await.expect("a page"));
        let page = by_pages.next_page().await.expect("a page").expect("not the end");
        assert_eq!(page.items.iter().map(|request| request.id).collect::<Vec<_>>(), expected);
        assert_eq!(page.number, Some(number));
    }
    assert!(by_pages.next_page().await.expect("the end").is_none());

    // Items of a page that came back, and a page of what is left.
    let mixed = list();
    drop(mixed.hand_over_next_page().await.expect("a page"));
    assert_eq!(mixed.next().await.expect("an item").expect("not the end").id, all[0]);
    drop(mixed.hand_over_next_page().await.expect("what is left"));
    let left = mixed.collect().await.expect("all that is left");
    assert_eq!(left.iter().map(|request| request.id).collect::<Vec<_>>(), all[1..]);
}

/// Lets a future take one step; returns whether it waits for more.
async fn waits<F: Future>(mut future: Pin<&mut F>) -> bool {
    std::future::poll_fn(|context| Poll::Ready(future.as_mut().poll(context).is_pending())).await
}

#[tokio::test]
async fn another_reader_waits_for_what_may_come_back() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    sandbox.seed_reference_requests(2);
    let pager = client(&sandbox).reference_requests().list(ListReferenceRequests::new());
    let first = pager.hand_over_next().await.expect("an item");
    let mut other = Box::pin(pager.next());
    assert!(waits(other.as_mut()).await);
    drop(first);
    let newest = other.await.expect("an item").expect("not the end").id;
    assert!(pager.next().await.expect("an item").is_some_and(|second| second.id < newest));
}

#[tokio::test]
async fn a_lost_answer_is_asked_for_again_and_nothing_is_done_twice() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    sandbox.fault(FaultOrder::once("POST /reference-requests", Fault::LostAnswer));
    let created = client.reference_requests().create(two_referees()).await.expect("the stored answer");
    assert_eq!(sandbox.requests().count("POST /reference-requests"), 2);
    let all = client.reference_requests().list(ListReferenceRequests::new()).collect().await.expect("all");
    assert_eq!(all.iter().map(|request| request.id).collect::<Vec<_>>(), [created.id]);

    let own = client.with_options(CallOptions::new().idempotency_key("night-job-17")).expect("options");
    let first = own.reference_requests().create(two_referees()).await.expect("first");
    let second = own.reference_requests().create(two_referees()).await.expect("again");
    assert_eq!(first.id, second.id);
}

#[tokio::test]
async fn one_limit_hit_holds_for_all() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    client.auth().token_info().await.expect("a token");
    let limit = Fault::RateLimit { retry_after: hbportal_sandbox::RetryAfter::Seconds(1) };
    sandbox.fault(FaultOrder::once("GET /templates", limit));
    let first = client.templates().list();
    let waiting = tokio::spawn(async move { first.collect().await });
    assert!(
        sandbox
            .wait_for_requests(Duration::from_secs(30), |requests| requests.count("GET /templates") == 1
                && requests.in_flight == 0)
            .await
    );
    let mut others = tokio::task::JoinSet::new();
    for _ in 0..50 {
        let pager = client.templates().list();
        others.spawn(async move { pager.collect().await.map(|templates| templates.len()) });
    }
    assert!(others.join_all().await.into_iter().all(|result| result.is_ok_and(|count| count == 3)));
    assert!(waiting.await.expect("joined").is_ok());
    let limited = sandbox.requests().log.iter().filter(|request| request.status == Some(429)).count();
    assert_eq!(limited, 1);
}

#[tokio::test]
async fn an_abandoned_call_closes_its_request() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    client.auth().token_info().await.expect("a token");
    sandbox.fault(FaultOrder::once("GET /templates", Fault::Stall));
    let call = tokio::spawn(async move { client.templates().list().collect().await });
    assert!(
        sandbox
            .wait_for_requests(Duration::from_secs(30), |requests| requests.count("GET /templates") == 1)
            .await
    );
    call.abort();
    let closed = |requests: &hbportal_sandbox::Requests| requests.log.iter().any(|request| request.aborted);
    assert!(sandbox.wait_for_requests(Duration::from_secs(30), closed).await);
}

#[tokio::test]
async fn folders_without_operations_are_reached_by_hand() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    let answer = client.request(RawRequest::new("GET", "/templates")).await.expect("an answer");
    assert_eq!(answer.json().expect("json")["data"].as_array().map(Vec::len), Some(3));
    let error = client.request(RawRequest::new("GET", "/appraisal-requests")).await.expect_err("not there");
    assert_eq!(error.kind(), ErrorKind::NotFound);
}
