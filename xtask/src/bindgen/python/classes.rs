//! The Rust glue of models and outcomes: calls of the macros in `bindings-python/src/bridge`.

use std::fmt::Write;

use crate::bindgen::ir::{Method, MethodAnswer, Origin, Outcome, Payload, Struct, Surface, Type, Variant};

use super::places::{class_from, core, doc_lines};

pub fn model_class(surface: &Surface, model: &Struct) -> String {
    let mut text = String::from("\nmodel! {\n");
    for line in doc_lines(&model.doc.paragraphs) {
        let _ = writeln!(text, "    {line}");
    }
    let _ = writeln!(text, "    pub struct {}(core::{0}) {{", model.name);
    for field in &model.fields {
        for line in doc_lines(std::slice::from_ref(&field.doc)) {
            let _ = writeln!(text, "        {line}");
        }
        let _ = writeln!(text, "        {} = \"{}\",", raw(&field.name), field.wire);
    }
    text.push_str("    }\n");
    for method in &model.methods {
        for line in doc_lines(&method.doc.paragraphs) {
            let _ = writeln!(text, "    {line}");
        }
        let _ = writeln!(text, "    {}", question(surface, method, &model.origin));
    }
    text.push_str("}\n");
    text
}

/// What a model can be asked.
fn question(surface: &Surface, method: &Method, file: &Origin) -> String {
    let arguments: Vec<String> = method
        .arguments
        .iter()
        .map(|field| {
            let ty = if field.ty == Type::Day { "hbportal::Day" } else { "i64" };
            format!("{}: {ty}", field.name)
        })
        .collect();
    let answer = match &method.answer {
        MethodAnswer::Boolean => "bool".to_owned(),
        MethodAnswer::List(name) => {
            let item = surface.model(name).map(|model| core(&model.origin, file, name)).unwrap_or_default();
            format!("Vec<{item}>")
        }
    };
    format!("fn {}({}) -> {answer};", method.name, arguments.join(", "))
}

pub fn outcome_class(surface: &Surface, outcome: &Outcome) -> String {
    let mut text = String::from("\noutcome! {\n");
    for line in doc_lines(&outcome.doc.paragraphs) {
        let _ = writeln!(text, "    {line}");
    }
    let _ = writeln!(text, "    pub enum {}(core::{0}) {{", outcome.name);
    for variant in &outcome.variants {
        for line in doc_lines(std::slice::from_ref(&variant.doc)) {
            let _ = writeln!(text, "        {line}");
        }
        let payload = carried(surface, variant, &outcome.origin)
            .map(|class| format!("(value: {class})"))
            .unwrap_or_default();
        let _ = writeln!(text, "        {}{payload} = \"{}\",", variant.name, variant.kind);
    }
    text.push_str("    }\n}\n");
    text
}

/// The class of what a variant carries; which one of a download, the client decides.
fn carried(surface: &Surface, variant: &Variant, file: &Origin) -> Option<String> {
    match &variant.payload {
        Payload::Nothing => None,
        Payload::Download => Some("pyo3::PyAny".to_owned()),
        Payload::Model(name) => surface.model(name).map(|model| class_from(file, &model.origin, name)),
    }
}

/// The name as Rust wants it: its own words are written raw.
fn raw(name: &str) -> String {
    const TAKEN: &[&str] =
        &["type", "match", "ref", "move", "use", "where", "loop", "fn", "mod", "struct", "enum"];
    if TAKEN.contains(&name) { format!("r#{name}") } else { name.to_owned() }
}
