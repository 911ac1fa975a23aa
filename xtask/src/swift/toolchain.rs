//! A Swift toolchain: the installed one, or one under `target/`.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result};

use crate::{repository, steps::run};

use super::debian;

/// The oldest Swift that has the package's manifest format and its language mode.
const OLDEST: u32 = 6;

/// Where `swift` comes from.
pub enum Toolchain {
    /// It is installed.
    Installed,
    /// It is in a Debian of its own, in this folder.
    Root(PathBuf),
}

impl Toolchain {
    /// A toolchain, or in one line why there is none.
    pub fn find_or_install() -> Result<Result<Self, String>> {
        if installed() {
            println!("      the installed `swift` is used");
            return Ok(Ok(Self::Installed));
        }
        let root = repository::target().join("swift-root");
        // It is a link to a place inside: from here it leads nowhere.
        if root.join("usr/bin/swift").symlink_metadata().is_ok() {
            println!("      Swift under target/swift-root is there already");
            return Ok(Ok(Self::Root(root)));
        }
        if let Err(missing) = debian::can_install() {
            return Ok(Err(missing));
        }
        println!("      Swift is installed under target/swift-root: some minutes, 3 GB");
        debian::install(&root).context("Swift cannot be installed under target/swift-root")?;
        Ok(Ok(Self::Root(root)))
    }

    /// `swift`, in this folder. The command sees the repository, `target/` and its own environment as they are here.
    pub fn swift(&self, folder: &Path) -> Command {
        match self {
            Self::Installed => {
                let mut command = Command::new("swift");
                command.current_dir(folder);
                command
            }
            Self::Root(root) => {
                let mut command = debian::inside(root);
                for shared in [repository::root(), repository::target()] {
                    command.arg("--bind").args([&shared, &shared]);
                }
                command.arg("--chdir").arg(folder).arg("swift");
                command
            }
        }
    }

    /// Whether it has `swift format`.
    pub fn has_format(&self) -> bool {
        let mut command = self.swift(&repository::root());
        command
            .args(["format", "--version"])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    }
}

/// Whether there is a `swift` that is new enough.
fn installed() -> bool {
    let output = Command::new("swift").arg("--version").stdin(Stdio::null()).stderr(Stdio::null()).output();
    let Ok(output) = output else { return false };
    let text = String::from_utf8_lossy(&output.stdout);
    let version = text.split("Swift version ").nth(1).and_then(|rest| rest.split('.').next());
    version.and_then(|major| major.parse::<u32>().ok()).is_some_and(|major| major >= OLDEST)
}

/// Runs a command whose output is of interest only when it fails.
pub fn quietly(command: &mut Command) -> Result<()> {
    run(command.stdout(Stdio::null()))
}
