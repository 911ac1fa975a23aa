//! `readers.ts`: from the rows in which answers cross to the objects that they are.

use std::fmt::Write;

use crate::bindgen::ir::{Struct, Surface, Type};

use super::lower_camel;

pub fn emit(surface: &Surface) -> String {
    let mut body = String::new();
    for model in &surface.models {
        body.push_str(&reader(model));
    }
    let mut head = HEAD.to_owned();
    if body.contains("new Secret(") {
        head.push_str("import { Secret } from '../secret.js';\n");
    }
    head.push_str("import type * as models from './models.js';\n");
    if body.contains("readMap(") {
        head.push_str(READ_MAP);
    }
    head + &body
}

/// The name of a model's reader.
pub fn name(model: &str) -> String {
    format!("read{model}")
}

fn reader(model: &Struct) -> String {
    let mut fields = String::new();
    for (place, field) in model.fields.iter().enumerate() {
        let here = lower_camel(&field.name);
        let cell = format!("row[{place}]");
        let value = value(&field.ty, &cell);
        let given = if field.required { String::new() } else { format!("if ({cell} !== null) ") };
        let _ = writeln!(fields, "  {given}this.{here} = {value};");
    }
    let extra = format!("row[{}]", model.fields.len());
    let _ = writeln!(fields, "  if ({extra} !== null) this.extra = asExtra({extra});");
    format!(
        "\nconst {0} = shape(function (this: models.{0}, row: Row) {{\n{fields}}});\n\n\
         export const {1} = (row: Row): models.{0} => new {0}(row);\n",
        model.name,
        name(&model.name)
    )
}

/// The expression for a value.
fn value(ty: &Type, cell: &str) -> String {
    match ty {
        Type::Secret => format!("new Secret({cell})"),
        Type::Model(inner) => format!("{}({cell})", name(inner)),
        Type::List(item) => match element(item) {
            Some(read) => format!("{cell}.map({read})"),
            None => cell.to_owned(),
        },
        Type::Map(item) => match element(item) {
            Some(read) => format!("readMap({cell}, {read})"),
            None => cell.to_owned(),
        },
        _ => cell.to_owned(),
    }
}

/// The function that reads an element, where it is not what it is already.
fn element(ty: &Type) -> Option<String> {
    match ty {
        Type::Model(inner) => Some(name(inner)),
        Type::Secret | Type::List(_) | Type::Map(_) => {
            let read = value(ty, "cell");
            (read != "cell").then(|| format!("(cell: Row) => {read}"))
        }
        _ => None,
    }
}

const HEAD: &str = "// Written by `cargo xtask bindgen` from core/src; do not edit.

import { asExtra } from '../extra.js';
import { type Row, shape } from '../row.js';
";

const READ_MAP: &str = "
function readMap<T>(cells: Record<string, Row>, read: (cell: Row) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, read(cell)]));
}
";
