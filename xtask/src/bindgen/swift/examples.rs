//! The example in a doc comment: the shortest call that works.

use std::fmt::Write;

use crate::bindgen::ir::{Answer, Field, Operation, Outcome, Payload, Surface, Type};

use super::{head, indented, lower_camel, lower_first as variable, outcomes};

/// A Swift file that holds all of them, so that the compiler sees each, and a test can call each.
pub fn all(surface: &Surface) -> String {
    let mut text = head("core/src/api");
    text.push_str("import HBPortal\n\n/// The examples of the documentation, by operation.\nenum DocumentedExamples {\n");
    for operation in surface.operations() {
        let name = lower_camel(&operation.id);
        let _ = writeln!(
            text,
            "    @Sendable static func {name}(_ portal: HBPortal, _ refreshToken: Secret) async throws {{"
        );
        indented(&mut text, "        ", &of_operation(operation, surface));
        if let Answer::Model(model) | Answer::Optional(model) | Answer::List(model) = &operation.answer {
            let _ = writeln!(text, "        _ = {}", variable(model));
        }
        text.push_str("    }\n");
    }
    text.push_str("\n    static let all: [String: @Sendable (HBPortal, Secret) async throws -> Void] = [\n");
    for operation in surface.operations() {
        let _ = writeln!(text, "        {:?}: {},", operation.id, lower_camel(&operation.id));
    }
    text.push_str("    ]\n}\n");
    text
}

pub fn of_operation(operation: &Operation, surface: &Surface) -> Vec<String> {
    let mut arguments: Vec<String> = operation
        .path_arguments
        .iter()
        .enumerate()
        .map(
            |(place, field)| {
                if place == 0 { value(&field.name, &field.ty, surface) } else { given(field, surface) }
            },
        )
        .collect();
    if let Some(params) = operation.params.as_deref().and_then(|name| surface.request(name)) {
        let required = params.fields.iter().filter(|field| field.required);
        let mut named: Vec<String> = required.map(|field| given(field, surface)).collect();
        let writes = !matches!(operation.http_method.as_str(), "GET" | "");
        // A change of nothing is refused.
        if named.is_empty() && writes && !operation.files {
            named.extend(params.fields.first().map(|field| given(field, surface)));
        }
        arguments.extend(named);
    }
    if operation.files {
        arguments.push("files: [\"proof\": .file(URL(fileURLWithPath: \"proof.pdf\"))]".to_owned());
    }
    let path: Vec<String> = operation.call.replace("()", "").split('.').skip(1).map(lower_camel).collect();
    let call = format!("portal.{}({})", path.join("."), arguments.join(", "));
    match &operation.answer {
        Answer::Nothing => vec![format!("try await {call}")],
        Answer::Model(name) | Answer::Optional(name) | Answer::List(name) => {
            vec![format!("let {} = try await {call}", variable(name))]
        }
        Answer::Pages(name) => vec![
            format!("for try await {} in {call} {{", variable(name)),
            format!("    print({})", variable(name)),
            "}".to_owned(),
        ],
        Answer::Outcome(name) => {
            let mut lines = vec![format!("switch try await {call} {{")];
            lines.extend(surface.outcome(name).into_iter().flat_map(cases));
            lines.push("}".to_owned());
            lines
        }
        Answer::Hold => vec![
            format!("let hold = try await {call}"),
            "print(hold.remaining, \"seconds to book it\")".to_owned(),
        ],
        Answer::Download => vec![
            format!("let file = try await {call}"),
            "try await file.save(to: URL(fileURLWithPath: \"file.pdf\"))".to_owned(),
        ],
    }
}

/// A case of the `switch` for each variant.
fn cases(outcome: &Outcome) -> Vec<String> {
    let case = |variant: &crate::bindgen::ir::Variant| {
        let name = outcomes::case_name(variant);
        match &variant.payload {
            Payload::Nothing => format!("case .{name}: print({:?})", variant.kind.replace('_', " ")),
            Payload::Model(model) => format!("case .{name}(let {0}): print({0})", variable(model)),
            Payload::Download => {
                format!("case .{name}(let file): try await file.save(to: URL(fileURLWithPath: \"file.pdf\"))")
            }
        }
    };
    outcome.variants.iter().map(case).collect()
}

fn given(field: &Field, surface: &Surface) -> String {
    format!("{}: {}", lower_camel(&field.name), value(&field.name, &field.ty, surface))
}

/// A value that the checks of core accept.
fn value(name: &str, ty: &Type, surface: &Surface) -> String {
    match (name, ty) {
        ("candidate_id", _) => "12345".to_owned(),
        ("form_type", _) => "\"pre_employment\"".to_owned(),
        (name, Type::Id) if name.ends_with("_ref") => "\"0a1b2c3d\"".to_owned(),
        (name, Type::Id | Type::Text) if name.ends_with("_hash") => "\"4b1f0d6c8a7e\"".to_owned(),
        (_, Type::Id | Type::Integer) => "17".to_owned(),
        (_, Type::Number) => "1.5".to_owned(),
        (_, Type::Boolean) => "true".to_owned(),
        ("url", _) => "\"https://example.com/hooks\"".to_owned(),
        ("events", _) => "[\"reference.submitted\"]".to_owned(),
        (name, Type::Text) if name.ends_with("email") => "\"alex@example.com\"".to_owned(),
        ("first_name", Type::Text) => "\"Alex\"".to_owned(),
        ("last_name", Type::Text) => "\"Nurse\"".to_owned(),
        (name, Type::Text) if name.ends_with("name") => "\"Alex Referee\"".to_owned(),
        (_, Type::Moment) => "Date()".to_owned(),
        (_, Type::Day) => "Day(Date(), in: .current)".to_owned(),
        ("time", _) => "\"09:00\"".to_owned(),
        (_, Type::Secret) => "refreshToken".to_owned(),
        // The first value of an enum may ask for more than is required: the last known one is as good.
        (_, Type::Enum(name)) => {
            let value = surface.open_enum(name).and_then(|known| known.values.last());
            format!(".{}", value.map_or_else(|| "other(\"…\")".to_owned(), |value| lower_camel(&value.name)))
        }
        (name, Type::List(inner)) => format!("[{}]", value(name, inner, surface)),
        ("form_data", _) => "[\"hepatitis_b\": \"yes\"]".to_owned(),
        (_, Type::Map(_)) => "[:]".to_owned(),
        (_, Type::Request(name)) => {
            let fields = surface.request(name).into_iter().flat_map(|request| &request.fields);
            let fields: Vec<String> =
                fields.filter(|field| field.required).map(|field| given(field, surface)).collect();
            format!("{name}({})", fields.join(", "))
        }
        _ => "\"…\"".to_owned(),
    }
}
