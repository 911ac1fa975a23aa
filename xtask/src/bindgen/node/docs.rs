//! Doc comments: the words of core, in TypeScript's form.

use std::fmt::Write;

use crate::bindgen::{
    ir::{Answer, Doc, Field, Method, Operation, Surface, Variant},
    text::{sentence_case, wrap},
};

use super::{examples, lower_camel};

const WIDTH: usize = 100;

/// Rust's doc links as plain names, and names of arguments as they are here.
pub fn plain(text: &str, surface: &Surface) -> String {
    let mut unlinked = String::new();
    let mut rest = text;
    while let Some(begin) = rest.find("[`") {
        let Some(length) = rest[begin..].find("`]") else { break };
        let name = rest[begin + 2..begin + length].replace("crate::", "").replace("::", ".");
        unlinked.push_str(&rest[..begin]);
        let _ = write!(unlinked, "`{}`", name.trim_end_matches("()"));
        rest = &rest[begin + length + 2..];
        if rest.starts_with('(') {
            rest = rest.find(')').map_or(rest, |end| &rest[end + 1..]);
        }
    }
    unlinked.push_str(rest);
    let words = unlinked
        .split('`')
        .map(|word| if is_argument(word, surface) { lower_camel(word) } else { word.to_owned() });
    words.collect::<Vec<_>>().join("`").replace("*/", "* /")
}

fn is_argument(word: &str, surface: &Surface) -> bool {
    word.contains('_')
        && surface
            .requests
            .iter()
            .chain(&surface.models)
            .flat_map(|owner| &owner.fields)
            .any(|field| field.name == word)
}

/// The comment of an interface, a type or a class.
pub fn of_item(doc: &Doc, surface: &Surface, more: &[String]) -> String {
    let mut lines = paragraphs(doc, surface);
    for paragraph in more {
        lines.push(String::new());
        lines.extend(wrap(paragraph, WIDTH));
    }
    comment(&lines, "")
}

/// The comment of a field.
pub fn of_field(text: &str, surface: &Surface) -> String {
    comment(&wrap(&plain(text, surface), WIDTH), "  ")
}

/// The comment of a method.
pub fn of_operation(operation: &Operation, surface: &Surface) -> String {
    let mut lines = paragraphs(&operation.doc, surface);
    if let Some(evidence) = &operation.doc.evidence {
        lines.push(String::new());
        lines.extend(wrap(&format!("Evidence: {}.", plain(evidence, surface).trim_end_matches('.')), WIDTH));
    }
    lines.push(String::new());
    for argument in &operation.path_arguments {
        lines.extend(tag(&format!(
            "@param {} - {}",
            lower_camel(&argument.name),
            path_argument(argument, surface)
        )));
    }
    if let Some(params) = operation.params.as_deref().and_then(|name| surface.request(name)) {
        let doc = params.doc.paragraphs.first().map(|text| plain(text, surface)).unwrap_or_default();
        lines.extend(tag(&format!("@param params - {doc}")));
    } else if operation.files {
        lines.push("@param params - The files.".to_owned());
    }
    lines.push("@param options - Options of this call alone.".to_owned());
    if let Some(returns) = returns(&operation.answer, surface) {
        lines.extend(tag(&format!("@returns {returns}")));
    }
    for (class, when) in &operation.doc.errors {
        lines.extend(tag(&format!("@throws {class} - {}.", sentence_case(&plain(when, surface)))));
    }
    lines.push(String::new());
    lines.push("@example".to_owned());
    lines.push("```ts".to_owned());
    lines.extend(examples::of_operation(operation, surface));
    lines.push("```".to_owned());
    comment(&lines, "  ")
}

/// The comment of a question to a model.
pub fn of_method(method: &Method, surface: &Surface) -> String {
    let mut lines = paragraphs(&method.doc, surface);
    lines.push(String::new());
    lines.push("@throws ValidationError - An argument is wrong; the error names it.".to_owned());
    comment(&lines, "")
}

fn path_argument(argument: &Field, surface: &Surface) -> String {
    if argument.doc.is_empty() { "Which one.".to_owned() } else { plain(&argument.doc, surface) }
}

fn returns(answer: &Answer, surface: &Surface) -> Option<String> {
    Some(match answer {
        Answer::Nothing => return None,
        Answer::Model(name) => format!("The {{@link models.{name}}}."),
        Answer::Optional(name) => {
            format!("The {{@link models.{name}}}, or `undefined` where the portal answers without one.")
        }
        Answer::List(name) => format!("Each {{@link models.{name}}}."),
        Answer::Pages(name) => {
            format!("Each {{@link models.{name}}}, for `for await`; pages are fetched as they are read.")
        }
        Answer::Outcome(name) => outcome(name, surface),
        Answer::Hold => "The seat that is held: book it, or give it back.".to_owned(),
        Answer::Download => "The file, which is fetched as it is read.".to_owned(),
    })
}

/// Each variant with its meaning.
fn outcome(name: &str, surface: &Surface) -> String {
    let variants = surface.outcome(name).map(|outcome| outcome.variants.as_slice()).unwrap_or_default();
    let told = |variant: &Variant| {
        format!("`{}`: {}", variant.kind, plain(&variant.doc, surface).trim_end_matches('.'))
    };
    format!("What came of it, by `kind`. {}.", variants.iter().map(told).collect::<Vec<_>>().join("; "))
}

fn tag(text: &str) -> Vec<String> {
    let mut lines = wrap(text, WIDTH);
    for line in lines.iter_mut().skip(1) {
        line.insert_str(0, "  ");
    }
    lines
}

fn paragraphs(doc: &Doc, surface: &Surface) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in &doc.paragraphs {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(wrap(&plain(paragraph, surface), WIDTH));
    }
    lines
}

fn comment(lines: &[String], by: &str) -> String {
    if let [one] = lines {
        return format!("{by}/** {one} */\n");
    }
    let mut text = format!("{by}/**\n");
    for line in lines {
        let _ = writeln!(text, "{}", format!("{by} * {line}").trim_end());
    }
    let _ = writeln!(text, "{by} */");
    text
}
