//! A plain HTTP client: one connection a call, no retries, no opinion.

use std::time::Duration;

use axum::http::{HeaderMap, Method, Request, StatusCode};
use bytes::Bytes;
use hbportal_sandbox::Sandbox;
use http_body_util::{BodyExt, Full};
use hyper::{
    body::{Body, Incoming},
    client::conn::http1,
};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::net::TcpStream;

/// More than anything here takes; a test that waits this long has failed.
pub const LIMIT: Duration = Duration::from_secs(20);

/// An answer, read whole.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    /// `data` of the answer.
    pub fn data(&self) -> Value {
        self.json()["data"].take()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers[name].to_str().unwrap()
    }

    /// Asserts the status and hands the answer on.
    #[track_caller]
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status.as_u16(), status, "{:?}", self.body);
        self
    }

    /// The names of the fields of a 422.
    #[track_caller]
    pub fn fields(self) -> Vec<String> {
        self.expect(422).json()["errors"].as_object().unwrap().keys().cloned().collect()
    }
}

/// A call before it is sent.
#[derive(Clone, Debug)]
pub struct Call {
    request: Request<()>,
    body: Bytes,
}

impl Call {
    /// `path` is relative to the root of the server.
    pub fn new(method: Method, path: &str) -> Self {
        Self { request: Request::builder().method(method).uri(path).body(()).unwrap(), body: Bytes::new() }
    }

    pub fn header(mut self, name: &'static str, value: &str) -> Self {
        self.request.headers_mut().insert(name, value.parse().unwrap());
        self
    }

    pub fn json(self, body: &Value) -> Self {
        self.header("content-type", "application/json").body(body.to_string())
    }

    pub fn body(self, body: impl Into<Bytes>) -> Self {
        Self { body: body.into(), ..self }
    }

    /// Sends it, and answers the head with the body still to be read.
    pub async fn open(self, url: &str) -> hyper::Result<axum::http::Response<Incoming>> {
        let body = Full::new(self.body.clone());
        self.open_with(url, body).await
    }

    /// As `open`, with a body that is made while it is sent.
    pub async fn open_with<B>(self, url: &str, body: B) -> hyper::Result<axum::http::Response<Incoming>>
    where
        B: Body<Data = Bytes, Error: std::error::Error + Send + Sync> + Send + 'static,
    {
        let address = url.strip_prefix("http://").unwrap();
        let stream = TcpStream::connect(address).await.unwrap();
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
        tokio::spawn(connection);
        let (mut parts, ()) = self.request.into_parts();
        parts.headers.insert("host", address.parse().unwrap());
        sender.send_request(Request::from_parts(parts, body)).await
    }

    pub async fn try_send(self, url: &str) -> hyper::Result<Answer> {
        let (parts, body) = self.open(url).await?.into_parts();
        let body = body.collect().await?.to_bytes();
        Ok(Answer { status: parts.status, headers: parts.headers, body })
    }

    pub async fn send(self, url: &str) -> Answer {
        self.try_send(url).await.unwrap()
    }
}

/// A sandbox with a client that has logged in.
#[derive(Debug)]
pub struct Portal {
    pub sandbox: Sandbox,
    pub token: String,
}

impl Portal {
    pub async fn start() -> Self {
        let sandbox = Sandbox::start().await.unwrap();
        let token = login(&sandbox).await["access_token"].as_str().unwrap().to_owned();
        Self { sandbox, token }
    }

    pub fn call(&self, method: Method, path: &str) -> Call {
        Call::new(method, &format!("/api{path}")).header("authorization", &format!("Bearer {}", self.token))
    }

    pub async fn send(&self, call: Call) -> Answer {
        call.send(self.sandbox.url()).await
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(self.call(Method::GET, path)).await
    }

    pub async fn post(&self, path: &str, body: &Value) -> Answer {
        self.send(self.call(Method::POST, path).json(body)).await
    }

    /// A reference request for two references by two referees.
    pub async fn requested(&self) -> Value {
        self.post("/reference-requests", &order()).await.expect(201).data()
    }
}

/// An order that is in order.
pub fn order() -> Value {
    json!({
        "candidate_id": 12345,
        "collection_mode": "client_adds",
        "references_required": 2,
        "template_id": 2,
        "expiry_days": 14,
        "notes": "Night shifts only",
        "referees": [referee("ros@example.com"), referee("milo@example.com")],
    })
}

pub fn referee(email: &str) -> Value {
    json!({
        "referee_name": "Ros Tamblyn",
        "referee_email": email,
        "referee_organisation": "Example NHS Trust",
        "referee_position": "Ward Manager",
        "referee_phone": "+44 7700 900000",
        "relationship_to_candidate": "Line manager",
    })
}

/// A token pair for the right credentials.
pub async fn login(sandbox: &Sandbox) -> Value {
    let body = json!({ "client_id": sandbox.client_id(), "api_key": sandbox.api_key() });
    open(sandbox, "/auth/token", &body).await.expect(200).json()
}

/// A POST without a token.
pub async fn open(sandbox: &Sandbox, path: &str, body: &Value) -> Answer {
    Call::new(Method::POST, &format!("/api{path}")).json(body).send(sandbox.url()).await
}
