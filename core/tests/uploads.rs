//! Files on their way, and everything that can happen to them there, against a server that takes as much of them as it is told.

#![allow(clippy::expect_used, reason = "a test ends where something unexpected happens")]

use std::{
    collections::VecDeque,
    io::{Seek, Write},
    net::SocketAddr,
    path::Path,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};

use bytes::Bytes;
use hbportal::{
    CallOptions, Client, ClientOptions, Error, ErrorKind, Files, Result, TokenPair, Upload, UploadPiece,
    UploadSource, Value,
    v1::{SubmissionUpdate, UpdateSubmission},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::{Notify, oneshot},
};

/// More than the buffers of both ends of a connection hold.
const LARGE: usize = 48 << 20;
const PIECE: usize = 64 << 10;

/// What the server does with an upload.
enum Act {
    /// Takes all of it, then answers.
    Take(&'static str),
    /// Answers when the head is there, and reads on until the other side ends.
    AnswerEarly(&'static str),
    /// Takes a part, and resets the connection.
    Reset,
    /// Takes a part, says so, and goes on when it is told.
    Hold(oneshot::Sender<()>, oneshot::Receiver<()>, &'static str),
    /// Takes a part and nothing more.
    Stall(oneshot::Sender<()>),
}

/// An upload as it came.
#[derive(Clone, Debug)]
struct Seen {
    head: String,
    bytes: usize,
    tail: Vec<u8>,
}

impl Seen {
    fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (own, value) = line.split_once(':')?;
            own.eq_ignore_ascii_case(name).then_some(value.trim())
        })
    }

    /// Whether the form was closed, or as long as its head said.
    fn is_whole(&self) -> bool {
        let closed = self.tail.ends_with(b"--\r\n") || self.tail.ends_with(b"--\r\n\r\n0\r\n\r\n");
        closed || self.header("content-length").is_some_and(|length| length.parse() == Ok(self.bytes))
    }
}

struct Server {
    address: SocketAddr,
    seen: Arc<Mutex<Vec<Seen>>>,
    ended: Arc<Notify>,
}

impl Server {
    async fn start(acts: Vec<Act>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let (seen, ended) = (Arc::default(), Arc::new(Notify::new()));
        let (log, end) = (Arc::clone(&seen), Arc::clone(&ended));
        let acts = Arc::new(Mutex::new(VecDeque::from(acts)));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (acts, log, end) = (Arc::clone(&acts), Arc::clone(&log), Arc::clone(&end));
                tokio::spawn(async move {
                    if serve(stream, &acts, &log).await.is_some() {
                        end.notify_one();
                    }
                });
            }
        });
        Self { address, seen, ended }
    }

    fn client(&self) -> Client {
        let options = ClientOptions::new().client_id(7).api_key("key").proxy("");
        Client::new(options.base_url(format!("http://{}/api", self.address))).expect("a client")
    }

    /// The uploads, the connections of which have ended.
    fn seen(&self) -> Vec<Seen> {
        self.seen.lock().expect("the log").clone()
    }
}

/// One connection; something where it was an upload's.
async fn serve(mut stream: TcpStream, acts: &Mutex<VecDeque<Act>>, log: &Mutex<Vec<Seen>>) -> Option<()> {
    let mut bytes = Vec::new();
    let head = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
            bytes.drain(..end + 4);
            break head;
        }
        // A form that breaks at once may end before its head was sent.
        if !stream.read_buf(&mut bytes).await.is_ok_and(|count| count > 0) {
            return Some(());
        }
    };
    if head.starts_with("POST /api/auth/") {
        let token =
            r#"{"token_type": "Bearer", "access_token": "t", "refresh_token": "r", "expires_in": 3600}"#;
        stream.write_all(answer("200 OK", token).as_bytes()).await.ok()?;
        return None;
    }
    let act = acts.lock().expect("the acts").pop_front().expect("an act");
    let mut seen = Seen { head, bytes: bytes.len(), tail: bytes };
    match act {
        Act::Take(says) => {
            take(&mut stream, &mut seen, usize::MAX).await;
            if seen.is_whole() {
                stream.write_all(says.as_bytes()).await.ok();
            }
        }
        Act::AnswerEarly(says) => {
            stream.write_all(says.as_bytes()).await.ok();
            while seen.read(&mut stream).await {}
        }
        Act::Reset => {
            take(&mut stream, &mut seen, PIECE).await;
            stream.set_zero_linger().expect("linger");
        }
        Act::Hold(there, go_on, says) => {
            take(&mut stream, &mut seen, PIECE).await;
            there.send(()).ok();
            go_on.await.ok();
            take(&mut stream, &mut seen, usize::MAX).await;
            if seen.is_whole() {
                stream.write_all(says.as_bytes()).await.ok();
            }
        }
        Act::Stall(there) => {
            take(&mut stream, &mut seen, PIECE).await;
            there.send(()).ok();
            std::future::pending::<()>().await;
        }
    }
    log.lock().expect("the log").push(seen);
    Some(())
}

impl Seen {
    async fn read(&mut self, stream: &mut TcpStream) -> bool {
        let mut piece = vec![0; PIECE];
        let Ok(count @ 1..) = stream.read(&mut piece).await else { return false };
        self.bytes += count;
        self.tail.extend_from_slice(&piece[..count]);
        let surplus = self.tail.len().saturating_sub(64);
        self.tail.drain(..surplus);
        true
    }
}

/// Reads until there is enough, the form is whole, or the other side ends.
async fn take(stream: &mut TcpStream, seen: &mut Seen, enough: usize) {
    while seen.bytes < enough && !seen.is_whole() && seen.read(stream).await {}
}

fn answer(status: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
}

const DONE: &str = "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";
const UNAUTHORIZED: &str = "HTTP/1.1 401 Unauthorized\r\ncontent-length: 0\r\n\r\n";
const TOO_LARGE: &str = "HTTP/1.1 413 Content Too Large\r\ncontent-length: 0\r\n\r\n";
const LIMITED: &str = "HTTP/1.1 429 Too Many Requests\r\nretry-after: 0\r\ncontent-length: 0\r\n\r\n";
const UNAVAILABLE: &str = "HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\n\r\n";
const INVALID: &str = "HTTP/1.1 403 Forbidden\r\ncontent-type: application/json\r\ncontent-length: 35\r\n\r\n{\"errors\": {\"proof\": [\"Too old.\"]}}";

async fn upload(client: &Client, file: Upload) -> Result<SubmissionUpdate> {
    let files = Files::from([("proof".to_owned(), file)]);
    client.v1().occupational_health().update_submission("s-1", UpdateSubmission::new(), files).await
}

/// How a source of a test ends.
enum End {
    Plain,
    Failure,
    Never,
    Panic,
}

/// So many pieces of a length, and an end. It is heard of when it is dropped.
struct Source {
    left: AtomicUsize,
    piece: usize,
    end: End,
    dropped: Option<oneshot::Sender<()>>,
}

impl Source {
    fn new(pieces: usize, piece: usize, end: End) -> (Self, oneshot::Receiver<()>) {
        let (dropped, is_dropped) = oneshot::channel();
        (Self { left: pieces.into(), piece, end, dropped: Some(dropped) }, is_dropped)
    }

    fn large(length: Option<u64>) -> (Upload, oneshot::Receiver<()>) {
        let (source, is_dropped) = Self::new(LARGE / PIECE, PIECE, End::Plain);
        (Upload::from_source("proof.pdf", length, source), is_dropped)
    }
}

impl Drop for Source {
    fn drop(&mut self) {
        self.dropped.take().map(|dropped| dropped.send(()));
    }
}

impl UploadSource for Source {
    fn next(&self) -> UploadPiece<'_> {
        Box::pin(async {
            let take = |left: usize| left.checked_sub(1);
            if self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).is_ok() {
                return Ok(Some(Bytes::from(vec![b'x'; self.piece])));
            }
            match self.end {
                End::Plain => Ok(None),
                End::Failure => Err(Error::store("the disk is gone")),
                End::Never => std::future::pending().await,
                End::Panic => panic!("a source of a test"),
            }
        })
    }
}

fn large_file() -> tempfile::NamedTempFile {
    let file = tempfile::NamedTempFile::with_suffix(".pdf").expect("a file");
    file.as_file().set_len(LARGE as u64).expect("a length");
    file
}

#[tokio::test]
async fn a_file_that_cannot_be_sent_is_named_and_nothing_is_sent() {
    let server = Server::start(Vec::new()).await;
    let options = ClientOptions::new().client_id(7).api_key("key").proxy("").max_upload_size(10);
    let client = Client::new(options.base_url(format!("http://{}/api", server.address))).expect("a client");
    let folder = tempfile::tempdir().expect("a folder");
    let empty = tempfile::NamedTempFile::new().expect("a file");
    let mut larger = tempfile::NamedTempFile::new().expect("a file");
    larger.write_all(b"eleven bytes").expect("written");
    let (none, _) = Source::new(0, 0, End::Plain);
    let (long, _) = Source::new(1, 11, End::Plain);
    for (file, says) in [
        (Upload::from_path("/nowhere/Jane Canary.pdf"), "cannot be read (there is no such file)"),
        (folder.path().into(), "is no file"),
        (empty.path().into(), "is empty"),
        (larger.path().into(), "larger than the 10 bytes that `max_upload_size` allows"),
        (Upload::from_bytes("proof.pdf", Vec::new()), "is empty"),
        (Upload::from_bytes("proof.pdf", vec![0; 11]), "larger than the 10 bytes"),
        (Upload::from_source("proof.pdf", Some(0), none), "is empty"),
        (Upload::from_source("proof.pdf", Some(11), long), "larger than the 10 bytes"),
        (Upload::from_bytes("proof.pdf", vec![0]).content_type("a\r\nb/c"), "content type"),
        (Upload::from_bytes("proof.pdf", vec![0]).content_type("pdf"), "content type"),
    ] {
        let error = upload(&client, file).await.expect_err(says);
        assert_eq!((error.kind(), error.status()), (ErrorKind::Validation, None), "{error}");
        assert!(
            error.fields()["files.proof"].iter().any(|problem| problem.contains(says)),
            "{says}: {error}"
        );
        assert!(
            error.to_string().contains("nothing was sent") && !error.to_string().contains("Canary"),
            "{error}"
        );
    }
    let screenings = client.v1().occupational_health();
    let nameless = Files::from([(" ".to_owned(), Upload::from_bytes("proof.pdf", vec![0]))]);
    for files in [Files::new(), nameless] {
        let error =
            screenings.update_submission("s-1", UpdateSubmission::new(), files).await.expect_err("no files");
        assert!(error.fields().contains_key("files"), "{error}");
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_file_that_changes_on_its_way_ends_the_call() {
    type Change = fn(&Path);
    let changes: [(&str, Change); 3] = [
        ("grows", |path| {
            let mut file = std::fs::File::options().append(true).open(path).expect("opened");
            file.write_all(b"more").expect("written");
        }),
        ("shrinks", |path| {
            std::fs::File::options()
                .write(true)
                .open(path)
                .expect("opened")
                .set_len(LARGE as u64 / 2)
                .expect("cut");
        }),
        ("is rewritten", |path| {
            let mut file = std::fs::File::options().write(true).open(path).expect("opened");
            file.seek(std::io::SeekFrom::Start(0)).expect("begun");
            file.write_all(b"other").expect("written");
            let later = std::time::SystemTime::now() + std::time::Duration::from_secs(60);
            file.set_modified(later).expect("a time");
        }),
    ];
    for (name, change) in changes {
        let (there, is_there) = oneshot::channel();
        let (go_on, may_go_on) = oneshot::channel();
        let server = Server::start(vec![Act::Hold(there, may_go_on, DONE)]).await;
        let (client, file) = (server.client(), large_file());
        let path = file.path().to_owned();
        let call = tokio::spawn(async move { upload(&client, path.into()).await });
        is_there.await.expect("on its way");
        change(file.path());
        go_on.send(()).expect("held");
        let error = call.await.expect("joined").expect_err(name);
        assert_eq!((error.kind(), error.retries_taken()), (ErrorKind::Validation, 0), "{name}: {error}");
        assert!(error.fields()["files.proof"][0].contains("changed"), "{name}: {error}");
        server.ended.notified().await;
        assert!(!server.seen()[0].is_whole(), "{name}");
    }
}

#[tokio::test]
async fn a_source_that_is_not_what_was_said_ends_the_call() {
    for (pieces, piece, end, length, says) in [
        (3, 100, End::Plain, Some(299), "is longer than was said"),
        (3, 100, End::Plain, Some(301), "is shorter than was said"),
        (3, 100, End::Failure, Some(400), "could not be read from its source"),
        (3, 100, End::Failure, None, "could not be read from its source"),
        (0, 0, End::Plain, None, "is empty"),
        (5, 0, End::Plain, None, "is empty"),
        (2, 600, End::Plain, None, "larger than the 1000 bytes"),
    ] {
        let server = Server::start(vec![Act::Take(DONE)]).await;
        let options = ClientOptions::new().client_id(7).api_key("key").proxy("").max_upload_size(1000);
        let client =
            Client::new(options.base_url(format!("http://{}/api", server.address))).expect("a client");
        let (source, is_dropped) = Source::new(pieces, piece, end);
        let error = upload(&client, Upload::from_source("p.pdf", length, source)).await.expect_err(says);
        assert_eq!((error.kind(), error.retries_taken()), (ErrorKind::Validation, 0), "{says}: {error}");
        assert!(error.fields()["files.proof"][0].contains(says), "{says}: {error}");
        is_dropped.await.expect("dropped");
        server.ended.notified().await;
        assert!(server.seen().iter().all(|seen| !seen.is_whole()), "{says}");
    }
}

#[tokio::test]
async fn a_source_that_panics_is_no_end_of_the_file() {
    for length in [None, Some(300)] {
        let server = Server::start(vec![Act::Take(DONE)]).await;
        let (source, is_dropped) = Source::new(3, 100, End::Panic);
        let outcome = upload(&server.client(), Upload::from_source("p.pdf", length, source)).await;
        assert_eq!(outcome.expect_err("panicked").retries_taken(), 0);
        is_dropped.await.expect("dropped");
        server.ended.notified().await;
        assert!(server.seen().iter().all(|seen| !seen.is_whole()));
    }
}

#[tokio::test]
async fn an_answer_that_comes_early_ends_the_upload() {
    for (says, field) in [(INVALID, Some("proof")), (TOO_LARGE, None)] {
        let server = Server::start(vec![Act::AnswerEarly(says), Act::AnswerEarly(says)]).await;
        let client = server.client();
        let (file, is_dropped) = Source::large(Some(LARGE as u64));
        let error = upload(&client, file).await.expect_err(says);
        assert_eq!((error.kind(), error.retries_taken()), (ErrorKind::Validation, 0), "{error}");
        assert_eq!(error.fields().keys().next().map(String::as_str), field);
        is_dropped.await.expect("dropped");
        server.ended.notified().await;
        assert!(server.seen()[0].bytes < LARGE);

        // A source that has nothing to give does not hold it up.
        let (source, is_dropped) = Source::new(1, 100, End::Never);
        let stuck = Upload::from_source("p.pdf", Some(200), source);
        assert_eq!(upload(&client, stuck).await.expect_err(says).kind(), ErrorKind::Validation);
        is_dropped.await.expect("dropped");
    }
}

#[tokio::test]
async fn a_refused_token_is_renewed_where_the_file_can_be_sent_again() {
    let server = Server::start(vec![Act::AnswerEarly(UNAUTHORIZED), Act::Take(DONE)]).await;
    let file = large_file();
    assert_eq!(
        upload(&server.client(), file.path().into()).await.expect("sent again"),
        SubmissionUpdate::Updated
    );
    let seen = server.seen();
    let whole = seen.iter().find(|seen| seen.is_whole()).expect("the second");
    assert!(
        whole.bytes > LARGE
            && whole.header("content-type").is_some_and(|kind| kind.starts_with("multipart/"))
    );

    let server = Server::start(vec![Act::AnswerEarly(UNAUTHORIZED)]).await;
    let (file, is_dropped) = Source::large(None);
    let error = upload(&server.client(), file).await.expect_err("refused");
    assert_eq!((error.kind(), error.retries_taken()), (ErrorKind::Authentication, 0), "{error}");
    assert!(error.to_string().contains("call again with a new one"), "{error}");
    is_dropped.await.expect("dropped");
}

#[tokio::test]
async fn a_broken_connection_costs_a_retry_or_the_source() {
    let server = Server::start(vec![Act::Reset, Act::Take(DONE)]).await;
    let file = large_file();
    upload(&server.client(), file.path().into()).await.expect("sent again");
    let seen = server.seen();
    assert_eq!((seen.len(), seen[0].is_whole(), seen[1].is_whole()), (2, false, true));
    assert!(seen[0].header("idempotency-key").is_some_and(|key| key.len() >= 16));
    assert_eq!(seen[0].header("idempotency-key"), seen[1].header("idempotency-key"));

    for (act, kind) in [(Act::Reset, ErrorKind::Connection), (Act::Take(LIMITED), ErrorKind::RateLimit)] {
        let server = Server::start(vec![act]).await;
        let (file, is_dropped) = Source::large(Some(LARGE as u64));
        let error = upload(&server.client(), file).await.expect_err("broken");
        assert_eq!((error.kind(), error.retries_taken()), (kind, 0), "{error}");
        is_dropped.await.expect("dropped");
        assert_eq!(server.seen().len(), 1);
    }
}

#[tokio::test]
async fn a_source_that_was_read_makes_no_call_that_may_work_unchanged() {
    let own_key = || CallOptions::new().idempotency_key("proof-17").max_retries(0);
    let acts: [fn() -> Act; 3] = [|| Act::Reset, || Act::Take(LIMITED), || Act::Take(UNAVAILABLE)];
    for act in acts {
        let server = Server::start(vec![act(), act()]).await;
        let client = server.client().with_options(own_key()).expect("options");
        let kept =
            upload(&client, Upload::from_bytes("proof.pdf", vec![0; PIECE])).await.expect_err("failed");
        assert!(kept.is_retryable(), "{kept}");
        let client = server.client().with_options(own_key()).expect("options");
        let (file, _) = Source::large(Some(LARGE as u64));
        let error = upload(&client, file).await.expect_err("failed");
        assert_eq!((error.kind(), error.is_retryable()), (kept.kind(), false), "{error}");
        assert!(error.to_string().contains("call again with a new one"), "{error}");
    }

    let closed =
        std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address");
    let options = ClientOptions::new().base_url(format!("http://{closed}/api")).proxy("").max_retries(0);
    let client = Client::new(options.session(TokenPair::new("token-of-the-test"))).expect("a client");
    let (file, _) = Source::large(None);
    let error = upload(&client, file).await.expect_err("nobody there");
    assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Connection, true), "{error}");
}

#[tokio::test]
async fn a_call_that_is_cancelled_or_too_late_lets_go_of_its_file() {
    let (there, is_there) = oneshot::channel();
    let server = Server::start(vec![Act::Stall(there)]).await;
    let client = server.client();
    let (file, is_dropped) = Source::large(None);
    let call = tokio::spawn(async move { upload(&client, file).await });
    is_there.await.expect("on its way");
    call.abort();
    is_dropped.await.expect("dropped");

    let (there, _is_there) = oneshot::channel();
    let server = Server::start(vec![Act::Stall(there)]).await;
    let client = server.client().with_options(CallOptions::new().timeout(0.5)).expect("options");
    let (file, is_dropped) = Source::large(None);
    let error = upload(&client, file).await.expect_err("too late");
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    is_dropped.await.expect("dropped");
}

#[tokio::test]
async fn one_key_is_for_one_form() {
    let server = Server::start(vec![Act::Take(DONE), Act::Take(DONE)]).await;
    let client =
        server.client().with_options(CallOptions::new().idempotency_key("proof-17")).expect("options");
    upload(&client, Upload::from_bytes("proof.pdf", "one")).await.expect("first");
    upload(&client, Upload::from_bytes("proof.pdf", "one")).await.expect("again");
    let other = upload(&client, Upload::from_bytes("proof.pdf", "two")).await.expect_err("another form");
    assert!(other.fields().contains_key("idempotency_key"), "{other}");
    let answers = UpdateSubmission::new().form_data([("gp_name".to_owned(), Value::from("Dr Osei"))]);
    let screenings = client.v1().occupational_health();
    let other = screenings.update_submission("s-1", answers, Files::new()).await.expect_err("another form");
    assert!(other.fields().contains_key("idempotency_key"), "{other}");
}
