//! The examples of the documentation as a module that the type checkers read.

use std::fmt::Write;

use crate::bindgen::ir::{Operation, Surface};

use super::{Flavour, examples};

const HEAD: &str = "\
# Written by `cargo xtask bindgen` from core/src/api; do not edit.
# pyright: reportUnusedVariable=false
\"\"\"The examples of the documentation: checked for their types, never run.\"\"\"

from __future__ import annotations

from datetime import date, datetime, timezone
from typing import Any

import hbportal

refresh_token = hbportal.Secret(\"from-your-vault\")
UNUSED: Any = (date, datetime, timezone)
";

pub fn emit(surface: &Surface) -> String {
    let mut text = String::from(HEAD);
    for operation in surface.operations() {
        text.push_str(&function(operation, surface, Flavour::Blocking));
        text.push_str(&function(operation, surface, Flavour::Asyncio));
    }
    text
}

fn function(operation: &Operation, surface: &Surface, flavour: Flavour) -> String {
    let name = operation.id.replace('.', "_");
    let (begin, end, client) = match flavour {
        Flavour::Blocking => ("def", "", "Client"),
        Flavour::Asyncio => ("async def", "_async", "AsyncClient"),
    };
    let mut text = format!("\n\n{begin} {name}{end}(client: hbportal.{client}) -> None:\n");
    for line in examples::of_operation(operation, surface, flavour) {
        let _ = writeln!(text, "    {line}");
    }
    text
}
