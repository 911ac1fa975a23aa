//! Tokens: `/auth/…`, and the check in front of every other operation.

use axum::{
    Extension, Json, Router,
    body::Bytes,
    extract::{Request, State},
    http::{HeaderMap, StatusCode, header::AUTHORIZATION},
    middleware::Next,
    response::Response,
    routing::{get, post},
};
use serde::Serialize;
use serde_json::{Value, json};

use super::{fields::Fields, problem::Problem};
use crate::{app::App, hosts::Host, settings::Settings, state::sessions::Pair};

/// The operations that need no token.
pub fn open() -> Router<App> {
    Router::new().route("/auth/token", post(token)).route("/auth/refresh", post(refresh))
}

/// The operations on the caller's own pair. Not replayed by `Idempotency-Key`, nor are those without a token: a
/// stored token answer would defeat rotation.
pub fn own() -> Router<App> {
    Router::new().route("/auth/token-info", get(token_info)).route("/auth/revoke", post(revoke))
}

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

/// `POST /auth/token`; virtual BLS has its own name for the client id
async fn token(
    State(app): State<App>,
    Extension(host): Extension<Host>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Json<TokenResponse>, Problem> {
    let mut fields = Fields::read(&headers, &body)?;
    let name = if host == Host::Bls { "hb_client_id" } else { "client_id" };
    let client_id = fields.integer(name, i64::MIN);
    let client_id = fields.require(name, client_id);
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
    let pair = state.sessions[host].login(client.id, now, &state.settings, &mut state.rng);
    Ok(TokenResponse::new(pair, &state.settings))
}

/// `POST /auth/refresh`
async fn refresh(
    State(app): State<App>,
    Extension(host): Extension<Host>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Json<TokenResponse>, Problem> {
    let mut fields = Fields::read(&headers, &body)?;
    let refresh_token = fields.text("refresh_token");
    let refresh_token = fields.require("refresh_token", refresh_token);
    fields.finish()?;

    let state = &mut *app.state();
    let now = state.now();
    let pair = state.sessions[host]
        .refresh(&refresh_token.unwrap_or_default(), now, &state.settings, &mut state.rng)
        .ok_or_else(|| {
            Problem::new(StatusCode::UNAUTHORIZED, "The refresh token is invalid or has expired.")
        })?;
    Ok(TokenResponse::new(pair, &state.settings))
}

/// `GET /auth/token-info`
async fn token_info(
    State(app): State<App>,
    Extension(host): Extension<Host>,
    Extension(Bearer(token)): Extension<Bearer>,
) -> Result<Json<Value>, Problem> {
    let state = app.state();
    let pair = state.sessions[host].authenticate(&token, state.now()).ok_or_else(Problem::unauthenticated)?;
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
async fn revoke(
    State(app): State<App>,
    Extension(host): Extension<Host>,
    Extension(Bearer(token)): Extension<Bearer>,
) -> StatusCode {
    app.state().sessions[host].revoke(&token);
    StatusCode::NO_CONTENT
}

/// Lets a call pass if it carries an access token that is valid on this host.
pub async fn authenticate(
    State(app): State<App>,
    Extension(host): Extension<Host>,
    mut request: Request,
    next: Next,
) -> Result<Response, Problem> {
    let token = bearer(request.headers()).ok_or_else(Problem::unauthenticated)?;
    {
        let state = app.state();
        state.sessions[host.realm()]
            .authenticate(&token, state.now())
            .ok_or_else(Problem::unauthenticated)?;
    }
    request.extensions_mut().insert(Bearer(token));
    Ok(next.run(request).await)
}

fn bearer(headers: &HeaderMap) -> Option<String> {
    let (scheme, token) = headers.get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim().to_owned())
}
