//! `cargo xtask demo`: a real job, through one of the packages, against the sandbox portal.

use anyhow::{Context, Result};
use clap::Args;

use crate::{
    node,
    python::Environment,
    repository,
    sandbox::{self, Server},
    steps::{Steps, run},
    swift,
};

/// Options of `cargo xtask demo`.
#[derive(Args)]
pub struct Options {
    /// Through the Node package instead of the Python package.
    #[arg(long, conflicts_with = "swift")]
    node: bool,
    /// Through the Swift package instead of the Python package.
    #[arg(long)]
    swift: bool,
    /// Three nights of an agency with 500 candidates instead of the main job: in Python or Node.
    #[arg(long, conflicts_with = "swift")]
    nightly: bool,
}

/// Builds what is needed and runs the job.
pub fn run_demo(options: &Options) -> Result<()> {
    println!("A real job against the sandbox portal. The first run builds everything: some minutes.");
    match options {
        Options { node: true, nightly: true, .. } => through_node("nightly-demo"),
        Options { node: true, .. } => through_node("main-job"),
        Options { swift: true, .. } => through_swift(),
        Options { nightly: true, .. } => through_python("nightly_demo.py"),
        _ => through_python("main_job.py"),
    }
}

fn through_python(example: &str) -> Result<()> {
    let mut steps = Steps::new(4);
    steps.step("building the sandbox portal", sandbox::build)?;
    let python = steps.step("preparing Python under target/venv", Environment::prepare)?;
    steps.step("building the Python package and installing its wheel", || python.install_wheel())?;
    let example = format!("bindings-python/examples/{example}");
    steps.step(&format!("running {example}"), || {
        let sandbox = Server::sandbox()?;
        run(python
            .python()
            .arg(repository::path(&example))
            .envs(sandbox.variables())
            .current_dir(repository::target()))
    })?;
    steps.finish("The job is done");
    Ok(())
}

fn through_node(example: &str) -> Result<()> {
    let mut steps = Steps::new(3);
    steps.step("building the sandbox portal", sandbox::build)?;
    let package = steps.step("building the Node package", node::install)?;
    steps.step(&format!("running bindings-node/examples/{example}.ts"), || {
        package.example(example, &Server::sandbox()?)
    })?;
    steps.finish("The job is done");
    Ok(())
}

fn through_swift() -> Result<()> {
    let mut steps = Steps::new(3);
    steps.step("building the sandbox portal", sandbox::build)?;
    let package = steps.step("preparing Swift", swift::install)?.context("there is no Swift")?;
    steps.step("running bindings-swift/Examples/MainJob", || package.main_job(&Server::sandbox()?))?;
    steps.finish("The job is done");
    Ok(())
}
