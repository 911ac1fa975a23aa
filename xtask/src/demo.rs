//! `cargo xtask demo`: the main job, through the Python package, against the sandbox.

use anyhow::Result;

use crate::{
    python::Environment,
    repository,
    sandbox::{self, Server},
    steps::{Steps, run},
};

/// Builds what is needed and runs `bindings-python/examples/main_job.py`.
pub fn run_demo() -> Result<()> {
    println!("The main job against the sandbox portal. The first run builds everything: some minutes.");
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
