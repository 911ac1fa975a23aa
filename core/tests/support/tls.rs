//! A server that speaks TLS.

use std::sync::{Arc, Mutex};

use tokio::io::AsyncWriteExt;
use tokio_rustls::{
    TlsAcceptor,
    rustls::{ServerConfig, crypto::ring, pki_types::PrivateKeyDer},
};

use super::{Seen, TEMPLATE, json, listen, read_request};

/// Answers each request with a list of one template, under the names `localhost` and `::1`, with a certificate of its own making.
pub struct TlsServer {
    pub port: u16,
    /// As PEM.
    pub certificate: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl TlsServer {
    pub async fn start() -> Self {
        let (acceptor, certificate) = acceptor();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&seen);
        let address = listen(move |stream| {
            let (acceptor, log) = (acceptor.clone(), Arc::clone(&log));
            async move {
                // A client that does not trust the certificate ends here.
                let Ok(mut stream) = acceptor.accept(stream).await else { return };
                while let Some(request) = read_request(&mut stream).await {
                    log.lock().expect("the log").push(request);
                    stream.write_all(json("200 OK", TEMPLATE).as_bytes()).await.expect("written");
                }
            }
        });
        Self { port: address.await.port(), certificate, seen }
    }

    pub fn base_url(&self) -> String {
        format!("https://localhost:{}/api", self.port)
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().expect("the log").clone()
    }
}

/// The server's side of TLS for `localhost` and `::1`, and its certificate as PEM.
pub fn acceptor() -> (TlsAcceptor, String) {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned(), "::1".to_owned()])
        .expect("a certificate");
    let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).expect("a key");
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .expect("a server");
    (TlsAcceptor::from(Arc::new(config)), made.cert.pem())
}
