//! Docstrings: the words of core, in Python's form.

use crate::bindgen::{
    ir::{Answer, Doc, Field, Operation, Surface},
    text::{plain, sentence_case, wrap, wrap_hanging},
};

use super::{Flavour, examples};

const WIDTH: usize = 96;

/// The lines of a class's docstring.
pub fn of_class(doc: &Doc) -> Vec<String> {
    paragraphs(doc)
}

/// The lines of a method's docstring.
pub fn of_operation(operation: &Operation, surface: &Surface, flavour: Flavour) -> Vec<String> {
    let mut lines = paragraphs(&operation.doc);
    let params = operation.params.as_deref().and_then(|name| surface.request(name));
    let arguments: Vec<&Field> = operation
        .path_arguments
        .iter()
        .chain(params.into_iter().flat_map(|request| &request.fields))
        .collect();
    section(&mut lines, "Args", arguments.iter().map(|field| argument(field)));
    section(&mut lines, "Returns", returns(&operation.answer, flavour).into_iter());
    let errors =
        operation.doc.errors.iter().map(|(class, when)| format!("{class}: {}.", sentence_case(&plain(when))));
    let checked =
        !arguments.is_empty() && !operation.doc.errors.iter().any(|(class, _)| class == "ValidationError");
    let checked = checked.then(|| "ValidationError: An argument is wrong; nothing was sent.".to_owned());
    let others = std::iter::once("HbPortalError: Any other failure; see the classes below it.".to_owned());
    section(&mut lines, "Raises", errors.chain(checked).chain(others));
    section(&mut lines, "Evidence", evidence(operation).into_iter());
    lines.push(String::new());
    lines.push("Example:".to_owned());
    lines.extend(
        examples::of_operation(operation, surface, flavour).into_iter().map(|line| format!("    {line}")),
    );
    lines
}

/// The docstring with its quotes, set in.
pub fn quoted(lines: &[String], by: &str) -> String {
    let escape = |line: &str| line.replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\"");
    match lines {
        [one] => format!("{by}\"\"\"{}\"\"\"\n", escape(one)),
        lines => {
            let mut text = format!("{by}\"\"\"");
            for (place, line) in lines.iter().enumerate() {
                if place > 0 && !line.is_empty() {
                    text.push_str(by);
                }
                text.push_str(&escape(line));
                text.push('\n');
            }
            text.push_str(by);
            text.push_str("\"\"\"\n");
            text
        }
    }
}

/// The arguments of a request struct, for a docstring by hand around it.
pub fn arguments(lines: &mut Vec<String>, fields: &[Field]) {
    section(lines, "Args", fields.iter().map(argument));
}

fn paragraphs(doc: &Doc) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in &doc.paragraphs {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(wrap(&plain(paragraph), WIDTH));
    }
    lines
}

fn section(lines: &mut Vec<String>, title: &str, entries: impl Iterator<Item = String>) {
    let mut entries = entries.peekable();
    if entries.peek().is_none() {
        return;
    }
    lines.push(String::new());
    lines.push(format!("{title}:"));
    for entry in entries {
        lines.extend(wrap_hanging(&entry, WIDTH - 8, "    ").into_iter().map(|line| format!("    {line}")));
    }
}

fn argument(field: &Field) -> String {
    format!("{}: {}", field.name, plain(&field.doc))
}

fn returns(answer: &Answer, flavour: Flavour) -> Option<String> {
    Some(match answer {
        Answer::Nothing => return None,
        Answer::Model(name) => format!("The `{name}`."),
        Answer::Optional(name) => format!("The `{name}`, or None where the portal answers without one."),
        Answer::List(name) => format!("Each `{name}`."),
        Answer::Pages(name) => match flavour {
            Flavour::Blocking => {
                format!("An iterator over each `{name}`, fetched page by page as it is read.")
            }
            Flavour::Asyncio => {
                format!("An async iterator over each `{name}`, fetched page by page as it is read.")
            }
        },
        Answer::Outcome(_) | Answer::Hold => todo!("outcomes and holds"),
        Answer::Download => "The file, which is fetched as it is read.".to_owned(),
    })
}

fn evidence(operation: &Operation) -> Option<String> {
    operation.doc.evidence.as_deref().map(|evidence| {
        let evidence = plain(evidence);
        format!("{}{}", evidence.trim_end_matches('.'), ".")
    })
}
