//! Small helpers for written text.

/// Breaks a paragraph into lines of at most `width` letters.
pub fn wrap(paragraph: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in paragraph.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Breaks a paragraph into lines; all but the first are set in by `hang`.
pub fn wrap_hanging(paragraph: &str, width: usize, hang: &str) -> Vec<String> {
    let mut lines = wrap(paragraph, width);
    for line in lines.iter_mut().skip(1) {
        line.insert_str(0, hang);
    }
    lines
}

/// `practical_training` to `PracticalTraining`.
pub fn camel_case(name: &str) -> String {
    let words = name.split('_').map(|word| {
        let mut letters = word.chars();
        letters
            .next()
            .map(|first| first.to_uppercase().chain(letters).collect::<String>())
            .unwrap_or_default()
    });
    words.collect()
}

/// The parts, one after the other.
pub fn joined<T>(parts: &[T], part: impl Fn(&T) -> String) -> String {
    parts.iter().map(part).collect::<Vec<_>>().concat()
}

/// The first letter as a capital.
pub fn sentence_case(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Rust's doc links as names of other languages: ``[`Auth::token`]`` to `` `Auth.token` ``.
pub fn plain(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(begin) = rest.find("[`") {
        let Some(length) = rest[begin..].find("`]") else { break };
        let name = rest[begin + 2..begin + length].replace("crate::", "").replace("::", ".");
        plain.push_str(&rest[..begin]);
        plain.push('`');
        plain.push_str(name.trim_end_matches("()"));
        plain.push('`');
        rest = &rest[begin + length + 2..];
        if rest.starts_with('(') {
            rest = rest.find(')').map_or(rest, |end| &rest[end + 1..]);
        }
    }
    plain.push_str(rest);
    plain
}
