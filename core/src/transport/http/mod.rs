//! The HTTP client: connections to every host, kept and shared.
//!
//! It is hyper with the pool of hyper-util, and not reqwest: what that puts on top (redirects, retries, decoding, a URL
//! that is parsed again for each request) is off here or done elsewhere, and costs each call a quarter of its time.

mod connector;
mod proxy;
mod tls;

use std::{sync::Arc, time::Duration};

use bytes::Bytes;
use http_body_util::{BodyExt, Either, Full};
use hyper::{
    Method, Request, Response,
    body::{Body as _, Incoming},
    header::{CONTENT_LENGTH, HeaderValue, PROXY_AUTHORIZATION, USER_AGENT},
};
use hyper_util::{
    client::legacy::{Client, Error as ClientError},
    rt::{TokioExecutor, TokioTimer},
};
use url::Url;

use self::{connector::Connector, proxy::Proxies};
use super::multipart::FormBody;
use crate::{
    config::Settings,
    error::{Error, Result},
};

pub(crate) use proxy::Proxy;
#[cfg(feature = "redis")]
pub(crate) use tls::install_crypto;

/// Shorter than what web servers and load balancers usually keep an idle connection open for: a request must not
/// meet a connection that the other side is about to close.
const IDLE_CONNECTIONS_LIVE: Duration = Duration::from_secs(30);

/// What goes out with a request: what is in memory, or a form whose files stream.
pub(super) type Payload = Either<Full<Bytes>, FormBody>;

/// Connections to every host.
#[derive(Clone, Debug)]
pub(crate) struct HttpClient {
    client: Client<Connector, Payload>,
    proxies: Arc<Proxies>,
    user_agent: HeaderValue,
}

impl HttpClient {
    /// Proxies come from `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` unless the settings name one.
    pub fn new(settings: &Settings) -> Result<Self> {
        let user_agent = HeaderValue::from_str(&settings.user_agent)
            .map_err(|_| Error::configuration("`user_agent` must be plain text: it goes into a header"))?;
        let proxies = Arc::new(Proxies::new(settings.proxy.as_ref())?);
        let tls = tls::config(settings.ca_bundle.as_deref())?;
        let connector =
            Connector::new(tls, Arc::clone(&proxies), user_agent.clone(), settings.connect_timeout);
        let client = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(IDLE_CONNECTIONS_LIVE)
            .build(connector);
        Ok(Self { client, proxies, user_agent })
    }

    /// The proxy on the way to a host.
    pub fn proxy_before(&self, url: &Url) -> Result<Option<Proxy>> {
        self.proxies.before(url)
    }

    /// Sends once. What was not sent because the connection had been closed meanwhile goes out on another one.
    pub async fn send(
        &self,
        mut request: Request<Payload>,
        proxy: Option<&Proxy>,
    ) -> std::result::Result<Response<Incoming>, ClientError> {
        // Some servers refuse a write that does not say how long it is (411).
        let must_say = matches!(*request.method(), Method::POST | Method::PUT | Method::PATCH);
        let is_empty = must_say && request.body().is_end_stream();
        let headers = request.headers_mut();
        if is_empty {
            headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        headers.entry(USER_AGENT).or_insert_with(|| self.user_agent.clone());
        if let Some(credentials) = proxy.and_then(Proxy::credentials) {
            headers.insert(PROXY_AUTHORIZATION, credentials.clone());
        }
        self.client.request(request).await
    }
}

/// The next piece of an answer's body; nothing at its end.
pub(crate) async fn next_piece(body: &mut Incoming) -> hyper::Result<Option<Bytes>> {
    while let Some(frame) = body.frame().await {
        // What else there is are trailers.
        if let Ok(piece) = frame?.into_data() {
            return Ok(Some(piece));
        }
    }
    Ok(None)
}
