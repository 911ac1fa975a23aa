//! What a model can be asked: functions, because models are plain objects here. Core answers.

use std::fmt::Write;

use crate::bindgen::ir::{Method, MethodAnswer, Struct, Surface, Type};

use super::{constant, docs, lower_camel, models, names, readers};

/// The models that can be asked, and those that stand in them.
pub fn asked(surface: &Surface) -> Vec<&Struct> {
    let mut found: Vec<&Struct> = Vec::new();
    let mut waiting: Vec<&Struct> = surface.models.iter().filter(|model| !model.methods.is_empty()).collect();
    while let Some(model) = waiting.pop() {
        if found.iter().any(|known| known.name == model.name) {
            continue;
        }
        found.push(model);
        let inside = model.fields.iter().filter_map(|field| names::model_inside(&field.ty));
        waiting.extend(inside.filter_map(|name| surface.model(name)));
    }
    found.sort_by(|one, other| one.name.cmp(&other.name));
    found
}

fn questions(surface: &Surface) -> impl Iterator<Item = (&Struct, &Method)> {
    surface.models.iter().flat_map(|model| model.methods.iter().map(move |method| (model, method)))
}

/// `TrainingReport.expiring_within`.
fn id(model: &Struct, method: &Method) -> String {
    format!("{}.{}", model.name, method.name)
}

/// The Rust half: a question's id, and what core answers to it.
pub fn glue(surface: &Surface) -> String {
    let mut arms = String::new();
    for (model, method) in questions(surface) {
        let mut reads = format!(
            "let asked = given.model::<{}::{}>({:?}, &names::{})?;\n",
            model.origin.module,
            model.name,
            lower_camel_of_type(&model.name),
            constant(&model.name)
        );
        for argument in &method.arguments {
            let ty = if argument.ty == Type::Day { "hbportal::Day" } else { "i64" };
            let here = lower_camel(&argument.name);
            let _ = writeln!(reads, "let {} = given.argument::<{ty}>({here:?})?;", argument.name);
        }
        let passed: Vec<&str> = method.arguments.iter().map(|argument| argument.name.as_str()).collect();
        let _ = writeln!(
            arms,
            "{:?} => {{\n{reads}Ok(json(&asked.{}({})))\n}}",
            id(model, method),
            method.name,
            passed.join(", ")
        );
    }
    format!(
        "//! Written by `cargo xtask bindgen` from core/src; do not edit.

use hbportal::{{Error, Result}};

use super::names;
use crate::bridge::prelude::*;

/// What core answers, as JSON.
pub fn answer(question: &str, given: &mut Asked) -> Result<String> {{
    match question {{
        {arms}
        _ => Err(Error::validation(\"question\", \"does not exist\")),
    }}
}}
"
    )
}

/// The TypeScript half: a function each.
pub fn functions(surface: &Surface) -> String {
    let mut text = String::from(HEAD);
    let mut reads = false;
    for (model, method) in questions(surface) {
        let subject = lower_camel_of_type(&model.name);
        let mut parameters = vec![format!("{subject}: models.{}", model.name)];
        for argument in &method.arguments {
            let ty = models::annotation(&argument.ty, models::Place::Argument);
            parameters.push(format!("{}: {ty}", lower_camel(&argument.name)));
        }
        let passed: Vec<String> =
            method.arguments.iter().map(|argument| lower_camel(&argument.name)).collect();
        let call =
            format!("ask('{}', '{subject}', {subject}, {{ {} }})", id(model, method), passed.join(", "));
        let (returned, body) = match &method.answer {
            MethodAnswer::Boolean => ("boolean".to_owned(), call),
            MethodAnswer::List(name) => {
                reads = true;
                (format!("models.{name}[]"), format!("{call}.map(readers.{})", readers::name(name)))
            }
        };
        let _ = write!(
            text,
            "\n{}export function {}({}): {returned} {{\n  return {body};\n}}\n",
            docs::of_method(method, surface),
            function_name(model, method, surface),
            parameters.join(", ")
        );
    }
    if reads {
        text.replacen(
            "import type * as models",
            "import * as readers from './readers.js';\nimport type * as models",
            1,
        )
    } else {
        text
    }
}

/// The method's name; where models share it, the model's before it.
fn function_name(model: &Struct, method: &Method, surface: &Surface) -> String {
    let shared = questions(surface).filter(|(_, other)| other.name == method.name).count() > 1;
    if shared {
        lower_camel(&format!("{}_{}", constant(&model.name).to_lowercase(), method.name))
    } else {
        lower_camel(&method.name)
    }
}

/// `CourseResult` to `courseResult`.
fn lower_camel_of_type(name: &str) -> String {
    lower_camel(&constant(name).to_lowercase())
}

const HEAD: &str = "// Written by `cargo xtask bindgen` from core/src; do not edit.

import { ask } from '../question.js';
import type * as models from './models.js';
";
