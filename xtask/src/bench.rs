//! `cargo xtask bench`: what a call costs, as ratios against peers in the same run. Not a test.

use std::process::Command;

use anyhow::Result;

use crate::{
    python::Environment,
    repository,
    sandbox::Server,
    steps::{Steps, run},
};

/// Measures the Python package against the usual HTTP clients.
pub fn run_bench() -> Result<()> {
    let mut steps = Steps::new(4);
    steps.step("building the bench server in release mode", || {
        run(Command::new("cargo")
            .args([
                "build",
                "--release",
                "--locked",
                "-p",
                "hbportal-sandbox",
                "--bin",
                "hbportal-bench-server",
            ])
            .current_dir(repository::root()))
    })?;
    let python = steps.step("preparing Python under target/venv", Environment::prepare)?;
    steps.step("building the Python package and installing its wheel and its peers", || {
        python.install_wheel()?;
        python.install_requirements("bindings-python/bench/requirements.txt")
    })?;
    steps.step("measuring: some minutes", || {
        let server = Server::start(&repository::target().join("release/hbportal-bench-server"), &[])?;
        run(python.python().arg(repository::path("bindings-python/bench/bench.py")).envs(server.variables()))
    })?;
    steps.finish("Measured");
    Ok(())
}
