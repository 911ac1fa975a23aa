//! Swift on a Debian that has none: the next Debian has it, and goes into a folder that all clones of this machine share.
//!
//! A C library that is newer than the machine's comes with it, so libraries built outside work inside. `bubblewrap` gives
//! one command the mounts it needs, and leaves nothing behind.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

use crate::{
    repository,
    steps::{output, run},
};

/// The Debian that has Swift 6.
const SUITE: &str = "trixie";

/// `swiftlang` names neither its own libraries nor the C and C++ that it compiles against.
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

/// A mirror may be slow, and may fail once; somebody else may be installing something.
const PATIENCE: &[(&str, u32)] =
    &[("Acquire::Retries", 5), ("Acquire::http::Timeout", 60), ("DPkg::Lock::Timeout", 600)];

/// How often something is tried that needs the mirror.
const ATTEMPTS: u32 = 3;

/// The folder of a Debian with Swift, or in one line why there is none.
pub fn find_or_install() -> Result<Result<PathBuf, String>> {
    if let Err(missing) = can_install() {
        return Ok(Err(missing));
    }
    let cache = cache();
    let root = cache.join(format!("swift-{SUITE}"));
    fs::create_dir_all(&cache).with_context(|| format!("{} cannot be made", cache.display()))?;
    // Of several clones that want it at once, one installs it.
    let lock = fs::File::create(cache.join("swift.lock")).context("the lock of the cache cannot be made")?;
    lock.lock().context("the lock of the cache cannot be had")?;
    if !can_run(&root, &["swift", "--version"]) {
        println!("      Swift is installed under {}: some two minutes, 3 GB", root.display());
        retried(install_tools)?;
    }
    if !can_run(Path::new("/"), &["true"]) {
        return Ok(Err(
            "there is no `swift`, and that of Debian needs mounts, which are not allowed here".to_owned()
        ));
    }
    if !can_run(&root, &["swift", "--version"]) {
        retried(|| install(&root))?;
    }
    println!("      Swift under {} is used", root.display());
    Ok(Ok(root))
}

/// Whether this is a Debian where packages may be installed, or in one line why not.
fn can_install() -> Result<(), String> {
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

/// Where things are kept that are worth more than one clone.
fn cache() -> PathBuf {
    let absolute = |name: &str| env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    absolute("XDG_CACHE_HOME")
        .or_else(|| Some(absolute("HOME")?.join(".cache")))
        .map_or_else(repository::target, |folder| folder.join("hbportal"))
}

fn retried(work: impl Fn() -> Result<()>) -> Result<()> {
    let mut attempt = 1;
    while let Err(problem) = work() {
        if attempt == ATTEMPTS {
            return Err(problem).context("Swift cannot be installed");
        }
        attempt += 1;
        println!("      {problem:#}; attempt {attempt} of {ATTEMPTS}");
    }
    Ok(())
}

fn install_tools() -> Result<()> {
    run(apt().arg("update"))?;
    run(apt().args(["install", "--yes", "--no-install-recommends", "mmdebstrap", "bubblewrap"]))
}

fn install(root: &Path) -> Result<()> {
    // Under another name until it is whole. What is there already, an earlier attempt has left, or does not work.
    let partial = root.with_extension("partial");
    for left in [root, &partial].into_iter().filter(|left| left.exists()) {
        fs::remove_dir_all(left).with_context(|| format!("{} cannot be removed", left.display()))?;
    }
    // What it mounts is gone with it, even when it is killed.
    let mut bootstrap = Command::new("unshare");
    bootstrap.args(["--mount", "mmdebstrap", "--mode=root", "--variant=essential"]);
    bootstrap.arg(format!("--include={}", PACKAGES.join(",")));
    for (option, value) in PATIENCE {
        bootstrap.arg(format!("--aptopt={option} \"{value}\""));
    }
    for documentation in ["man", "doc", "locale"] {
        bootstrap.arg(format!("--dpkgopt=path-exclude=/usr/share/{documentation}/*"));
    }
    if let Some(proxy) = proxy() {
        bootstrap.env("http_proxy", proxy);
    }
    run(bootstrap.arg(SUITE).arg(&partial).arg(mirror()?))?;
    fs::rename(&partial, root).context("the finished folder cannot be renamed")
}

/// A command that sees the folder as its system, and cannot change it; what it is to run comes after further options.
pub fn inside(root: &Path) -> Command {
    let mut command = Command::new("bwrap");
    command.arg("--die-with-parent");
    for part in ["usr", "etc"] {
        command.arg("--ro-bind").args([root.join(part), Path::new("/").join(part)]);
    }
    for link in ["bin", "sbin", "lib", "lib64"] {
        command.arg("--symlink").args([Path::new("usr").join(link), Path::new("/").join(link)]);
    }
    // The machine's own /proc: another one may not be mounted everywhere.
    command.args(["--dev", "/dev", "--bind", "/proc", "/proc", "--tmpfs", "/tmp"]);
    command.args(["--setenv", "PATH", "/usr/bin:/bin"]);
    command
}

fn can_run(root: &Path, words: &[&str]) -> bool {
    let mut command = inside(root);
    command.args(words).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

fn apt() -> Command {
    let mut command = Command::new("apt-get");
    command.arg("--quiet=2").env("DEBIAN_FRONTEND", "noninteractive");
    for (option, value) in PATIENCE {
        command.arg(format!("--option={option}={value}"));
    }
    command
}

/// The proxy through which apt goes, if any.
fn proxy() -> Option<String> {
    let shown = output(Command::new("apt-config").args(["dump", "Acquire::http::Proxy"])).ok()?;
    let value = shown.split('"').nth(1)?.to_owned();
    (!value.is_empty() && value != "DIRECT" && value != "false").then_some(value)
}

/// The mirror from which this Debian itself comes: it has the next one too.
fn mirror() -> Result<String> {
    let release = fs::read_to_string("/etc/os-release")?;
    let codename = release.lines().find_map(|line| line.strip_prefix("VERSION_CODENAME="));
    let codename = codename.context("/etc/os-release names no VERSION_CODENAME")?.trim_matches('"');
    let mut targets = Command::new("apt-get");
    targets.args(["indextargets", "--format", "$(REPO_URI)", "Created-By: Packages", "Component: main"]);
    let mirrors = output(targets.arg(format!("Codename: {codename}")))?;
    match mirrors.lines().next() {
        Some(mirror) => Ok(mirror.to_owned()),
        None => bail!("apt knows no mirror of {codename}"),
    }
}
