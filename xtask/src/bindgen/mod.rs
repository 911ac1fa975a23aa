//! `cargo xtask bindgen`: the surface of core, written out for the other languages.
//!
//! Core is the interface language: [`parse`] reads its source into [`ir`], and one emitter a language writes from
//! that. What is written is checked in, so that people can read it and reviews see it.

mod files;
mod ir;
mod node;
mod operations;
mod parse;
mod python;
mod reference;
mod swift;
#[cfg(test)]
mod tests;
mod text;

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Args;

use crate::repository;

/// Options of `cargo xtask bindgen`.
#[derive(Args)]
pub struct Options {
    /// Write nothing; fail when a file differs from what would be written.
    #[arg(long)]
    check: bool,
    /// The repository to read and write, instead of this one.
    #[arg(long)]
    root: Option<PathBuf>,
}

/// Generates, or checks.
pub fn run(options: &Options) -> Result<()> {
    let root = options.root.clone().unwrap_or_else(repository::root);
    let files = generate(&root)?;
    if options.check { files.check(&root) } else { files.write(&root) }
}

/// Fails when a generated file of this repository differs from what would be written.
pub fn check() -> Result<()> {
    run(&Options { check: true, root: None })
}

fn generate(root: &Path) -> Result<files::Files> {
    let surface = parse::surface(root).map_err(anyhow::Error::msg)?;
    let mut files = files::Files::default();
    python::emit(&surface, &mut files);
    node::emit(&surface, &mut files);
    swift::emit(&surface, &mut files);
    operations::emit(&surface, &mut files);
    reference::emit(&surface, &mut files);
    files.format_rust(root)?;
    Ok(files)
}
