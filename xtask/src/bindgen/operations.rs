//! `tests/operations.json`: every operation, for the tests of all languages and for the reference pages.

use serde::Serialize;

use super::{
    files::Files,
    ir::{self, Surface, Type},
    text::plain,
};

const PATH: &str = "tests/operations.json";

#[derive(Serialize)]
struct Operation<'a> {
    id: &'a str,
    /// Nothing where the operation is made of others.
    method: Option<&'a str>,
    path: Option<&'a str>,
    made_of: &'a [String],
    evidence: &'a str,
    evidence_note: Option<&'a str>,
    doc: String,
    parameters: Vec<Parameter<'a>>,
    answer: Answer<'a>,
    errors: Vec<Failure<'a>>,
}

#[derive(Serialize)]
struct Parameter<'a> {
    name: &'a str,
    #[serde(rename = "in")]
    place: &'a str,
    #[serde(rename = "type")]
    ty: String,
    required: bool,
    doc: String,
}

#[derive(Serialize)]
struct Answer<'a> {
    kind: &'a str,
    model: Option<&'a str>,
    /// What an outcome may be, by kind.
    outcomes: Vec<Variant<'a>>,
}

#[derive(Serialize)]
struct Variant<'a> {
    kind: &'a str,
    model: Option<&'a str>,
}

#[derive(Serialize)]
struct Failure<'a> {
    class: &'a str,
    when: &'a str,
}

pub fn emit(surface: &Surface, files: &mut Files) {
    let mut operations: Vec<&ir::Operation> = surface.operations().collect();
    operations.sort_by(|one, other| one.id.cmp(&other.id));
    let operations: Vec<Operation<'_>> =
        operations.into_iter().map(|operation| entry(operation, surface)).collect();
    // Structs of texts cannot fail to be written.
    let mut text = serde_json::to_string_pretty(&operations).unwrap_or_default();
    text.push('\n');
    files.add(PATH, text);
}

fn entry<'a>(operation: &'a ir::Operation, surface: &'a Surface) -> Operation<'a> {
    let params = operation.params.as_deref().and_then(|name| surface.request(name));
    let in_path = operation.path_arguments.iter().map(|field| parameter(field, "path"));
    let place = if operation.http_method == "GET" { "query" } else { "body" };
    let others = params.into_iter().flat_map(|request| &request.fields).map(|field| parameter(field, place));
    let files = operation.files.then(|| Parameter {
        name: "files",
        place: "body",
        ty: "files".to_owned(),
        required: false,
        doc: "The files to send, by the names of the form's fields.".to_owned(),
    });
    Operation {
        id: &operation.id,
        method: Some(operation.http_method.as_str()).filter(|method| !method.is_empty()),
        path: Some(operation.path.as_str()).filter(|path| !path.is_empty()),
        made_of: &operation.made_of,
        evidence: &operation.evidence,
        evidence_note: operation.doc.evidence.as_deref(),
        doc: plain(&operation.doc.paragraphs.join("\n\n")),
        parameters: in_path.chain(others).chain(files).collect(),
        answer: answer(&operation.answer, surface),
        errors: operation.doc.errors.iter().map(|(class, when)| Failure { class, when }).collect(),
    }
}

fn parameter<'a>(field: &'a ir::Field, place: &'a str) -> Parameter<'a> {
    Parameter {
        name: &field.name,
        place,
        ty: type_name(&field.ty),
        required: field.required,
        doc: plain(&field.doc),
    }
}

fn answer<'a>(answer: &'a ir::Answer, surface: &'a Surface) -> Answer<'a> {
    let (kind, model) = match answer {
        ir::Answer::Nothing => ("nothing", None),
        ir::Answer::Model(name) => ("model", Some(name.as_str())),
        ir::Answer::Optional(name) => ("optional", Some(name.as_str())),
        ir::Answer::List(name) => ("list", Some(name.as_str())),
        ir::Answer::Pages(name) => ("pages", Some(name.as_str())),
        ir::Answer::Download => ("download", None),
        ir::Answer::Outcome(name) => ("outcome", Some(name.as_str())),
        ir::Answer::Hold => ("hold", None),
    };
    let outcome = if kind == "outcome" { model.and_then(|name| surface.outcome(name)) } else { None };
    let outcomes = outcome.into_iter().flat_map(|outcome| &outcome.variants).map(|variant| Variant {
        kind: &variant.kind,
        model: match &variant.payload {
            ir::Payload::Model(name) => Some(name),
            ir::Payload::Nothing | ir::Payload::Download => None,
        },
    });
    Answer { kind, model, outcomes: outcomes.collect() }
}

fn type_name(ty: &Type) -> String {
    match ty {
        Type::Text => "text".to_owned(),
        Type::Integer => "integer".to_owned(),
        Type::Number => "number".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Secret => "secret".to_owned(),
        Type::Moment => "timestamp".to_owned(),
        Type::Day => "day".to_owned(),
        Type::Json => "json".to_owned(),
        Type::Id => "id".to_owned(),
        Type::Model(name) | Type::Request(name) | Type::Enum(name) => name.clone(),
        Type::List(inner) => format!("list<{}>", type_name(inner)),
        Type::Map(inner) => format!("map<{}>", type_name(inner)),
    }
}
