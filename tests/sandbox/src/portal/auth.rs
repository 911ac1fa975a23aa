//! Tokens: `/auth/…`, and the check in front of every other operation.

use axum::{
    Extension, Json,
    body::Bytes,
    extract::{Request, State},
    http::{HeaderMap, StatusCode, header::AUTHORIZATION},
    middleware::Next,
    response::Response,
};
use serde::Serialize;
use serde_json::{Value, json};

use super::{fields::Fields, problem::Problem};
use crate::{app::App, settings::Settings, state::sessions::Pair};

/// The access token a call was authenticated with.
#[derive(Clone, Debug)]
pub struct Bearer(String);

/// A token answer. It is not wrapped in `data`.
#[derive(Debug, Serialize)]
pub struct TokenResponse {
    token_type: &'static str,
    access_token: String,
    refresh_token: String,
    expires_in: u32,
    refresh_expires_in: u32,
}

impl TokenResponse {
    fn new(pair: &Pair, settings: &Settings) -> Json<Self> {
        Json(Self {
            token_type: "Bearer",
            access_token: pair.access_token.clone(),
            refresh_token: pair.refresh_token.clone(),
            expires_in: settings.access_lifetime,
            refresh_expires_in: settings.refresh_lifetime,
        })
    }
}

/// `POST /auth/token`
pub async fn token(
    State(app): State<App>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Json<TokenResponse>, Problem> {
    let mut fields = Fields::read(&headers, &body)?;
    let client_id = fields.integer("client_id", i64::MIN);
    let client_id = fields.require("client_id", client_id);
    let api_key = fields.text("api_key");
    let api_key = fields.require("api_key", api_key);
    fields.finish()?;

    let state = &mut *app.state();
    let now = state.now();
    let client = state
        .clients
        .iter()
        .find(|client| Some(client.id) == client_id && Some(&client.api_key) == api_key.as_ref())
        .ok_or_else(|| Problem::new(StatusCode::UNAUTHORIZED, "Invalid client credentials."))?;
    if !client.has_api_access {
        return Err(Problem::new(StatusCode::FORBIDDEN, "API access is not enabled for this client."));
    }
    let pair = state.sessions.login(client.id, now, &state.settings, &mut state.rng);
    Ok(TokenResponse::new(pair, &state.settings))
}

/// `POST /auth/refresh`
pub async fn refresh(
    State(app): State<App>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Json<TokenResponse>, Problem> {
    let mut fields = Fields::read(&headers, &body)?;
    let refresh_token = fields.text("refresh_token");
    let refresh_token = fields.require("refresh_token", refresh_token);
    fields.finish()?;

    let state = &mut *app.state();
    let now = state.now();
    let pair = state
        .sessions
        .refresh(&refresh_token.unwrap_or_default(), now, &state.settings, &mut state.rng)
        .ok_or_else(|| {
            Problem::new(StatusCode::UNAUTHORIZED, "The refresh token is invalid or has expired.")
        })?;
    Ok(TokenResponse::new(pair, &state.settings))
}

/// `GET /auth/token-info`
pub async fn token_info(
    State(app): State<App>,
    Extension(Bearer(token)): Extension<Bearer>,
) -> Result<Json<Value>, Problem> {
    let state = app.state();
    let pair = state.sessions.authenticate(&token, state.now()).ok_or_else(Problem::unauthenticated)?;
    let client = state.clients.iter().find(|client| client.id == pair.client_id);
    Ok(Json(json!({ "data": {
        "client_id": pair.client_id,
        "client_name": client.map(|client| client.name),
        "scopes": ["references", "webhooks"],
        "expires_at": pair.access_expires_at,
        "issued_at": pair.issued_at,
    } })))
}

/// `POST /auth/revoke`
pub async fn revoke(State(app): State<App>, Extension(Bearer(token)): Extension<Bearer>) -> StatusCode {
    app.state().sessions.revoke(&token);
    StatusCode::NO_CONTENT
}

/// Lets a call pass if it carries a valid access token.
pub async fn authenticate(
    State(app): State<App>,
    mut request: Request,
    next: Next,
) -> Result<Response, Problem> {
    let token = bearer(request.headers()).ok_or_else(Problem::unauthenticated)?;
    {
        let state = app.state();
        state.sessions.authenticate(&token, state.now()).ok_or_else(Problem::unauthenticated)?;
    }
    request.extensions_mut().insert(Bearer(token));
    Ok(next.run(request).await)
}

fn bearer(headers: &HeaderMap) -> Option<String> {
    let (scheme, token) = headers.get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim().to_owned())
}
