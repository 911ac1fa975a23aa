//! The Python package: Rust glue, stubs, and the module of types.

mod docstrings;
mod examples;
mod glue;
mod samples;
mod stubs;
mod types;

use super::{
    files::Files,
    ir::{Operation, Resource, Surface},
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

/// The class that a resource's accessor leads to, within the same family.
fn class_of(surface: &Surface, name: &str, family: Option<&str>) -> String {
    let matches = |resource: &&Resource| {
        resource.name == name && (family.is_none() || resource.origin.family.as_deref() == family)
    };
    surface.resources.iter().find(matches).map_or_else(|| name.to_owned(), class_name)
}
