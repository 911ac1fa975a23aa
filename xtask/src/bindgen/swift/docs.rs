//! Doc comments: the words of core, in `DocC`'s form.

use std::fmt::Write;

use crate::bindgen::{
    ir::{Answer, Doc, Field, Operation, Surface},
    text::{self, sentence_case, wrap, wrap_hanging},
};

use super::{examples, indented, lower_camel, lower_first};

const WIDTH: usize = 100;

/// Names of arguments as they are here, and Rust's doc links as plain names.
pub fn plain(text: &str, surface: &Surface) -> String {
    let words = text::plain(text);
    let words = words.split('`').enumerate().map(|(place, word)| {
        if place % 2 == 1 && is_argument(word, surface) { lower_camel(word) } else { word.to_owned() }
    });
    words.collect::<Vec<_>>().join("`")
}

fn is_argument(word: &str, surface: &Surface) -> bool {
    let fields = surface.requests.iter().chain(&surface.models).flat_map(|owner| &owner.fields);
    word.contains('_') && fields.into_iter().any(|field| field.name == word)
}

/// The comment of a type, with an empty line before it.
pub fn of_item(doc: &Doc, surface: &Surface, more: &[String]) -> String {
    let mut lines = paragraphs(doc, surface);
    for paragraph in more {
        lines.push(String::new());
        lines.extend(wrapped(paragraph));
    }
    let mut text = String::from("\n");
    indented(&mut text, "/// ", &lines);
    text
}

/// One paragraph.
pub fn lines(text: &mut String, by: &str, paragraph: &str, surface: &Surface) {
    indented(text, &format!("{by}/// "), &wrapped(&plain(paragraph, surface)));
}

/// The comment of a method.
pub fn of_operation(operation: &Operation, surface: &Surface) -> String {
    let mut lines = paragraphs(&operation.doc, surface);
    if let Some(evidence) = &operation.doc.evidence {
        lines.push(String::new());
        lines.extend(wrapped(&format!("Evidence: {}.", plain(evidence, surface).trim_end_matches('.'))));
    }
    lines.push(String::new());
    lines.push("```swift".to_owned());
    lines.extend(examples::of_operation(operation, surface));
    lines.push("```".to_owned());
    lines.push(String::new());
    let others = operation.params.as_deref().and_then(|name| surface.request(name));
    let fields =
        operation.path_arguments.iter().chain(others.into_iter().flat_map(|request| &request.fields));
    let mut named: Vec<(String, String)> =
        fields.map(|field: &Field| (lower_camel(&field.name), plain(&field.doc, surface))).collect();
    if operation.files {
        named.push(("files".to_owned(), "The files to send, by the names of the form's fields.".to_owned()));
    }
    lines.extend(parameters(&named));
    if let Some(returns) = returns(&operation.answer) {
        lines.extend(item(&format!("- Returns: {returns}")));
    }
    lines.extend(item(&format!("- Throws: {}", throws(operation, surface))));
    let mut text = String::new();
    indented(&mut text, "    /// ", &lines);
    text
}

fn throws(operation: &Operation, surface: &Surface) -> String {
    let mut text = String::new();
    for (class, when) in &operation.doc.errors {
        let _ = write!(text, "``HBPortalError/{}(_:)`` {}; ", case_of(class), plain(when, surface));
    }
    match (text.is_empty(), &operation.answer) {
        (_, Answer::Pages(_)) => format!("Nothing here: reading the list throws {text}``HBPortalError``."),
        (true, _) => "``HBPortalError``, or `CancellationError`.".to_owned(),
        (false, _) => format!("{text}any other ``HBPortalError``, or `CancellationError`."),
    }
}

/// `NotFoundError` to `notFound`.
fn case_of(class: &str) -> String {
    lower_first(class.strip_suffix("Error").unwrap_or(class))
}

fn returns(answer: &Answer) -> Option<String> {
    Some(match answer {
        Answer::Nothing => return None,
        Answer::Model(name) => format!("The ``{name}``."),
        Answer::Optional(name) => format!("The ``{name}``, or `nil` where the portal answers without one."),
        Answer::List(name) => format!("Each ``{name}``."),
        Answer::Pages(name) => {
            format!("Each ``{name}``, for `for try await`; pages are fetched as they are read.")
        }
        Answer::Outcome(name) => format!("What it came to: a ``{name}``."),
        Answer::Hold => {
            "The ``Hold``: it gives the seat back when the last copy of it goes unused.".to_owned()
        }
        Answer::Download => "The file, which is fetched as it is read.".to_owned(),
    })
}

/// The list of parameters.
pub fn parameters(named: &[(String, String)]) -> Vec<String> {
    let mut lines = Vec::new();
    if !named.is_empty() {
        lines.push("- Parameters:".to_owned());
    }
    for (name, doc) in named {
        let wrapped = wrap_hanging(&format!("- {name}: {}", sentence_case(doc)), WIDTH, "  ");
        lines.extend(wrapped.into_iter().map(|line| format!("  {line}")));
    }
    lines
}

/// An entry of a list.
pub fn item(text: &str) -> Vec<String> {
    wrap_hanging(text, WIDTH, "  ")
}

/// A paragraph as lines.
pub fn wrapped(paragraph: &str) -> Vec<String> {
    wrap(paragraph, WIDTH)
}

fn paragraphs(doc: &Doc, surface: &Surface) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in &doc.paragraphs {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(wrapped(&plain(paragraph, surface)));
    }
    lines
}
