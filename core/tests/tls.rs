//! Certificates: an unknown one is refused with a reason, one from the given bundle is trusted.

#![allow(clippy::expect_used, reason = "a test ends where something unexpected happens")]

mod support;

use hbportal::{CallOptions, Client, ClientOptions, ErrorKind, TokenPair};
use support::tls::TlsServer;

#[tokio::test]
async fn a_certificate_is_trusted_when_the_bundle_says_so() {
    let server = TlsServer::start().await;
    let options =
        || ClientOptions::new().base_url(server.base_url()).session(TokenPair::new("token")).proxy("");
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
    for mark in ["", "\u{feff}"] {
        std::fs::write(&bundle, format!("{mark}{}", server.certificate)).expect("a file");
        let trusting = Client::new(options().ca_bundle(bundle.display().to_string())).expect("a client");
        assert!(trusting.templates().list().next().await.expect("trusted").is_some());
    }

    let broken = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    for (content, says) in [
        (Some("not PEM"), "holds no certificate"),
        (Some(broken), "holds a certificate that cannot be used"),
        (None, "cannot be read"),
    ] {
        let path = folder.path().join("other.pem");
        let _ = std::fs::remove_file(&path);
        if let Some(content) = content {
            std::fs::write(&path, content).expect("a file");
        }
        let error = Client::new(options().ca_bundle(path.display().to_string())).expect_err(says);
        assert!(error.kind() == ErrorKind::Configuration && error.to_string().contains(says), "{error}");
    }
}
