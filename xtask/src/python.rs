//! The Python side of the work: a virtual environment under `target/` with the tools, and the wheel installed in it.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

use crate::{
    repository,
    steps::{output, run},
};

const REQUIREMENTS: &str = "bindings-python/requirements-dev.txt";

/// A virtual environment.
pub struct Environment {
    folder: PathBuf,
}

impl Environment {
    /// Makes the environment with the tools of `requirements-dev.txt`, or takes the one that has them already.
    pub fn prepare() -> Result<Self> {
        let python = find_python()?;
        let environment = Self { folder: repository::target().join("venv") };
        let stamp = environment.folder.join("requirements.stamp");
        let wanted = format!(
            "{}\n{}",
            output(Command::new(&python).arg("--version"))?,
            fs::read_to_string(repository::path(REQUIREMENTS))?
        );
        if fs::read_to_string(&stamp).is_ok_and(|present| present == wanted) {
            println!("      the environment under target/venv has everything already");
            return Ok(environment);
        }
        run(Command::new(&python).args(["-m", "venv", "--clear"]).arg(&environment.folder))
            .context("a virtual environment cannot be made; on Debian: apt-get install python3-venv")?;
        environment.install_requirements(REQUIREMENTS)?;
        fs::write(stamp, wanted)?;
        Ok(environment)
    }

    /// Installs what a requirements file of the repository names.
    pub fn install_requirements(&self, file: &str) -> Result<()> {
        run(self.pip_install().arg("--requirement").arg(repository::path(file)))
    }

    /// Where the interpreter is.
    pub fn interpreter(&self) -> PathBuf {
        self.folder.join("bin/python")
    }

    /// The interpreter.
    pub fn python(&self) -> Command {
        let mut command = Command::new(self.interpreter());
        command.current_dir(repository::root());
        command
    }

    /// One of the tools that are installed in it.
    pub fn tool(&self, name: &str) -> Command {
        let mut command = Command::new(self.folder.join("bin").join(name));
        command.current_dir(repository::root());
        command
    }

    /// Builds the wheel in release mode and gives its path.
    pub fn build_wheel(&self) -> Result<PathBuf> {
        let wheels = repository::target().join("wheels");
        if wheels.exists() {
            fs::remove_dir_all(&wheels)?;
        }
        run(self
            .tool("maturin")
            .args([
                "build",
                "--release",
                "--locked",
                "--manifest-path",
                "bindings-python/Cargo.toml",
                "--out",
            ])
            .arg(&wheels))?;
        only_file(&wheels)
    }

    /// Builds the wheel and installs it in place of the one before.
    pub fn install_wheel(&self) -> Result<()> {
        let wheel = self.build_wheel()?;
        run(self.pip_install().args(["--force-reinstall", "--no-deps"]).arg(wheel))
    }

    fn pip_install(&self) -> Command {
        let mut command = self.python();
        command.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]);
        command
    }
}

fn only_file(folder: &Path) -> Result<PathBuf> {
    let files: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    match files.as_slice() {
        [one] => Ok(one.clone()),
        _ => bail!("{} holds {} files where one wheel is expected", folder.display(), files.len()),
    }
}

fn find_python() -> Result<PathBuf> {
    let check = "import sys; sys.exit(sys.version_info < (3, 9))";
    let works =
        |name: &&str| Command::new(name).args(["-c", check]).status().is_ok_and(|status| status.success());
    let names = ["python3", "python"];
    let name = names.into_iter().find(works).context(
        "Python 3.9 or newer is needed as `python3`; on Debian: apt-get install python3 python3-venv",
    )?;
    Ok(PathBuf::from(name))
}
