//! `kinds.ts`: which arguments may be more than plain values.

use std::{collections::BTreeMap, fmt::Write};

use crate::bindgen::ir::{Surface, Type};

use super::lower_camel;

pub fn emit(surface: &Surface) -> String {
    let mut kinds: BTreeMap<String, Option<&str>> = BTreeMap::new();
    for field in surface.requests.iter().flat_map(|request| &request.fields) {
        let (name, kind) = (lower_camel(&field.name), kind(&field.ty));
        let known = *kinds.entry(name.clone()).or_insert(kind);
        assert!(
            known == kind,
            "`{name}` is {known:?} in one place and {kind:?} in another: give one another name"
        );
    }
    let mut text = String::from(HEAD);
    for (name, kind) in kinds.iter().filter_map(|(name, kind)| Some((name, (*kind)?))) {
        let _ = writeln!(text, "  {name}: '{kind}',");
    }
    text.push_str("};\n");
    text
}

fn kind(ty: &Type) -> Option<&'static str> {
    match ty {
        Type::Secret => Some("secret"),
        Type::Moment => Some("moment"),
        Type::Json => Some("json"),
        Type::List(inner) => kind(inner),
        // Its keys are the caller's: they say nothing of the values.
        Type::Map(inner) => kind(inner).or(Some("plain")),
        _ => None,
    }
}

const HEAD: &str = "// Written by `cargo xtask bindgen` from core/src; do not edit.

/** What may stand in an argument beside plain values: a `Secret`; a `Date`, also where it is any JSON. */
export type Kind = 'json' | 'moment' | 'plain' | 'secret';

/** The kinds of arguments, and of what stands in them, by name. Those that are not here hold plain values alone. */
export const KINDS: Readonly<Record<string, Kind>> = {
";
