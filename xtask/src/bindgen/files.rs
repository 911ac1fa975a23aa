//! The generated files: formatted, then written or compared.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

/// What is to stand in the repository.
#[derive(Default)]
pub struct Files {
    texts: BTreeMap<String, String>,
    owned: Vec<&'static str>,
}

impl Files {
    /// A folder that holds generated files alone: what else lies there is left over from before.
    pub fn own(&mut self, folder: &'static str) {
        self.owned.push(folder);
    }

    /// A file, by its path below the root.
    pub fn add(&mut self, path: impl Into<String>, text: String) {
        self.texts.insert(path.into(), text);
    }

    /// Formats the Rust files as `cargo fmt` does.
    pub fn format_rust(&mut self, root: &Path) -> Result<()> {
        for (path, text) in &mut self.texts {
            if Path::new(path).extension().is_some_and(|extension| extension == "rs") {
                *text = rustfmt(root, text).with_context(|| format!("{path} cannot be formatted"))?;
            }
        }
        Ok(())
    }

    /// Writes what differs.
    pub fn write(&self, root: &Path) -> Result<()> {
        let failed = |path: &Path| format!("{} cannot be written", path.display());
        for (path, text) in &self.texts {
            let path = root.join(path);
            if fs::read_to_string(&path).is_ok_and(|present| present == *text) {
                continue;
            }
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder).with_context(|| failed(folder))?;
            }
            fs::write(&path, text).with_context(|| failed(&path))?;
            println!("wrote {}", path.strip_prefix(root).unwrap_or(&path).display());
        }
        for path in self.left_over(root) {
            fs::remove_file(root.join(&path)).with_context(|| failed(Path::new(&path)))?;
            println!("removed {path}");
        }
        Ok(())
    }

    /// Fails naming every file that differs.
    pub fn check(&self, root: &Path) -> Result<()> {
        let differs = |(path, text): (&String, &String)| match fs::read_to_string(root.join(path)) {
            Ok(present) if present == *text => None,
            Ok(_) => Some(format!("{path} differs")),
            Err(_) => Some(format!("{path} is missing")),
        };
        let mut problems: Vec<String> = self.texts.iter().filter_map(differs).collect();
        problems.extend(self.left_over(root).into_iter().map(|path| format!("{path} is left over")));
        if problems.is_empty() {
            return Ok(());
        }
        bail!("generated files are out of date; run `cargo xtask bindgen`:\n  {}", problems.join("\n  "))
    }

    fn left_over(&self, root: &Path) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        for folder in &self.owned {
            let mut open = vec![PathBuf::from(folder)];
            while let Some(folder) = open.pop() {
                for entry in fs::read_dir(root.join(&folder)).into_iter().flatten().flatten() {
                    let path = folder.join(entry.file_name());
                    if entry.path().is_dir() {
                        open.push(path);
                    } else {
                        found.insert(path.to_string_lossy().replace('\\', "/"));
                    }
                }
            }
        }
        found.retain(|path| !self.texts.contains_key(path));
        found
    }
}

fn rustfmt(root: &Path, text: &str) -> Result<String> {
    let mut formatter = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(root.join("rustfmt.toml"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .context("rustfmt does not start; install it with `rustup component add rustfmt`")?;
    if let Some(mut input) = formatter.stdin.take() {
        input.write_all(text.as_bytes())?;
    }
    let output = formatter.wait_with_output()?;
    if !output.status.success() {
        bail!("{}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8(output.stdout)?)
}
