//! Where things of the Rust glue stand, and their doc comments.

use std::fmt::Write;

use crate::bindgen::{
    ir::Origin,
    text::{plain, wrap},
};

/// The generated file's name: the way to core's file below its family. A family's own `mod.rs` cannot be one here.
pub fn stem(origin: &Origin) -> String {
    let family = origin.family.as_ref().map(|family| format!("api/{family}/")).unwrap_or_default();
    let file = origin.file.trim_start_matches("core/src/");
    let file = file.strip_prefix(&family).unwrap_or(file).trim_end_matches(".rs").replace('/', "_");
    if file == "mod" { "family".to_owned() } else { file }
}

/// Where an item of core stands in the generated files, below `generated`.
pub fn place(origin: &Origin) -> String {
    format!("{}::{}", origin.family.as_deref().unwrap_or("shared"), stem(origin))
}

/// A class of the package by the shortest path from a generated file.
pub fn class_from(file: &Origin, origin: &Origin, class: &str) -> String {
    if origin.file == file.file {
        class.to_owned()
    } else if origin.family == file.family {
        format!("super::{}::{class}", stem(origin))
    } else {
        format!("super::super::{}::{class}", place(origin))
    }
}

/// An item of core by the shortest name from a generated file.
pub fn core(origin: &Origin, file: &Origin, name: &str) -> String {
    let module = if origin.module == file.module { "core" } else { &origin.module };
    format!("{module}::{name}")
}

pub fn rust_doc(text: &mut String, paragraphs: &[String]) {
    for line in doc_lines(paragraphs) {
        let _ = writeln!(text, "{line}");
    }
}

pub fn doc_lines(paragraphs: &[String]) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in paragraphs {
        if !lines.is_empty() {
            lines.push("///".to_owned());
        }
        let wrapped = wrap(&plain(paragraph), 98);
        lines.extend(wrapped.into_iter().map(|line| format!("/// {line}")));
    }
    lines
}
