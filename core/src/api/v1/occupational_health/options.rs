//! What can be chosen in a field. The vendor says that it comes "serialised" and not how, so each usual way is read, and what
//! could be read in two ways is not: a choice that is guessed wrong would be a wrong answer about somebody's health.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, SeqAccess, Visitor},
};

use super::FormOption;
use crate::model::{Extra, Value};

/// Deeper than any list of options.
const DEEPEST: usize = 8;

/// The choices; nothing where there are none, or how they are written is not known.
pub(super) fn read(options: &Value) -> Option<Vec<FormOption>> {
    let choices = match options {
        Value::String(text) => from_text(text.trim())?,
        options => from_tree(Tree::deserialize(options).ok()?)?,
    };
    Some(choices).filter(|choices| !choices.is_empty())
}

fn from_text(text: &str) -> Option<Vec<FormOption>> {
    match text.as_bytes() {
        [b'{' | b'[', ..] => from_tree(serde_json::from_str(text).ok()?),
        // PHP's `serialize`: a letter for the type, then a length.
        [kind, b':', digit, ..] if kind.is_ascii_alphabetic() && digit.is_ascii_digit() => {
            let mut php = Php { rest: text };
            let tree = php.value(0)?;
            php.rest.is_empty().then(|| from_tree(tree))?
        }
        _ => plain(text),
    }
}

/// Choices with nothing but a separator: `|`, lines, or commas where no text has a space, because a comma may well be part
/// of a text for people.
fn plain(text: &str) -> Option<Vec<FormOption>> {
    let separator = if text.contains('|') {
        '|'
    } else if text.contains('\n') {
        '\n'
    } else if text.contains(',') && !text.contains(char::is_whitespace) {
        ','
    } else {
        return None;
    };
    let pieces = text.split(separator).map(str::trim).filter(|piece| !piece.is_empty());
    Some(pieces.map(|piece| option(piece.to_owned(), piece.to_owned())).collect())
}

fn from_tree(tree: Tree) -> Option<Vec<FormOption>> {
    match tree {
        // A key is what a form sends, and its text what people read.
        Tree::Entries(entries) => entries
            .into_iter()
            .map(|(key, tree)| match tree {
                Tree::Text(label) => Some(option(key, label)),
                tree => pair(tree),
            })
            .collect(),
        Tree::List(list) => list
            .into_iter()
            .map(|tree| match tree {
                Tree::Text(text) => Some(option(text.clone(), text)),
                tree => pair(tree),
            })
            .collect(),
        Tree::Text(_) | Tree::Nothing => None,
    }
}

/// A choice as an object of its own: `{value, label}`, in the names that forms usually have for them.
fn pair(tree: Tree) -> Option<FormOption> {
    let Tree::Entries(entries) = tree else { return None };
    let find = |names: &[&str]| {
        names.iter().find_map(|name| {
            entries.iter().find_map(|(key, tree)| match tree {
                Tree::Text(text) if key == name => Some(text.clone()),
                _ => None,
            })
        })
    };
    let value = find(&["value", "key", "id"])?;
    let label = find(&["label", "text", "name", "title"])?;
    Some(option(value, label))
}

fn option(value: String, label: String) -> FormOption {
    FormOption { value, label, extra: Extra::new() }
}

/// Texts, and in which order they stand.
enum Tree {
    Nothing,
    Text(String),
    List(Vec<Tree>),
    Entries(Vec<(String, Tree)>),
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TreeVisitor;

        impl<'de> Visitor<'de> for TreeVisitor {
            type Value = Tree;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("options")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Tree, E> {
                Ok(Tree::Text(text.to_owned()))
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<Tree, E> {
                Ok(Tree::Text(number.to_string()))
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Tree, E> {
                Ok(Tree::Text(number.to_string()))
            }

            fn visit_f64<E: Error>(self, number: f64) -> Result<Tree, E> {
                Ok(Tree::Text(number.to_string()))
            }

            fn visit_bool<E: Error>(self, value: bool) -> Result<Tree, E> {
                Ok(Tree::Text(u8::from(value).to_string()))
            }

            fn visit_unit<E: Error>(self) -> Result<Tree, E> {
                Ok(Tree::Nothing)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Tree, A::Error> {
                let mut trees = Vec::new();
                while let Some(tree) = list.next_element()? {
                    trees.push(tree);
                }
                Ok(Tree::List(trees))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Tree::Entries(entries))
            }
        }

        deserializer.deserialize_any(TreeVisitor)
    }
}

/// What is left of a text that PHP's `serialize` wrote.
struct Php<'a> {
    rest: &'a str,
}

impl<'a> Php<'a> {
    fn value(&mut self, depth: usize) -> Option<Tree> {
        let kind = self.until(if self.rest.starts_with('N') { ';' } else { ':' })?;
        match kind {
            "N" => Some(Tree::Nothing),
            "i" | "d" | "b" => self.until(';').map(|text| Tree::Text(text.to_owned())),
            "s" => {
                let length: usize = self.until(':')?.parse().ok()?;
                let text = self.rest.strip_prefix('"')?;
                // In bytes: a length that ends within a letter is none.
                let (text, rest) = (text.get(..length)?, text.get(length..)?);
                self.rest = rest.strip_prefix("\";")?;
                Some(Tree::Text(text.to_owned()))
            }
            "a" if depth < DEEPEST => {
                let count: usize = self.until(':')?.parse().ok()?;
                self.rest = self.rest.strip_prefix('{')?;
                let mut entries = Vec::new();
                for _ in 0..count {
                    let Tree::Text(key) = self.value(DEEPEST)? else { return None };
                    entries.push((key, self.value(depth + 1)?));
                }
                self.rest = self.rest.strip_prefix('}')?;
                Some(Tree::Entries(entries))
            }
            _ => None,
        }
    }

    fn until(&mut self, end: char) -> Option<&'a str> {
        let (text, rest) = self.rest.split_once(end)?;
        self.rest = rest;
        Some(text)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[track_caller]
    fn choices(options: impl Into<Value>) -> Option<Vec<(String, String)>> {
        let choices = read(&options.into())?;
        Some(choices.into_iter().map(|choice| (choice.value, choice.label)).collect())
    }

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(value, label)| ((*value).to_owned(), (*label).to_owned())).collect()
    }

    #[test]
    fn each_usual_way_is_read_in_its_order() {
        let yes_no = Some(pairs(&[("yes", "Yes"), ("no", "No")]));
        for written in [
            r#"a:2:{s:3:"yes";s:3:"Yes";s:2:"no";s:2:"No";}"#,
            " {\"yes\": \"Yes\", \"no\": \"No\"}\n",
            r#"[{"value": "yes", "label": "Yes"}, {"value": "no", "label": "No"}]"#,
            r#"[{"id": "yes", "name": "Yes", "order": 1}, {"id": "no", "name": "No", "order": 2}]"#,
            r#"a:2:{i:0;a:2:{s:5:"value";s:3:"yes";s:5:"label";s:3:"Yes";}i:1;a:2:{s:5:"value";s:2:"no";s:5:"label";s:2:"No";}}"#,
        ] {
            assert_eq!(choices(written), yes_no, "{written}");
        }
        let words = Some(pairs(&[("yes", "yes"), ("no", "no"), ("unsure", "unsure")]));
        for written in [
            "yes|no|unsure",
            "yes | no | unsure",
            "yes\nno\r\nunsure\n",
            "yes,no,unsure",
            r#"["yes", "no", "unsure"]"#,
        ] {
            assert_eq!(choices(written), words, "{written}");
        }
        assert_eq!(choices(json!(["yes", "no", "unsure"])), words);
        assert_eq!(choices(json!({"1": "One"})), Some(pairs(&[("1", "One")])));
        assert_eq!(choices(json!([{"key": 1, "text": "One"}])), Some(pairs(&[("1", "One")])));
    }

    #[test]
    fn php_counts_bytes_and_numbers_its_lists() {
        let written = "a:3:{i:0;s:4:\"Ward\";i:1;s:21:\"M\u{e9}ni\u{e8}re\u{2019}s disease\";s:5:\"other\";s:27:\"Other; \"please\" say {which}\";}";
        let read = pairs(&[
            ("0", "Ward"),
            ("1", "M\u{e9}ni\u{e8}re\u{2019}s disease"),
            ("other", "Other; \"please\" say {which}"),
        ]);
        assert_eq!(choices(written), Some(read));
        assert_eq!(choices("a:2:{i:1;i:5;i:2;d:0.5;}"), Some(pairs(&[("1", "5"), ("2", "0.5")])));
    }

    #[test]
    fn what_could_be_read_in_two_ways_is_not_read() {
        for written in [
            "",
            "   ",
            "yes",
            "Yes, but rarely",
            "Yes, No",
            "a:0:{}",
            "{}",
            "[]",
            r#"a:2:{s:3:"yes";s:3:"Yes";}"#,
            r#"a:1:{s:3:"yes";s:4:"Yes";}"#,
            r#"a:1:{s:3:"yes";s:3:"Yes";}x"#,
            r#"a:1:{s:3:"yes";N;}"#,
            "a:99999999999999999999:{}",
            r#"a:1:{i:0;s:1:"é";}"#,
            r#"O:8:"stdClass":1:{s:3:"yes";s:3:"Yes";}"#,
            r#"s:3:"yes";"#,
            r#"{"yes": "Yes""#,
            r#"{"yes": {"a": 1}}"#,
            "[1, [2]]",
            "5",
        ] {
            assert_eq!(choices(written), None, "{written}");
        }
        for written in [json!(5), json!(true), json!([null]), json!([{"value": "yes"}])] {
            assert_eq!(choices(written.clone()), None, "{written}");
        }
        assert_eq!(choices("a:1:{i:0;".repeat(100_000)), None);
        assert_eq!(choices("[".repeat(100_000)), None);
    }
}
