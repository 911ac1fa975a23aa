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
