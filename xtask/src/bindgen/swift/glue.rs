//! The Rust glue: a file for each file of core, the table of operations, and the names of arguments.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

use crate::bindgen::{
    files::Files,
    ir::{Answer, Operation, Origin, Outcome, Payload, Struct, Surface, Type},
};

use super::{RUST, lower_camel, origins, questions, stem};

pub fn emit(surface: &Surface, files: &mut Files) {
    let mut modules: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for origin in origins(surface) {
        let Some(text) = file(surface, &origin) else { continue };
        let module = module_of(&origin);
        files.add(format!("{RUST}/{module}/{}.rs", stem(&origin)), text);
        modules.entry(module).or_default().push(stem(&origin));
    }
    for (module, files_of_it) in &modules {
        let mut text = "//! Written by `cargo xtask bindgen`; do not edit.\n\n".to_owned();
        for file in files_of_it {
            let _ = writeln!(text, "pub mod {file};");
        }
        files.add(format!("{RUST}/{module}/mod.rs"), text);
    }
    files.add(format!("{RUST}/names.rs"), names(surface));
    files.add(format!("{RUST}/questions.rs"), answers(surface));
    files.add(format!("{RUST}/mod.rs"), table(surface, &modules));
}

fn module_of(origin: &Origin) -> String {
    origin.family.clone().unwrap_or_else(|| "shared".to_owned())
}

/// What of one file of core has to be done in Rust, if anything.
fn file(surface: &Surface, origin: &Origin) -> Option<String> {
    let mut body = String::new();
    let of_this_file = surface.resources.iter().filter(|resource| resource.origin == *origin);
    for operation in of_this_file.flat_map(|resource| &resource.operations) {
        body.push_str(&preparation(surface, operation, origin));
    }
    let used: BTreeSet<&str> = surface
        .models
        .iter()
        .flat_map(|model| &model.fields)
        .filter_map(|field| enum_inside(&field.ty))
        .collect();
    let enums =
        surface.enums.iter().filter(|known| known.origin == *origin && used.contains(known.name.as_str()));
    let enums: Vec<String> = enums.map(|known| format!("core::{}", known.name)).collect();
    if !enums.is_empty() {
        let _ = writeln!(body, "\ntexts!({});", enums.join(", "));
    }
    for outcome in surface.outcomes.iter().filter(|outcome| outcome.origin == *origin) {
        body.push_str(&choice(outcome));
    }
    for model in surface.models.iter().filter(|model| model.origin == *origin) {
        body.push_str(&writer(model));
    }
    if body.is_empty() {
        return None;
    }
    let mut head = format!("//! Written by `cargo xtask bindgen` from `{}`; do not edit.\n", origin.file);
    if body.contains("core::") {
        let _ = write!(head, "\nuse {} as core;\n", origin.module);
    }
    head.push_str("\nuse crate::bridge::prelude::*;\n");
    Some(head + &body)
}

fn enum_inside(ty: &Type) -> Option<&str> {
    match ty {
        Type::Enum(name) => Some(name),
        Type::List(inner) | Type::Map(inner) => enum_inside(inner),
        _ => None,
    }
}

/// The function that reads the arguments and makes the call of core ready.
fn preparation(surface: &Surface, operation: &Operation, file: &Origin) -> String {
    let mut reads = String::new();
    let mut passed: Vec<String> = Vec::new();
    for field in &operation.path_arguments {
        let ty = if field.ty == Type::Id { "hbportal::Id" } else { "String" };
        let _ = writeln!(reads, "let {0} = given.path::<{ty}>({0:?})?;", field.name);
        passed.push(field.name.clone());
    }
    if let Some(params) = operation.params.as_deref().and_then(|name| surface.request(name)) {
        // Families share some of them.
        let module = if params.origin.module == file.module { "core" } else { &params.origin.module };
        let _ = writeln!(reads, "let params = given.params::<{module}::{}>()?;", params.name);
        passed.push("params".to_owned());
    }
    if operation.files {
        reads.push_str("let files = given.files()?;\n");
        passed.push("files".to_owned());
    }
    if passed.is_empty() {
        reads.push_str("given.nothing()?;\n");
    }
    let call = format!("{}({})", operation.call, passed.join(", "));
    let moved = if passed.is_empty() { "" } else { "move " };
    let (returned, work) = match &operation.answer {
        Answer::Pages(_) => ("Listing", format!("Ok(pages({moved}|client| {call}))")),
        answer => {
            let answered = match answer {
                Answer::Nothing => "nothing",
                Answer::Optional(_) => "optional",
                Answer::Outcome(_) => "outcome",
                Answer::Hold => "hold",
                Answer::Download => "download",
                Answer::Model(_) | Answer::List(_) | Answer::Pages(_) => "model",
            };
            (
                "Work",
                format!("Ok(work({moved}|client| async move {{ {call}.await.map(calls::{answered}) }}))"),
            )
        }
    };
    format!(
        "\n/// `{}`\npub fn {}(given: &mut Given) -> hbportal::Result<{returned}> {{\n{reads}{work}\n}}\n",
        operation.id, operation.name
    )
}

/// The fields of a model, in the order in which the Swift struct reads them.
fn writer(model: &Struct) -> String {
    let mut text =
        format!("\nimpl Outgoing for core::{} {{\nfn write(&self, out: &mut Vec<u8>) {{\n", model.name);
    for field in &model.fields {
        let _ = writeln!(text, "self.{}.write(out);", field.name);
    }
    text.push_str("self.extra.write(out);\n}\n}\n");
    text
}

/// Which variant it is, and what that carries.
fn choice(outcome: &Outcome) -> String {
    let mut text = format!(
        "\nimpl Choice for core::{} {{\nfn choose(self) -> (u8, Payload) {{\nmatch self {{\n",
        outcome.name
    );
    for (place, variant) in outcome.variants.iter().enumerate() {
        let (inner, payload) = match &variant.payload {
            Payload::Nothing => ("", "calls::nothing(())"),
            Payload::Model(_) => ("(inner)", "calls::model(inner)"),
            Payload::Download => ("(inner)", "calls::download(inner)"),
        };
        let _ = writeln!(text, "Self::{}{inner} => ({place}, {payload}),", variant.name);
    }
    text.push_str("}\n}\n}\n");
    text
}

/// What core answers to questions to models.
fn answers(surface: &Surface) -> String {
    let mut arms = String::new();
    for (model, method) in
        surface.models.iter().flat_map(|model| model.methods.iter().map(move |method| (model, method)))
    {
        let mut reads = format!("let asked = given.model::<{}::{}>()?;\n", model.origin.module, model.name);
        let mut passed: Vec<&str> = Vec::new();
        for field in &method.arguments {
            let ty = if field.ty == Type::Day { "hbportal::Day" } else { "i64" };
            let _ = writeln!(reads, "let {0} = given.path::<{ty}>({0:?})?;", field.name);
            passed.push(&field.name);
        }
        let _ = writeln!(
            arms,
            "{:?} => {{\n{reads}Ok(bytes(&asked.{}({})))\n}}",
            questions::id(model, method),
            method.name,
            passed.join(", ")
        );
    }
    format!(
        "//! Written by `cargo xtask bindgen` from `core/src`; do not edit.

use hbportal::{{Error, Result}};

use crate::bridge::prelude::*;

/// Answers a question to a model.
pub fn answer(question: &str, given: &mut Given) -> Result<Vec<u8>> {{
    match question {{
        {arms}
        _ => Err(Error::validation(\"question\", \"does not exist\")),
    }}
}}
"
    )
}

/// The names that Swift writes differently, and those behind which names are the caller's own.
fn names(surface: &Surface) -> String {
    let paths = surface.operations().flat_map(|operation| &operation.path_arguments);
    let fields = surface.requests.iter().flat_map(|request| &request.fields).chain(paths);
    let enums = surface.enums.iter().flat_map(|known| &known.values).map(|value| value.wire.as_str());
    let names: BTreeSet<&str> = fields.map(|field| field.name.as_str()).chain(enums).collect();
    let mut text = String::from(
        "//! Written by `cargo xtask bindgen` from `core/src`; do not edit.\n\n/// Names in core and in Swift, sorted, where they differ.\npub const NAMES: &[(&str, &str)] = &[\n",
    );
    for name in names.into_iter().filter(|name| !name.contains('.') && lower_camel(name) != *name) {
        let _ = writeln!(text, "({name:?}, {:?}),", lower_camel(name));
    }
    text.push_str(
        "];\n\n/// Arguments whose keys the caller has named, sorted.\npub const KEYED: &[&str] = &[\n",
    );
    let fields = surface.requests.iter().flat_map(|request| &request.fields);
    let keyed = fields.filter(|field| matches!(field.ty, Type::Map(_) | Type::Json));
    let keyed: BTreeSet<&str> = keyed.map(|field| field.name.as_str()).chain(["files"]).collect();
    for name in keyed {
        let _ = writeln!(text, "{name:?},");
    }
    text.push_str("];\n");
    text
}

/// The table: from an operation's id to its function.
fn table(surface: &Surface, modules: &BTreeMap<String, Vec<String>>) -> String {
    let mut text = String::from(
        "//! Written by `cargo xtask bindgen` from `core/src`; do not edit.\n\nmod names;\nmod questions;\n",
    );
    for module in modules.keys() {
        let _ = writeln!(text, "pub mod {module};");
    }
    text.push_str(
        "\nuse hbportal::{Error, Result};\n\nuse crate::bridge::prelude::*;\n\npub use names::{KEYED, NAMES};\npub use questions::answer;\n",
    );
    let (mut prepared, mut listed) = (String::new(), String::new());
    for resource in &surface.resources {
        for operation in &resource.operations {
            let arms = if matches!(operation.answer, Answer::Pages(_)) { &mut listed } else { &mut prepared };
            let (module, stem) = (module_of(&resource.origin), stem(&resource.origin));
            let _ = writeln!(arms, "{:?} => {module}::{stem}::{}(given),", operation.id, operation.name);
        }
    }
    let _ = write!(
        text,
        "
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
