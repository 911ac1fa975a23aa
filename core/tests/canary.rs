//! Secrets that run through configuration, headers, bodies and errors, and must be seen nowhere.

#![allow(clippy::expect_used, reason = "a test ends where something unexpected happens")]

mod support;

use std::{
    error::Error as _,
    fmt::Write as _,
    io::Write,
    sync::{Arc, Mutex},
};

use hbportal::{
    CallOptions, Client, ClientOptions, CreateWebhookEndpoint, Error, RawRequest, Recorder, RefreshToken,
    TokenPair,
};
use support::{Act, Server, json};
use tracing_subscriber::fmt::MakeWriter;

const KEY: &str = "canary-api-key-b1946ac9";
const ACCESS: &str = "canary-access-5f4dcc3b";
const REFRESH: &str = "canary-refresh-7c6a180b";
const ENDPOINT: &str = "canary-endpoint-0d107d09";

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("the log").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[track_caller]
fn clean(text: &str) {
    for canary in [KEY, ACCESS, REFRESH, ENDPOINT] {
        assert!(!text.contains(canary), "{text}");
    }
}

#[track_caller]
fn clean_error(error: &Error) {
    let mut text = format!("{error} {error:?} {:?} {:?} {:?}", error.detail(), error.fields(), error.data());
    let mut source = error.source();
    while let Some(cause) = source {
        write!(text, " {cause} {cause:?}").expect("text takes everything");
        source = cause.source();
    }
    clean(&text);
}

/// A server that repeats what it was sent.
fn echo(status: &str, sent: &str) -> Act {
    let body =
        format!(r#"{{"message": "no {sent}", "errors": {{"x": ["{sent}"]}}, "data": {{"k": "{sent}"}}}}"#);
    Act::Answer(json(status, &body))
}

#[tokio::test]
async fn a_secret_is_seen_nowhere() {
    let log = Log::default();
    let subscriber =
        tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(log.clone()).finish();
    let _guard = tracing::subscriber::set_default(subscriber);

    let granted =
        format!(r#"{{"access_token": "{ACCESS}", "refresh_token": "{REFRESH}", "expires_in": 3600}}"#);
    let endpoint = format!(
        r#"{{"data": {{"id": 5, "url": "https://example.com/h", "events": [], "is_active": true}}, "secret": "{ENDPOINT}"}}"#
    );
    let server = Server::start(vec![
        Act::Answer(json("200 OK", &granted)),
        Act::Answer(json("200 OK", &endpoint)),
        echo("422 Unprocessable Content", ACCESS),
        echo("500 Internal Server Error", ACCESS),
        echo("403 Forbidden", KEY),
        Act::Answer(json("200 OK", &granted)),
        echo("400 Bad Request", REFRESH),
        Act::Close("HTTP/1.1 2".to_owned()),
        echo("422 Unprocessable Content", ACCESS),
    ])
    .await;

    let options = ClientOptions::new().client_id(7).api_key(KEY).base_url(server.base_url()).proxy("");
    clean(&format!("{options:?} {:?}", ClientOptions::new().proxy(format!("http://user:{KEY}@127.0.0.1:1"))));
    let header = [("API-Key".to_owned(), KEY.to_owned())];
    clean(&format!(
        "{:?}",
        RawRequest::new("POST", "/x").headers(header).json(serde_json::json!({"k": KEY}))
    ));
    let recorder = Recorder::new();
    let client = Client::new(options).expect("a client").recorded(&recorder);
    let created = client
        .webhooks()
        .create(CreateWebhookEndpoint::new("https://example.com/h", Vec::new()))
        .await
        .expect("an endpoint");
    assert_eq!(created.secret.as_ref().map(hbportal::Secret::reveal), Some(ENDPOINT));
    clean(&format!("{created:?} {client:?} {:?}", recorder.last()));

    for _ in 0..3 {
        clean_error(&client.references().get(1).await.expect_err("refused"));
    }
    let pair = client.auth().token().await.expect("a pair");
    clean(&format!("{pair:?}"));
    let spent = RefreshToken::new(REFRESH);
    clean(&format!("{spent:?}"));
    clean_error(&client.auth().refresh(spent).await.expect_err("refused"));
    let once = client.with_options(CallOptions::new().max_retries(0)).expect("options");
    clean_error(&once.references().get(1).await.expect_err("torn"));

    clean_error(&once.auth().revoke().await.expect_err("refused"));

    let session = ClientOptions::new().session(TokenPair::new(format!("{ACCESS}\n")));
    clean_error(&Client::new(session).expect_err("no header text"));
    let header = RawRequest::new("GET", "/x").headers([("X-Key".to_owned(), format!("{KEY}\n"))]);
    clean_error(&client.request(header).await.expect_err("no header text"));

    let written = String::from_utf8(log.0.lock().expect("the log").clone()).expect("text");
    assert!(written.contains("portal.references.get"), "something was logged: {written}");
    clean(&written);
}
