//! `cargo xtask soak`: what takes long or much, bounded, with its figures printed.

use anyhow::Result;

use crate::{
    node,
    python::Environment,
    repository,
    sandbox::{self, Server},
    steps::{Steps, run},
    swift,
};

/// Runs the programs in `soak/` of each package.
pub fn run_soak() -> Result<()> {
    let mut steps = Steps::new(12);
    steps.step("building the sandbox portal", sandbox::build)?;
    let python = steps.step("preparing Python under target/venv", Environment::prepare)?;
    steps.step("building the Python package and installing its wheel", || python.install_wheel())?;
    for (what, program) in [
        ("saving a PDF of 200 MB from Python", "bindings-python/soak/download.py"),
        ("uploading 500 MB from Python, five times", "bindings-python/soak/upload.py"),
        (
            "eight Python processes on one token pair for a minute, over a file and over Redis, five times",
            "bindings-python/soak/fleet.py",
        ),
    ] {
        steps.step(what, || {
            let sandbox = Server::sandbox()?;
            run(python.python().arg(repository::path(program)).envs(sandbox.variables()))
        })?;
    }
    steps.step("building the bench server in release mode", sandbox::build_bench_server)?;
    let package = steps.step("building the Node package", node::install)?;
    steps.step("making 200,000 calls from Node", || package.soak(&Server::bench()?))?;
    steps.step("sending files of 500 MB from Node", || package.soak_uploads(&Server::sandbox()?))?;
    if let Some(package) = steps.step("preparing Swift", swift::install)? {
        steps.step("making 110,000 calls from Swift", || package.soak(&Server::bench()?))?;
    }
    steps.finish("Soaked");
    Ok(())
}
