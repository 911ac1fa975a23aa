//! `docs/reference/`: a page a family, with every operation in all four languages.

use std::fmt::Write;

use super::{
    files::Files,
    ir::{Answer, Field, Operation, Payload, Resource, Surface, Type},
    node, python, swift,
    text::{plain, sentence_case},
};

const FOLDER: &str = "docs/reference";

const EVIDENCE: &str = "\
Evidence says how sure we are of an operation: `documented` by the vendor, `observed` in a public integration, `sibling` (documented for
another API of the vendor), or `assumed` (our decision, which may have to be overridden: see `routes` among the client's options).
";

pub fn emit(surface: &Surface, files: &mut Files) {
    files.own(FOLDER);
    let mut families: Vec<&str> =
        surface.resources.iter().filter_map(|resource| resource.origin.family.as_deref()).collect();
    families.sort_unstable();
    families.dedup();
    let mut index =
        String::from("# Reference\n\nWritten by `cargo xtask bindgen` from core; do not edit.\n\n");
    let _ = writeln!(index, "{EVIDENCE}\n| family | operations |\n| --- | --- |");
    for family in families {
        let resources: Vec<&Resource> = surface
            .resources
            .iter()
            .filter(|resource| {
                resource.origin.family.as_deref() == Some(family) && !resource.operations.is_empty()
            })
            .collect();
        let count: usize = resources.iter().map(|resource| resource.operations.len()).sum();
        let _ = writeln!(index, "| [`{family}`]({family}.md) | {count} |");
        files.add(format!("{FOLDER}/{family}.md"), page(family, &resources, surface));
    }
    files.add(format!("{FOLDER}/README.md"), index);
}

fn page(family: &str, resources: &[&Resource], surface: &Surface) -> String {
    let mut text =
        format!("# `{family}`\n\nWritten by `cargo xtask bindgen` from core; do not edit.\n\n{EVIDENCE}\n");
    text.push_str("| operation | route | evidence |\n| --- | --- | --- |\n");
    for operation in resources.iter().flat_map(|resource| &resource.operations) {
        let _ = writeln!(
            text,
            "| [`{id}`](#{anchor}) | {route} | {evidence} |",
            id = operation.id,
            anchor = operation.id.replace('.', ""),
            route = route(operation),
            evidence = operation.evidence
        );
    }
    for resource in resources {
        for operation in &resource.operations {
            text.push_str(&section(operation, surface));
        }
    }
    text
}

fn route(operation: &Operation) -> String {
    if operation.made_of.is_empty() {
        format!("`{} {}`", operation.http_method, operation.path)
    } else {
        let parts: Vec<String> = operation.made_of.iter().map(|part| format!("`{part}`")).collect();
        format!("made of {}", parts.join(", "))
    }
}

fn section(operation: &Operation, surface: &Surface) -> String {
    let mut text =
        format!("\n## `{}`\n\n{}. Evidence: {}\n", operation.id, route(operation), evidence(operation));
    for paragraph in &operation.doc.paragraphs {
        let _ = writeln!(text, "\n{}", plain(paragraph));
    }
    let params = operation.params.as_deref().and_then(|name| surface.request(name));
    let others = params.into_iter().flat_map(|request| &request.fields);
    let mut rows: Vec<String> = operation.path_arguments.iter().chain(others).map(row).collect();
    if operation.files {
        rows.push(
            "| `files` | files by name | | The files to send, by the names of the form's fields. |"
                .to_owned(),
        );
    }
    if !rows.is_empty() {
        let _ = writeln!(
            text,
            "\n| argument | type | required | |\n| --- | --- | --- | --- |\n{}",
            rows.join("\n")
        );
    }
    let _ = writeln!(text, "\nAnswers {}.", answer(&operation.answer, surface));
    if !operation.doc.errors.is_empty() {
        text.push_str("\nErrors:\n\n");
        for (class, when) in &operation.doc.errors {
            let _ = writeln!(text, "- `{class}` {}", plain(when));
        }
    }
    let examples = [
        ("rust", operation.doc.example.clone()),
        ("python", python::example(operation, surface)),
        ("ts", node::example(operation, surface)),
        ("swift", swift::example(operation, surface)),
    ];
    for (language, lines) in examples {
        let _ = writeln!(text, "\n```{language}\n{}\n```", lines.join("\n").trim());
    }
    text
}

fn evidence(operation: &Operation) -> String {
    let note = operation.doc.evidence.clone().unwrap_or_default();
    if note.ends_with('.') { note } else { format!("{note}.") }
}

fn row(field: &Field) -> String {
    let required = if field.required { "yes" } else { "" };
    format!("| `{}` | {} | {required} | {} |", field.name, type_name(&field.ty), plain(&field.doc))
}

fn type_name(ty: &Type) -> String {
    match ty {
        Type::Text => "text".to_owned(),
        Type::Integer => "whole number".to_owned(),
        Type::Number => "number".to_owned(),
        Type::Boolean => "true or false".to_owned(),
        Type::Secret => "secret".to_owned(),
        Type::Moment => "moment".to_owned(),
        Type::Day => "day".to_owned(),
        Type::Json => "any JSON".to_owned(),
        Type::Id => "number or text".to_owned(),
        Type::Model(name) | Type::Request(name) | Type::Enum(name) => format!("`{name}`"),
        Type::List(inner) => format!("list of {}", type_name(inner)),
        Type::Map(inner) => format!("map from text to {}", type_name(inner)),
    }
}

fn answer(answer: &Answer, surface: &Surface) -> String {
    match answer {
        Answer::Nothing => "nothing".to_owned(),
        Answer::Model(name) => format!("a `{name}`"),
        Answer::Optional(name) => format!("a `{name}`, or nothing where the portal has none"),
        Answer::List(name) => format!("a list of `{name}`"),
        Answer::Pages(name) => format!("`{name}`s, page by page"),
        Answer::Download => "a file".to_owned(),
        Answer::Hold => "a `Hold`".to_owned(),
        Answer::Outcome(name) => {
            let variants =
                surface.outcome(name).into_iter().flat_map(|outcome| &outcome.variants).map(|variant| {
                    let carried = match &variant.payload {
                        Payload::Nothing => String::new(),
                        Payload::Model(model) => format!(" with a `{model}`"),
                        Payload::Download => " with a file".to_owned(),
                    };
                    format!(
                        "\n- `{}`{carried}: {}",
                        variant.kind,
                        sentence_case(variant.doc.trim_end_matches('.'))
                    )
                });
            format!("one of `{name}`:\n{}", variants.collect::<String>())
        }
    }
}
