//! A Swift toolchain: the installed one, or one that is installed for this repository alone.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::Result;

use crate::repository;

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
        Ok(debian::find_or_install()?.map(Self::Root))
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
                // What Swift keeps between runs.
                let home = repository::target().join("swift-home");
                command.arg("--dir").arg(&home).arg("--setenv").arg("HOME").arg(&home);
                command.arg("--chdir").arg(folder).arg("swift");
                command
            }
        }
    }
}

/// Whether there is a `swift` that is new enough.
fn installed() -> bool {
    let output = Command::new("swift").arg("--version").stdin(Stdio::null()).stderr(Stdio::null()).output();
    let Ok(output) = output else { return false };
    version(&String::from_utf8_lossy(&output.stdout)).is_some_and(|major| major >= OLDEST)
}

/// The major version in what `swift --version` prints.
fn version(text: &str) -> Option<u32> {
    text.split("Swift version ").nth(1)?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions() {
        let apple = "swift-driver version: 1.115 Apple Swift version 6.0.3 (swiftlang-6.0.3.1.10 clang-1600)";
        assert_eq!(version(apple), Some(6));
        assert_eq!(version("Swift version 5.10 (swift-5.10-RELEASE)\nTarget: x86_64-unknown-linux"), Some(5));
        assert_eq!(version("OpenStack client 4.0"), None);
    }
}
