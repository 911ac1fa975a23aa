//! `cargo xtask demo`: the main job, through one of the packages, against the sandbox portal.

use anyhow::Result;
use clap::Args;

use crate::{
    node,
    python::Environment,
    repository,
    sandbox::{self, Server},
    steps::{Steps, run},
};

/// Options of `cargo xtask demo`.
#[derive(Args)]
pub struct Options {
    /// Through the Node package instead of the Python package.
    #[arg(long)]
    node: bool,
}

/// Builds what is needed and runs the main job.
pub fn run_demo(options: &Options) -> Result<()> {
    println!("The main job against the sandbox portal. The first run builds everything: some minutes.");
    if options.node { through_node() } else { through_python() }
}

fn through_python() -> Result<()> {
    let mut steps = Steps::new(4);
    steps.step("building the sandbox portal", sandbox::build)?;
    let python = steps.step("preparing Python under target/venv", Environment::prepare)?;
    steps.step("building the Python package and installing its wheel", || python.install_wheel())?;
    steps.step("running bindings-python/examples/main_job.py", || {
        let sandbox = Server::sandbox()?;
        run(python
            .python()
            .arg(repository::path("bindings-python/examples/main_job.py"))
            .envs(sandbox.variables())
            .current_dir(repository::target()))
    })?;
    steps.finish("The main job is done");
    Ok(())
}

fn through_node() -> Result<()> {
    let mut steps = Steps::new(3);
    steps.step("building the sandbox portal", sandbox::build)?;
    let package = steps.step("building the Node package", node::install)?;
    steps.step("running bindings-node/examples/main-job.ts", || package.main_job(&Server::sandbox()?))?;
    steps.finish("The main job is done");
    Ok(())
}
