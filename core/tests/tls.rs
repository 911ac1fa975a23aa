//! Certificates: an unknown one is refused with a reason, one from the given bundle is trusted.

#![allow(clippy::expect_used, reason = "a test ends where something unexpected happens")]

mod support;

use std::sync::Arc;

use hbportal::{CallOptions, Client, ClientOptions, ErrorKind, TokenPair};
use support::{TEMPLATE, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{ServerConfig, crypto::ring, pki_types::PrivateKeyDer},
};

/// A server that speaks TLS with a certificate of its own making; gives its port and the certificate as PEM.
async fn tls_server() -> (u16, String) {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate");
    let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).expect("a key");
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .expect("a server");
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                // A client that does not trust the certificate ends here.
                let Ok(mut stream) = acceptor.accept(stream).await else { return };
                if stream.read(&mut [0; 4096]).await.is_ok() {
                    stream.write_all(json("200 OK", TEMPLATE).as_bytes()).await.expect("written");
                }
            });
        }
    });
    (port, made.cert.pem())
}

#[tokio::test]
async fn a_certificate_is_trusted_when_the_bundle_says_so() {
    let (port, pem) = tls_server().await;
    let options = || {
        ClientOptions::new()
            .base_url(format!("https://localhost:{port}/api"))
            .session(TokenPair::new("token"))
            .proxy("")
    };
    let stranger = Client::new(options()).expect("a client");
    let stranger = stranger.with_options(CallOptions::new().max_retries(0)).expect("options");
    let error = stranger.templates().list().next().await.expect_err("not trusted");
    assert_eq!(error.kind(), ErrorKind::Connection, "{error}");
    assert!(
        error.to_string().contains("certificate") && error.to_string().contains("nothing was sent"),
        "{error}"
    );

    let folder = tempfile::tempdir().expect("a folder");
    let bundle = folder.path().join("ca.pem");
    std::fs::write(&bundle, pem).expect("a file");
    let trusting = Client::new(options().ca_bundle(bundle.display().to_string())).expect("a client");
    assert!(trusting.templates().list().next().await.expect("trusted").is_some());

    for (content, says) in [(Some("not PEM"), "holds no certificate"), (None, "cannot be read")] {
        let path = folder.path().join("other.pem");
        let _ = std::fs::remove_file(&path);
        if let Some(content) = content {
            std::fs::write(&path, content).expect("a file");
        }
        let error = Client::new(options().ca_bundle(path.display().to_string())).expect_err(says);
        assert!(error.kind() == ErrorKind::Configuration && error.to_string().contains(says), "{error}");
    }
}
