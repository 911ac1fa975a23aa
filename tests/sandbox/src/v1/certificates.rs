//! Certificates: one PDF of all that match, 204 if none does.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};

use super::{document, training::records};
use crate::{
    app::App,
    clock::Moment,
    portal::problem::Problem,
    state::v1::training::{self, Completed, Record},
};

/// `GET /training-results/{candidate_ref}/certificate`: assigned and not expired
pub async fn download(
    State(app): State<App>,
    Path(candidate_ref): Path<String>,
) -> Result<Response, Problem> {
    pdf(&app, &candidate_ref, |_, record, expired| record.assigned && !expired)
}

/// `GET /training-results/{candidate_ref}/certificate/expired`: assigned, expired or not
pub async fn including_expired(
    State(app): State<App>,
    Path(candidate_ref): Path<String>,
) -> Result<Response, Problem> {
    pdf(&app, &candidate_ref, |_, record, _| record.assigned)
}

/// `GET /training-results/{candidate_ref}/certificate/unassigned`: assigned or not, and not expired
pub async fn including_unassigned(
    State(app): State<App>,
    Path(candidate_ref): Path<String>,
) -> Result<Response, Problem> {
    pdf(&app, &candidate_ref, |_, _, expired| !expired)
}

/// `GET /training-results/{candidate_ref}/certificate/all`: everything ever completed
pub async fn all(State(app): State<App>, Path(candidate_ref): Path<String>) -> Result<Response, Problem> {
    pdf(&app, &candidate_ref, |_, _, _| true)
}

/// `GET /training-results/{candidate_ref}/certificate/{course_id}`: this course, assigned or not, expired or not
pub async fn course(
    State(app): State<App>,
    Path((candidate_ref, course_id)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let course =
        course_id.parse().ok().and_then(training::find).ok_or_else(|| Problem::not_found("Course"))?;
    pdf(&app, &candidate_ref, |id, _, _| id == course.course_id)
}

fn pdf(
    app: &App,
    candidate_ref: &str,
    wanted: impl Fn(i64, &Record, bool) -> bool,
) -> Result<Response, Problem> {
    let state = app.state();
    let now = state.now();
    let mut certificates = Vec::new();
    for (&course_id, record) in records(&state, candidate_ref)?.into_iter().flatten() {
        if let (Some(course), Some(completed)) = (training::find(course_id), &record.completion)
            && wanted(course_id, record, completed.is_expired(now))
        {
            certificates.push(line(course.course_name, completed));
        }
    }
    if certificates.is_empty() {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    let mut lines = vec!["Certificates".to_owned(), candidate_ref.to_owned(), String::new()];
    lines.append(&mut certificates);
    Ok(document(&state.settings, &lines, "certificates"))
}

fn line(course_name: &str, completed: &Completed) -> String {
    let renewal =
        completed.renewal.map_or_else(|| "never lapses".to_owned(), |at| format!("until {}", day(at)));
    format!("{course_name}: completed {}, {renewal}", day(completed.at))
}

fn day(moment: Moment) -> String {
    moment.format("%Y-%m-%d")
}
