//! Swift on a Debian that has none: the next Debian has it, and goes into a folder.
//!
//! A C library that is newer than the machine's comes with it, so libraries built outside work inside. `bubblewrap` gives
//! one command the mounts it needs, and leaves nothing behind.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

use crate::steps::output;

use super::toolchain::quietly;

/// The Debian that has Swift 6.
const SUITE: &str = "trixie";

const PACKAGES: &[&str] = &[
    "swiftlang",
    "libswiftlang",
    "swiftlang-dev",
    "libc6-dev",
    "libstdc++-14-dev",
    "libgcc-14-dev",
    "libncurses-dev",
    "libxml2-dev",
    "libcurl4-openssl-dev",
    "ca-certificates",
    "git",
];

/// Whether this is a Debian where packages may be installed, or in one line why not.
pub fn can_install() -> Result<(), String> {
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    if !release.lines().any(|line| line == "ID=debian") {
        return Err("there is no `swift` 6 or newer, and it can be installed on Debian alone".to_owned());
    }
    let user = Command::new("id").arg("-u").output().map(|output| output.stdout).unwrap_or_default();
    if user.trim_ascii() != b"0" {
        return Err("there is no `swift` 6 or newer, and only root can install it".to_owned());
    }
    Ok(())
}

/// Installs Swift into a folder.
pub fn install(root: &Path) -> Result<()> {
    let missing = ["debootstrap", "bwrap"].iter().any(|tool| !has(tool));
    if missing {
        let mut update = apt();
        quietly(update.arg("update"))?;
        quietly(apt().args(["install", "--yes", "--no-install-recommends", "debootstrap", "bubblewrap"]))?;
    }
    let sources = read_sources();
    let codename = codename()?;
    let mirror = mirror(&sources, &codename)
        .with_context(|| format!("apt's sources name no mirror that has {codename}"))?;
    // Under another name until it is whole.
    let partial = root.with_extension("partial");
    if partial.exists() {
        fs::remove_dir_all(&partial).context("what an earlier attempt has left cannot be removed")?;
    }
    let mut bootstrap = Command::new("debootstrap");
    bootstrap.args(["--variant=minbase", SUITE]).arg(&partial).arg(mirror);
    if let Some(proxy) = proxy() {
        bootstrap.env("http_proxy", proxy);
    }
    quietly(&mut bootstrap)?;
    let mut fetch = inside(&partial);
    fetch.args(["--setenv", "DEBIAN_FRONTEND", "noninteractive", "apt-get", "install", "--yes", "--quiet=2"]);
    if let Some(proxy) = proxy() {
        fetch.arg("--option").arg(format!("Acquire::http::Proxy={proxy}"));
    }
    quietly(fetch.arg("--no-install-recommends").args(PACKAGES))?;
    quietly(inside(&partial).args(["apt-get", "clean"]))?;
    fs::rename(&partial, root).context("the finished folder cannot be renamed")
}

/// A command that sees the folder as its system; what it is to run comes after further options.
pub fn inside(root: &Path) -> Command {
    let mut command = Command::new("bwrap");
    command
        .arg("--bind")
        .arg(root)
        .args(["/", "--dev", "/dev", "--proc", "/proc", "--tmpfs", "/tmp", "--die-with-parent"])
        .args(["--ro-bind-try", "/etc/resolv.conf", "/etc/resolv.conf"])
        .args(["--ro-bind-try", "/etc/hosts", "/etc/hosts"])
        .args(["--setenv", "PATH", "/usr/sbin:/usr/bin:/sbin:/bin", "--setenv", "HOME", "/root"]);
    command
}

fn apt() -> Command {
    let mut command = Command::new("apt-get");
    command.arg("--quiet=2").env("DEBIAN_FRONTEND", "noninteractive");
    command
}

fn has(tool: &str) -> bool {
    let mut command = Command::new(tool);
    command.arg("--version").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok()
}

fn codename() -> Result<String> {
    let release = fs::read_to_string("/etc/os-release")?;
    let name = release.lines().find_map(|line| line.strip_prefix("VERSION_CODENAME="));
    match name {
        Some(name) => Ok(name.trim_matches('"').to_owned()),
        None => bail!("/etc/os-release says no VERSION_CODENAME"),
    }
}

/// The proxy through which apt goes, if any.
fn proxy() -> Option<String> {
    let shown = output(Command::new("apt-config").args(["dump", "Acquire::http::Proxy"])).ok()?;
    let value = shown.split('"').nth(1)?.to_owned();
    (!value.is_empty() && value != "DIRECT" && value != "false").then_some(value)
}

/// What apt knows of its sources, in both of its formats.
fn read_sources() -> String {
    let mut files = vec!["/etc/apt/sources.list".into()];
    let more = fs::read_dir("/etc/apt/sources.list.d").into_iter().flatten().flatten();
    files.extend(more.map(|entry| entry.path()));
    let texts = files.iter().filter_map(|file| fs::read_to_string(file).ok());
    // A stanza ends where a file ends.
    texts.collect::<Vec<_>>().join("\n\n")
}

/// The mirror from which this Debian itself comes: it has the next one too.
fn mirror(sources: &str, codename: &str) -> Option<String> {
    one_line(sources, codename)
        .or_else(|| sources.split("\n\n").find_map(|stanza| of_stanza(stanza, codename)))
}

/// `deb [options] mirror suite components`
fn one_line(sources: &str, codename: &str) -> Option<String> {
    sources.lines().find_map(|line| {
        let rest = line.trim().strip_prefix("deb ")?.trim_start();
        let rest = if rest.starts_with('[') { rest.split_once(']')?.1 } else { rest };
        let mut words = rest.split_whitespace();
        let mirror = words.next()?;
        (words.next()? == codename && words.any(|word| word == "main")).then(|| mirror.to_owned())
    })
}

/// `URIs: …` and `Suites: …`
fn of_stanza(stanza: &str, codename: &str) -> Option<String> {
    let words = |name: &str| {
        let line = stanza.lines().find_map(|line| line.strip_prefix(name));
        line.map(|line| line.split_whitespace().map(str::to_owned).collect::<Vec<_>>()).unwrap_or_default()
    };
    let has = |list: &[String], word: &str| list.iter().any(|found| found == word);
    let fits = has(&words("Types:"), "deb")
        && has(&words("Suites:"), codename)
        && has(&words("Components:"), "main");
    words("URIs:").into_iter().next().filter(|_| fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mirror_in_either_format() {
        let stanzas = "Types: deb\nURIs: http://one.example/\nSuites: bookworm-security\nComponents: main\n\n# said\n\
                       Types: deb\nURIs: http://two.example/debian\nSuites: bookworm bookworm-updates\nComponents: main\n";
        assert_eq!(mirror(stanzas, "bookworm").as_deref(), Some("http://two.example/debian"));
        assert_eq!(mirror(stanzas, "bullseye"), None);
        let lines = "# deb http://no.example bookworm main\ndeb http://other.example cloud main\n\
                     deb [signed-by=/x] http://three.example/debian bookworm main contrib\n";
        assert_eq!(mirror(lines, "bookworm").as_deref(), Some("http://three.example/debian"));
    }
}
