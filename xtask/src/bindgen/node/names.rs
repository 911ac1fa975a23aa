//! `names.rs`: the names of arguments here and in core.

use std::fmt::Write;

use crate::bindgen::ir::{Field, Operation, Surface, Type};

use super::{constant, lower_camel, questions, request_inside};

pub fn emit(surface: &Surface) -> String {
    let mut text = String::from(
        "//! Written by `cargo xtask bindgen` from core/src; do not edit.\n\nuse crate::bridge::prelude::*;\n",
    );
    for request in surface.requests.iter().filter(|request| request.name != "CallOptions") {
        let _ = writeln!(
            text,
            "\n/// The arguments of `{0}`.\npub static {1}: Names = Names(&[{2}]);",
            request.name,
            constant(&request.name),
            entries(request.fields.iter())
        );
    }
    for model in questions::asked(surface) {
        let _ = writeln!(
            text,
            "\n/// The fields of `{0}`, with their names on the wire.\npub static {1}: Names = Names(&[{2}]);",
            model.name,
            constant(&model.name),
            wire_entries(&model.fields)
        );
    }
    text
}

/// The expression for the names of an operation's arguments.
pub fn of_operation(operation: &Operation, surface: &Surface) -> String {
    let plain = |field: &Field| lower_camel(&field.name) == field.name;
    match &operation.params {
        Some(params) if operation.path_arguments.iter().all(plain) => format!("&names::{}", constant(params)),
        params => {
            let others = params.as_deref().and_then(|name| surface.request(name));
            let others = others.into_iter().flat_map(|request| &request.fields);
            format!("&Names(&[{}])", entries(operation.path_arguments.iter().chain(others)))
        }
    }
}

fn entries<'a>(fields: impl Iterator<Item = &'a Field>) -> String {
    let entry = |field: &Field| {
        let inside = request_inside(&field.ty)
            .map_or_else(|| "None".to_owned(), |name| format!("Some(&{})", constant(name)));
        format!("Name {{ here: {:?}, core: {:?}, inside: {inside} }}", lower_camel(&field.name), field.name)
    };
    fields.map(entry).collect::<Vec<_>>().join(", ")
}

fn wire_entries(fields: &[Field]) -> String {
    let entry = |field: &Field| {
        let inside = model_inside(&field.ty)
            .map_or_else(|| "None".to_owned(), |name| format!("Some(&{})", constant(name)));
        format!("Name {{ here: {:?}, core: {:?}, inside: {inside} }}", lower_camel(&field.name), field.wire)
    };
    fields.iter().map(entry).collect::<Vec<_>>().join(", ")
}

/// The model inside a type, where there is one.
pub fn model_inside(ty: &Type) -> Option<&str> {
    match ty {
        Type::Model(name) => Some(name),
        Type::List(inner) => model_inside(inner),
        _ => None,
    }
}
