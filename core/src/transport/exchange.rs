//! The token endpoints, as the session reaches them.

use std::sync::Arc;

use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue};
use serde::Serialize;

use super::{
    Outgoing, Wire, body,
    call::{JSON, REQUEST_ID},
    send::{SendFailure, send},
    unique_id, url,
    wire::Received,
};
use crate::{
    RefreshToken, TokenResponse,
    auth::{Exchange, ExchangeFailure, Exchanging, Outcome},
    error::{Context, Error, ErrorKind, Result},
    model::{self, Secret},
    routes::{self, Route, Template},
};

/// Logs in and renews over the same wire as everything else.
#[derive(Debug)]
pub(crate) struct TokenEndpoints(pub Arc<Wire>);

impl Exchange for TokenEndpoints {
    fn can_login(&self) -> bool {
        self.0.settings.credentials.is_some()
    }

    fn login(&self) -> Exchanging<'_> {
        Box::pin(async {
            let Some(credentials) = &self.0.settings.credentials else {
                let error = Error::configuration("there are no credentials to log in with");
                return Err(ExchangeFailure { outcome: Outcome::NotSent, error });
            };
            self.exchange(routes::portal::AUTH_TOKEN, credentials, None).await
        })
    }

    fn refresh(&self, token: Secret) -> Exchanging<'_> {
        Box::pin(async move {
            self.exchange(routes::portal::AUTH_REFRESH, &RefreshToken::new(token.clone()), Some(token)).await
        })
    }
}

impl TokenEndpoints {
    /// `spent` is a token that the server takes once: then the request must not be repeated.
    async fn exchange(
        &self,
        route: Route,
        body: &impl Serialize,
        spent: Option<Secret>,
    ) -> Result<TokenResponse, ExchangeFailure> {
        let outgoing = self
            .outgoing(route, body, spent)
            .map_err(|error| ExchangeFailure { outcome: Outcome::NotSent, error })?;
        let reply = send(&self.0, None, &outgoing, &self.0.settings.limits, false).await.map_err(failure)?;
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

    fn outgoing(&self, route: Route, body: &impl Serialize, spent: Option<Secret>) -> Result<Outgoing> {
        let settings = &self.0.settings;
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
            body: Some(body::json(body)?),
            repeatable: spent.is_none(),
            secret: spent,
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
