//! What a model can be asked: methods of the structs. Core answers.

use std::{collections::BTreeSet, fmt::Write};

use crate::bindgen::ir::{Field, Method, MethodAnswer, Struct, Surface, Type};

use super::{docs, indented, lower_camel, quoted, types};

/// Words after which an argument is named: `is_valid_on(day)` is `isValid(on: day)`.
const PREPOSITIONS: &[&str] = &["at", "by", "for", "from", "in", "on", "to", "until", "within"];

/// Its methods, and the way it goes over to core.
pub fn of_model(surface: &Surface, model: &Struct) -> String {
    let mut text = String::new();
    if !model.methods.is_empty() {
        let _ = writeln!(text, "\nextension {} {{", model.name);
        let methods: Vec<String> = model.methods.iter().map(|asked| method(surface, model, asked)).collect();
        text.push_str(&methods.join("\n"));
        text.push_str("}\n");
    }
    if is_asked(surface, model) {
        text.push_str(&writer(model));
    }
    text
}

fn method(surface: &Surface, model: &Struct, method: &Method) -> String {
    let mut text = String::new();
    for (place, paragraph) in method.doc.paragraphs.iter().enumerate() {
        if place > 0 {
            indented(&mut text, "    ", &["///".to_owned()]);
        }
        docs::lines(&mut text, "    ", paragraph, surface);
    }
    let (name, first) = named(&method.name);
    let parameters: Vec<String> = method
        .arguments
        .iter()
        .enumerate()
        .map(|(place, field)| {
            let label = match (place, &field.ty) {
                (0, _) => first.to_owned(),
                (_, Type::Day) => "on".to_owned(),
                _ => lower_camel(&field.name),
            };
            let (own, ty) = (quoted(&field.name), types::of(&field.ty));
            if label == own { format!("{own}: {ty}") } else { format!("{label} {own}: {ty}") }
        })
        .collect();
    let (answer, nothing) = match &method.answer {
        MethodAnswer::Boolean => ("Bool".to_owned(), "false"),
        MethodAnswer::List(model) => (format!("[{model}]"), "[]"),
    };
    let _ = writeln!(text, "    public func {}({}) -> {answer} {{", quoted(&name), parameters.join(", "));
    let _ = writeln!(text, "        var arguments = Arguments({:?})", id(model, method));
    text.push_str("        arguments.set(\"self\", self)\n");
    for field in &method.arguments {
        let _ = writeln!(text, "        arguments.set({:?}, {})", field.name, quoted(&field.name));
    }
    let _ = writeln!(text, "        return asked(arguments) ?? {nothing}\n    }}");
    text
}

/// The name without the preposition at its end, and the label that this makes.
fn named(name: &str) -> (String, &str) {
    match name.rsplit_once('_') {
        Some((name, word)) if PREPOSITIONS.contains(&word) => (name.to_owned(), word),
        _ => (name.to_owned(), "_"),
    }
}

/// `TrainingReport.expiring_within`.
pub fn id(model: &Struct, method: &Method) -> String {
    format!("{}.{}", model.name, method.name)
}

/// Whether it can be asked, or stands in one that can.
fn is_asked(surface: &Surface, model: &Struct) -> bool {
    let mut asked: BTreeSet<&str> = BTreeSet::new();
    let with_methods = surface.models.iter().filter(|model| !model.methods.is_empty());
    let mut waiting: Vec<&str> = with_methods.map(|model| model.name.as_str()).collect();
    while let Some(name) = waiting.pop() {
        if asked.insert(name) {
            let fields = surface.model(name).into_iter().flat_map(|model| &model.fields);
            waiting.extend(fields.filter_map(|field: &Field| model_inside(&field.ty)));
        }
    }
    asked.contains(model.name.as_str())
}

fn model_inside(ty: &Type) -> Option<&str> {
    match ty {
        Type::Model(name) => Some(name),
        Type::List(inner) | Type::Map(inner) => model_inside(inner),
        _ => None,
    }
}

/// A model as an argument: by the names of the wire, as it came.
fn writer(model: &Struct) -> String {
    let mut text = format!(
        "\nextension {}: Argument {{\n    func write(to writer: inout Writer) {{\n        var arguments = Arguments()\n",
        model.name
    );
    // A name that stands in both is the field's: core takes the last.
    text.push_str("        for (name, value) in extra.values { arguments.set(name, value) }\n");
    for field in &model.fields {
        let _ = writeln!(text, "        arguments.set({:?}, {})", field.wire, quoted(&field.name));
    }
    text.push_str("        arguments.write(to: &writer)\n    }\n}\n");
    text
}
