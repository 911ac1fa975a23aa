//! `cargo xtask bench`: what a call costs, as ratios against peers in the same run. Not a test.

use std::process::Command;

use anyhow::Result;

use crate::{
    node,
    python::Environment,
    repository,
    sandbox::{self, Server},
    steps::{Steps, run},
    swift,
};

/// Measures the packages against the usual HTTP clients.
pub fn run_bench() -> Result<()> {
    let mut steps = Steps::new(9);
    steps.step("building the bench server in release mode", sandbox::build_bench_server)?;
    steps.step("measuring the core: what the token lifecycle costs", || {
        let options = ["bench", "--locked", "-p", "hbportal", "--bench", "lifecycle"];
        run(Command::new("cargo")
            .args(options)
            .envs(Server::bench()?.variables())
            .current_dir(repository::root()))
    })?;
    let python = steps.step("preparing Python under target/venv", Environment::prepare)?;
    steps.step("building the Python package and installing its wheel and its peers", || {
        python.install_wheel()?;
        python.install_requirements("bindings-python/bench/requirements.txt")
    })?;
    steps.step("measuring Python: some minutes", || {
        let server = Server::bench()?;
        run(python.python().arg(repository::path("bindings-python/bench/bench.py")).envs(server.variables()))
    })?;
    let package = steps.step("building the Node package", node::install)?;
    steps.step("measuring Node: some minutes", || package.bench(&Server::bench()?))?;
    if let Some(package) = steps.step("preparing Swift", swift::install)? {
        steps.step("measuring Swift: some minutes", || package.bench(&Server::bench()?))?;
    }
    steps.finish("Measured");
    Ok(())
}
