//! The Swift side of the work: a toolchain, the Rust half as a library, and the package built around it.

mod debian;
mod toolchain;

use std::{fs, path::PathBuf, process::Command};

use anyhow::{Context, Result, bail};
use clap::{Args, ValueEnum};

use self::toolchain::Toolchain;
use crate::{
    repository,
    sandbox::{self, Server},
    steps::run,
};

/// Options of `cargo xtask swift`.
#[derive(Args)]
pub struct Options {
    /// What to do.
    #[arg(value_enum, default_value = "test")]
    what: What,
}

#[derive(Clone, Copy, ValueEnum)]
enum What {
    /// Format, warnings, and the tests against the sandbox.
    Test,
    /// The main job.
    Demo,
    /// Ratios against `URLSession`.
    Bench,
    /// Memory and handles over many calls.
    Soak,
}

/// Does one thing with the Swift package.
pub fn run_swift(options: &Options) -> Result<()> {
    sandbox::build()?;
    let Some(package) = install()? else { return Ok(()) };
    match options.what {
        What::Test => package.checks(),
        What::Demo => package.main_job(&Server::sandbox()?),
        What::Bench => {
            sandbox::build_bench_server()?;
            package.bench(&Server::bench()?)
        }
        What::Soak => {
            sandbox::build_bench_server()?;
            package.soak(&Server::bench()?)
        }
    }
}

/// The package, ready to be built where it stands.
pub struct Package {
    toolchain: Toolchain,
    folder: PathBuf,
}

/// Finds a toolchain or installs one. Where that cannot be, it is said in one line and there is no package; under
/// `CI=true` it is an error: nobody reads the lines there.
pub fn install() -> Result<Option<Package>> {
    match Toolchain::find_or_install()? {
        Ok(toolchain) => Ok(Some(Package { toolchain, folder: repository::path("bindings-swift") })),
        Err(missing) if std::env::var("CI").is_ok_and(|value| value == "true") => {
            bail!("the Swift package cannot be tested: {missing}")
        }
        Err(missing) => {
            println!("      The Swift package is left out: {missing}");
            Ok(None)
        }
    }
}

/// Which of the two builds.
#[derive(Clone, Copy)]
enum Profile {
    Debug,
    Release,
}

impl Package {
    /// Format, warnings, and the tests against the sandbox.
    pub fn checks(&self) -> Result<()> {
        let sources = ["Package.swift", "Sources/HBPortal", "Tests", "Examples", "Programs"];
        // It comes with Swift since 6.0.
        run(self.swift(Profile::Debug, "format").args(["lint", "--strict", "--recursive"]).args(sources))?;
        library(Profile::Debug)?;
        // What is written by hand is in Swift 6 mode, where a data race is an error; here any warning is one.
        run(self.swift(Profile::Debug, "build").arg("--build-tests").args(scratch()))?;
        run(self
            .swift(Profile::Debug, "test")
            .args(["--skip-build", "--disable-xctest"])
            .args(scratch())
            .env("HBPORTAL_SANDBOX", sandbox::binary()))
    }

    /// The main job.
    pub fn main_job(&self, sandbox: &Server) -> Result<()> {
        library(Profile::Debug)?;
        self.program(Profile::Debug, "MainJob", sandbox)
    }

    /// Ratios against peers; `server` is the bench server.
    pub fn bench(&self, server: &Server) -> Result<()> {
        library(Profile::Release)?;
        self.program(Profile::Release, "Bench", server)
    }

    /// What takes long or much: memory and handles over 100,000 calls, files of 500 MB; `server` is the bench server.
    pub fn soak(&self, server: &Server) -> Result<()> {
        library(Profile::Release)?;
        self.program(Profile::Release, "Soak", server)?;
        self.program(Profile::Release, "Soak", &Server::sandbox()?)
    }

    /// Builds a program and runs it.
    fn program(&self, profile: Profile, name: &str, server: &Server) -> Result<()> {
        let mut build = self.swift(profile, "build");
        run(build.args(["--product", name]).args(scratch()))?;
        let mut command = self.swift(profile, "run");
        run(command.arg("--skip-build").args(scratch()).arg(name).envs(server.variables()))
    }

    fn swift(&self, profile: Profile, what: &str) -> Command {
        let mut command = self.toolchain.swift(&self.folder);
        command
            .arg(what)
            .env("HBPORTAL_STRICT", "1")
            .env("PKG_CONFIG_PATH", profile.description())
            .env("LD_LIBRARY_PATH", profile.libraries());
        if what == "build" || what == "run" {
            command.args(["--configuration", profile.name()]);
        }
        command
    }
}

/// Builds the Rust half, and tells `SwiftPM` where it is in the way it asks on Linux.
fn library(profile: Profile) -> Result<()> {
    let mut build = Command::new("cargo");
    build.args(["build", "--locked", "-p", "hbportal-swift"]).current_dir(repository::root());
    if matches!(profile, Profile::Release) {
        build.arg("--release");
    }
    run(&mut build)?;
    let folder = profile.description();
    fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    let text = format!(
        "Name: hbportal\nDescription: The Rust half of hbportal\nVersion: {}\nLibs: -L{} -lhbportal_swift\n",
        env!("CARGO_PKG_VERSION"),
        profile.libraries().display()
    );
    let file = folder.join("hbportal.pc");
    if fs::read_to_string(&file).is_ok_and(|present| present == text) {
        return Ok(());
    }
    fs::write(&file, text).with_context(|| format!("{} cannot be written", file.display()))
}

fn scratch() -> [String; 2] {
    ["--scratch-path".to_owned(), repository::target().join("swift-build").display().to_string()]
}

impl Profile {
    fn name(self) -> &'static str {
        match self {
            Self::Debug => "debug",
            Self::Release => "release",
        }
    }

    /// Where cargo puts the library.
    fn libraries(self) -> PathBuf {
        repository::target().join(self.name())
    }

    /// Where the description for `pkg-config` is.
    fn description(self) -> PathBuf {
        repository::target().join("swift-package").join(self.name())
    }
}
