//! `resources.ts`: a class for each group of operations.

use std::fmt::Write;

use crate::bindgen::ir::{Accessor, Answer, Operation, Payload, Resource, Surface};

use super::{
    class_name, docs, lower_camel,
    models::{Place, annotation},
    readers,
};

pub fn emit(surface: &Surface) -> String {
    let mut text = String::from(HEAD);
    if surface.operations().any(|operation| operation.answer == Answer::Hold) {
        text = text.replacen(
            "import type { CallOptions }",
            "import type { Hold } from '../hold.js';\nimport type { CallOptions }",
            1,
        );
    }
    if surface.operations().any(|operation| operation.files) {
        text = text.replacen(
            "import type * as models",
            "import { apart, type WithFiles } from '../upload.js';\nimport type * as models",
            1,
        );
    }
    for resource in &surface.resources {
        text.push_str(&class(resource, surface));
    }
    text.push_str(&root(surface));
    text
}

fn class(resource: &Resource, surface: &Surface) -> String {
    let mut text =
        format!("\n{}export class {} {{\n", docs::of_item(&resource.doc, surface, &[]), class_name(resource));
    text.push_str(&accessors(&resource.accessors, surface));
    if !resource.operations.is_empty() {
        text.push_str("  readonly #caller: Caller;\n\n");
    }
    text.push_str("  /** @internal */\n  constructor(caller: Caller) {\n");
    if !resource.operations.is_empty() {
        text.push_str("    this.#caller = caller;\n");
    }
    text.push_str(&assignments(&resource.accessors, surface));
    text.push_str("  }\n");
    for operation in &resource.operations {
        text.push('\n');
        text.push_str(&method(operation, surface));
    }
    text.push_str("}\n");
    text
}

fn method(operation: &Operation, surface: &Surface) -> String {
    let mut parameters: Vec<String> = Vec::new();
    let mut given: Vec<String> = Vec::new();
    for field in &operation.path_arguments {
        parameters.push(format!("{}: {}", lower_camel(&field.name), annotation(&field.ty, Place::Argument)));
    }
    if !operation.path_arguments.is_empty() {
        let names: Vec<String> =
            operation.path_arguments.iter().map(|field| lower_camel(&field.name)).collect();
        given.push(format!("path: {{ {} }}", names.join(", ")));
    }
    let mut ways: Vec<String> = operation.params.iter().map(|name| format!("models.{name}")).collect();
    if operation.files {
        ways.push("WithFiles".to_owned());
    }
    if !ways.is_empty() {
        let mark = if super::params_are_optional(operation, surface) { "?" } else { "" };
        parameters.push(format!("params{mark}: {}", ways.join(" & ")));
        given.push(if operation.files { "...apart(params)" } else { "params" }.to_owned());
    }
    parameters.push("options?: CallOptions".to_owned());
    given.push("options".to_owned());
    let read = match &operation.answer {
        Answer::Model(name) | Answer::Optional(name) | Answer::Pages(name) => {
            format!(", readers.{}", readers::name(name))
        }
        Answer::List(name) => format!(", (rows) => rows.map(readers.{})", readers::name(name)),
        Answer::Outcome(name) => format!(", {}", outcome_readers(name, surface)),
        Answer::Nothing | Answer::Download | Answer::Hold => String::new(),
    };
    let (verb, returned) = match &operation.answer {
        Answer::Nothing => ("run", "Promise<void>".to_owned()),
        Answer::Model(name) => ("call", format!("Promise<models.{name}>")),
        Answer::Optional(name) => ("call", format!("Promise<models.{name} | undefined>")),
        Answer::List(name) => ("call", format!("Promise<models.{name}[]>")),
        Answer::Pages(name) => ("list", format!("Pager<models.{name}>")),
        Answer::Outcome(name) => ("outcome", format!("Promise<models.{name}>")),
        Answer::Hold => ("hold", "Promise<Hold>".to_owned()),
        Answer::Download => ("download", "Promise<Download>".to_owned()),
    };
    let mut text = docs::of_operation(operation, surface);
    let _ = writeln!(
        text,
        "  {}({}): {returned} {{\n    return this.#caller.{verb}('{}', {{ {} }}{read});\n  }}",
        lower_camel(&operation.name),
        parameters.join(", "),
        operation.id,
        given.join(", ")
    );
    text
}

/// The reader of each variant that carries a model.
fn outcome_readers(name: &str, surface: &Surface) -> String {
    let variants = surface.outcome(name).into_iter().flat_map(|outcome| &outcome.variants);
    let entries: Vec<String> = variants
        .filter_map(|variant| match &variant.payload {
            Payload::Model(model) => Some(format!("{}: readers.{}", variant.kind, readers::name(model))),
            Payload::Nothing | Payload::Download => None,
        })
        .collect();
    if entries.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", entries.join(", ")) }
}

/// What the client itself has.
fn root(surface: &Surface) -> String {
    let mut text = String::from("\n/** The groups of operations. */\nexport abstract class Resources {\n");
    text.push_str(&accessors(&surface.root, surface));
    text.push_str("  /** @internal */\n  protected constructor(caller: Caller) {\n");
    text.push_str(&assignments(&surface.root, surface));
    text.push_str("  }\n}\n");
    text
}

fn accessors(accessors: &[Accessor], surface: &Surface) -> String {
    let mut text = String::new();
    for accessor in accessors {
        text.push_str(&docs::of_field(&accessor.doc.paragraphs.join(" "), surface));
        let class = class_of(accessor, surface);
        let _ = writeln!(text, "  readonly {}: {class};\n", lower_camel(&accessor.name));
    }
    text
}

fn assignments(accessors: &[Accessor], surface: &Surface) -> String {
    let mut text = String::new();
    for accessor in accessors {
        let class = class_of(accessor, surface);
        let _ = writeln!(text, "    this.{} = new {class}(caller);", lower_camel(&accessor.name));
    }
    text
}

/// The class that an accessor leads to.
fn class_of(accessor: &Accessor, surface: &Surface) -> String {
    surface.resource(accessor).map_or_else(|| accessor.resource.clone(), class_name)
}

const HEAD: &str = "// Written by `cargo xtask bindgen` from core/src; do not edit.

import type { Caller } from '../caller.js';
import type { Download } from '../download.js';
import type { CallOptions } from '../options.js';
import type { Pager } from '../pager.js';
import type * as models from './models.js';
import * as readers from './readers.js';
";
