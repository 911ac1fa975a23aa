//! Names of arguments, as they are written in Swift.

use crate::generated::NAMES;

/// A path such as `referees.0.referee_email`, as it is written in Swift. Names that core does not know stay.
pub fn here(path: &str) -> String {
    let part = |part: &str| {
        let found = NAMES.binary_search_by(|(core, _)| (*core).cmp(part));
        found.map_or_else(|_| part.to_owned(), |place| NAMES[place].1.to_owned())
    };
    path.split('.').map(part).collect::<Vec<_>>().join(".")
}

/// A text in which arguments are named: `` is needed with `api_key` ``.
pub fn words(text: &str) -> String {
    let quoted = |place: usize| place % 2 == 1;
    let words = text.split('`').enumerate();
    let renamed = words.map(|(place, word)| if quoted(place) { here(word) } else { word.to_owned() });
    renamed.collect::<Vec<_>>().join("`")
}
