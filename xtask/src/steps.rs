//! Long work in steps: what is being done is said before it is done, and how long it took after.

use std::{
    process::{Command, Stdio},
    time::Instant,
};

use anyhow::{Context, Result, bail};

/// Steps that are counted.
pub struct Steps {
    total: usize,
    done: usize,
    begun: Instant,
}

impl Steps {
    /// So many steps are to come.
    pub fn new(total: usize) -> Self {
        Self { total, done: 0, begun: Instant::now() }
    }

    /// Does one step.
    pub fn step<T>(&mut self, what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        self.done += 1;
        println!("\n[{}/{}] {what}", self.done, self.total);
        let begun = Instant::now();
        let result = work().with_context(|| format!("step {} of {}: {what}", self.done, self.total))?;
        println!("      done in {}", seconds(begun));
        Ok(result)
    }

    /// Says that all is well.
    pub fn finish(self, what: &str) {
        println!("\n{what} ({} steps in {})", self.done, seconds(self.begun));
    }
}

/// Runs a command, its output shown; another exit code than 0 is an error.
pub fn run(command: &mut Command) -> Result<()> {
    let shown = show(command);
    println!("      $ {shown}");
    let status =
        command.stdin(Stdio::null()).status().with_context(|| format!("`{shown}` could not be started"))?;
    if !status.success() {
        bail!("`{shown}` failed ({status})");
    }
    Ok(())
}

/// Runs a command and gives what it prints.
pub fn output(command: &mut Command) -> Result<String> {
    let shown = show(command);
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("`{shown}` could not be started"))?;
    if !output.status.success() {
        bail!("`{shown}` failed ({})", output.status);
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn show(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str()).to_string_lossy().into_owned();
    let root = format!("{}/", crate::repository::root().display());
    let words = command.get_args().map(|word| word.to_string_lossy().replace(&root, ""));
    let words: Vec<_> = std::iter::once(name).chain(words).collect();
    // Of a command that sees another system, that command.
    let begin = words.iter().position(|word| word == "--chdir").map_or(0, |place| place + 2);
    words.get(begin..).unwrap_or_default().join(" ")
}

fn seconds(begun: Instant) -> String {
    format!("{} s", begun.elapsed().as_secs())
}
