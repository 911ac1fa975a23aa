//! Servers for demos and measurements as processes: started, waited for, and ended by their standard input.

use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use anyhow::{Context, Result, bail};

use crate::{repository, steps::run};

/// A running server; dropping it ends it.
pub struct Server {
    child: Child,
    variables: Vec<(String, String)>,
}

/// Builds the sandbox portal.
pub fn build() -> Result<()> {
    run(Command::new("cargo")
        .args(["build", "--locked", "-p", "hbportal-sandbox", "--bin", "hbportal-sandbox"])
        .current_dir(repository::root()))
}

/// Builds the server that only measures.
pub fn build_bench_server() -> Result<()> {
    run(Command::new("cargo")
        .args(["build", "--release", "--locked", "-p", "hbportal-sandbox", "--bin", "hbportal-bench-server"])
        .current_dir(repository::root()))
}

/// Where [`build`] puts it.
pub fn binary() -> PathBuf {
    repository::target().join("debug/hbportal-sandbox")
}

impl Server {
    /// Starts the sandbox portal on a free port and waits until it is ready.
    pub fn sandbox() -> Result<Self> {
        Self::start(&binary(), &["--port", "0", "--exit-with-stdin"])
    }

    /// Starts the server that only measures.
    pub fn bench() -> Result<Self> {
        Self::start(&repository::target().join("release/hbportal-bench-server"), &[])
    }

    /// Starts a server that prints `NAME=value` lines and then `ready`.
    pub fn start(binary: &Path, arguments: &[&str]) -> Result<Self> {
        let mut child = Command::new(binary)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("{} could not be started", binary.display()))?;
        let lines = child.stdout.take().context("the server has no output")?;
        let mut server = Self { child, variables: Vec::new() };
        for line in BufReader::new(lines).lines() {
            let line = line?;
            if line == "ready" {
                return Ok(server);
            }
            if let Some((name, value)) = line.split_once('=') {
                server.variables.push((name.to_owned(), value.to_owned()));
            }
        }
        bail!("{} ended before it was ready", binary.display())
    }

    /// What a client must find in its environment.
    pub fn variables(&self) -> impl Iterator<Item = (&str, &str)> {
        self.variables.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It ends with its input; how, is of no interest any more.
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}
