//! The examples of the README, run in its order.

use std::process::{Command, Stdio};

use hbportal_sandbox::Sandbox;

#[tokio::test(flavor = "multi_thread")]
async fn the_curl_examples_work() {
    if Command::new("curl").arg("--version").stdout(Stdio::null()).status().is_err() {
        eprintln!("skipped: there is no curl");
        return;
    }
    let sandbox = Sandbox::start().await.unwrap();
    let examples: Vec<&str> =
        include_str!("../../README.md").split('`').filter(|text| text.starts_with("curl ")).collect();
    assert_eq!(examples.len(), 42);
    for example in examples {
        let run = Command::new("sh")
            .args(["-c", &example.replacen("curl", "curl --silent --show-error --fail", 1)])
            .env("HBPORTAL_SANDBOX_URL", sandbox.control_url())
            .output()
            .unwrap();
        assert!(run.status.success(), "{example}: {}", String::from_utf8_lossy(&run.stderr));
    }
}
