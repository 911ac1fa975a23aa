//! Resources: a method an operation.

use std::fmt::Write;

use crate::bindgen::ir::{Accessor, Answer, Field, Operation, Resource, Surface, Type};

use super::{docs, quoted, type_name, types};

pub fn resource(surface: &Surface, resource: &Resource) -> String {
    let mut text = docs::of_item(&resource.doc, surface, &[]);
    let _ = writeln!(text, "public struct {}: Sendable {{\n    let caller: Caller", type_name(resource));
    for accessor in &resource.accessors {
        text.push_str(&self::accessor(surface, accessor));
    }
    for operation in &resource.operations {
        text.push_str(&method(surface, operation));
    }
    text.push_str("}\n");
    text
}

/// How a group is reached.
pub fn accessor(surface: &Surface, accessor: &Accessor) -> String {
    let class = surface.resource(accessor).map(type_name).unwrap_or_default();
    let mut text = String::from("\n");
    docs::lines(&mut text, "    ", &accessor.doc.paragraphs.join(" "), surface);
    let _ =
        writeln!(text, "    public var {}: {class} {{ {class}(caller: caller) }}", quoted(&accessor.name));
    text
}

fn method(surface: &Surface, operation: &Operation) -> String {
    let others = operation.params.as_deref().and_then(|name| surface.request(name));
    let others: Vec<&Field> = others.into_iter().flat_map(|request| &request.fields).collect();
    let mut parameters: Vec<String> = Vec::new();
    for (place, field) in operation.path_arguments.iter().enumerate() {
        let label = if place == 0 { "_ " } else { "" };
        let ty = if field.ty == Type::Id { "some PortalIDConvertible" } else { "String" };
        parameters.push(format!("{label}{}: {ty}", quoted(&field.name)));
    }
    parameters.extend(others.iter().map(|field| argument(field)));
    if operation.files {
        parameters.push("files: [String: Upload] = [:]".to_owned());
    }

    let (returned, call) = match &operation.answer {
        Answer::Nothing => ("async throws".to_owned(), "try await caller.nothing(arguments)"),
        Answer::Model(name) => {
            (format!("async throws -> {name}"), "return try await caller.model(arguments)")
        }
        Answer::Optional(name) => {
            (format!("async throws -> {name}?"), "return try await caller.optional(arguments)")
        }
        Answer::List(name) => {
            (format!("async throws -> [{name}]"), "return try await caller.model(arguments)")
        }
        Answer::Pages(name) => {
            (format!("-> Pager<{name}>"), "return Pager(caller: caller, arguments: arguments)")
        }
        Answer::Outcome(name) => {
            (format!("async throws -> {name}"), "return try await caller.outcome(arguments)")
        }
        Answer::Hold => ("async throws -> Hold".to_owned(), "return try await caller.hold(arguments)"),
        Answer::Download => {
            ("async throws -> Download".to_owned(), "return try await caller.download(arguments)")
        }
    };
    let mut text = String::from("\n");
    text.push_str(&docs::of_operation(operation, surface));
    let _ =
        writeln!(text, "    public func {}({}) {returned} {{", quoted(&operation.name), list(&parameters));
    let changes = !operation.path_arguments.is_empty() || !others.is_empty() || operation.files;
    let _ = writeln!(
        text,
        "        {} arguments = Arguments({:?})",
        if changes { "var" } else { "let" },
        operation.id
    );
    for field in &operation.path_arguments {
        let value = if field.ty == Type::Id { ".portalID" } else { "" };
        let _ = writeln!(text, "        arguments.set({:?}, {}{value})", field.name, quoted(&field.name));
    }
    set_all(&mut text, &others);
    if operation.files {
        text.push_str("        arguments.files = files\n");
    }
    let _ = writeln!(text, "        {call}\n    }}");
    text
}

/// Puts arguments into what is sent over.
pub fn set_all(text: &mut String, fields: &[&Field]) {
    for field in fields {
        let _ = writeln!(text, "        arguments.set({:?}, {})", field.name, quoted(&field.name));
    }
}

/// `expiryDays: Int? = nil`.
pub fn argument(field: &Field) -> String {
    let default = if field.required { "" } else { " = nil" };
    format!("{}: {}{default}", quoted(&field.name), types::of_field(field))
}

/// Parameters on one line, or on one each.
pub fn list(parameters: &[String]) -> String {
    let one = parameters.join(", ");
    if one.len() <= 60 { one } else { format!("\n        {}\n    ", parameters.join(",\n        ")) }
}
