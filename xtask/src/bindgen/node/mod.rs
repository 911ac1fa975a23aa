//! The Node package: Rust glue, TypeScript models and resources.

mod docs;
mod examples;
mod glue;
mod kinds;
mod models;
mod names;
mod questions;
mod readers;
mod resources;
mod samples;

use super::{
    files::Files,
    ir::{Operation, Resource, Surface, Type},
    text::camel_case,
};

const SAMPLES: &str = "bindings-node/tests/generated";

pub fn emit(surface: &Surface, files: &mut Files) {
    files.own("bindings-node/src/generated");
    files.own("bindings-node/ts/generated");
    files.own(SAMPLES);
    files.add(format!("{SAMPLES}/documented-examples.ts"), samples::emit(surface));
    glue::emit(surface, files);
    files.add("bindings-node/src/generated/names.rs", names::emit(surface));
    files.add("bindings-node/src/generated/questions.rs", questions::glue(surface));
    files.add("bindings-node/ts/generated/kinds.ts", kinds::emit(surface));
    files.add("bindings-node/ts/generated/models.ts", models::emit(surface));
    files.add("bindings-node/ts/generated/questions.ts", questions::functions(surface));
    files.add("bindings-node/ts/generated/readers.ts", readers::emit(surface));
    files.add("bindings-node/ts/generated/resources.ts", resources::emit(surface));
}

pub use examples::of_operation as example;

/// `reference_requests` to `referenceRequests`.
fn lower_camel(name: &str) -> String {
    let name = camel_case(name);
    let mut letters = name.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// `ReferenceRequest` to `REFERENCE_REQUEST`.
fn constant(name: &str) -> String {
    let mut text = String::new();
    for (place, letter) in name.char_indices() {
        if letter.is_uppercase() && place > 0 {
            text.push('_');
        }
        text.extend(letter.to_uppercase());
    }
    text
}

/// The class of a resource: those of the portal have the plain names, other families put theirs in front.
fn class_name(resource: &Resource) -> String {
    let family = resource.origin.family.as_deref().map(camel_case).unwrap_or_default();
    if family == "Portal" || resource.name.starts_with(&family) {
        resource.name.clone()
    } else {
        format!("{family}{}", resource.name)
    }
}

/// Whether a call makes sense without any of them: a question does, a change of nothing does not.
fn params_are_optional(operation: &Operation, surface: &Surface) -> bool {
    let params = operation.params.as_deref().and_then(|name| surface.request(name));
    let asks = operation.http_method == "GET" || !operation.made_of.is_empty();
    asks && !operation.files
        && params.is_some_and(|request| request.fields.iter().all(|field| !field.required))
}

/// The request struct inside a type, where there is one.
fn request_inside(ty: &Type) -> Option<&str> {
    match ty {
        Type::Request(name) => Some(name),
        Type::List(inner) => request_inside(inner),
        _ => None,
    }
}
