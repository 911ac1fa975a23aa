//! How a connection is made: straight to the host, or through the proxy on the way.

use std::{
    io,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use hyper::{
    Uri,
    header::{HeaderMap, HeaderValue, USER_AGENT},
    http::uri::Scheme,
    rt::{Read, ReadBufCursor, Write},
};
use hyper_rustls::HttpsConnector;
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector, proxy::Tunnel};
use rustls::ClientConfig;
use tower_service::Service;

use super::proxy::Proxies;
use crate::limit;

/// A peer that says nothing is asked this often whether it is still there...
const KEEPALIVE: Duration = Duration::from_secs(15);
/// ... and given up after so many questions, or when what was sent is not confirmed for this long.
const KEEPALIVE_RETRIES: u32 = 3;
#[cfg(target_os = "linux")]
const UNCONFIRMED: Duration = Duration::from_secs(30);

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Makes connections. A copy goes with each request.
#[derive(Clone, Debug)]
pub(super) struct Connector(Arc<Means>);

#[derive(Debug)]
struct Means {
    tcp: HttpConnector,
    tls: Arc<ClientConfig>,
    proxies: Arc<Proxies>,
    user_agent: HeaderValue,
    timeout: Duration,
}

impl Connector {
    pub fn new(
        tls: Arc<ClientConfig>,
        proxies: Arc<Proxies>,
        user_agent: HeaderValue,
        timeout: Duration,
    ) -> Self {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        // Of several addresses each gets its share of it.
        tcp.set_connect_timeout(Some(timeout));
        tcp.set_keepalive(Some(KEEPALIVE));
        tcp.set_keepalive_interval(Some(KEEPALIVE));
        tcp.set_keepalive_retries(Some(KEEPALIVE_RETRIES));
        #[cfg(target_os = "linux")]
        tcp.set_tcp_user_timeout(Some(UNCONFIRMED));
        Self(Arc::new(Means { tcp, tls, proxies, user_agent, timeout }))
    }
}

impl Service<Uri> for Connector {
    type Response = Stream;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Stream, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, host: Uri) -> Self::Future {
        let means = Arc::clone(&self.0);
        Box::pin(async move {
            let connecting = limit::timeout(means.timeout, means.connect(host));
            connecting.await.unwrap_or_else(|_| Err(io::Error::from(io::ErrorKind::TimedOut).into()))
        })
    }
}

impl Means {
    async fn connect(&self, host: Uri) -> Result<Stream, BoxError> {
        let mut straight = HttpsConnector::from((self.tcp.clone(), Arc::clone(&self.tls)));
        let Some(proxy) = self.proxies.on_the_way_to(&host) else {
            return Ok(Stream { io: Box::new(straight.call(host).await?), to_proxy: false });
        };
        if host.scheme() == Some(&Scheme::HTTP) {
            return Ok(Stream { io: Box::new(straight.call(proxy.uri().clone()).await?), to_proxy: true });
        }
        let mut tunnel = Tunnel::new(proxy.uri().clone(), straight)
            .with_headers(HeaderMap::from_iter([(USER_AGENT, self.user_agent.clone())]));
        if let Some(credentials) = proxy.basic_auth() {
            tunnel = tunnel.with_auth(credentials.clone());
        }
        let mut tunnelled = HttpsConnector::from((tunnel, Arc::clone(&self.tls)));
        Ok(Stream { io: Box::new(tunnelled.call(host).await?), to_proxy: false })
    }
}

/// A connection, whatever it goes through.
pub(super) struct Stream {
    io: Box<dyn Io>,
    /// Whether a proxy reads what is asked, and must be told of which host.
    to_proxy: bool,
}

trait Io: Read + Write + Connection + Send + Unpin {}

impl<T: Read + Write + Connection + Send + Unpin> Io for T {}

impl Connection for Stream {
    fn connected(&self) -> Connected {
        self.io.connected().proxy(self.to_proxy)
    }
}

impl Read for Stream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_read(cx, buffer)
    }
}

impl Write for Stream {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write(cx, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        pieces: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write_vectored(cx, pieces)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(cx)
    }
}
