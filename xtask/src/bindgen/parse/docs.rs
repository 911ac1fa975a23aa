//! Doc comments: paragraphs, and the ones that begin with `Evidence:`, `Made of:` and `Errors:`.

use syn::{Attribute, Expr, ExprLit, Lit, Meta};

use crate::bindgen::ir::Doc;

/// The doc comment of an item.
pub fn read(attributes: &[Attribute]) -> Doc {
    let lines = lines(attributes);
    let mut doc = Doc { example: example(&lines), ..Doc::default() };
    for paragraph in paragraphs(&lines) {
        if let Some(evidence) = paragraph.strip_prefix("Evidence:") {
            doc.evidence = Some(evidence.trim().to_owned());
        } else if let Some(parts) = paragraph.strip_prefix("Made of:") {
            doc.made_of = parts.split('`').skip(1).step_by(2).map(str::to_owned).collect();
        } else if let Some(errors) = paragraph.strip_prefix("Errors:") {
            doc.errors = by_class(errors.trim());
        } else {
            doc.paragraphs.push(paragraph);
        }
    }
    doc
}

/// The doc comment of a field, in one line.
pub fn line(attributes: &[Attribute]) -> String {
    read(attributes).paragraphs.join(" ")
}

fn lines(attributes: &[Attribute]) -> Vec<String> {
    let texts = attributes.iter().filter_map(|attribute| match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    });
    // A line of its own each: `lines` would drop the empty ones, which part the paragraphs.
    texts.flat_map(|text| text.split('\n').map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// Paragraphs as one line each. Examples are Rust: other languages have their own.
fn paragraphs(lines: &[String]) -> Vec<String> {
    let mut paragraphs = vec![String::new()];
    let mut in_example = false;
    for line in lines.iter().map(|line| line.trim()) {
        if line.starts_with("```") {
            in_example = !in_example;
        } else if line.is_empty() && !in_example {
            paragraphs.push(String::new());
        } else if let Some(last) = paragraphs.last_mut().filter(|_| !in_example) {
            if !last.is_empty() {
                last.push(' ');
            }
            last.push_str(line);
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

/// The first example, without the lines that `#` hides.
fn example(lines: &[String]) -> Vec<String> {
    let fence = |line: &&String| line.trim().starts_with("```");
    let inside = lines.iter().skip_while(|line| !fence(line)).skip(1).take_while(|line| !fence(line));
    let shown = inside.map(|line| line.strip_prefix(' ').unwrap_or(line));
    shown.filter(|line| !line.starts_with("# ")).map(str::to_owned).collect()
}

/// "`NotFoundError` when …, `ConflictError` when …": what follows each name until the next one.
fn by_class(text: &str) -> Vec<(String, String)> {
    let mut errors: Vec<(String, String)> = Vec::new();
    for (place, part) in text.split('`').enumerate() {
        let is_class = place % 2 == 1 && part.ends_with("Error");
        if is_class {
            errors.push((part.to_owned(), String::new()));
        } else if let Some((_, condition)) = errors.last_mut() {
            // Other backticks belong to the words of the condition.
            if place % 2 == 1 {
                condition.push('`');
                condition.push_str(part);
                condition.push('`');
            } else {
                condition.push_str(part);
            }
        }
    }
    for (_, condition) in &mut errors {
        *condition = condition.trim().trim_end_matches([',', ';', '.']).to_owned();
    }
    errors
}
