//! The Swift package: Rust glue, Swift models and resources.

mod client;
mod docs;
mod examples;
mod glue;
mod methods;
mod models;
mod outcomes;
mod questions;
mod types;

use std::fmt::Write;

use super::{
    files::Files,
    ir::{Origin, Resource, Surface},
    text::camel_case,
};

const RUST: &str = "bindings-swift/src/generated";
const SWIFT: &str = "bindings-swift/Sources/HBPortal/Generated";
const TESTS: &str = "bindings-swift/Tests/HBPortalTests/Generated";

pub fn emit(surface: &Surface, files: &mut Files) {
    files.own(RUST);
    files.own(SWIFT);
    files.own(TESTS);
    glue::emit(surface, files);
    for origin in origins(surface) {
        let folder = origin.family.as_deref().map_or_else(|| "Shared".to_owned(), upper_camel);
        let name = upper_camel(&stem(&origin));
        let text = swift_file(surface, &origin);
        // Two files of one name do not fit into one Swift module, whatever folders they are in.
        files.add(format!("{SWIFT}/{folder}/{folder}{name}.swift"), text);
    }
    files.add(format!("{SWIFT}/Client.swift"), client::emit(surface));
    files.add(format!("{TESTS}/DocumentedExamples.swift"), examples::all(surface));
}

pub use examples::of_operation as example;

/// What every generated Swift file begins with.
fn head(from: &str) -> String {
    format!(
        "// Written by `cargo xtask bindgen` from {from}; do not edit.\n// swift-format-ignore-file\n\nimport Foundation\n"
    )
}

fn swift_file(surface: &Surface, origin: &Origin) -> String {
    let mut text = head(&origin.file);
    for resource in surface.resources.iter().filter(|resource| resource.origin == *origin) {
        text.push_str(&methods::resource(surface, resource));
    }
    for open_enum in surface.enums.iter().filter(|open_enum| open_enum.origin == *origin) {
        text.push_str(&types::open_enum(surface, open_enum));
    }
    for outcome in surface.outcomes.iter().filter(|outcome| outcome.origin == *origin) {
        text.push_str(&outcomes::outcome(surface, outcome));
    }
    for model in surface.models.iter().filter(|model| model.origin == *origin) {
        text.push_str(&models::model(surface, model));
        text.push_str(&questions::of_model(surface, model));
    }
    for request in surface.requests.iter().filter(|request| request.origin == *origin) {
        if types::is_inside_another(surface, &request.name) {
            text.push_str(&models::request(surface, request));
        }
    }
    text
}

/// The files of core that have something for Swift, each once.
fn origins(surface: &Surface) -> Vec<Origin> {
    let models = surface.models.iter().map(|model| &model.origin);
    let enums = surface.enums.iter().map(|open_enum| &open_enum.origin);
    let outcomes = surface.outcomes.iter().map(|outcome| &outcome.origin);
    let resources = surface.resources.iter().map(|resource| &resource.origin);
    let inside = surface.requests.iter().filter(|request| types::is_inside_another(surface, &request.name));
    let inside = inside.map(|request| &request.origin);
    let mut origins: Vec<Origin> =
        models.chain(enums).chain(outcomes).chain(resources).chain(inside).cloned().collect();
    origins.sort_by(|one, other| one.file.cmp(&other.file));
    origins.dedup();
    origins
}

/// The name of the generated file: that of core's, which for what no family has may stand twice in other folders. A family's
/// own file has the family's name and no other.
fn stem(origin: &Origin) -> String {
    let path = origin.file.trim_start_matches("core/src/").trim_end_matches(".rs");
    match (&origin.family, origin.stem()) {
        (_, "mod") => String::new(),
        (Some(_), stem) => stem.to_owned(),
        (None, _) => path.replace('/', "_"),
    }
}

/// Words that Swift writes in capitals, as its API guidelines ask.
const ACRONYMS: &[&str] =
    &["api", "bls", "ca", "html", "http", "id", "ip", "json", "pdf", "url", "uuid", "vat"];

/// `candidate_id` to `candidateID`, `pdf_url` to `pdfURL`.
fn lower_camel(name: &str) -> String {
    let words = name.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut text = String::new();
    for (place, word) in words.enumerate() {
        match place {
            0 => text.push_str(word),
            _ => text.push_str(&capitalised(word)),
        }
    }
    text
}

/// `virtual_bls` to `VirtualBLS`.
fn upper_camel(name: &str) -> String {
    name.split('_').map(capitalised).collect()
}

fn capitalised(word: &str) -> String {
    if ACRONYMS.contains(&word) { word.to_uppercase() } else { camel_case(word) }
}

/// `ReferenceRequest` to `referenceRequest`.
fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// The name as Swift wants it where it stands for itself: its own words are quoted.
fn quoted(name: &str) -> String {
    const TAKEN: &[&str] = &[
        "as",
        "break",
        "case",
        "catch",
        "class",
        "continue",
        "default",
        "defer",
        "do",
        "else",
        "enum",
        "extension",
        "fallthrough",
        "false",
        "for",
        "func",
        "guard",
        "if",
        "import",
        "in",
        "init",
        "is",
        "let",
        "nil",
        "operator",
        "private",
        "protocol",
        "public",
        "repeat",
        "rethrows",
        "return",
        "self",
        "static",
        "struct",
        "subscript",
        "super",
        "switch",
        "throw",
        "throws",
        "true",
        "try",
        "typealias",
        "var",
        "where",
        "while",
    ];
    let name = lower_camel(name);
    if TAKEN.contains(&name.as_str()) { format!("`{name}`") } else { name }
}

/// The type of a resource: those of the portal have the plain names, other families put theirs in front.
fn type_name(resource: &Resource) -> String {
    match resource.origin.family.as_deref() {
        None | Some("portal") => resource.name.clone(),
        Some(family) => {
            let name = resource.name.strip_prefix(&camel_case(family)).unwrap_or(&resource.name);
            format!("{}{name}", upper_camel(family))
        }
    }
}

/// Lines, each set in.
fn indented(text: &mut String, by: &str, lines: &[String]) {
    for line in lines {
        let _ = writeln!(text, "{}", format!("{by}{line}").trim_end());
    }
}
