//! The way through a proxy: what it is told, what it is not, and what is said when it leads nowhere.

#![allow(clippy::expect_used, reason = "a test ends where something unexpected happens")]

mod support;

use std::sync::{Arc, Mutex};

use hbportal::{Client, ClientOptions, ErrorKind, Result, TokenPair};
use support::{
    Act, Seen, Server, TEMPLATE, json, listen, read_request,
    tls::{TlsServer, acceptor},
};
use tempfile::NamedTempFile;
use tokio::{
    io::{AsyncRead, AsyncWrite, AsyncWriteExt, copy_bidirectional},
    net::TcpStream,
};
use tokio_rustls::TlsAcceptor;

/// A proxy that opens tunnels to one place, whatever it is asked for.
struct TunnelProxy {
    port: u16,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl TunnelProxy {
    /// With an acceptor, the way to the proxy itself is secured.
    async fn start(to: u16, tls: Option<TlsAcceptor>) -> Self {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&seen);
        let address = listen(move |stream| {
            let (tls, log) = (tls.clone(), Arc::clone(&log));
            async move {
                match tls {
                    None => open_tunnel(stream, to, &log).await,
                    Some(tls) => {
                        // A client that does not trust it ends here.
                        let Ok(stream) = tls.accept(stream).await else { return };
                        open_tunnel(stream, to, &log).await;
                    }
                }
            }
        });
        Self { port: address.await.port(), seen }
    }

    fn seen(&self) -> Vec<Seen> {
        self.seen.lock().expect("the log").clone()
    }
}

async fn open_tunnel(mut stream: impl AsyncRead + AsyncWrite + Unpin, to: u16, log: &Mutex<Vec<Seen>>) {
    let Some(request) = read_request(&mut stream).await else { return };
    log.lock().expect("the log").push(request);
    stream.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").await.expect("written");
    let mut host = TcpStream::connect(("127.0.0.1", to)).await.expect("the host");
    // How it ends is no matter of the test.
    let _ = copy_bidirectional(&mut stream, &mut host).await;
}

fn bundle(certificates: &[&str]) -> NamedTempFile {
    let file = NamedTempFile::new().expect("a file");
    std::fs::write(&file, certificates.concat()).expect("written");
    file
}

fn options(base_url: &str) -> ClientOptions {
    ClientOptions::new().base_url(base_url).session(TokenPair::new("canary-token")).max_retries(0)
}

async fn templates(options: ClientOptions) -> Result<usize> {
    Ok(Client::new(options)?.templates().list().collect().await?.len())
}

#[tokio::test]
async fn what_is_secured_goes_through_a_tunnel_that_sees_nothing_of_it() {
    let host = TlsServer::start().await;
    let proxy = TunnelProxy::start(host.port, None).await;
    let trusted = bundle(&[&host.certificate]);
    let options = options(&host.base_url())
        .ca_bundle(trusted.path().display().to_string())
        .proxy(format!("http://user:p%40ss@127.0.0.1:{}", proxy.port));
    let client = Client::new(options).expect("a client");
    for _ in 0..2 {
        assert_eq!(client.templates().list().collect().await.expect("an answer").len(), 1);
    }

    // One connection for both calls.
    let [asked] = proxy.seen().try_into().expect("one tunnel");
    let place = format!("localhost:{}", host.port);
    assert_eq!(asked.line(), format!("CONNECT {place} HTTP/1.1"));
    assert_eq!(asked.header("host"), Some(place.as_str()));
    // user:p@ss
    assert_eq!(asked.header("proxy-authorization"), Some("Basic dXNlcjpwQHNz"));
    assert!(asked.header("user-agent").is_some_and(|agent| agent.starts_with("hbportal/")), "{asked:?}");
    assert!(!format!("{asked:?}").contains("canary"), "{asked:?}");

    assert_eq!(host.seen().len(), 2);
    for request in host.seen() {
        assert_eq!(request.line(), "GET /api/templates HTTP/1.1");
        assert_eq!(request.header("authorization"), Some("Bearer canary-token"));
        assert_eq!(request.header("proxy-authorization"), None);
    }
}

#[tokio::test]
async fn the_way_to_the_proxy_may_be_secured_too() {
    let host = TlsServer::start().await;
    let (tls, certificate) = acceptor();
    let proxy = TunnelProxy::start(host.port, Some(tls)).await;
    let trusted = bundle(&[&host.certificate, &certificate]);
    let way = || options(&host.base_url()).proxy(format!("https://localhost:{}", proxy.port));
    let trusting = way().ca_bundle(trusted.path().display().to_string());
    assert_eq!(templates(trusting).await.expect("an answer"), 1);
    assert_eq!((proxy.seen().len(), host.seen().len()), (1, 1));

    // A proxy that is not trusted learns not even where it was to lead.
    let only_the_host = bundle(&[&host.certificate]);
    let careful = way().ca_bundle(only_the_host.path().display().to_string());
    let error = templates(careful).await.expect_err("a stranger");
    assert!(error.kind() == ErrorKind::Connection && error.message().contains("certificate"), "{error}");
    assert_eq!(proxy.seen().len(), 1);
}

#[tokio::test]
async fn a_host_that_is_an_address_is_reached_through_a_tunnel_too() {
    let host = TlsServer::start().await;
    let proxy = TunnelProxy::start(host.port, None).await;
    let trusted = bundle(&[&host.certificate]);
    let way = options(&format!("https://[::1]:{}/api", host.port))
        .ca_bundle(trusted.path().display().to_string())
        .proxy(format!("http://127.0.0.1:{}", proxy.port));
    assert_eq!(templates(way).await.expect("an answer"), 1);
    assert_eq!(proxy.seen()[0].line(), format!("CONNECT [::1]:{} HTTP/1.1", host.port));
}

#[tokio::test]
async fn a_proxy_that_opens_no_tunnel_is_named_and_nothing_was_sent() {
    for (act, says) in [
        (Act::Close(json("407 Proxy Authentication Required", "")), "authorization required"),
        (Act::Close(json("502 Bad Gateway", "")), "unsuccessful"),
        (Act::Close("nonsense\r\n\r\n".to_owned()), "unsuccessful"),
        (Act::Close(String::new()), "unexpected end"),
        (Act::Stall(String::new()), "timed out"),
    ] {
        let proxy = Server::start(vec![act.clone()]).await;
        let mut options =
            options("https://portal.example.com/api").proxy(format!("http://user:canary@{}", proxy.address));
        if matches!(act, Act::Stall(_)) {
            options = options.connect_timeout(0.2);
        }
        let error = templates(options).await.expect_err(says);
        assert_eq!(error.kind(), ErrorKind::Connection, "{act:?}: {error}");
        let way = format!("no connection to portal.example.com through the proxy {} (", proxy.address);
        let message = error.message();
        assert!(message.contains(&way) && message.contains(says), "{act:?}: {error}");
        assert!(message.contains("nothing was sent") && !format!("{error:?}").contains("canary"), "{error}");
        let seen = proxy.seen();
        assert_eq!(seen.len(), 1);
        assert!(seen[0].line() == "CONNECT portal.example.com:443 HTTP/1.1" && seen[0].body.is_empty());
    }
}

#[tokio::test]
async fn without_tls_the_proxy_is_told_the_whole_url_and_its_own_credentials() {
    let proxy = Server::start(vec![Act::Answer(json("200 OK", TEMPLATE))]).await;
    for (credentials, header) in [("", None), ("user:pass@", Some("Basic dXNlcjpwYXNz"))] {
        let way = options("http://localhost:1/api").proxy(format!("http://{credentials}{}", proxy.address));
        assert_eq!(templates(way).await.expect("through the proxy"), 1);
        let asked = proxy.seen().pop().expect("a request");
        assert_eq!(asked.line(), "GET http://localhost:1/api/templates HTTP/1.1");
        assert_eq!(asked.header("host"), Some("localhost:1"));
        assert_eq!(asked.header("proxy-authorization"), header);
    }
}

#[tokio::test]
async fn a_secured_proxy_is_told_the_whole_url_too() {
    let proxy = TlsServer::start().await;
    let trusted = bundle(&[&proxy.certificate]);
    let way = options("http://localhost:1/api")
        .ca_bundle(trusted.path().display().to_string())
        .proxy(format!("https://localhost:{}", proxy.port));
    assert_eq!(templates(way).await.expect("through the proxy"), 1);
    assert_eq!(proxy.seen()[0].line(), "GET http://localhost:1/api/templates HTTP/1.1");
}

#[tokio::test]
async fn a_proxy_that_does_not_answer_is_named_without_its_password() {
    let way = options("http://localhost:1/api").proxy("http://user:canary@127.0.0.1:1/");
    let error = templates(way).await.expect_err("nobody listens");
    let way = "no connection to localhost through the proxy 127.0.0.1:1 (";
    assert!(error.message().contains(way), "{error}");
    assert!(!format!("{error:?}").contains("canary"), "{error}");
}
