//! `cargo xtask soak`: what takes long or much, bounded, with its figures printed.

use anyhow::Result;

use crate::{
    python::Environment,
    repository,
    sandbox::{self, Server},
    steps::{Steps, run},
};

/// Runs every program in `bindings-python/soak/`.
pub fn run_soak() -> Result<()> {
    let mut steps = Steps::new(4);
    steps.step("building the sandbox portal", sandbox::build)?;
    let python = steps.step("preparing Python under target/venv", Environment::prepare)?;
    steps.step("building the Python package and installing its wheel", || python.install_wheel())?;
    steps.step("saving a PDF of 200 MB", || {
        let sandbox = Server::sandbox()?;
        run(python
            .python()
            .arg(repository::path("bindings-python/soak/download.py"))
            .envs(sandbox.variables()))
    })?;
    steps.finish("Soaked");
    Ok(())
}
