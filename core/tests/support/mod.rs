//! A server that does exactly what a test tells it, byte by byte: it knows nothing of HTTP but where a request ends.

#![allow(dead_code, reason = "each test file uses its own part")]

pub mod hosts;
pub mod tls;

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
    time::Duration,
};

use hbportal::{Client, ClientOptions, TokenPair};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// What to do with one request.
#[derive(Clone, Debug)]
pub enum Act {
    /// Send these bytes and keep the connection.
    Answer(String),
    /// Send these bytes and close the connection.
    Close(String),
    /// Send these bytes and reset the connection.
    Reset(String),
    /// Send these bytes and nothing more until the other side goes.
    Stall(String),
}

/// A request as it came.
#[derive(Clone, Debug)]
pub struct Seen {
    pub head: String,
    pub body: String,
}

impl Seen {
    pub fn line(&self) -> &str {
        self.head.lines().next().unwrap_or_default()
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (own, value) = line.split_once(':')?;
            own.eq_ignore_ascii_case(name).then_some(value.trim())
        })
    }
}

/// The server; its task ends with the test's runtime.
pub struct Server {
    pub address: SocketAddr,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Server {
    /// Does with the n-th request what the n-th act says; the last act holds for all that follow.
    pub async fn start(acts: Vec<Act>) -> Self {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (acts, log) = (Arc::new(acts), Arc::clone(&seen));
        let address = listen(move |stream| serve(stream, Arc::clone(&acts), Arc::clone(&log))).await;
        Self { address, seen }
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().expect("the log").clone()
    }

    pub fn base_url(&self) -> String {
        format!("http://{}/api", self.address)
    }

    /// Options of a client that starts with a token, so that a test sees its own requests alone.
    pub fn options(&self) -> ClientOptions {
        ClientOptions::new().base_url(self.base_url()).session(TokenPair::new("token-of-the-test")).proxy("")
    }

    pub fn client(&self) -> Client {
        Client::new(self.options()).expect("a client")
    }
}

/// Serves each connection in a task of its own; the tasks end with the test's runtime.
pub async fn listen<F>(serve: impl Fn(TcpStream) -> F + Send + 'static) -> SocketAddr
where
    F: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream));
        }
    });
    address
}

async fn serve(mut stream: TcpStream, acts: Arc<Vec<Act>>, log: Arc<Mutex<Vec<Seen>>>) {
    while let Some(request) = read_request(&mut stream).await {
        let act = {
            let mut log = log.lock().expect("the log");
            log.push(request);
            acts.get(log.len() - 1).or(acts.last()).cloned().expect("an act")
        };
        let (Act::Answer(bytes) | Act::Close(bytes) | Act::Reset(bytes) | Act::Stall(bytes)) = &act;
        if stream.write_all(bytes.as_bytes()).await.is_err() {
            return;
        }
        match act {
            Act::Answer(_) => {}
            Act::Close(_) => return,
            Act::Reset(_) => {
                // Closing with a linger of zero sends a reset instead of an orderly end.
                stream.set_zero_linger().expect("linger");
                return;
            }
            Act::Stall(_) => {
                while stream.read(&mut [0; 64]).await.is_ok_and(|count| count > 0) {}
                return;
            }
        }
    }
}

/// Reads one request from a connection.
pub async fn read_request(stream: &mut (impl AsyncRead + Unpin)) -> Option<Seen> {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let seen = Seen { head: head.to_owned(), body: body.to_owned() };
            let length = seen.header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
            if body.len() >= length {
                return Some(seen);
            }
        }
        match stream.read(&mut buffer).await {
            Ok(count) if count > 0 => bytes.extend_from_slice(&buffer[..count]),
            _ => return None,
        }
    }
}

/// An answer with a JSON body.
pub fn json(status: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
}

/// An answer with one further header.
pub fn json_with(status: &str, header: &str, body: &str) -> String {
    json(status, body).replacen("\r\n", &format!("\r\n{header}\r\n"), 1)
}

/// A template as the portal would send it.
pub const TEMPLATE: &str = r#"{"data": [{"id": 1, "name": "Nursing"}]}"#;

/// An endpoint as the portal would send it.
pub const ENDPOINT: &str = r#"{"data": {"id": 5, "url": "https://example.com/h", "events": [], "is_active": true}, "secret": "whsec_1"}"#;

/// Long enough for loopback on a busy machine, short enough to wait for.
pub const SOON: Duration = Duration::from_millis(300);
