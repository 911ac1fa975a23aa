//! Candidates: list, get, create, update.

use axum::{
    Json,
    extract::{Path, Request, State},
    http::{HeaderMap, StatusCode, Uri},
    response::{IntoResponse, Response},
};
use serde_json::{Map, Value, json};

use super::{
    dialect::Dialect,
    form::{self, Form},
    settings::Shape,
};
use crate::{
    app::App,
    portal::{
        envelope::{self, PageRequest},
        problem::{Errors, Problem},
        query::Query,
    },
    state::v1::candidates::{Candidate, Details},
};

/// The longest text a field takes.
const LONGEST: usize = 255;
const REQUIRED: [&str; 3] = ["first_name", "last_name", "email"];
const EMAILS: [&str; 2] = ["email", "return_email"];
const FLAGS: [&str; 3] = ["activate_candidate", "archived", "send_activation_mail"];
/// Details that are always shown, set or not.
const SHOWN: [&str; 7] =
    ["client_record_ref", "first_name", "last_name", "email", "job_role", "consultant_name", "return_email"];

/// `GET /candidates`, those that are not archived, oldest first
pub async fn list(State(app): State<App>, headers: HeaderMap, uri: Uri) -> Result<Response, Problem> {
    let query = Query::read(&uri);
    let mut errors = Errors::new();
    let page = PageRequest::read(&query, &mut errors);
    form::check(errors)?;
    let state = app.state();
    let dialect = Dialect(&state.settings.v1);
    let shown = state.v1.candidates.all().iter().filter(|candidate| !candidate.is_archived());
    let shown: Vec<Value> = shown.map(|candidate| dialect.numbers(show(candidate, dialect))).collect();
    Ok(paged(page, &shown, &query, &envelope::target(&headers, &uri), dialect))
}

/// A page, or its plain list where lists are to be bare.
pub fn paged(
    page: PageRequest,
    all: &[Value],
    query: &Query,
    target: &str,
    dialect: Dialect<'_>,
) -> Response {
    let all: Vec<&Value> = all.iter().collect();
    match dialect.0.shape {
        Shape::Flat => Json(page.items(&all)).into_response(),
        _ => page.of(&all, query, target),
    }
}

/// `GET /candidates/{candidate_ref}`
pub async fn get(State(app): State<App>, Path(candidate_ref): Path<String>) -> Result<Response, Problem> {
    let state = app.state();
    let dialect = Dialect(&state.settings.v1);
    let candidate = state.v1.candidates.find(&candidate_ref).ok_or_else(missing)?;
    let body = json!({ "candidate": show(candidate, dialect) });
    Ok(dialect.answer(StatusCode::OK, body, Shape::Array))
}

/// `POST /candidates`; 202 if there is one with the same e-mail address, who stays as they are
pub async fn create(State(app): State<App>, request: Request) -> Result<Response, Problem> {
    let settings = app.state().settings.clone();
    let details = Form::read(request, &settings).await?.plain();
    let mut errors = check(&details);
    for name in REQUIRED {
        if details.get(name).is_none_or(String::is_empty) {
            form::wrong(&mut errors, name, "is required");
        }
    }
    form::check(errors)?;

    let state = &mut *app.state();
    let email = details.get("email").map_or("", String::as_str);
    let (status, candidate) = match state.v1.candidates.by_email(email) {
        Some(candidate) => (StatusCode::ACCEPTED, candidate.clone()),
        None => (StatusCode::CREATED, state.v1.candidates.create(details, &mut state.rng).clone()),
    };
    let body = json!({ "response": {
        "candidate_ref": candidate.candidate_ref,
        "candidate_id": Dialect(&settings.v1).id(candidate.candidate_id),
    } });
    Ok(Dialect(&settings.v1).answer(status, body, Shape::Bare))
}

/// `PATCH /candidates/{candidate_ref}`; 304 if nothing differs
pub async fn update(
    State(app): State<App>,
    Path(candidate_ref): Path<String>,
    request: Request,
) -> Result<Response, Problem> {
    let settings = app.state().settings.clone();
    let details = Form::read(request, &settings).await?.plain();
    let mut state = app.state();
    let candidates = &mut state.v1.candidates;
    let found = candidates.find(&candidate_ref).ok_or_else(missing)?.candidate_id;

    let mut errors = check(&details);
    for name in REQUIRED {
        if details.get(name).is_some_and(String::is_empty) {
            form::wrong(&mut errors, name, "is required");
        }
    }
    let namesake = details.get("email").and_then(|email| candidates.by_email(email));
    if namesake.is_some_and(|namesake| namesake.candidate_id != found) {
        form::wrong(&mut errors, "email", "has already been taken");
    }
    form::check(errors)?;

    let candidate = candidates.find_mut(&candidate_ref).ok_or_else(missing)?;
    if !candidate.update(details) {
        return Ok(StatusCode::NOT_MODIFIED.into_response());
    }
    let dialect = Dialect(&settings.v1);
    let body = json!({ "candidate": show(candidate, dialect) });
    Ok(dialect.answer(StatusCode::OK, body, Shape::Array))
}

/// The candidate as the API shows it. Details that the sandbox knows nothing of are shown as they were sent.
fn show(candidate: &Candidate, dialect: Dialect<'_>) -> Value {
    let mut fields = Map::new();
    for name in SHOWN {
        fields.insert(name.to_owned(), candidate.get(name).into());
    }
    for (name, value) in candidate.details() {
        if !FLAGS.contains(&name.as_str()) {
            fields.insert(name.clone(), value.as_str().into());
        }
    }
    fields.insert("candidate_ref".to_owned(), candidate.candidate_ref.as_str().into());
    fields.insert("candidate_id".to_owned(), candidate.candidate_id.into());
    fields.insert("candidate_status".to_owned(), dialect.word(candidate.status()));
    dialect.object(Value::Object(fields), &["candidate_ref"])
}

/// What is wrong with details that are given.
fn check(details: &Details) -> Errors {
    let mut errors = Errors::new();
    for (name, value) in details.iter().filter(|(_, value)| !value.is_empty()) {
        let name = name.as_str();
        if value.chars().count() > LONGEST {
            form::wrong(&mut errors, name, "must not be longer than 255 characters");
        }
        if EMAILS.contains(&name) && !is_email(value) {
            form::wrong(&mut errors, name, "must be a valid email address");
        }
        if FLAGS.contains(&name) && !matches!(value.as_str(), "0" | "1") {
            form::wrong(&mut errors, name, "must be 0 or 1");
        }
    }
    errors
}

fn is_email(text: &str) -> bool {
    let parts = text.split_once('@');
    let whole =
        |(local, domain): (&str, &str)| !local.is_empty() && !domain.is_empty() && !domain.contains('@');
    parts.is_some_and(whole) && !text.contains(char::is_whitespace)
}

/// 404 for a reference that is not known.
pub fn missing() -> Problem {
    Problem::not_found("Candidate")
}
