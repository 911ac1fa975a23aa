//! The Rust glue: a file for each file of core, and the table of operations.

use std::{collections::BTreeMap, fmt::Write};

use crate::bindgen::{
    files::Files,
    ir::{Answer, Operation, Origin, Outcome, Payload, Resource, Surface, Type},
};

use super::{lower_camel, names};

const FOLDER: &str = "bindings-node/src/generated";

pub fn emit(surface: &Surface, files: &mut Files) {
    let mut modules: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for origin in origins(surface) {
        let module = module_of(&origin);
        let name = file_name(&origin);
        files.add(format!("{FOLDER}/{module}/{name}.rs"), file(surface, &origin));
        modules.entry(module).or_default().push(name);
    }
    for (module, files_of_it) in &modules {
        let mut text = "//! Written by `cargo xtask bindgen`; do not edit.\n\n".to_owned();
        for file in files_of_it {
            let _ = writeln!(text, "pub mod {file};");
        }
        files.add(format!("{FOLDER}/{module}/mod.rs"), text);
    }
    files.add(format!("{FOLDER}/mod.rs"), table(surface, &modules));
}

fn module_of(origin: &Origin) -> String {
    origin.family.clone().unwrap_or_else(|| "shared".to_owned())
}

/// The generated file's name: its path below the family, because files of several folders may have one name.
fn file_name(origin: &Origin) -> String {
    let path = origin.file.trim_start_matches("core/src/").trim_end_matches(".rs").trim_end_matches("/mod");
    let family = origin.family.as_deref().map(|family| format!("api/{family}/"));
    family.as_deref().and_then(|family| path.strip_prefix(family)).unwrap_or(path).replace('/', "_")
}

/// The files of core that have something for Node, each once.
fn origins(surface: &Surface) -> Vec<Origin> {
    let resources = surface
        .resources
        .iter()
        .filter(|resource| !resource.operations.is_empty())
        .map(|resource| &resource.origin);
    let outcomes = surface.outcomes.iter().map(|outcome| &outcome.origin);
    let mut origins: Vec<Origin> = resources.chain(outcomes).cloned().collect();
    origins.sort_by(|one, other| one.file.cmp(&other.file));
    origins.dedup();
    origins
}

fn file(surface: &Surface, origin: &Origin) -> String {
    let mut body = String::new();
    for resource in surface.resources.iter().filter(|resource| resource.origin == *origin) {
        for operation in &resource.operations {
            body.push_str(&preparation(operation, resource, surface));
        }
    }
    for outcome in surface.outcomes.iter().filter(|outcome| outcome.origin == *origin) {
        body.push_str(&told_apart(outcome));
    }
    let mut head = format!("//! Written by `cargo xtask bindgen` from `{}`; do not edit.\n", origin.file);
    if body.contains("core::") {
        let _ = write!(head, "\nuse {} as core;\n", origin.module);
    }
    head.push_str("\nuse crate::bridge::prelude::*;\n");
    if body.contains("names::") {
        head.push_str("use crate::generated::names;\n");
    }
    head + &body
}

/// The function that reads the arguments and makes the call of core ready.
fn preparation(operation: &Operation, resource: &Resource, surface: &Surface) -> String {
    let mut reads = String::new();
    let mut passed: Vec<String> = Vec::new();
    for field in &operation.path_arguments {
        let ty = if field.ty == Type::Id { "hbportal::Id" } else { "String" };
        let _ =
            writeln!(reads, "let {0} = given.path::<{ty}>({1:?})?;", field.name, lower_camel(&field.name));
        passed.push(field.name.clone());
    }
    if let Some(params) = &operation.params {
        let _ = writeln!(
            reads,
            "let params = given.params::<{}>(&names::{})?;",
            request_path(params, resource, surface),
            super::constant(params)
        );
        passed.push("params".to_owned());
    }
    if operation.files {
        reads.push_str("let files = given.files();\n");
        passed.push("files".to_owned());
    }
    let call = format!("{}({})", operation.call, passed.join(", "));
    let (moved, given) = if passed.is_empty() { ("", "_given") } else { ("move ", "given") };
    let (returned, work) = match &operation.answer {
        Answer::Pages(_) => ("Listing", format!("Ok(pages({moved}|client| {call}))")),
        answer => {
            let answered = match answer {
                Answer::Nothing => "answer::nothing",
                Answer::Optional(_) => "answer::optional",
                Answer::Outcome(_) => "Outcome::told",
                Answer::Hold => "answer::hold",
                Answer::Download => "answer::download",
                Answer::Model(_) | Answer::List(_) | Answer::Pages(_) => "answer::model",
            };
            ("Work", format!("Ok(work({moved}|client| async move {{ {call}.await.map({answered}) }}))"))
        }
    };
    format!(
        "\n/// `{}`\npub fn {}({given}: &mut Given) -> hbportal::Result<{returned}> {{\n{reads}{work}\n}}\n",
        operation.id, operation.name
    )
}

/// Families may share their request structs: `core` is the module that the file is written from.
fn request_path(name: &str, resource: &Resource, surface: &Surface) -> String {
    match surface.request(name).map(|request| &request.origin) {
        Some(origin) if origin.module != resource.origin.module => format!("{}::{name}", origin.module),
        _ => format!("core::{name}"),
    }
}

/// The code that hands a variant over under its kind.
fn told_apart(outcome: &Outcome) -> String {
    let mut text =
        format!("\nimpl Outcome for core::{} {{\nfn told(self) -> Payload {{\nmatch self {{\n", outcome.name);
    for variant in &outcome.variants {
        let (pattern, payload) = match variant.payload {
            Payload::Nothing => ("", "answer::nothing(())"),
            Payload::Model(_) => ("(value)", "answer::model(value)"),
            Payload::Download => ("(value)", "answer::download(value)"),
        };
        let _ =
            writeln!(text, "Self::{}{pattern} => answer::kind({:?}, {payload}),", variant.name, variant.kind);
    }
    text.push_str("}\n}\n}\n");
    text
}

/// The table: from an operation's id to its function.
fn table(surface: &Surface, modules: &BTreeMap<String, Vec<String>>) -> String {
    let mut text = String::from(
        "//! Written by `cargo xtask bindgen` from core/src; do not edit.\n\nmod names;\npub mod questions;\n",
    );
    for module in modules.keys() {
        let _ = writeln!(text, "pub mod {module};");
    }
    text.push_str("\nuse hbportal::{Error, Result};\n\nuse crate::bridge::prelude::*;\n\npub use names::{BOOK_HOLD, CLIENT_OPTIONS, RAW_REQUEST, TOKEN_PAIR, WEBHOOK_VERIFIER_OPTIONS};\n");
    let (mut found, mut prepared, mut listed) = (String::new(), String::new(), String::new());
    for resource in &surface.resources {
        for operation in &resource.operations {
            let id = &operation.id;
            let _ = writeln!(found, "{id:?} => ({id:?}, {}),", names::of_operation(operation, surface));
            let arms = if matches!(operation.answer, Answer::Pages(_)) { &mut listed } else { &mut prepared };
            let module = module_of(&resource.origin);
            let _ = writeln!(
                arms,
                "{id:?} => {module}::{}::{}(given),",
                file_name(&resource.origin),
                operation.name
            );
        }
    }
    let _ = write!(
        text,
        "
/// An operation's id, and the names of its arguments.
pub fn find(operation: &str) -> (&'static str, &'static Names) {{
    match operation {{
        {found}
        _ => (\"\", &Names(&[])),
    }}
}}

/// Makes an operation ready.
pub fn prepare(operation: &str, given: &mut Given) -> Result<Work> {{
    match operation {{
        {prepared}
        _ => Err(unknown()),
    }}
}}

/// Makes a list ready.
pub fn list(operation: &str, given: &mut Given) -> Result<Listing> {{
    match operation {{
        {listed}
        _ => Err(unknown()),
    }}
}}

fn unknown() -> Error {{
    Error::validation(\"operation\", \"does not exist\")
}}
"
    );
    text
}
