//! A webhook receiver that answers as scripted.

use std::sync::{Arc, Mutex};

use axum::http::HeaderMap;
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

/// What was received: headers and raw body.
pub type Received = (HeaderMap, Bytes);

#[derive(Debug)]
pub struct Receiver {
    pub url: String,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Receiver {
    /// Answers the first deliveries with `statuses`, and 200 afterwards.
    pub async fn start(statuses: &[u16]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hooks?source=portal", listener.local_addr().unwrap());
        let received = Arc::new(Mutex::new(Vec::new()));
        tokio::spawn(serve(listener, statuses.to_vec(), received.clone()));
        Self { url, received }
    }

    pub fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }
}

async fn serve(listener: TcpListener, statuses: Vec<u16>, received: Arc<Mutex<Vec<Received>>>) {
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        let service = service_fn(async |request: axum::http::Request<Incoming>| {
            assert_eq!(
                (request.method().as_str(), request.uri().to_string().as_str()),
                ("POST", "/hooks?source=portal")
            );
            let (parts, body) = request.into_parts();
            let body = body.collect().await?.to_bytes();
            let mut received = received.lock().unwrap();
            let status = statuses.get(received.len()).copied().unwrap_or(200);
            received.push((parts.headers, body));
            let answer = axum::http::Response::builder().status(status).body(Full::<Bytes>::default());
            Ok::<_, hyper::Error>(answer.unwrap())
        });
        http1::Builder::new().serve_connection(TokioIo::new(stream), service).await.unwrap();
    }
}
