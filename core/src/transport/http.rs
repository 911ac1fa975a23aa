//! The HTTP client: TLS, proxies, idle connections.

use std::{
    sync::{Arc, Once},
    time::Duration,
};

use reqwest::{Certificate, Proxy, redirect, retry};

use super::proxy::Proxies;
use crate::{
    Secret,
    config::Settings,
    error::{Error, Result},
};

/// Shorter than what web servers and load balancers usually keep an idle connection open for: a request must not
/// meet a connection that the other side is about to close.
const IDLE_CONNECTIONS_LIVE: Duration = Duration::from_secs(30);

/// Connections to every host, kept and shared.
#[derive(Clone, Debug)]
pub(crate) struct HttpClient {
    pub(super) client: reqwest::Client,
    pub(super) proxies: Arc<Proxies>,
}

impl HttpClient {
    pub fn new(settings: &Settings) -> Result<Self> {
        let proxies = Arc::new(Proxies::new(settings.proxy.as_ref()));
        Ok(Self { client: client(settings)?, proxies })
    }
}

/// Builds the HTTP client. Proxies come from `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` unless the settings name one.
fn client(settings: &Settings) -> Result<reqwest::Client> {
    install_crypto();
    let mut builder = reqwest::Client::builder()
        .user_agent(&settings.user_agent)
        .connect_timeout(settings.connect_timeout)
        .pool_idle_timeout(IDLE_CONNECTIONS_LIVE)
        .tcp_nodelay(true)
        // A token must not follow to another place, nor a write turn into a read.
        .redirect(redirect::Policy::none())
        // What is sent again is decided here alone. It would keep a copy of each request for that, too.
        .retry(retry::never().max_retries_per_request(0));
    match settings.proxy.as_ref().map(Secret::reveal) {
        None => {}
        Some("") => builder = builder.no_proxy(),
        Some(url) => {
            // A scheme that is not known would be passed over in silence, and the key would go out beside the proxy.
            let known =
                ["http://", "https://"].iter().any(|scheme| url.to_ascii_lowercase().starts_with(scheme));
            let proxy = known.then(|| Proxy::all(url).ok()).flatten().ok_or_else(|| {
                Error::configuration(
                    "`proxy` must be a URL such as http://proxy.example.com:3128 (SOCKS is not supported)",
                )
            })?;
            builder = builder.proxy(proxy);
        }
    }
    if let Some(path) = &settings.ca_bundle {
        let wrong = |problem: &str| Error::configuration(format!("`ca_bundle` {} {problem}", path.display()));
        let pem = std::fs::read(path)
            .map_err(|error| wrong(&format!("cannot be read ({error})")).with_source(error))?;
        let certificates = Certificate::from_pem_bundle(&pem).map_err(|_| wrong("is not PEM"))?;
        if certificates.is_empty() {
            return Err(wrong("holds no certificate"));
        }
        builder = builder.tls_certs_merge(certificates);
    }
    builder.build().map_err(|error| {
        Error::configuration(
            "the HTTP client cannot be set up; on a machine without CA certificates install `ca-certificates` or give `ca_bundle`",
        )
        .with_source(error.without_url())
    })
}

/// rustls needs to be told once a process which cryptography to use; a choice of the application stands.
pub(crate) fn install_crypto() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        if rustls::crypto::CryptoProvider::get_default().is_none() {
            // Fails only where another thread was faster, and then there is one.
            drop(rustls::crypto::ring::default_provider().install_default());
        }
    });
}
