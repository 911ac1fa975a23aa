//! `models.ts`: answers and arguments as interfaces, known texts as open unions.

use std::fmt::Write;

use crate::bindgen::ir::{OpenEnum, Outcome, Payload, Struct, Surface, Type};

use super::{docs, lower_camel};

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In an answer.
    Answer,
    /// In an argument.
    Argument,
}

/// The type of a field.
pub fn annotation(ty: &Type, place: Place) -> String {
    let inner = |ty: &Type| annotation(ty, place);
    match (ty, place) {
        (Type::Text | Type::Day, _) | (Type::Moment, Place::Answer) => "string".to_owned(),
        (Type::Integer | Type::Number, _) => "number".to_owned(),
        (Type::Boolean, _) => "boolean".to_owned(),
        (Type::Secret, Place::Answer) => "Secret".to_owned(),
        (Type::Secret, Place::Argument) => "Secret | string".to_owned(),
        (Type::Moment, Place::Argument) => "Date | string".to_owned(),
        (Type::Json, _) => "unknown".to_owned(),
        (Type::Id, _) => "number | string".to_owned(),
        (Type::Model(name) | Type::Request(name) | Type::Enum(name), _) => name.clone(),
        (Type::List(item), Place::Answer) => format!("{}[]", inner(item)),
        (Type::List(item), Place::Argument)
            if matches!(**item, Type::Secret | Type::Moment | Type::Id | Type::List(_)) =>
        {
            format!("readonly ({})[]", inner(item))
        }
        (Type::List(item), Place::Argument) => format!("readonly {}[]", inner(item)),
        (Type::Map(value), Place::Answer) => format!("Record<string, {}>", inner(value)),
        (Type::Map(value), Place::Argument) => format!("Readonly<Record<string, {}>>", inner(value)),
    }
}

pub fn emit(surface: &Surface) -> String {
    let mut text = String::from(HEAD);
    if surface
        .outcomes
        .iter()
        .flat_map(|outcome| &outcome.variants)
        .any(|variant| variant.payload == Payload::Download)
    {
        text = text.replacen(
            "import type { Secret }",
            "import type { Download } from '../download.js';\nimport type { Secret }",
            1,
        );
    }
    for open_enum in &surface.enums {
        text.push_str(&union(open_enum, surface));
    }
    for model in &surface.models {
        text.push_str(&interface(model, Place::Answer, surface));
    }
    for outcome in &surface.outcomes {
        text.push_str(&told_apart(outcome, surface));
    }
    // The options of a call have a signal beside what core knows, and are written by hand; so are raw requests.
    for request in surface
        .requests
        .iter()
        .filter(|request| !["CallOptions", "RawRequest"].contains(&request.name.as_str()))
    {
        text.push_str(&interface(request, Place::Argument, surface));
    }
    text
}

fn union(open_enum: &OpenEnum, surface: &Surface) -> String {
    let mut more = Vec::new();
    for value in &open_enum.values {
        more.push(format!("- `{}`: {}", value.wire, docs::plain(&value.doc, surface)));
    }
    more.push("Other texts pass through: the portal may know more of them.".to_owned());
    let mut text = format!("\n{}", docs::of_item(&open_enum.doc, surface, &more));
    let _ = writeln!(text, "export type {} =", open_enum.name);
    for value in &open_enum.values {
        let _ = writeln!(text, "  | '{}'", value.wire);
    }
    text.push_str("  | (string & {});\n");
    text
}

/// What an operation may come to: a union that `switch` narrows by `kind`.
fn told_apart(outcome: &Outcome, surface: &Surface) -> String {
    let mut text = format!("\n{}export type {} =\n", docs::of_item(&outcome.doc, surface, &[]), outcome.name);
    for variant in &outcome.variants {
        text.push_str(&docs::of_field(&variant.doc, surface));
        let value = match &variant.payload {
            Payload::Nothing => String::new(),
            Payload::Model(name) => format!("; value: {name}"),
            Payload::Download => "; value: Download".to_owned(),
        };
        let _ = writeln!(text, "  | {{ kind: '{}'{value} }}", variant.kind);
    }
    text.truncate(text.trim_end().len());
    text.push_str(";\n");
    text
}

fn interface(owner: &Struct, place: Place, surface: &Surface) -> String {
    let mut text =
        format!("\n{}export interface {} {{\n", docs::of_item(&owner.doc, surface, &[]), owner.name);
    for field in &owner.fields {
        text.push_str(&docs::of_field(&field.doc, surface));
        let ty = annotation(&field.ty, place);
        let name = lower_camel(&field.name);
        let _ = match (place, field.required) {
            (_, true) => writeln!(text, "  {name}: {ty};"),
            (Place::Answer, false) => writeln!(text, "  {name}?: {ty};"),
            (Place::Argument, false) => writeln!(text, "  {name}?: {ty} | undefined;"),
        };
    }
    if place == Place::Answer {
        text.push_str("  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */\n");
        text.push_str("  extra?: Record<string, unknown>;\n");
    }
    text.push_str("}\n");
    text
}

const HEAD: &str = "// Written by `cargo xtask bindgen` from core/src; do not edit.

import type { Secret } from '../secret.js';
";
