//! The headers that V1 wants beside the token.

use axum::{
    extract::{Request, State},
    http::{HeaderMap, StatusCode},
    middleware::Next,
    response::Response,
};

use crate::{app::App, portal::problem::Problem};

/// The only version there is.
const VERSION: &str = "1.0";

/// Lets a call pass if it carries the key of an account that may use the API, and the version.
pub async fn check(State(app): State<App>, request: Request, next: Next) -> Result<Response, Problem> {
    verify(&app, request.headers())?;
    Ok(next.run(request).await)
}

fn verify(app: &App, headers: &HeaderMap) -> Result<(), Problem> {
    let refused = |text: &str| Problem::new(StatusCode::UNAUTHORIZED, text);
    if text(headers, "api-version") != Some(VERSION) {
        return Err(refused("The API-Version header must be 1.0."));
    }
    let state = app.state();
    let known = |key: &str| state.clients.iter().any(|client| client.has_api_access && client.api_key == key);
    match text(headers, "api-key") {
        Some(key) if known(key) => Ok(()),
        None if !state.settings.v1.api_key_required && !headers.contains_key("api-key") => Ok(()),
        _ => Err(refused("The API-Key header does not identify an account.")),
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}
