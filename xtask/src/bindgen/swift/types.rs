//! Types as Swift names them, and the open enums.

use std::fmt::Write;

use crate::bindgen::ir::{Field, OpenEnum, Surface, Type};

use super::{docs, quoted};

/// The type of a field.
pub fn of_field(field: &Field) -> String {
    let name = of(&field.ty);
    if field.required { name } else { format!("{name}?") }
}

/// The name of a type.
pub fn of(ty: &Type) -> String {
    match ty {
        Type::Text => "String".to_owned(),
        Type::Integer => "Int".to_owned(),
        Type::Number => "Double".to_owned(),
        Type::Boolean => "Bool".to_owned(),
        Type::Secret => "Secret".to_owned(),
        Type::Moment => "Date".to_owned(),
        Type::Day => "Day".to_owned(),
        Type::Json => "JSONValue".to_owned(),
        Type::Id => "PortalID".to_owned(),
        Type::Model(name) | Type::Request(name) | Type::Enum(name) => name.clone(),
        Type::List(inner) => format!("[{}]", of(inner)),
        Type::Map(inner) => format!("[String: {}]", of(inner)),
    }
}

/// Whether a request struct is an argument of another: those are types in Swift, the others are lists of arguments.
pub fn is_inside_another(surface: &Surface, name: &str) -> bool {
    surface.requests.iter().flat_map(|request| &request.fields).any(|field| inside(&field.ty) == Some(name))
}

fn inside(ty: &Type) -> Option<&str> {
    match ty {
        Type::Request(name) => Some(name),
        Type::List(inner) | Type::Map(inner) => inside(inner),
        _ => None,
    }
}

/// An enum that keeps what it does not know.
pub fn open_enum(surface: &Surface, open_enum: &OpenEnum) -> String {
    let mut text = docs::of_item(&open_enum.doc, surface, &[]);
    let _ = writeln!(text, "public enum {}: OpenEnum {{", open_enum.name);
    for value in &open_enum.values {
        docs::lines(&mut text, "    ", &value.doc, surface);
        let _ = writeln!(text, "    case {}", quoted(&value.name));
    }
    text.push_str("    /// One that this version does not know.\n    case other(String)\n\n");
    text.push_str("    public init(rawValue: String) {\n        switch rawValue {\n");
    for value in &open_enum.values {
        let _ = writeln!(text, "        case {:?}: self = .{}", value.wire, quoted(&value.name));
    }
    text.push_str("        default: self = .other(rawValue)\n        }\n    }\n\n");
    text.push_str("    public var rawValue: String {\n        switch self {\n");
    for value in &open_enum.values {
        let _ = writeln!(text, "        case .{}: {:?}", quoted(&value.name), value.wire);
    }
    text.push_str("        case .other(let text): text\n        }\n    }\n\n");
    let cases: Vec<String> =
        open_enum.values.iter().map(|value| format!(".{}", quoted(&value.name))).collect();
    let _ = writeln!(text, "    public static let known: [Self] = [{}]\n}}", cases.join(", "));
    let _ = writeln!(text, "\nextension {}: Incoming, Argument {{}}", open_enum.name);
    text
}
