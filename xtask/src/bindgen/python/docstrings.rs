//! Docstrings: the words of core, in Python's form.

use crate::bindgen::{
    ir::{Answer, Doc, Field, Method, MethodAnswer, Operation, Surface},
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
    let files = operation.files.then(|| FILES.to_owned());
    section(&mut lines, "Args", arguments.iter().map(|field| argument(field)).chain(files));
    section(&mut lines, "Returns", returns(&operation.answer, surface, flavour).into_iter());
    let errors =
        operation.doc.errors.iter().map(|(class, when)| format!("{class}: {}.", sentence_case(&plain(when))));
    let takes_something = !arguments.is_empty() || operation.files;
    let checked =
        takes_something && !operation.doc.errors.iter().any(|(class, _)| class == "ValidationError");
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

/// The lines of the docstring of a model's method.
pub fn of_method(method: &Method) -> Vec<String> {
    let mut lines = paragraphs(&method.doc);
    if let MethodAnswer::List(model) = &method.answer {
        section(&mut lines, "Returns", std::iter::once(format!("Each such `{model}`.")));
    }
    let wrong = "ValidationError: An argument is wrong; the error names it.".to_owned();
    section(&mut lines, "Raises", std::iter::once(wrong));
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

/// What every argument of files says.
const FILES: &str = "files: The files, by the names of the form's fields: a path, a file opened in binary mode, an `Upload`, or \
     a tuple of name and content. They are read piece by piece while they are sent, and stay open.";

fn returns(answer: &Answer, surface: &Surface, flavour: Flavour) -> Option<String> {
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
        Answer::Outcome(name) => outcomes(name, surface),
        Answer::Hold => "The seat that is held: book it, or let go of it.".to_owned(),
        Answer::Download => "The file, which is fetched as it is read.".to_owned(),
    })
}

/// Each variant with its meaning.
fn outcomes(name: &str, surface: &Surface) -> String {
    let variants = surface.outcome(name).map(|outcome| outcome.variants.as_slice()).unwrap_or_default();
    let variants: Vec<String> = variants
        .iter()
        .map(|variant| format!("`{name}.{}`: {}", variant.name, plain(&variant.doc).trim_end_matches('.')))
        .collect();
    format!("{}.", variants.join("; "))
}

fn evidence(operation: &Operation) -> Option<String> {
    operation.doc.evidence.as_deref().map(|evidence| {
        let evidence = plain(evidence);
        format!("{}{}", evidence.trim_end_matches('.'), ".")
    })
}
