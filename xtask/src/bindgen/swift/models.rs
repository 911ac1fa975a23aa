//! Models, and request structs that are arguments of others.

use std::fmt::Write;

use crate::bindgen::ir::{Field, Struct, Surface, Type};

use super::{docs, quoted, types};

/// An answer: a struct that is read from bytes.
pub fn model(surface: &Surface, model: &Struct) -> String {
    let mut fields = model.fields.clone();
    fields.push(Field {
        name: "extra".to_owned(),
        wire: "extra".to_owned(),
        ty: Type::Model("Extra".to_owned()),
        required: true,
        doc: "What else came: fields that this version does not know, or could not read.".to_owned(),
    });
    let mut text = structure(surface, model, &fields, "One of your own making, for tests and previews.");
    let _ =
        writeln!(text, "\nextension {}: Incoming {{\n    init(reading reader: inout Reader) {{", model.name);
    for field in &fields {
        let _ = if field.required {
            writeln!(text, "        {} = {}(reading: &reader)", quoted(&field.name), types::of(&field.ty))
        } else {
            writeln!(text, "        {} = Optional(reading: &reader)", quoted(&field.name))
        };
    }
    text.push_str("    }\n}\n");
    text
}

/// An argument that has arguments of its own.
pub fn request(surface: &Surface, request: &Struct) -> String {
    let mut text = structure(surface, request, &request.fields, "One with these values.");
    let _ = writeln!(
        text,
        "\nextension {}: Argument {{\n    func write(to writer: inout Writer) {{",
        request.name
    );
    text.push_str("        var arguments = Arguments()\n");
    for field in &request.fields {
        let _ = writeln!(text, "        arguments.set({:?}, {})", field.name, quoted(&field.name));
    }
    text.push_str("        arguments.write(to: &writer)\n    }\n}\n");
    text
}

fn structure(surface: &Surface, item: &Struct, fields: &[Field], made: &str) -> String {
    let mut text = docs::of_item(&item.doc, surface, &[]);
    // What lists of a user interface ask for.
    let named = fields.iter().any(|field| field.name == "id" && field.required);
    let identifiable = if named { ", Identifiable" } else { "" };
    let _ = writeln!(text, "public struct {}: Sendable, Hashable, Codable{identifiable} {{", item.name);
    for field in fields {
        docs::lines(&mut text, "    ", &field.doc, surface);
        let _ = writeln!(text, "    public var {}: {}", quoted(&field.name), types::of_field(field));
    }
    let _ = writeln!(text, "\n    /// {made}\n    public init(");
    let parameters: Vec<String> = fields.iter().map(parameter).collect();
    let _ = writeln!(text, "        {}\n    ) {{", parameters.join(",\n        "));
    for field in fields {
        let name = quoted(&field.name);
        let _ = writeln!(text, "        self.{name} = {name}");
    }
    text.push_str("    }\n\n    private enum CodingKeys: String, CodingKey {\n");
    for field in fields {
        let _ = writeln!(text, "        case {} = {:?}", quoted(&field.name), field.wire);
    }
    text.push_str("    }\n}\n");
    text
}

fn parameter(field: &Field) -> String {
    let default = match (field.name.as_str(), field.required) {
        ("extra", _) => " = [:]",
        (_, true) => "",
        (_, false) => " = nil",
    };
    format!("{}: {}{default}", quoted(&field.name), types::of_field(field))
}
