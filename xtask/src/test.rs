//! `cargo xtask test`: everything that is checked, in the order in which it fails fastest.

use std::process::Command;

use anyhow::Result;

use crate::{
    node,
    python::Environment,
    repository, sandbox,
    steps::{Steps, run},
    swift,
};

/// The token stores that a crate has to ask for.
const STORES: &str = "hbportal/keyring,hbportal/redis";

/// Runs every check and every test of every language.
pub fn run_tests() -> Result<()> {
    println!("All checks and tests. The first run builds everything: some ten minutes on two cores.");
    let mut steps = Steps::new(13);
    steps.step("the generated files are those that core asks for", crate::bindgen::check)?;
    steps.step("Rust: format", || run(&mut cargo(&["fmt", "--all", "--check"])))?;
    steps.step("Rust: lints", || {
        let options = ["clippy", "--locked", "--workspace", "--all-targets", "--features", STORES];
        run(cargo(&options).args(["--", "--deny", "warnings"]))
    })?;
    steps
        .step("Rust: tests of core, sandbox and generator, and every example in the documentation", || {
            run(&mut cargo(&["test", "--locked", "--workspace", "--features", STORES]))
        })?;
    steps.step("Rust: the documentation has no broken links", || {
        let options = ["doc", "--locked", "--no-deps", "-p", "hbportal", "-p", "hbportal-sandbox"];
        run(cargo(&options).args(["--features", STORES]).env("RUSTDOCFLAGS", "--deny warnings"))
    })?;
    steps.step("building the sandbox portal", sandbox::build)?;
    let python = steps.step("preparing Python under target/venv", Environment::prepare)?;
    steps.step("building the Python package and installing its wheel", || python.install_wheel())?;
    steps
        .step("Python: format, lints, types, tests against the installed wheel", || python_checks(&python))?;
    let package = steps.step("building the Node package", node::install)?;
    steps.step("Node: format, lints, types, tests against the packed package", || package.checks())?;
    if let Some(package) = steps.step("preparing Swift", swift::install)? {
        steps.step("Swift: format, warnings, tests", || package.checks())?;
    }
    steps.finish("All checks and tests passed");
    Ok(())
}

fn python_checks(python: &Environment) -> Result<()> {
    let folder = repository::path("bindings-python");
    run(python.tool("ruff").args(["format", "--check"]).arg(&folder))?;
    run(python.tool("ruff").arg("check").arg(&folder))?;
    run(python.tool("mypy").current_dir(&folder))?;
    run(python.tool("pyright").args(["--pythonpath"]).arg(python.interpreter()).current_dir(&folder))?;
    run(python
        .python()
        .args(["-m", "pytest", "tests"])
        .env("HBPORTAL_SANDBOX", sandbox::binary())
        .current_dir(&folder))
}

fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    command.args(arguments).current_dir(repository::root());
    command
}
