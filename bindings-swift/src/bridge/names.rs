//! Names of arguments, as they are written in Swift.

use crate::generated::{KEYED, NAMES};

/// A path such as `referees.0.referee_email`, as it is written in Swift. Names that core does not know stay, and so do
/// those that the caller has given: `files.my_proof`.
pub fn here(path: &str) -> String {
    let mut parts = Vec::new();
    let mut rest = Some(path);
    while let Some(path) = rest {
        let (part, further) =
            path.split_once('.').map_or((path, None), |(part, further)| (part, Some(further)));
        let found = NAMES.binary_search_by(|(core, _)| (*core).cmp(part));
        parts.push(found.map_or(part, |place| NAMES[place].1));
        rest = further;
        if KEYED.binary_search(&part).is_ok() {
            parts.extend(rest.take());
        }
    }
    parts.join(".")
}

/// A text in which arguments are named: `` is needed with `api_key` ``.
pub fn words(text: &str) -> String {
    let quoted = |place: usize| place % 2 == 1;
    let words = text.split('`').enumerate();
    let renamed = words.map(|(place, word)| if quoted(place) { here(word) } else { word.to_owned() });
    renamed.collect::<Vec<_>>().join("`")
}

/// The names of the families: a test compares them with those of the Swift layer.
#[uniffi::export]
pub fn families() -> Vec<String> {
    hbportal::Family::ALL.iter().map(|family| family.name().to_owned()).collect()
}
