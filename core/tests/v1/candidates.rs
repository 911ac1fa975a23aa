//! Candidates: what happened is told apart, and nothing is sent that is wrong.

use hbportal::{
    Client, ClientOptions, ErrorKind, TokenPair,
    v1::{
        CandidateCreation, CandidateUpdate, CreateCandidate, EnsuredCandidate, ListCandidates,
        UpdateCandidate,
    },
};
use hbportal_sandbox::{Fault, FaultOrder, Shape};

use super::{KNOWN, client, sandbox};

fn alex() -> CreateCandidate {
    CreateCandidate::new("Alex", "Nurse", "alex@example.com")
        .client_record_ref("A-17")
        .send_activation_mail(false)
}

#[tokio::test]
async fn each_outcome_is_told_apart() {
    let sandbox = sandbox().await;
    let candidates = client(&sandbox).v1().candidates();
    let CandidateCreation::Created(new) = candidates.create(alex()).await.expect("created") else {
        panic!("not created")
    };
    let found = candidates.get(&*new.candidate_ref).await.expect("found").expect("something");
    assert_eq!((found.last_name.as_deref(), &found.candidate_id), (Some("Nurse"), &new.candidate_id));

    let other_name = CreateCandidate::new("Alex", "Married", "alex@example.com");
    let existing = candidates.create(other_name.clone()).await.expect("existing");
    assert_eq!(existing, CandidateCreation::Existing(new.clone()));
    let found = candidates.get(&*new.candidate_ref).await.expect("found").expect("something");
    assert_eq!(found.last_name.as_deref(), Some("Nurse"), "202 changes nothing");

    let update = |name: &str| UpdateCandidate::new().last_name(name);
    let id = &*new.candidate_ref;
    assert_eq!(candidates.update(id, update("Sister")).await.expect("updated"), CandidateUpdate::Updated);
    assert_eq!(candidates.update(id, update("Sister")).await.expect("unchanged"), CandidateUpdate::Unchanged);
    assert_eq!(sandbox.requests().count("PATCH /candidates/{candidate_ref}"), 2, "a 304 is not tried again");

    assert_eq!(
        candidates.ensure(other_name.clone()).await.expect("ensured"),
        EnsuredCandidate::Updated(new.clone())
    );
    assert_eq!(candidates.ensure(other_name).await.expect("ensured"), EnsuredCandidate::Unchanged(new));
    let kim = CreateCandidate::new("Kim", "Nurse", "kim@example.com");
    assert_eq!(candidates.ensure(kim).await.expect("ensured").kind(), "created");
    let keys: Vec<_> = sandbox.requests().log.iter().filter(|call| call.method != "GET").cloned().collect();
    assert!(
        keys.iter().filter(|call| !call.route.contains("auth")).all(|call| call.idempotency_key.is_some())
    );
}

#[tokio::test]
async fn a_lost_answer_creates_nobody_twice() {
    let sandbox = sandbox().await;
    sandbox.fault(FaultOrder::once("POST /candidates", Fault::LostAnswer));
    let created = client(&sandbox).v1().candidates().create(alex()).await.expect("the stored answer");
    assert_eq!(created.kind(), "created");
    assert_eq!(sandbox.requests().count("POST /candidates"), 2);
}

#[tokio::test]
async fn lists_come_whole_in_each_shape() {
    let sandbox = sandbox().await;
    let all = sandbox.v1().seed_candidates(50);
    for shape in [Shape::Usual, Shape::Flat] {
        sandbox.set(|settings| settings.v1.shape = shape);
        for params in [ListCandidates::new(), ListCandidates::new().per_page(10)] {
            let listed = client(&sandbox).v1().candidates().list(params).collect().await.expect("listed");
            let mut refs: Vec<String> = listed.into_iter().map(|candidate| candidate.candidate_ref).collect();
            refs.sort();
            refs.dedup();
            assert_eq!(refs.len(), all, "{shape:?}");
        }
    }
}

#[tokio::test]
async fn refusals_are_typed() {
    let sandbox = sandbox().await;
    let candidates = client(&sandbox).v1().candidates();
    let unknown = "00000000-0000-4000-8000-000000000000";
    assert_eq!(candidates.get(unknown).await.expect_err("unknown").kind(), ErrorKind::NotFound);
    let update = UpdateCandidate::new().job_role("Nurse");
    assert_eq!(candidates.update(unknown, update).await.expect_err("unknown").kind(), ErrorKind::NotFound);
    let long = UpdateCandidate::new().job_role("x".repeat(300));
    let error = candidates.update(KNOWN, long).await.expect_err("too long");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Validation, Some(403)), "{error}");
    assert!(error.fields().contains_key("job_role"), "{error}");

    let before = sandbox.requests().total;
    for (new, field) in [
        (CreateCandidate::new("Alex", "", "alex@example.com"), "last_name"),
        (CreateCandidate::new(" ", "Nurse", "alex@example.com"), "first_name"),
        (CreateCandidate::new("Alex", "Nurse", "alex"), "email"),
        (alex().return_email("nobody"), "return_email"),
    ] {
        assert!(candidates.ensure(new).await.expect_err(field).fields().contains_key(field));
    }
    let nothing = candidates.update(KNOWN, UpdateCandidate::new()).await.expect_err("nothing");
    assert!(nothing.fields().contains_key("arguments"), "{nothing}");
    assert!(candidates.get(" ").await.expect_err("no id").fields().contains_key("candidate_ref"));
    assert_eq!(sandbox.requests().total, before);
}

#[tokio::test]
async fn the_key_goes_along_and_is_never_shown() {
    let sandbox = sandbox().await;
    let with_key = client(&sandbox);
    with_key.v1().candidates().get(KNOWN).await.expect("the sandbox wants the key");
    let echo = Fault::Status {
        status: 403,
        body: Some(format!("{{\"message\": \"The key {} may not.\"}}", sandbox.api_key()).into()),
        content_type: None,
        headers: std::collections::BTreeMap::new(),
    };
    sandbox.fault(FaultOrder::once("GET /candidates/{candidate_ref}", echo));
    let error = with_key.v1().candidates().get(KNOWN).await.expect_err("refused");
    assert_eq!(error.detail(), Some("The key [redacted] may not."));

    let pair = with_key.auth().token().await.expect("a pair");
    sandbox.set(|settings| settings.v1.api_key_required = false);
    // The sandbox refuses a wrong key, so a client that has none sends none.
    let options = ClientOptions::new().session(TokenPair::new(pair.access_token)).proxy("");
    let keyless = Client::new(options.base_url(sandbox.base_url())).expect("a client");
    keyless.v1().candidates().get(KNOWN).await.expect("without a key");
}
