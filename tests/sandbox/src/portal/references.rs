//! References: detail and PDF.

use axum::{
    body::Body,
    extract::{Path, State},
    http::{
        StatusCode,
        header::{CONTENT_DISPOSITION, CONTENT_TYPE},
    },
    response::{IntoResponse, Response},
};

use super::{envelope, problem::Problem};
use crate::{app::App, pdf};

/// `GET /references/{id}`
pub async fn get(State(app): State<App>, Path(id): Path<String>) -> Result<Response, Problem> {
    let mut state = app.state();
    let now = state.now();
    let (request, index) =
        state.register.reference(&id, now).ok_or_else(|| Problem::not_found("Reference"))?;
    Ok(envelope::data(request.references[index].detail()))
}

/// `GET /references/{id}/pdf`; 404 until the reference is submitted
pub async fn download_pdf(State(app): State<App>, Path(id): Path<String>) -> Result<Response, Problem> {
    let mut state = app.state();
    let (now, size) = (state.now(), state.settings.pdf_bytes);
    let (request, index) =
        state.register.reference(&id, now).ok_or_else(|| Problem::not_found("Reference"))?;
    let reference = &request.references[index];
    let lines = pdf::lines(request, reference).ok_or_else(|| {
        Problem::new(StatusCode::NOT_FOUND, "The PDF is available once the reference is submitted.")
    })?;
    let headers = [
        (CONTENT_TYPE, "application/pdf".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"reference-{}.pdf\"", reference.id)),
    ];
    Ok((headers, Body::new(pdf::document(&lines, size))).into_response())
}
