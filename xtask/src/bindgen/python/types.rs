//! `hbportal/types.py`: the types of arguments, for annotations in users' code.

use std::fmt::Write;

use crate::bindgen::{
    ir::{OpenEnum, Payload, Struct, Surface, Type},
    text::plain,
};

use super::{Flavour, any_of, docstrings, has_files};

/// What the surface calls a Python type.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In an answer.
    Answer,
    /// In an argument.
    Argument,
}

/// The annotation of a type.
pub fn annotation(ty: &Type, place: Place) -> String {
    let inner = |ty: &Type| annotation(ty, place);
    match (ty, place) {
        (Type::Text, _) => "str".to_owned(),
        (Type::Integer, _) => "int".to_owned(),
        (Type::Number, _) => "float".to_owned(),
        (Type::Boolean, _) => "bool".to_owned(),
        (Type::Secret, Place::Answer) => "Secret".to_owned(),
        (Type::Secret, Place::Argument) => "Secret | str".to_owned(),
        (Type::Moment, Place::Answer) => "datetime".to_owned(),
        (Type::Moment, Place::Argument) => "datetime | str".to_owned(),
        (Type::Day, Place::Answer) => "date".to_owned(),
        (Type::Day, Place::Argument) => "date | str".to_owned(),
        (Type::Json, _) => "Any".to_owned(),
        (Type::Id, _) => "int | str".to_owned(),
        (Type::Model(name) | Type::Request(name) | Type::Enum(name), _) => name.clone(),
        (Type::List(item), Place::Answer) => format!("tuple[{}, ...]", inner(item)),
        (Type::List(item), Place::Argument) => format!("Sequence[{}]", inner(item)),
        (Type::Map(value), Place::Answer) => format!("dict[str, {}]", inner(value)),
        (Type::Map(value), Place::Argument) => format!("Mapping[str, {}]", inner(value)),
    }
}

pub fn emit(surface: &Surface) -> String {
    let mut text = String::new();
    let nested: Vec<&Struct> =
        surface.requests.iter().filter(|request| is_nested(request, surface)).collect();
    let mut names: Vec<&str> = surface.enums.iter().map(|open_enum| open_enum.name.as_str()).collect();
    names.extend(nested.iter().map(|request| request.name.as_str()));
    let any = any_outcome(surface);
    names.extend(any.iter().map(|(name, _)| name.as_str()));
    names.extend(["AsyncTokenStore", "BinaryFile", "FileContent", "FileInput", "TokenStore"]);
    names.sort_unstable();
    text.push_str("__all__ = [\n");
    for name in names {
        let _ = writeln!(text, "    \"{name}\",");
    }
    text.push_str("]\n");
    for open_enum in &surface.enums {
        text.push_str(&alias(open_enum));
    }
    for request in nested {
        text.push_str(&typed_dict(request));
    }
    text.push_str(include_str!("stores.py.txt"));
    text.push_str(include_str!("files.py.txt"));
    for (_, alias) in any {
        text.push_str(&alias);
    }
    format!("{}{text}", head(surface, &text))
}

/// For each outcome the name of the union of its variants, and its definition.
fn any_outcome(surface: &Surface) -> Vec<(String, String)> {
    let mut aliases = Vec::new();
    for outcome in &surface.outcomes {
        let flavours: &[Flavour] =
            if has_files(outcome) { &[Flavour::Blocking, Flavour::Asyncio] } else { &[Flavour::Blocking] };
        for flavour in flavours {
            let name = any_of(outcome, *flavour);
            let mut text = format!("\n{name} = Union[\n");
            for variant in &outcome.variants {
                let class = format!("{}.{}", outcome.name, variant.name);
                let file = if variant.payload == Payload::Download {
                    format!("[{}Download]", flavour.prefix())
                } else {
                    String::new()
                };
                let _ = writeln!(text, "    {class}{file},");
            }
            let _ = writeln!(
                text,
                "]\n\"\"\"Whichever variant of `{}`, to a type checker: none can be forgotten.\"\"\"",
                outcome.name
            );
            aliases.push((name, text));
        }
    }
    aliases
}

/// The imports that the text needs, and no others.
fn head(surface: &Surface, text: &str) -> String {
    let used = |names: &[&str]| -> Vec<String> {
        let has = |name: &&&str| {
            let written =
                [format!("{name}["), format!(": {name} | "), format!(": {name}\n"), format!(", {name}]")];
            written.iter().any(|written| text.contains(written))
        };
        names.iter().filter(has).map(|name| (*name).to_owned()).collect()
    };
    let mut head = HEAD.to_owned();
    let abstract_types = used(&["Mapping", "Sequence"]);
    if !abstract_types.is_empty() {
        let _ = writeln!(head, "from collections.abc import {}", abstract_types.join(", "));
    }
    let days = [("date", ": date "), ("datetime", ": datetime ")];
    let days: Vec<&str> =
        days.iter().filter(|(_, annotation)| text.contains(annotation)).map(|(name, _)| *name).collect();
    if !days.is_empty() {
        let _ = writeln!(head, "from datetime import {}", days.join(", "));
    }
    head.push_str("from os import PathLike\n");
    let mut typing = used(&["Any"]);
    typing.extend(["Literal", "Protocol", "TypedDict", "Union"].map(str::to_owned));
    let _ = writeln!(head, "from typing import {}\n", typing.join(", "));
    let mut own: Vec<&str> = surface.outcomes.iter().map(|outcome| outcome.name.as_str()).collect();
    own.extend(["AsyncDownload", "Download", "Secret", "Upload"]);
    own.retain(|name| text.contains(*name));
    own.sort_unstable();
    head.push_str("from ._hbportal import (\n");
    for name in own {
        let _ = writeln!(head, "    {name},");
    }
    head.push_str(")\n\n");
    head
}

/// Whether the struct stands inside another one: only then is it a type of its own in Python.
pub fn is_nested(request: &Struct, surface: &Surface) -> bool {
    fn names(ty: &Type, name: &str) -> bool {
        match ty {
            Type::Request(own) => own == name,
            Type::List(inner) | Type::Map(inner) => names(inner, name),
            _ => false,
        }
    }
    surface.requests.iter().flat_map(|outer| &outer.fields).any(|field| names(&field.ty, &request.name))
}

fn alias(open_enum: &OpenEnum) -> String {
    let mut text = format!("\n{} = Union[\n    Literal[\n", open_enum.name);
    for value in &open_enum.values {
        let _ = writeln!(text, "        \"{}\",", value.wire);
    }
    text.push_str("    ],\n    str,\n]\n");
    let mut lines = docstrings::of_class(&open_enum.doc);
    lines.push(String::new());
    for value in &open_enum.values {
        lines.push(format!("- `{}`: {}", value.wire, plain(&value.doc)));
    }
    lines.push(String::new());
    lines.push("Other texts pass through: the portal may know more of them.".to_owned());
    text.push_str(&docstrings::quoted(&lines, ""));
    text
}

/// In two classes, because Python 3.9 cannot mark single keys as required.
fn typed_dict(request: &Struct) -> String {
    let fields = |required: bool| {
        let mut text = String::new();
        for field in request.fields.iter().filter(|field| field.required == required) {
            let ty = annotation(&field.ty, Place::Argument);
            let ty = if required { ty } else { format!("{ty} | None") };
            let _ = writeln!(text, "    {}: {ty}", field.name);
            let _ = writeln!(text, "    \"\"\"{}\"\"\"", plain(&field.doc));
        }
        text
    };
    let doc = docstrings::quoted(&docstrings::of_class(&request.doc), "    ");
    let (required, optional) = (fields(true), fields(false));
    let name = &request.name;
    if required.is_empty() {
        return format!("\n\nclass {name}(TypedDict, total=False):\n{doc}\n{optional}");
    }
    if optional.is_empty() {
        return format!("\n\nclass {name}(TypedDict):\n{doc}\n{required}");
    }
    format!(
        "\n\nclass _Required{name}(TypedDict):\n{required}\n\nclass {name}(_Required{name}, total=False):\n{doc}\n{optional}"
    )
}

const HEAD: &str = "\"\"\"The types of arguments, for annotations.

Written by `cargo xtask bindgen` from core/src; do not edit. At run time plain texts and dicts are all that is needed.
\"\"\"

from __future__ import annotations

";
