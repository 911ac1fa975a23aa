//! Training: the courses on offer, and what a candidate has of them.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};

use super::{candidates::missing, dialect::Dialect, settings::Shape};
use crate::{
    app::App,
    clock::Moment,
    portal::problem::Problem,
    state::{
        State as Portal,
        v1::training::{self, COURSES, Course, Record, Records},
    },
};

/// `GET /training-list`; 204 on an account without courses
pub async fn courses(State(app): State<App>) -> Response {
    let state = app.state();
    let dialect = Dialect(&state.settings.v1);
    if state.settings.v1.empty_account {
        return StatusCode::NO_CONTENT.into_response();
    }
    let show = |course: &Course| {
        let course = json!({
            "course_id": course.course_id,
            "testid": course.testid,
            "course_name": course.course_name,
            "notes": course.notes,
            "group_title": course.group_title,
        });
        dialect.object(course, &["course_id", "course_name"])
    };
    let trainings: Vec<Value> = COURSES.iter().map(show).collect();
    let body = json!({ "count": trainings.len(), "trainings": trainings });
    dialect.answer(StatusCode::OK, body, Shape::Bare)
}

/// `GET /training-results/{candidate_ref}`, the courses that are assigned; 204 if none is
pub async fn report(State(app): State<App>, Path(candidate_ref): Path<String>) -> Result<Response, Problem> {
    results(&app, &candidate_ref, |record| record.assigned)
}

/// `GET /training-results/{candidate_ref}/unassigned`, the courses that no longer are; 204 if there is none
pub async fn unassigned_report(
    State(app): State<App>,
    Path(candidate_ref): Path<String>,
) -> Result<Response, Problem> {
    results(&app, &candidate_ref, |record| !record.assigned)
}

/// `GET /training-results/{candidate_ref}/{course_id}`, assigned or not; 204 without a history
pub async fn course_result(
    State(app): State<App>,
    Path((candidate_ref, course_id)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let state = app.state();
    let records = records(&state, &candidate_ref)?;
    let course =
        course_id.parse().ok().and_then(training::find).ok_or_else(|| Problem::not_found("Course"))?;
    let Some(record) = records.and_then(|records| records.get(&course.course_id)) else {
        return Ok(StatusCode::NO_CONTENT.into_response());
    };
    let dialect = Dialect(&state.settings.v1);
    let body = show(course, record, dialect, state.now());
    Ok(dialect.answer(StatusCode::OK, body, Shape::Bare))
}

fn results(app: &App, candidate_ref: &str, wanted: impl Fn(&Record) -> bool) -> Result<Response, Problem> {
    let state = app.state();
    let (dialect, now) = (Dialect(&state.settings.v1), state.now());
    let courses: Vec<Value> = records(&state, candidate_ref)?
        .into_iter()
        .flatten()
        .filter(|(_, record)| wanted(record))
        .filter_map(|(&course_id, record)| Some(show(training::find(course_id)?, record, dialect, now)))
        .collect();
    if courses.is_empty() {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    Ok(dialect.answer(StatusCode::OK, json!({ "courses": courses }), Shape::Array))
}

/// What a candidate has; 404 for an unknown one.
pub fn records<'a>(state: &'a Portal, candidate_ref: &str) -> Result<Option<&'a Records>, Problem> {
    let candidate = state.v1.candidates.find(candidate_ref).ok_or_else(missing)?;
    Ok(state.v1.training.of(&candidate.candidate_ref))
}

/// A course of a report. All its values are usually texts.
pub fn show(course: &Course, record: &Record, dialect: Dialect<'_>, now: Moment) -> Value {
    let done = record.completion.as_ref();
    let format = done.and_then(|done| done.format);
    let item = json!({
        "course_id": dialect.id(course.course_id),
        "course_name": course.course_name,
        "date_assigned": dialect.date(Some(record.assigned_at), format),
        "date_completed": dialect.date(done.map(|done| done.at), format),
        "renewal_date": dialect.date(done.and_then(|done| done.renewal), format),
        "course_status": dialect.word(record.status(now)),
        "grade": done.map_or("", |done| done.grade.as_str()),
    });
    dialect.object(item, &["course_id", "course_name"])
}
