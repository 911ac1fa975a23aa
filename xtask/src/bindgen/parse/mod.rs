//! From the source of core to the intermediate form.
//!
//! The vocabulary is closed: what is not in it is an error that names file and item, never something left out.

mod docs;
mod items;
mod names;
mod operations;
mod routes;
mod types;

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::ir::{Origin, Surface};

/// A source file of core.
pub struct Source {
    pub origin: Origin,
    pub syntax: syn::File,
}

impl Source {
    /// An error about `item` of this file.
    pub fn problem(&self, item: impl std::fmt::Display, problem: &str) -> String {
        format!("{}: `{item}` {problem}", self.origin.file)
    }
}

/// Reads the surface from the repository at `root`.
pub fn surface(root: &Path) -> Result<Surface, String> {
    let sources = sources(root)?;
    let routes = routes::read(&root.join("core/src/routes.rs"))?;
    let items = items::collect(&sources)?;
    let mut surface = items.resolve()?;
    operations::collect(&sources, &routes, &mut surface)?;
    routes::all_used(&routes, &surface)?;
    Ok(surface)
}

fn sources(root: &Path) -> Result<Vec<Source>, String> {
    let mut paths = Vec::new();
    rust_files(&root.join("core/src"), &mut paths)?;
    paths.sort();
    paths.iter().map(|path| source(root, path)).collect()
}

fn rust_files(folder: &Path, paths: &mut Vec<PathBuf>) -> Result<(), String> {
    let unreadable = |error| format!("{} cannot be read: {error}", folder.display());
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.is_dir() {
            rust_files(&path, paths)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            paths.push(path);
        }
    }
    Ok(())
}

fn source(root: &Path, path: &Path) -> Result<Source, String> {
    let text =
        fs::read_to_string(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
    let syntax = syn::parse_file(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    let file = path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace('\\', "/");
    Ok(Source { origin: origin(file), syntax })
}

/// Which module offers the items of a file: modules below a family are private, the family itself is not.
fn origin(file: String) -> Origin {
    let parts: Vec<&str> = file.trim_start_matches("core/src/").split('/').collect();
    let (module, family) = match parts.as_slice() {
        ["api", family, _, ..] => (format!("hbportal::api::{family}"), Some((*family).to_owned())),
        ["auth" | "webhook", ..] => (format!("hbportal::{}", parts[0].trim_end_matches(".rs")), None),
        _ => ("hbportal".to_owned(), None),
    };
    Origin { file, module, family }
}
