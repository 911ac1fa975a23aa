//! The examples of the documentation as a module that the compiler reads.

use std::fmt::Write;

use crate::bindgen::{ir::Surface, text::camel_case};

use super::{examples, lower_camel};

const HEAD: &str = "\
// Written by `cargo xtask bindgen` from core/src/api; do not edit.
/** The examples of the documentation: compiled, never run. */

import type { HbPortal, Secret } from 'hbportal';

/** What a client without an api key begins with. */
interface Pair {
  refreshToken: Secret;
}
";

pub fn emit(surface: &Surface) -> String {
    let mut text = String::from(HEAD);
    for operation in surface.operations() {
        let name = lower_camel(&operation.id.split('.').map(camel_case).collect::<Vec<_>>().join("_"));
        let _ = writeln!(text, "\nexport async function {name}(client: HbPortal, pair: Pair) {{");
        for line in examples::of_operation(operation, surface) {
            let _ = writeln!(text, "  {line}");
        }
        text.push_str("  return pair;\n}\n");
    }
    text
}
