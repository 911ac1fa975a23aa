//! The example in a doc comment: the shortest call that works.

use crate::bindgen::ir::{Answer, Field, Operation, Payload, Surface, Type};

use super::lower_camel;

pub fn of_operation(operation: &Operation, surface: &Surface) -> Vec<String> {
    let mut arguments: Vec<String> =
        operation.path_arguments.iter().map(|field| value(&field.name, &field.ty, surface)).collect();
    let params = operation.params.as_deref().and_then(|name| surface.request(name));
    let mut required: Vec<String> = params
        .into_iter()
        .flat_map(|request| &request.fields)
        .filter(|field| field.required)
        .map(|field| entry(field, surface))
        .collect();
    if operation.files {
        required.push("files: { proof: 'immunity.pdf' }".to_owned());
    }
    // A change of nothing is refused.
    if required.is_empty() && !super::params_are_optional(operation, surface) {
        let first = params.and_then(|request| request.fields.first());
        required.extend(first.map(|field| entry(field, surface)));
    }
    if !required.is_empty() {
        arguments.push(format!("{{ {} }}", required.join(", ")));
    }
    let path: Vec<String> = operation
        .call
        .replace("()", "")
        .split('.')
        .map(|name| if name.contains('_') { lower_camel(name) } else { name.to_owned() })
        .collect();
    let call = format!("{}({})", path.join("."), arguments.join(", "));
    match &operation.answer {
        Answer::Nothing => vec![format!("await {call};")],
        Answer::Model(name) | Answer::Optional(name) | Answer::List(name) => {
            vec![format!("const {} = await {call};", variable(name))]
        }
        Answer::Pages(name) => vec![
            format!("for await (const {} of {call}) {{", variable(name)),
            format!("  console.log({});", variable(name)),
            "}".to_owned(),
        ],
        Answer::Outcome(name) => outcome(name, &call, surface),
        Answer::Hold => {
            vec![format!("await using hold = await {call};"), "console.log(hold.remaining);".to_owned()]
        }
        Answer::Download => {
            vec![format!("const file = await {call};"), "await file.save('file.pdf');".to_owned()]
        }
    }
}

fn outcome(name: &str, call: &str, surface: &Surface) -> Vec<String> {
    let mut variants = surface.outcome(name).into_iter().flat_map(|outcome| &outcome.variants);
    let file = variants.find(|variant| variant.payload == Payload::Download);
    let used = match file {
        Some(file) => format!("if (outcome.kind === '{}') await outcome.value.save('file.pdf');", file.kind),
        None => "console.log(outcome.kind);".to_owned(),
    };
    vec![format!("const outcome = await {call};"), used]
}

fn entry(field: &Field, surface: &Surface) -> String {
    format!("{}: {}", lower_camel(&field.name), value(&field.name, &field.ty, surface))
}

/// A value that the checks of core accept.
fn value(name: &str, ty: &Type, surface: &Surface) -> String {
    match (name, ty) {
        ("candidate_id", _) => "12345".to_owned(),
        ("hold_hash", _) => "'from-the-hold'".to_owned(),
        ("form_type", _) => "'pre_employment'".to_owned(),
        (name, Type::Id) if name.ends_with("_ref") => "'0a1b2c3d'".to_owned(),
        (_, Type::Id | Type::Integer) => "17".to_owned(),
        (_, Type::Number) => "1.5".to_owned(),
        (_, Type::Boolean) => "true".to_owned(),
        ("url", _) => "'https://example.com/hooks'".to_owned(),
        ("events", _) => "['reference.submitted']".to_owned(),
        (name, Type::Text) if name.ends_with("email") => "'alex@example.com'".to_owned(),
        ("first_name", _) => "'Alex'".to_owned(),
        ("last_name", _) => "'Nurse'".to_owned(),
        ("time", _) => "'09:00'".to_owned(),
        (name, Type::Text) if name.ends_with("name") => "'Alex Referee'".to_owned(),
        (_, Type::Moment) => "new Date()".to_owned(),
        (_, Type::Day) => "'2026-06-05'".to_owned(),
        (_, Type::Secret) => "pair.refreshToken".to_owned(),
        // The first value of an enum may ask for more than is required: the last known one is as good.
        (_, Type::Enum(name)) => {
            let value = surface.open_enum(name).and_then(|known| known.values.last());
            format!("'{}'", value.map_or("…", |value| value.wire.as_str()))
        }
        (name, Type::List(inner)) => format!("[{}]", value(name, inner, surface)),
        ("form_data", _) => "{ hepatitis_b: 'yes' }".to_owned(),
        (_, Type::Map(_)) => "{}".to_owned(),
        (_, Type::Request(name)) => {
            let fields = surface.request(name).into_iter().flat_map(|request| &request.fields);
            let entries: Vec<String> =
                fields.filter(|field| field.required).map(|field| entry(field, surface)).collect();
            format!("{{ {} }}", entries.join(", "))
        }
        _ => "'…'".to_owned(),
    }
}

/// `ReferenceRequest` to `referenceRequest`.
fn variable(model: &str) -> String {
    let mut letters = model.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}
