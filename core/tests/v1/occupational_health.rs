//! The whole way of a submission.

use std::{collections::BTreeMap, time::Duration};

use hbportal::{
    Document, ErrorKind, Files, Upload, Value,
    v1::{
        CreateSubmission, DocumentStatus, FormFieldType, ListSubmissions, Screening, ScreeningStatus,
        SubmissionUpdate, UpdateSubmission, WaitForResult,
    },
};
use hbportal_sandbox::{End, Fault, FaultOrder, ScreeningStatus as Ended, Serialisation};

use super::{KNOWN, answers, client, sandbox};

const UNKNOWN: &str = "00000000-0000-4000-8000-000000000000";

fn health() -> BTreeMap<String, Value> {
    [
        ("gp_name", Value::from("Dr Osei & Söhne")),
        ("date_of_birth", "1990-04-01".into()),
        ("hepatitis_b", "yes".into()),
        ("conditions", vec!["asthma", "other"].into()),
        ("setting", "0".into()),
    ]
    .map(|(name, answer)| (name.to_owned(), answer))
    .into()
}

#[tokio::test]
async fn a_submission_goes_all_the_way() {
    let sandbox = sandbox().await;
    let screenings = client(&sandbox).v1().occupational_health();
    let forms = screenings.forms().await.expect("answered").expect("forms");
    assert_eq!(forms.forms[0].form_type, "pre_employment");
    for serialisation in [Serialisation::Php, Serialisation::Json] {
        sandbox.set(|settings| settings.v1.options = serialisation);
        let form = screenings.form_fields("pre_employment").await.expect("answered").expect("fields");
        let field = |name: &str| form.fields.iter().find(|field| field.field_name == name).expect("a field");
        assert_eq!(
            (form.count, field("gp_name").maxlength, &field("gp_name").choices),
            (Some(6), Some(60), &None)
        );
        assert_eq!(field("conditions").field_type, Some(FormFieldType::Checkbox));
        let choices = field("conditions").choices.as_deref().expect("choices");
        let mut pairs: Vec<_> = choices.iter().map(|choice| (&*choice.value, &*choice.label)).collect();
        pairs.sort_unstable();
        let other = ("other", "Other; \"please\" say {which}");
        assert_eq!(pairs, [("asthma", "Asthma"), ("menieres", "Ménière’s disease"), other]);
        let settings = field("setting").choices.as_deref().expect("choices");
        assert_eq!((&*settings[0].value, &*settings[0].label), ("0", "Ward"), "{serialisation:?}");
        assert!(field("setting").options.as_ref().is_some_and(Value::is_string));
    }

    let new = CreateSubmission::new("pre_employment", health());
    let created = screenings.create_submission(KNOWN, new).await.expect("created");
    let id = &*created.submission_ref;
    assert_eq!(screenings.result(id).await.expect("answered"), Screening::Running);
    assert!(matches!(screenings.employer_document(id).await, Ok(Document::Pending)));
    assert_eq!(sandbox.requests().count("GET /submissions/{submission_ref}"), 1, "a 202 is not tried again");

    sandbox.v1().ask(id, &["Proof of immunity".to_owned()]).expect("asked");
    let Screening::Finished(asked) = screenings.result(id).await.expect("answered") else {
        panic!("running")
    };
    assert_eq!(asked.status, ScreeningStatus::Unresolved);
    let document = &asked.documents.as_deref().expect("documents")[0];
    assert_eq!(document.document_status, Some(DocumentStatus::Rejected));
    let missing = screenings.finalise_submission(id).await.expect_err("no files yet");
    assert_eq!((missing.kind(), missing.status()), (ErrorKind::Validation, Some(403)), "{missing}");
    assert!(matches!(screenings.employer_document(id).await, Ok(Document::NotAvailable)));

    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("immunity.pdf");
    std::fs::write(&path, vec![7; 300_000]).expect("written");
    let files = Files::from([
        ("proof".to_owned(), path.into()),
        ("scan".to_owned(), Upload::from_bytes("scan é.jpg", vec![1, 2, 3])),
    ]);
    let more = UpdateSubmission::new().form_data([("notes".to_owned(), Value::from("See the proof"))]);
    let updated = screenings.update_submission(id, more, files).await.expect("updated");
    assert_eq!(updated, SubmissionUpdate::Updated);
    let seen = sandbox.v1().submission(id).expect("a submission");
    let files: Vec<_> = seen.files.iter().map(|file| (&*file.name, &*file.file_name, file.bytes)).collect();
    assert_eq!(files, [("proof", "immunity.pdf", 300_000), ("scan", "scan é.jpg", 3)]);
    assert_eq!(seen.files[0].content_type.as_deref(), Some("application/pdf"));
    assert_eq!((&*seen.answers["gp_name"][0], seen.answers["conditions"].len()), ("Dr Osei & Söhne", 2));
    screenings.finalise_submission(id).await.expect("finalised");

    let waiting = {
        let (screenings, id) = (screenings.clone(), id.to_owned());
        let patience = WaitForResult::new().timeout(60.0).longest_delay(0.05);
        tokio::spawn(async move { screenings.wait_for_result(id, patience).await })
    };
    let asked = sandbox.requests().count("GET /submissions/{submission_ref}");
    let later = move |requests: &hbportal_sandbox::Requests| {
        requests.count("GET /submissions/{submission_ref}") > asked + 1
    };
    assert!(sandbox.wait_for_requests(Duration::from_secs(30), later).await);
    sandbox
        .v1()
        .finish(id, End { status: Ended::PassWithRestrictions, information: String::new() })
        .expect("ended");
    let result = waiting.await.expect("joined").expect("a result");
    assert_eq!(result.status, ScreeningStatus::PassWithRestrictions);
    assert!(result.result.is_some_and(|clearance| clearance.certificate_expire.is_some()));
    let Document::Ready(pdf) = screenings.employer_document(id).await.expect("answered") else {
        panic!("no file")
    };
    assert!(pdf.bytes().await.expect("a file").starts_with(b"%PDF-"));

    let own = ListSubmissions::new().candidate_ref(KNOWN);
    let listed = screenings.list_submissions(own).collect().await.expect("listed");
    assert_eq!(listed.iter().map(|one| &*one.submission_ref).collect::<Vec<_>>(), [id]);
}

#[tokio::test]
async fn waiting_ends_with_its_time_and_says_that_the_screening_runs() {
    let sandbox = sandbox().await;
    let screenings = client(&sandbox).v1().occupational_health();
    let submission = sandbox.v1().submit(KNOWN).expect("submitted");
    let patience = WaitForResult::new().timeout(0.3).longest_delay(0.05);
    let error = screenings.wait_for_result(&*submission.submission_ref, patience).await.expect_err("running");
    assert_eq!(
        (error.kind(), error.operation()),
        (ErrorKind::Timeout, Some("v1.occupational_health.wait_for_result"))
    );
    assert!(error.to_string().contains("still runs"), "{error}");
    let unknown = screenings.wait_for_result(UNKNOWN, WaitForResult::new()).await.expect_err("unknown");
    assert_eq!(unknown.kind(), ErrorKind::NotFound);
}

#[tokio::test]
async fn each_other_status_has_its_meaning() {
    let sandbox = sandbox().await;
    let screenings = client(&sandbox).v1().occupational_health();
    let id = sandbox.v1().submit(KNOWN).expect("submitted").submission_ref;
    let one = || Files::from([("proof".to_owned(), Upload::from_bytes("p.pdf", "proof"))]);
    let update = || screenings.update_submission(&*id, UpdateSubmission::new(), one());
    answers(&sandbox, "PATCH /submissions/{submission_ref}", 304);
    assert_eq!(update().await.expect("answered"), SubmissionUpdate::Unchanged);
    for (status, kind) in [
        (400, ErrorKind::Validation),
        (403, ErrorKind::Validation),
        (413, ErrorKind::Validation),
        (404, ErrorKind::NotFound),
    ] {
        answers(&sandbox, "PATCH /submissions/{submission_ref}", status);
        assert_eq!(update().await.expect_err("refused").kind(), kind, "{status}");
    }
    let wrong = CreateSubmission::new("pre_employment", [("gp_name".to_owned(), Value::from("Dr Osei"))]);
    let error = screenings.create_submission(KNOWN, wrong.clone()).await.expect_err("unanswered");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Validation, Some(403)));
    assert!(error.fields().contains_key("form_data.hepatitis_b"), "{error}");
    for error in [
        screenings.create_submission(UNKNOWN, wrong).await.expect_err("unknown"),
        screenings.finalise_submission(UNKNOWN).await.expect_err("unknown"),
        screenings.result(UNKNOWN).await.expect_err("unknown"),
        screenings.employer_document(UNKNOWN).await.expect_err("unknown"),
        screenings.form_fields("nothing").await.expect_err("unknown"),
        screenings.update_submission(UNKNOWN, UpdateSubmission::new(), one()).await.expect_err("unknown"),
    ] {
        assert_eq!(error.kind(), ErrorKind::NotFound, "{error}");
    }
    sandbox.set(|settings| settings.v1.empty_account = true);
    assert_eq!(screenings.forms().await.expect("answered"), None);
    assert_eq!(screenings.form_fields("pre_employment").await.expect("answered"), None);
}

#[tokio::test]
async fn answers_that_no_form_carries_send_nothing() {
    let sandbox = sandbox().await;
    let screenings = client(&sandbox).v1().occupational_health();
    let with =
        |name: &str, answer: Value| CreateSubmission::new("pre_employment", [(name.to_owned(), answer)]);
    for (new, field) in [
        (CreateSubmission::new(" ", health()), "form_type"),
        (CreateSubmission::new("pre_employment", BTreeMap::new()), "form_data"),
        (with(" ", "yes".into()), "form_data"),
        (with("gp_name", Value::Null), "form_data.gp_name"),
        (with("conditions", Value::Array(Vec::new())), "form_data.conditions"),
        (with("conditions", vec![vec!["asthma"]].into()), "form_data.conditions"),
    ] {
        let error = screenings.create_submission(KNOWN, new).await.expect_err(field);
        assert!(error.fields().contains_key(field), "{field}: {error}");
    }
    assert_eq!(sandbox.requests().total, 0);
}

/// A server that compares what comes under one idempotency key must see the same bytes in every attempt.
#[tokio::test]
async fn an_upload_whose_answer_was_lost_is_the_same_when_it_is_sent_again() {
    let sandbox = sandbox().await;
    let screenings = client(&sandbox).v1().occupational_health();
    let new = CreateSubmission::new("pre_employment", health());
    let created = screenings.create_submission(KNOWN, new).await.expect("created");
    let route = "PATCH /submissions/{submission_ref}";
    sandbox.fault(FaultOrder::once(route, Fault::LostAnswer));
    let proof = Upload::from_bytes("proof.pdf", &b"%PDF-1.7"[..]);
    let files = Files::from([("proof".to_owned(), proof)]);
    let sent = screenings.update_submission(&*created.submission_ref, UpdateSubmission::new(), files).await;
    assert_eq!(sent.expect("remembered"), SubmissionUpdate::Updated);
    assert_eq!(sandbox.requests().count(route), 2);
}
