//! The Python package: Rust glue, stubs, and the module of types.

mod classes;
mod docstrings;
mod examples;
mod glue;
mod places;
mod samples;
mod stubs;
mod types;

use super::{
    files::Files,
    ir::{Accessor, Operation, Outcome, Payload, Resource, Surface},
    text::camel_case,
};

const SAMPLES: &str = "bindings-python/tests/generated";

pub fn emit(surface: &Surface, files: &mut Files) {
    files.own(SAMPLES);
    files.add(format!("{SAMPLES}/documented_examples.py"), samples::emit(surface));
    files.own("bindings-python/src/generated");
    glue::emit(surface, files);
    files.add("bindings-python/python/hbportal/_hbportal.pyi", stubs::emit(surface));
    files.add("bindings-python/python/hbportal/types.py", types::emit(surface));
}

/// The two clients.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Flavour {
    Blocking,
    Asyncio,
}

impl Flavour {
    /// What stands before the names of the classes.
    fn prefix(self) -> &'static str {
        match self {
            Self::Blocking => "",
            Self::Asyncio => "Async",
        }
    }
}

/// The example of an operation, for the reference pages.
pub fn example(operation: &Operation, surface: &Surface) -> Vec<String> {
    examples::of_operation(operation, surface, Flavour::Blocking)
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

/// The class that an accessor leads to.
fn class_of(surface: &Surface, accessor: &Accessor) -> String {
    surface.resource(accessor).map_or_else(|| accessor.resource.clone(), class_name)
}

/// Whether a variant carries a file: then the two clients give different ones.
fn has_files(outcome: &Outcome) -> bool {
    outcome.variants.iter().any(|variant| variant.payload == Payload::Download)
}

/// The name in `hbportal.types` for whatever an outcome may be.
fn any_of(outcome: &Outcome, flavour: Flavour) -> String {
    let prefix = if has_files(outcome) { flavour.prefix() } else { "" };
    format!("Any{prefix}{}", outcome.name)
}
