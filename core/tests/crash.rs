//! A process is killed at each step of a renewal. Whatever the step, the next start has a token, logs in, or says that
//! the session is in doubt; it sends no token that the portal has seen before, unless nothing else is left.

#![allow(clippy::expect_used, reason = "a test ends where something unexpected happens")]

use std::{
    io::{BufRead, Write},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use hbportal::{
    Client, ClientOptions, ErrorKind, Hooks, Result, TokenPair, TokenStore,
    auth::{FileStore, Record, Saved, StoreFuture, StoreIdentity, StoreLock},
};
use hbportal_sandbox::{Fault, FaultOrder, Sandbox};
use serde_json::{Value, json};

const REFRESH: &str = "POST /auth/refresh";
const LOGIN: &str = "POST /auth/token";

/// A file that ends the process, without a word to anybody, at the step of a given number.
#[derive(Debug)]
struct Deadly {
    store: FileStore,
    steps_left: AtomicU32,
}

impl Deadly {
    fn step(&self, name: &str) {
        if self.steps_left.fetch_sub(1, Ordering::SeqCst) == 1 {
            println!("died {name}");
            std::io::stdout().flush().expect("told");
            std::process::abort();
        }
    }

    fn around<'a, T: Send + 'a>(
        &'a self,
        what: &'static str,
        work: StoreFuture<'a, T>,
    ) -> StoreFuture<'a, T> {
        Box::pin(async move {
            self.step(&format!("before {what}"));
            let done = work.await?;
            self.step(&format!("after {what}"));
            Ok(done)
        })
    }
}

impl TokenStore for Deadly {
    fn load(&self) -> StoreFuture<'_, Record> {
        self.around("loading", self.store.load())
    }

    fn save<'a>(&'a self, record: &'a Record) -> StoreFuture<'a, Saved> {
        let what = if record.intent.is_some() { "saving the intent" } else { "saving the pair" };
        self.around(what, self.store.save(record))
    }

    fn lock(&self, wait: Duration) -> StoreFuture<'_, Box<dyn StoreLock>> {
        self.around("locking", self.store.lock(wait))
    }
}

fn options(base_url: &str, credentials: Option<(i64, &str)>) -> ClientOptions {
    let options = ClientOptions::new().base_url(base_url).proxy("");
    match credentials {
        Some((client_id, api_key)) => options.client_id(client_id).api_key(api_key),
        None => options,
    }
}

/// Not a test: the process that is killed. It is told what to do on its standard input.
#[tokio::test]
#[ignore = "started by the tests below"]
async fn victim() {
    let Some(Ok(order)) = std::io::stdin().lock().lines().next() else { return };
    let order: Value = serde_json::from_str(&order).expect("an order");
    let text = |name: &str| order[name].as_str().map(str::to_owned);
    let (base_url, file) = (text("base_url").expect("a URL"), text("file").expect("a file"));
    let api_key = text("api_key");
    let credentials = order["client_id"].as_i64().zip(api_key.as_deref());
    let identity = StoreIdentity::new(&base_url, credentials.map(|(id, _)| id));
    let steps = order["steps"].as_u64().and_then(|steps| u32::try_from(steps).ok()).expect("steps");
    let store = Deadly { store: FileStore::new(file, identity), steps_left: AtomicU32::new(steps) };
    let client =
        Client::with_hooks(options(&base_url, credentials), Hooks::new().token_store(Arc::new(store)))
            .expect("a client");
    client.auth().token_info().await.expect("alive to the end");
    println!("survived");
}

struct World {
    sandbox: Sandbox,
    folder: tempfile::TempDir,
    can_login: bool,
}

impl World {
    /// With a pair in the file whose access token the portal does not take any more.
    async fn new(can_login: bool) -> Self {
        let world = Self {
            sandbox: Sandbox::start().await.expect("a sandbox"),
            folder: tempfile::tempdir().expect("a folder"),
            can_login,
        };
        let account = (world.sandbox.client_id(), world.sandbox.api_key());
        let source = Client::new(options(&world.sandbox.base_url(), Some(account))).expect("a client");
        let pair = source.auth().token().await.expect("a pair");
        let pair =
            TokenPair::new(pair.access_token).refresh_token(pair.refresh_token.expect("a refresh token"));
        world.store().put(Some(&pair)).await.expect("kept");
        world.sandbox.advance_clock(3_700);
        world.sandbox.clear_requests();
        world
    }

    fn credentials(&self) -> Option<(i64, &str)> {
        self.can_login.then(|| (self.sandbox.client_id(), self.sandbox.api_key()))
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("token.json")
    }

    fn store(&self) -> FileStore {
        let client_id = self.credentials().map(|(id, _)| id);
        FileStore::new(self.file(), StoreIdentity::new(&self.sandbox.base_url(), client_id))
    }

    /// Starts the victim, which dies at its step of this number.
    fn victim(&self, steps: u32) -> Child {
        let credentials = self.credentials();
        let order = json!({
            "base_url": self.sandbox.base_url(),
            "file": self.file(),
            "client_id": credentials.map(|(id, _)| id),
            "api_key": credentials.map(|(_, key)| key),
            "steps": steps,
        });
        let own: &Path = &std::env::current_exe().expect("this program");
        let mut child = Command::new(own)
            .args(["--exact", "victim", "--ignored", "--nocapture"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("started");
        writeln!(child.stdin.take().expect("a pipe"), "{order}").expect("told");
        child
    }

    /// The next start: a call, and one after it.
    async fn next_start(&self) -> Result<()> {
        let options = options(&self.sandbox.base_url(), self.credentials());
        let client =
            Client::with_hooks(options, Hooks::new().token_store(Arc::new(self.store()))).expect("a client");
        let first = client.auth().token_info().await.map(drop);
        let asked = self.sandbox.requests().count(REFRESH);
        let second = client.auth().token_info().await.map(drop);
        assert_eq!(
            second.as_ref().err().map(hbportal::Error::kind),
            first.as_ref().err().map(hbportal::Error::kind)
        );
        assert_eq!(self.sandbox.requests().count(REFRESH), asked, "a loop");
        first
    }
}

/// The last words of a victim.
async fn last_words(child: Child) -> String {
    let output =
        tokio::task::spawn_blocking(|| child.wait_with_output()).await.expect("joined").expect("ended");
    let output = String::from_utf8_lossy(&output.stdout).into_owned();
    let word = output.lines().find(|line| line.starts_with("died ") || *line == "survived");
    word.unwrap_or_else(|| panic!("no last words: {output}")).to_owned()
}

/// Kills at one step after the other; what each next start came to, by the step.
async fn kill_at_each_step(can_login: bool) -> Vec<(String, Option<ErrorKind>, World)> {
    let mut outcomes = Vec::new();
    for step in 1.. {
        let world = World::new(can_login).await;
        let words = last_words(world.victim(step)).await;
        if words == "survived" {
            break;
        }
        let outcome = world.next_start().await;
        outcomes.push((words, outcome.err().map(|error| error.kind()), world));
    }
    let steps: Vec<&str> = outcomes.iter().map(|(words, ..)| words.as_str()).collect();
    for step in ["locking", "loading", "saving the intent", "saving the pair"] {
        for moment in ["before", "after"] {
            let name = format!("died {moment} {step}");
            assert!(steps.contains(&name.as_str()), "{name} is not in {steps:?}");
        }
    }
    outcomes
}

#[tokio::test(flavor = "multi_thread")]
async fn with_credentials_the_next_start_goes_on_or_logs_in() {
    for (step, outcome, world) in kill_at_each_step(true).await {
        assert_eq!(outcome, None, "{step}");
        let seen = world.sandbox.requests();
        // What may have been sent is not sent again, whether it was or not.
        let unknown =
            ["died after saving the intent", "died before saving the pair"].contains(&step.as_str());
        assert_eq!(seen.count(LOGIN), u64::from(unknown), "{step}");
        assert_eq!(seen.count(REFRESH), u64::from(step != "died after saving the intent"), "{step}");
        assert_eq!(world.sandbox.sessions().reuse_detected, 0, "{step}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_them_it_goes_on_or_is_in_doubt() {
    for (step, outcome, world) in kill_at_each_step(false).await {
        let lost = step == "died before saving the pair";
        assert_eq!(outcome, lost.then_some(ErrorKind::SessionInDoubt), "{step}");
        assert_eq!(world.sandbox.requests().count(REFRESH), if lost { 2 } else { 1 }, "{step}");
        if lost {
            // And the one after it knows that it is over.
            let error = world.next_start().await.expect_err("over");
            assert!(matches!(error.kind(), ErrorKind::SessionEnded | ErrorKind::SessionInDoubt), "{error}");
            assert_eq!(world.sandbox.requests().count(REFRESH), 2, "a loop over starts");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_is_killed_while_the_portal_answers_is_outlived() {
    for can_login in [true, false] {
        let world = World::new(can_login).await;
        world.sandbox.fault(FaultOrder::once(REFRESH, Fault::Delay { ms: 200 }));
        let mut child = world.victim(u32::MAX);
        let limit = Duration::from_secs(60);
        assert!(world.sandbox.wait_for_requests(limit, |seen| seen.count(REFRESH) == 1).await);
        child.kill().and_then(|()| child.wait()).expect("killed");
        assert!(world.sandbox.wait_for_requests(limit, |seen| seen.in_flight == 0).await);
        match world.next_start().await {
            Ok(()) => {}
            Err(error) => assert!(!can_login && error.kind() == ErrorKind::SessionInDoubt, "{error}"),
        }
        if can_login {
            assert_eq!(
                (world.sandbox.requests().count(LOGIN), world.sandbox.sessions().reuse_detected),
                (1, 0)
            );
        }
    }
}
