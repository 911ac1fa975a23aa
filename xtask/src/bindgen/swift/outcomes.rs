//! Outcomes: enums whose cases carry what came.

use std::fmt::Write;

use crate::bindgen::ir::{Outcome, Payload, Surface, Variant};

use super::{docs, lower_first};

pub fn outcome(surface: &Surface, outcome: &Outcome) -> String {
    let mut text = docs::of_item(&outcome.doc, surface, &[]);
    let name = &outcome.name;
    // A file is on its way: it can be neither compared nor written down.
    let has_files = outcome.variants.iter().any(|variant| variant.payload == Payload::Download);
    let values = if has_files { "" } else { ", Hashable, Codable" };
    let _ = writeln!(text, "public enum {name}: Sendable{values} {{");
    for variant in &outcome.variants {
        docs::lines(&mut text, "    ", &variant.doc, surface);
        let carried = match &variant.payload {
            Payload::Nothing => String::new(),
            Payload::Model(model) => format!("({model})"),
            Payload::Download => "(Download)".to_owned(),
        };
        let _ = writeln!(text, "    case {}{carried}", case_name(variant));
    }
    let _ = writeln!(
        text,
        "}}\n\nextension {name}: Chosen {{\n    init(_ choice: Choice) throws {{\n        switch choice.variant {{"
    );
    for (place, variant) in outcome.variants.iter().enumerate() {
        let carried = match &variant.payload {
            Payload::Nothing => "",
            Payload::Model(_) => "(try choice.model())",
            Payload::Download => "(try choice.file())",
        };
        let _ = writeln!(text, "        case {place}: self = .{}{carried}", case_name(variant));
    }
    text.push_str("        default: throw HBPortalError.broken\n        }\n    }\n}\n");
    text
}

/// `NotAvailable` to `notAvailable`.
pub fn case_name(variant: &Variant) -> String {
    lower_first(&variant.name)
}
