//! The token endpoints, as the session reaches them.

use std::sync::Arc;

use hyper::header::{ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue};
use serde::Serialize;

use super::{
    Outgoing, Wire,
    body::{self, Body},
    call::{AS_IT_IS, JSON, REQUEST_ID},
    content::without_mark,
    refusal::Asked,
    send::{SendFailure, send},
    url,
    wire::Received,
};
use crate::{
    ClientOptions, Family, RefreshToken, TokenResponse,
    auth::{Asking, Exchange, ExchangeFailure, Exchanging, Guard, Outcome, Token},
    config::Credentials,
    error::{Context, Error, ErrorKind, Result},
    model::{self, Secret},
    request::Request,
    routes::{self, Route},
};

/// Logs in and renews over the same wire as everything else.
#[derive(Debug)]
pub(crate) struct TokenEndpoints(pub Arc<Wire>);

impl Exchange for TokenEndpoints {
    fn can_login(&self) -> bool {
        self.0.credentials.load().is_some()
    }

    fn login(&self) -> Exchanging<'_> {
        Box::pin(async {
            let credentials =
                self.0.credentials().map_err(|error| ExchangeFailure { outcome: Outcome::NotSent, error })?;
            let login = Login::new(self.0.host.family, &credentials);
            self.exchange(self.endpoints().token, &login, &credentials.api_key, None).await
        })
    }

    fn refresh(&self, token: Secret, guard: Guard) -> Exchanging<'_> {
        Box::pin(async move {
            let body = RefreshToken::new(token.clone());
            self.exchange(self.endpoints().refresh, &body, &token, Some(guard)).await
        })
    }

    fn revoke<'a>(&'a self, token: &'a Token) -> Asking<'a> {
        Box::pin(async move {
            let mut outgoing = self.outgoing(self.endpoints().revoke, Body::None)?;
            outgoing.headers.insert(AUTHORIZATION, token.header().clone());
            match send(&self.0, None, &outgoing, &self.0.settings.limits, false).await {
                // A token that is refused is revoked already.
                Err(SendFailure { error, .. }) if error.kind() != ErrorKind::Authentication => Err(error),
                _ => Ok(()),
            }
        })
    }

    fn set_api_key(&self, api_key: Secret) -> Result<()> {
        let Some(old) = self.0.credentials.load_full() else {
            return Err(Error::configuration(
                "this client has no credentials whose key could be replaced: make a new one",
            ));
        };
        // The options know what a key may look like.
        ClientOptions::new().client_id(old.client_id).api_key(api_key.clone()).validate()?;
        self.0.credentials.store(Some(Arc::new(Credentials { client_id: old.client_id, api_key })));
        Ok(())
    }
}

/// Credentials as each host wants to read them.
#[derive(Serialize)]
pub(super) struct Login<'a> {
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

/// The rows by which a host grants, renews and revokes.
struct Endpoints {
    token: Route,
    refresh: Route,
    revoke: Route,
}

impl TokenEndpoints {
    fn endpoints(&self) -> Endpoints {
        use routes::{portal, practical_training, virtual_bls};
        match self.0.host.family {
            Family::PracticalTraining => Endpoints {
                token: practical_training::AUTH_TOKEN,
                refresh: practical_training::AUTH_REFRESH,
                revoke: practical_training::AUTH_REVOKE,
            },
            Family::VirtualBls => Endpoints {
                token: virtual_bls::AUTH_TOKEN,
                refresh: virtual_bls::AUTH_REFRESH,
                revoke: virtual_bls::AUTH_REVOKE,
            },
            _ => Endpoints {
                token: portal::AUTH_TOKEN,
                refresh: portal::AUTH_REFRESH,
                revoke: portal::AUTH_REVOKE,
            },
        }
    }

    /// What the server takes once comes with a guard, and is not sent again after it may have been received.
    async fn exchange(
        &self,
        route: Route,
        body: &impl Serialize,
        secret: &Secret,
        guard: Option<Guard>,
    ) -> Result<TokenResponse, ExchangeFailure> {
        let mut outgoing = body::json(body)
            .and_then(|body| self.outgoing(route, Body::Whole(body)))
            .map_err(|error| ExchangeFailure { outcome: Outcome::NotSent, error })?;
        let works_once = guard.is_some();
        outgoing.secret = Some(secret.clone());
        outgoing.repeatable = !works_once;
        outgoing.guard = guard;
        outgoing.asked = Asked::Token;
        let reply = send(&self.0, None, &outgoing, &self.0.settings.limits, false)
            .await
            .map_err(|failed| failure(failed, works_once))?;
        let context = Context {
            operation: Some(route.id),
            request_id: Some(outgoing.request_id),
            status: None,
            retries_taken: reply.retries_taken,
        };
        let mut outcome = Outcome::Spent;
        let read = match reply.received {
            Received::Whole(answer) => {
                if !may_be_the_portals(&answer.body) {
                    outcome = Outcome::Unknown;
                }
                let context = Context { status: Some(answer.status.as_u16()), ..context };
                let read = answer.json().and_then(|body| model::object(&body));
                read.map_err(|error| check_address(error).at(&context))
            }
            Received::Streaming(_) => Err(Error::new(ErrorKind::Decode, "the answer is a stream")),
        };
        // The server granted a pair that cannot be read: the token that was sent is spent. Of a page nobody knows.
        read.map_err(|error| ExchangeFailure { outcome, error })
    }

    fn outgoing(&self, route: Route, body: Body) -> Result<Outgoing> {
        let template = self.0.settings.template(route)?;
        let request_id = super::request_id();
        let mut headers =
            HeaderMap::from_iter([(ACCEPT, JSON), (ACCEPT_ENCODING, AS_IT_IS), (CONTENT_TYPE, JSON)]);
        let header = HeaderValue::from_str(&request_id);
        headers.insert(REQUEST_ID, header.map_err(|_| Error::configuration("the request id is no header"))?);
        Ok(Outgoing {
            asked: Asked::Operation(route.family),
            operation: route.id,
            request_id,
            url: url::build(&self.0.host.base_url, template, &[], &[])?,
            method: template.method.clone(),
            headers,
            body,
            accepts: &[],
            repeatable: true,
            secret: None,
            guard: None,
            replay: false,
            again: true,
        })
    }
}

/// What is no grant comes from somebody else, unless the error says so itself.
fn check_address(error: Error) -> Error {
    if error.message().contains("base URL") {
        error
    } else {
        error.and("check that the base URL is that of the API")
    }
}

fn failure(failure: SendFailure, works_once: bool) -> ExchangeFailure {
    let status = failure.answer.as_ref().map(|answer| answer.status.as_u16());
    let foreign = failure.answer.as_ref().is_some_and(|answer| !may_be_the_portals(&answer.body));
    let outcome = match status {
        // A pair hangs on it. Refused credentials are only not sent again for a while, and that is right for a page too.
        Some(400 | 401 | 403 | 422) if foreign && works_once => {
            let error = failure.error.and("the token pair is kept, and the next call tries again");
            return ExchangeFailure { outcome: Outcome::Absent, error };
        }
        // 422 is how the vendor's framework refuses a value it does not know.
        Some(400 | 401 | 403 | 422) => Outcome::Refused,
        Some(429) => Outcome::Unavailable,
        // A gateway's word, or a crash: whether the portal had done it by then, nobody knows.
        Some(500..) => Outcome::Unknown,
        Some(_) => Outcome::Absent,
        None if failure.unanswered => Outcome::Unknown,
        None => Outcome::NotSent,
    };
    ExchangeFailure { outcome, error: failure.error }
}

/// Whether a refusal may be the portal's own word, and not that of a firewall, a proxy or the Wi-Fi of a hotel.
///
/// The portal speaks JSON, and what stands before it sends a page: ending a session on its word would be for good, while
/// a refused token that is sent once more, by the next call, costs no more than that. Nothing at all counts as the
/// portal's, for any status and above all for a 401: it is how a server refuses that has no words for it. Whoever took
/// it for a stranger's would ask with a dead token for ever, and would neither log in nor say that the session is over.
fn may_be_the_portals(body: &[u8]) -> bool {
    let body = without_mark(body).trim_ascii();
    body.is_empty() || serde_json::from_slice::<serde::de::IgnoredAny>(body).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_in_between_does_not_speak_for_the_portal() {
        for body in [
            "",
            " \r\n",
            r#"{"message": "Unauthenticated."}"#,
            r#""invalid_grant""#,
            "[]",
            "null",
            "\u{feff}{}",
        ] {
            assert!(may_be_the_portals(body.as_bytes()), "{body}");
        }
        let page: &[u8] = b"<!DOCTYPE html><title>Access denied</title>";
        for body in [page, b"  \n<html>", b"Forbidden", b"{\"message\": \"Unauth", b"{} <html>", b"\xff\xfe"]
        {
            assert!(!may_be_the_portals(body), "{}", String::from_utf8_lossy(body));
        }
    }
}
