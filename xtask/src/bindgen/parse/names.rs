//! Names that other languages can take as they are.

/// The words that Python keeps for itself. Node and Swift can quote theirs; Python cannot.
const RESERVED: &[&str] = &[
    "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else",
    "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not",
    "or", "pass", "raise", "return", "self", "try", "while", "with", "yield",
];

/// Fails where a name of core cannot be the name in Python.
pub fn usable(name: &str) -> Result<(), String> {
    if RESERVED.contains(&name) {
        return Err(format!(
            "is called `{name}`, a word that Python keeps for itself: name it otherwise, with `#[wire(\"{name}\")]`"
        ));
    }
    Ok(())
}
