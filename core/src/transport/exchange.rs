//! The token endpoints, as the session reaches them.

use std::sync::Arc;

use arc_swap::ArcSwapOption;
use bytes::Bytes;
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue};
use serde::Serialize;

use super::{
    Outgoing, Wire, body,
    call::{JSON, REQUEST_ID},
    send::{SendFailure, send},
    unique_id, url,
    wire::Received,
};
use crate::{
    ClientOptions, RefreshToken, TokenResponse,
    auth::{Asking, Exchange, ExchangeFailure, Exchanging, Outcome, Token},
    config::Credentials,
    error::{Context, Error, ErrorKind, Result},
    model::{self, Secret},
    request::Request,
    routes::{self, Route, Template},
};

/// Logs in and renews over the same wire as everything else.
#[derive(Debug)]
pub(crate) struct TokenEndpoints {
    wire: Arc<Wire>,
    /// They can be swapped while the client is in use.
    credentials: ArcSwapOption<Credentials>,
}

impl Exchange for TokenEndpoints {
    fn can_login(&self) -> bool {
        self.credentials.load().is_some()
    }

    fn login(&self) -> Exchanging<'_> {
        Box::pin(async {
            let Some(credentials) = self.credentials.load_full() else {
                let error = Error::configuration("there are no credentials to log in with");
                return Err(ExchangeFailure { outcome: Outcome::NotSent, error });
            };
            self.exchange(routes::portal::AUTH_TOKEN, &*credentials, &credentials.api_key, true).await
        })
    }

    fn refresh(&self, token: Secret) -> Exchanging<'_> {
        Box::pin(async move {
            self.exchange(routes::portal::AUTH_REFRESH, &RefreshToken::new(token.clone()), &token, false)
                .await
        })
    }

    fn revoke<'a>(&'a self, token: &'a Token) -> Asking<'a> {
        Box::pin(async move {
            let mut outgoing = self.outgoing(routes::portal::AUTH_REVOKE, None)?;
            outgoing.headers.insert(AUTHORIZATION, token.header().clone());
            match send(&self.wire, None, &outgoing, &self.wire.settings.limits, false).await {
                // A token that is refused is revoked already.
                Err(SendFailure { error, .. }) if error.kind() != ErrorKind::Authentication => Err(error),
                _ => Ok(()),
            }
        })
    }

    fn set_api_key(&self, api_key: Secret) -> Result<()> {
        let Some(old) = self.credentials.load_full() else {
            return Err(Error::configuration(
                "this client has no credentials whose key could be replaced: make a new one",
            ));
        };
        // The options know what a key may look like.
        ClientOptions::new().client_id(old.client_id).api_key(api_key.clone()).validate()?;
        self.credentials.store(Some(Arc::new(Credentials { client_id: old.client_id, api_key })));
        Ok(())
    }
}

impl TokenEndpoints {
    pub fn new(wire: Arc<Wire>) -> Self {
        let credentials = ArcSwapOption::from_pointee(wire.settings.credentials.clone());
        Self { wire, credentials }
    }

    /// A token that the server takes once must not be sent again: that is not `repeatable`.
    async fn exchange(
        &self,
        route: Route,
        body: &impl Serialize,
        secret: &Secret,
        repeatable: bool,
    ) -> Result<TokenResponse, ExchangeFailure> {
        let mut outgoing = body::json(body)
            .and_then(|body| self.outgoing(route, Some(body)))
            .map_err(|error| ExchangeFailure { outcome: Outcome::NotSent, error })?;
        outgoing.secret = Some(secret.clone());
        outgoing.repeatable = repeatable;
        let reply =
            send(&self.wire, None, &outgoing, &self.wire.settings.limits, false).await.map_err(failure)?;
        let context = Context {
            operation: Some(route.id.to_owned()),
            request_id: Some(reply.request_id),
            status: None,
            retries_taken: reply.retries_taken,
        };
        let read = match reply.received {
            Received::Whole(answer) => model::object(&answer.body)
                .map_err(|error| error.at(&Context { status: Some(answer.status.as_u16()), ..context })),
            Received::Streaming(_) => Err(Error::new(ErrorKind::Decode, "the answer is a stream")),
        };
        // The server granted a pair that cannot be read: the token that was sent is spent.
        read.map_err(|error| ExchangeFailure { outcome: Outcome::Spent, error })
    }

    fn outgoing(&self, route: Route, body: Option<Bytes>) -> Result<Outgoing> {
        let settings = &self.wire.settings;
        let template = match settings.routes.get(route.id) {
            Some(own) => own.clone(),
            None => Template::parse(route.template)?,
        };
        let request_id = unique_id();
        let mut headers = HeaderMap::from_iter([(ACCEPT, JSON), (CONTENT_TYPE, JSON)]);
        let header = HeaderValue::from_str(&request_id);
        headers.insert(REQUEST_ID, header.map_err(|_| Error::configuration("the request id is no header"))?);
        Ok(Outgoing {
            operation: route.id.into(),
            request_id,
            url: url::build(&settings.base_url, &template, &[], &[])?,
            method: template.method,
            headers,
            body,
            repeatable: true,
            secret: None,
            replay: false,
            again: false,
        })
    }
}

fn failure(failure: SendFailure) -> ExchangeFailure {
    let status = failure.answer.as_ref().map(|answer| answer.status.as_u16());
    let outcome = match status {
        // 422 is how the vendor's framework refuses a value it does not know.
        Some(400 | 401 | 403 | 422) => Outcome::Refused,
        // A gateway's word, or a crash: whether the portal had done it by then, nobody knows.
        Some(500..) => Outcome::Unknown,
        Some(_) => Outcome::Unavailable,
        None if failure.unanswered => Outcome::Unknown,
        None => Outcome::NotSent,
    };
    ExchangeFailure { outcome, error: failure.error }
}
