//! The program: what it prints, and that it ends.

use std::process::Stdio;

use hbportal_sandbox::Config;
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::{Child, Command},
    time::timeout,
};

use crate::client::{Call, LIMIT};

fn start(arguments: &[&str]) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hbportal-sandbox"));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true).spawn().unwrap()
}

/// The lines up to `ready`.
async fn ready(child: &mut Child) -> Vec<String> {
    let mut lines = BufReader::new(child.stdout.as_mut().unwrap()).lines();
    let mut read = Vec::new();
    loop {
        let line = timeout(LIMIT, lines.next_line()).await.unwrap().unwrap().unwrap();
        if line == "ready" {
            return read;
        }
        read.push(line);
    }
}

#[tokio::test]
async fn it_tells_where_it_is_and_ends_with_its_input() {
    let mut child = start(&["--exit-with-stdin"]);
    let lines = ready(&mut child).await;
    let url = lines[0].strip_prefix("HBPORTAL_BASE_URL=").unwrap().strip_suffix("/api").unwrap();
    let expected = [
        format!("HBPORTAL_BASE_URL={url}/api"),
        format!("HBPORTAL_CLIENT_ID={}", Config::CLIENT_ID),
        format!("HBPORTAL_API_KEY={}", Config::API_KEY),
        format!("HBPORTAL_SANDBOX_URL={url}/_sandbox"),
        format!("HBPORTAL_PRACTICAL_TRAINING_BASE_URL={url}/tdta/api/v1"),
        format!("HBPORTAL_VIRTUAL_BLS_BASE_URL={url}/bls/api/v1"),
        format!("HBPORTAL_SERVICES_BASE_URL={url}/services/api"),
        format!("HBPORTAL_ACADEMY_BASE_URL={url}/academy/api"),
    ];
    assert_eq!(lines, expected);
    assert!(url.starts_with("http://127.0.0.1:"));
    Call::new(axum::http::Method::GET, "/_sandbox/clock").send(url).await.expect(200);

    drop(child.stdin.take());
    assert!(timeout(LIMIT, child.wait()).await.unwrap().unwrap().success());
}

#[tokio::test]
async fn it_takes_other_credentials_and_ends_in_time() {
    let mut child = start(&["--client-id", "7", "--api-key", "k-7", "--max-seconds", "1"]);
    let lines = ready(&mut child).await;
    assert_eq!(lines[1..3], ["HBPORTAL_CLIENT_ID=7", "HBPORTAL_API_KEY=k-7"]);
    assert!(timeout(LIMIT, child.wait()).await.unwrap().unwrap().success());
}

#[cfg(unix)]
#[tokio::test]
async fn it_ends_on_a_signal() {
    let mut child = start(&[]);
    ready(&mut child).await;
    let id = child.id().unwrap().to_string();
    assert!(Command::new("kill").args(["-TERM", &id]).status().await.unwrap().success());
    assert!(timeout(LIMIT, child.wait()).await.unwrap().unwrap().success());
}
