//! The token endpoints, as the session reaches them.

use std::sync::Arc;

use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue};
use serde::Serialize;

use super::{
    Outgoing, Wire,
    body::{self, Body},
    call::{JSON, REQUEST_ID},
    send::{SendFailure, send},
    unique_id, url,
    wire::Received,
};
use crate::{
    Family, RefreshToken, TokenResponse,
    auth::{Exchange, ExchangeFailure, Exchanging, Outcome},
    config::Credentials,
    error::{Context, Error, ErrorKind, Result},
    model::{self, Secret},
    routes::{self, Route, Template},
};

/// Logs in and renews over the same wire as everything else.
#[derive(Debug)]
pub(crate) struct TokenEndpoints(pub Arc<Wire>);

impl Exchange for TokenEndpoints {
    fn can_login(&self) -> bool {
        self.0.host.credentials.is_some()
    }

    fn login(&self) -> Exchanging<'_> {
        Box::pin(async {
            let Some(credentials) = &self.0.host.credentials else {
                let error = Error::configuration("there are no credentials to log in with");
                return Err(ExchangeFailure { outcome: Outcome::NotSent, error });
            };
            self.exchange(self.endpoints().0, &Login::new(self.0.host.family, credentials), None).await
        })
    }

    fn refresh(&self, token: Secret) -> Exchanging<'_> {
        Box::pin(async move {
            self.exchange(self.endpoints().1, &RefreshToken::new(token.clone()), Some(token)).await
        })
    }
}

/// Credentials as each host wants to read them.
#[derive(Serialize)]
pub(crate) struct Login<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    client_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hb_client_id: Option<i64>,
    api_key: &'a Secret,
}

impl<'a> Login<'a> {
    pub fn new(family: Family, credentials: &'a Credentials) -> Self {
        let id = Some(credentials.client_id);
        let (client_id, hb_client_id) = if family == Family::VirtualBls { (None, id) } else { (id, None) };
        Self { client_id, hb_client_id, api_key: &credentials.api_key }
    }
}

impl TokenEndpoints {
    /// Where the host logs in and renews.
    fn endpoints(&self) -> (Route, Route) {
        match self.0.host.family {
            Family::PracticalTraining => {
                (routes::practical_training::AUTH_TOKEN, routes::practical_training::AUTH_REFRESH)
            }
            Family::VirtualBls => (routes::virtual_bls::AUTH_TOKEN, routes::virtual_bls::AUTH_REFRESH),
            _ => (routes::portal::AUTH_TOKEN, routes::portal::AUTH_REFRESH),
        }
    }

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
        let template = match self.0.settings.routes.get(route.id) {
            Some(own) => own.clone(),
            None => Template::parse(route.template)?,
        };
        let request_id = unique_id();
        let mut headers = HeaderMap::from_iter([(ACCEPT, JSON), (CONTENT_TYPE, JSON)]);
        let header = HeaderValue::from_str(&request_id);
        headers.insert(REQUEST_ID, header.map_err(|_| Error::configuration("the request id is no header"))?);
        Ok(Outgoing {
            family: route.family,
            operation: route.id.into(),
            request_id,
            url: url::build(&self.0.host.base_url, &template, &[], &[])?,
            method: template.method,
            headers,
            body: Body::Whole(body::json(body)?),
            accepts: &[],
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
