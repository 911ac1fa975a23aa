//! Submissions of occupational health: create, update, finalise, list, result, document.

use axum::{
    extract::{Path, Request, State},
    http::{HeaderMap, StatusCode, Uri},
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};

use super::{
    answers, candidates,
    dialect::Dialect,
    document,
    form::{self, Form},
    settings::{Shape, V1Settings},
};
use crate::{
    app::App,
    clock::Moment,
    portal::{
        envelope::{self, PageRequest},
        problem::{Errors, Problem},
        query::Query,
    },
    state::{
        State as Portal,
        v1::{
            forms,
            submissions::{DocumentStatus, Finished, Phase, Submission},
        },
    },
};

/// `POST /submissions/{candidate_ref}`; starts the screening
pub async fn create(
    State(app): State<App>,
    Path(candidate_ref): Path<String>,
    request: Request,
) -> Result<Response, Problem> {
    let settings = app.state().settings.clone();
    let given = Form::read(request, &settings).await?;
    let state = &mut *app.state();
    let candidate = state.v1.candidates.find(&candidate_ref).ok_or_else(candidates::missing)?;
    let candidate_ref = candidate.candidate_ref.clone();

    let form_type = given.plain().remove("form_type").unwrap_or_default();
    let Some(form) = forms::find(&form_type) else {
        let mut errors = Errors::new();
        form::wrong(&mut errors, "form_type", "must be a form of the account");
        return Err(form::invalid(errors));
    };
    let answers = given.answers();
    form::check(answers::check_all(form, &answers))?;

    let now = state.now();
    let submission = state.v1.submissions.create(candidate_ref, form, answers, now);
    submission.files = given.files;
    Ok(receipt(submission, StatusCode::CREATED, &settings.v1))
}

/// `PATCH /submissions/{submission_ref}`; more answers and files, all of them or none
pub async fn update(
    State(app): State<App>,
    Path(submission_ref): Path<String>,
    request: Request,
) -> Result<Response, Problem> {
    let settings = app.state().settings.clone();
    find_open(&mut app.state(), &submission_ref)?;
    let given = Form::read_multipart(request, &settings).await?;

    let mut state = app.state();
    let (submission, now) = find_open(&mut state, &submission_ref)?;
    let answers = given.answers();
    let mut errors =
        forms::find(submission.form_type).map(|form| answers::check(form, &answers)).unwrap_or_default();
    for file in given.files.iter().filter(|file| file.bytes == 0) {
        form::wrong(&mut errors, &file.name, "must not be an empty file");
    }
    form::check(errors)?;
    submission.answers.extend(answers);
    submission.files.extend(given.files);
    submission.updated_at = now;
    Ok(receipt(submission, StatusCode::OK, &settings.v1))
}

/// `POST /submissions/{submission_ref}/final`; after documents were uploaded, the screening goes on
pub async fn finalise(
    State(app): State<App>,
    Path(submission_ref): Path<String>,
) -> Result<Response, Problem> {
    let settings = app.state().settings.v1.clone();
    let mut state = app.state();
    let (submission, now) = find_open(&mut state, &submission_ref)?;
    let wanted =
        submission.documents.iter().any(|document| document.document_status == DocumentStatus::Rejected);
    if wanted && submission.files.is_empty() {
        return Err(refused("documents", "The documents that were asked for have not been uploaded."));
    }
    if let Phase::Waiting { .. } = submission.phase {
        submission.phase = Phase::Running { since: now };
        submission.updated_at = now;
    }
    Ok(receipt(submission, StatusCode::OK, &settings))
}

/// `GET /submissions`, newest first; of one candidate with `candidate_ref`
pub async fn list(State(app): State<App>, headers: HeaderMap, uri: Uri) -> Result<Response, Problem> {
    let query = Query::read(&uri);
    let mut errors = Errors::new();
    let page = PageRequest::read(&query, &mut errors);
    form::check(errors)?;
    let state = &mut *app.state();
    let now = state.now();
    let settings = &state.settings.v1;
    let dialect = Dialect(settings);
    let of = query.get("candidate_ref");
    let shown: Vec<Value> = state
        .v1
        .submissions
        .all(settings.screening_seconds, now)
        .iter()
        .rev()
        .filter(|submission| of.is_none_or(|of| submission.candidate_ref.eq_ignore_ascii_case(of)))
        .map(|submission| {
            let object = json!({
                "submission_ref": submission.submission_ref,
                "candidate_ref": submission.candidate_ref,
                "form_type": submission.form_type,
                "status": dialect.word(submission.status()),
                "created_at": dialect.date(Some(submission.created_at), None),
                "updated_at": dialect.date(Some(submission.updated_at), None),
            });
            dialect.object(object, &["submission_ref"])
        })
        .collect();
    Ok(candidates::paged(page, &shown, &query, &envelope::target(&headers, &uri), dialect))
}

/// `GET /submissions/{submission_ref}`; 202 while the screening runs
pub async fn result(State(app): State<App>, Path(submission_ref): Path<String>) -> Result<Response, Problem> {
    let settings = app.state().settings.v1.clone();
    let dialect = Dialect(&settings);
    let mut state = app.state();
    let (submission, _) = find(&mut state, &submission_ref)?;
    let mut body = match &submission.phase {
        Phase::Running { .. } => return Ok(StatusCode::ACCEPTED.into_response()),
        Phase::Waiting { information } => {
            json!({ "status": dialect.word("other"), "information": information })
        }
        Phase::Finished(end) => {
            let mut body = json!({ "status": dialect.word(end.status), "information": end.information });
            if end.status.is_cleared() {
                let certificate = json!({
                    "clearance_level": end.clearance_level,
                    "certificate_expire": dialect.date(end.expires, None),
                });
                body["result"] = dialect.object(certificate, &[]);
            }
            body
        }
    };
    if !submission.documents.is_empty() {
        let documents = submission.documents.iter().map(|document| {
            let object = json!({
                "document_id": document.document_id,
                "document_status": dialect.word(document.document_status),
                "document_information": document.document_information,
            });
            dialect.object(object, &["document_id"])
        });
        body["documents"] = documents.collect();
    }
    let body = dialect.object(body, &["status", "result", "documents"]);
    Ok(dialect.answer(StatusCode::OK, body, Shape::Bare))
}

/// `GET /submissions/{submission_ref}/documents`; 202 while the screening runs, 204 without a certificate
pub async fn employer_document(
    State(app): State<App>,
    Path(submission_ref): Path<String>,
) -> Result<Response, Problem> {
    let settings = app.state().settings.clone();
    let mut state = app.state();
    let (submission, _) = find(&mut state, &submission_ref)?;
    Ok(match &submission.phase {
        Phase::Running { .. } => StatusCode::ACCEPTED.into_response(),
        Phase::Finished(end) if end.status.is_cleared() => {
            document(&settings, &lines(submission, end), "clearance")
        }
        _ => StatusCode::NO_CONTENT.into_response(),
    })
}

fn lines(submission: &Submission, end: &Finished) -> Vec<String> {
    let status = json!(end.status);
    vec![
        "Certificate of clearance".to_owned(),
        submission.submission_ref.clone(),
        String::new(),
        format!("Candidate: {}", submission.candidate_ref),
        format!("Status: {}", status.as_str().unwrap_or_default()),
        format!("Clearance level: {}", end.clearance_level),
        format!("Valid until: {}", end.expires.map(|at| at.format("%Y-%m-%d")).unwrap_or_default()),
    ]
}

fn receipt(submission: &Submission, status: StatusCode, settings: &V1Settings) -> Response {
    let body = json!({ "response": { "submission_ref": submission.submission_ref } });
    Dialect(settings).answer(status, body, Shape::Bare)
}

/// The submission that a path names.
fn find<'a>(state: &'a mut Portal, submission_ref: &str) -> Result<(&'a mut Submission, Moment), Problem> {
    state.submission(submission_ref).ok_or_else(|| Problem::not_found("Submission"))
}

/// A submission that can still be changed; 403 for any other.
fn find_open<'a>(
    state: &'a mut Portal,
    submission_ref: &str,
) -> Result<(&'a mut Submission, Moment), Problem> {
    let (submission, now) = find(state, submission_ref)?;
    match submission.phase {
        Phase::Finished(_) => Err(refused("submission_ref", "The screening has finished.")),
        _ => Ok((submission, now)),
    }
}

fn refused(field: &str, text: &str) -> Problem {
    form::invalid(Errors::from([(field.to_owned(), vec![text.to_owned()])]))
}
