//! The example in a docstring: the shortest call that works.

use crate::bindgen::ir::{Answer, Field, Operation, Payload, Surface, Type};

use super::Flavour;

pub fn of_operation(operation: &Operation, surface: &Surface, flavour: Flavour) -> Vec<String> {
    let mut arguments: Vec<String> =
        operation.path_arguments.iter().map(|field| value(&field.name, &field.ty, surface)).collect();
    let params = operation.params.as_deref().and_then(|name| surface.request(name));
    let fields = params.into_iter().flat_map(|request| &request.fields).filter(|field| field.required);
    arguments.extend(fields.map(|field| named(field, surface)));
    arguments.extend(operation.files.then(|| "files={\"proof\": \"immunity.pdf\"}".to_owned()));
    let call = format!("{}({})", operation.call.replace("()", ""), arguments.join(", "));
    let (wait, each) = match flavour {
        Flavour::Blocking => ("", "for"),
        Flavour::Asyncio => ("await ", "async for"),
    };
    match &operation.answer {
        Answer::Nothing => vec![format!("{wait}{call}")],
        Answer::Model(name) | Answer::Optional(name) => vec![format!("{} = {wait}{call}", variable(name))],
        Answer::List(name) => {
            vec![format!("for {} in {wait}{call}:", variable(name)), format!("    print({})", variable(name))]
        }
        Answer::Pages(name) => {
            vec![format!("{each} {} in {call}:", variable(name)), format!("    print({})", variable(name))]
        }
        Answer::Outcome(name) => outcome(name, &format!("{wait}{call}"), wait, surface),
        Answer::Hold => vec![
            format!("{}with {wait}{call} as hold:", if flavour == Flavour::Asyncio { "async " } else { "" }),
            "    print(hold.remaining)".to_owned(),
        ],
        Answer::Download => {
            vec![
                format!("file = {wait}{call}"),
                format!("{wait}file.save(\"{}.pdf\")", operation_noun(operation)),
            ]
        }
    }
}

/// The first variant is looked for, as a program would that only goes on there.
fn outcome(name: &str, call: &str, wait: &str, surface: &Surface) -> Vec<String> {
    let variable = variable(name);
    let mut lines = vec![format!("{variable} = {call}")];
    let first = surface.outcome(name).and_then(|outcome| outcome.variants.first());
    let Some(first) = first else { return lines };
    lines.push(format!("if isinstance({variable}, hbportal.{name}.{}):", first.name));
    lines.push(match first.payload {
        Payload::Nothing => format!("    print({variable}.kind)"),
        Payload::Model(_) => format!("    print({variable}.value)"),
        Payload::Download => format!("    {wait}{variable}.value.save(\"file.pdf\")"),
    });
    lines
}

fn named(field: &Field, surface: &Surface) -> String {
    format!("{}={}", field.name, value(&field.name, &field.ty, surface))
}

/// A value that the checks of core accept.
fn value(name: &str, ty: &Type, surface: &Surface) -> String {
    match (name, ty) {
        ("candidate_id", _) => "12345".to_owned(),
        (_, Type::Id | Type::Integer) => "17".to_owned(),
        (_, Type::Number) => "1.5".to_owned(),
        (_, Type::Boolean) => "True".to_owned(),
        ("url", _) => "\"https://example.com/hooks\"".to_owned(),
        ("events", _) => "[\"reference.submitted\"]".to_owned(),
        (name, Type::Text) if name.ends_with("email") => "\"alex@example.com\"".to_owned(),
        (name, Type::Text) if name.ends_with("name") => "\"Alex Referee\"".to_owned(),
        (_, Type::Moment) => "datetime.now(timezone.utc)".to_owned(),
        (_, Type::Day) => "date(2026, 6, 5)".to_owned(),
        (_, Type::Secret) => "refresh_token".to_owned(),
        // The first value of an enum may ask for more than is required: the last known one is as good.
        (_, Type::Enum(name)) => {
            let value = surface.open_enum(name).and_then(|known| known.values.last());
            format!("\"{}\"", value.map_or("…", |value| value.wire.as_str()))
        }
        (name, Type::List(inner)) => format!("[{}]", value(name, inner, surface)),
        ("form_data", _) => "{\"hepatitis_b\": \"yes\"}".to_owned(),
        (_, Type::Map(_)) => "{}".to_owned(),
        (_, Type::Request(name)) => {
            let fields = surface.request(name).into_iter().flat_map(|request| &request.fields);
            let entries = fields.filter(|field| field.required);
            let entries: Vec<String> = entries
                .map(|field| format!("\"{}\": {}", field.name, value(&field.name, &field.ty, surface)))
                .collect();
            format!("{{{}}}", entries.join(", "))
        }
        _ => "\"…\"".to_owned(),
    }
}

/// `ReferenceRequest` to `reference_request`.
fn variable(model: &str) -> String {
    let mut name = String::new();
    for (place, letter) in model.char_indices() {
        if letter.is_uppercase() && place > 0 {
            name.push('_');
        }
        name.extend(letter.to_lowercase());
    }
    name
}

fn operation_noun(operation: &Operation) -> &str {
    operation.id.split('.').nth(1).unwrap_or("file").trim_end_matches('s')
}
