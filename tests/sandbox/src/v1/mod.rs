//! The V1 family: its routes, and a module for each resource.

mod access;
mod answers;
mod candidates;
mod certificates;
pub mod control;
mod dialect;
mod form;
mod forms;
pub mod settings;
mod submissions;
mod training;

use axum::{
    Router,
    body::Body,
    extract::DefaultBodyLimit,
    http::{
        Method,
        header::{CONTENT_DISPOSITION, CONTENT_TYPE},
    },
    middleware::from_fn_with_state,
    response::{IntoResponse, Response},
    routing::{get, post},
};

use crate::{
    app::App,
    pdf,
    portal::{auth, idempotency},
    settings::Settings,
};

/// A place in a path has one name, whatever the method.
const SUBMISSION: &str = "/submissions/{submission_ref}";

/// The routes of the family, relative to the API base.
pub fn router(app: &App) -> Router<App> {
    Router::new()
        .route("/candidates", get(candidates::list).post(candidates::create))
        .route("/candidates/{candidate_ref}", get(candidates::get).patch(candidates::update))
        .route("/training-list", get(training::courses))
        .route("/training-results/{candidate_ref}", get(training::report))
        .route("/training-results/{candidate_ref}/unassigned", get(training::unassigned_report))
        .route("/training-results/{candidate_ref}/{course_id}", get(training::course_result))
        .route("/training-results/{candidate_ref}/certificate", get(certificates::download))
        .route("/training-results/{candidate_ref}/certificate/expired", get(certificates::including_expired))
        .route(
            "/training-results/{candidate_ref}/certificate/unassigned",
            get(certificates::including_unassigned),
        )
        .route("/training-results/{candidate_ref}/certificate/all", get(certificates::all))
        .route("/training-results/{candidate_ref}/certificate/{course_id}", get(certificates::course))
        .route("/forms", get(forms::list))
        .route("/forms/{form_type}", get(forms::fields))
        .route("/submissions", get(submissions::list))
        .route(
            SUBMISSION,
            post(submissions::create)
                .get(submissions::result)
                .patch(submissions::update)
                .layer(DefaultBodyLimit::disable()),
        )
        .route("/submissions/{submission_ref}/final", post(submissions::finalise))
        .route("/submissions/{submission_ref}/documents", get(submissions::employer_document))
        .route_layer(from_fn_with_state(app.clone(), idempotency::replay))
        .route_layer(from_fn_with_state(app.clone(), access::check))
        .route_layer(from_fn_with_state(app.clone(), auth::authenticate))
}

/// The key that a call is counted under: its method and its template. A submission is created under the reference
/// of its candidate.
pub fn route_key(method: &Method, template: &str) -> String {
    match (method, template) {
        (&Method::POST, SUBMISSION) => "POST /submissions/{candidate_ref}".to_owned(),
        _ => format!("{method} {template}"),
    }
}

/// A PDF of these lines.
fn document(settings: &Settings, lines: &[String], name: &str) -> Response {
    let headers = [
        (CONTENT_TYPE, settings.v1.pdf_type.name().to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}.pdf\"")),
    ];
    (headers, Body::new(pdf::document(lines, settings.pdf_bytes))).into_response()
}
