//! The Node side of the work: the tools from npm, the addon in its place, and the TypeScript around it compiled.

use std::{fs, path::PathBuf, process::Command};

use anyhow::{Context, Result, bail};

use crate::{
    repository,
    sandbox::{self, Server},
    steps::{output, run},
};

const OLDEST: u32 = 20;

/// The package, ready to be used where it stands.
pub struct Package {
    folder: PathBuf,
}

/// Builds the addon in release mode and the package around it, with the tools of `package-lock.json`.
pub fn install() -> Result<Package> {
    check_node()?;
    let package = Package { folder: repository::path("bindings-node") };
    // Not `npm ci`: it refuses a lock file that lacks the tools of another platform than the one that wrote it.
    run(package.npm().args(["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"]))
        .context("the tools of the Node package cannot be installed")?;
    run(Command::new("cargo")
        .args(["build", "--release", "--locked", "-p", "hbportal-node"])
        .current_dir(repository::root()))?;
    let place = package.folder.join("npm").join(platform()?).join("hbportal.node");
    // Written anew, not over: a process that still has the old one open keeps it.
    let _ = fs::remove_file(&place);
    fs::copy(repository::target().join("release").join(library()), &place)
        .with_context(|| format!("{} cannot be written", place.display()))?;
    run(package.npm().args(["run", "--silent", "build"]))?;
    run(package.npm().args(["run", "--silent", "build:tests"]))?;
    Ok(package)
}

impl Package {
    /// Format, lints, types, and the tests against the sandbox and the packed tarball.
    pub fn checks(&self) -> Result<()> {
        run(self.npm().args(["run", "--silent", "check"]))?;
        run(self.npm().args(["run", "--silent", "test"]).env("HBPORTAL_SANDBOX", sandbox::binary()))
    }

    /// One of the examples.
    pub fn example(&self, name: &str, sandbox: &Server) -> Result<()> {
        run(self.node(&format!("build/examples/{name}.js")).envs(sandbox.variables()))
    }

    /// Ratios against peers; `server` is the bench server.
    pub fn bench(&self, server: &Server) -> Result<()> {
        run(self.node("bench/bench.mjs").envs(server.variables()))
    }

    /// What takes long: the memory of 200,000 calls; `server` is the bench server.
    pub fn soak(&self, server: &Server) -> Result<()> {
        run(Command::new("node")
            .args(["--expose-gc", "soak/calls.mjs"])
            .current_dir(&self.folder)
            .envs(server.variables()))
    }

    /// What is large: files of 500 MB to the sandbox portal.
    pub fn soak_uploads(&self, sandbox: &Server) -> Result<()> {
        run(Command::new("node")
            .args(["--expose-gc", "soak/upload.mjs"])
            .current_dir(&self.folder)
            .envs(sandbox.variables()))
    }

    fn node(&self, script: &str) -> Command {
        let mut command = Command::new("node");
        command.arg(script).current_dir(&self.folder);
        command
    }

    fn npm(&self) -> Command {
        let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
        command.current_dir(&self.folder);
        command
    }
}

fn check_node() -> Result<()> {
    let version = output(Command::new("node").arg("--version"))
        .with_context(|| format!("Node {OLDEST} or newer is needed as `node`, and npm with it"))?;
    let major = version.trim().trim_start_matches('v').split('.').next().and_then(|text| text.parse().ok());
    match major {
        Some(OLDEST..) => Ok(()),
        _ => bail!("Node {OLDEST} or newer is needed; `node` is {}", version.trim()),
    }
}

/// The package of this platform under `npm/`.
fn platform() -> Result<&'static str> {
    Ok(match (std::env::consts::OS, std::env::consts::ARCH, cfg!(target_env = "musl")) {
        ("linux", "x86_64", false) => "linux-x64-gnu",
        ("linux", "x86_64", true) => "linux-x64-musl",
        ("linux", "aarch64", false) => "linux-arm64-gnu",
        ("linux", "aarch64", true) => "linux-arm64-musl",
        ("macos", "x86_64", _) => "darwin-x64",
        ("macos", "aarch64", _) => "darwin-arm64",
        ("windows", "x86_64", _) => "win32-x64-msvc",
        (os, arch, _) => bail!("there is no Node package for {os} on {arch}"),
    })
}

/// What cargo calls the addon.
fn library() -> String {
    format!("{}hbportal_node{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX)
}
