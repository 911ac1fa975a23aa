//! The names of arguments: `candidateId` here is `candidate_id` in core, and errors name what the user wrote.

use hbportal::{
    Error, ErrorKind, Value,
    request::{Problems, Values},
};

/// The arguments of a request struct.
#[derive(Debug)]
pub struct Names(pub &'static [Name]);

/// One argument.
#[derive(Debug)]
pub struct Name {
    /// In this package.
    pub here: &'static str,
    /// In core.
    pub core: &'static str,
    /// Those inside it, where it is an object or a list of objects.
    pub inside: Option<&'static Names>,
}

/// A name that core does not know, whatever it looks like: nobody may write `candidate_id` here.
const FOREIGN: char = '\u{1}';

impl Names {
    /// The arguments under core's names.
    pub fn to_core(&self, given: Values) -> Values {
        given
            .into_iter()
            .map(|(here, value)| match self.0.iter().find(|name| name.here == here) {
                Some(name) => (name.core.to_owned(), name.values_to_core(value)),
                None => (format!("{here}{FOREIGN}"), value),
            })
            .collect()
    }

    /// The entries of a model under the names of the wire, with what else came beside them. What is none of it is
    /// left out.
    pub fn to_wire(&self, model: Values) -> Values {
        let mut wire = Values::new();
        for (here, value) in model {
            match (self.0.iter().find(|name| name.here == here), value) {
                (Some(name), value) => drop(wire.insert(name.core.to_owned(), name.values_to_wire(value))),
                (None, Value::Object(extra)) if here == "extra" => wire.extend(extra),
                _ => {}
            }
        }
        wire
    }

    /// A path such as `referees.0.referee_email`, as the user wrote it.
    pub fn to_here(&self, path: &str) -> String {
        let (first, rest) = path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
        let Some(name) = self.0.iter().find(|name| name.core == first) else {
            return path.strip_suffix(FOREIGN).unwrap_or(path).to_owned();
        };
        match (rest, name.inside) {
            (None, _) => name.here.to_owned(),
            (Some(rest), None) => format!("{}.{rest}", name.here),
            (Some(rest), Some(inside)) => match rest.split_once('.') {
                Some((place, rest)) if place.bytes().all(|byte| byte.is_ascii_digit()) => {
                    format!("{}.{place}.{}", name.here, inside.to_here(rest))
                }
                _ => format!("{}.{}", name.here, inside.to_here(rest)),
            },
        }
    }

    /// The error under the names of this package, where it is about arguments that were not sent.
    pub fn rename(&self, error: Error) -> Error {
        if error.kind() != ErrorKind::Validation || error.status().is_some() || error.fields().is_empty() {
            return error;
        }
        let mut problems = Problems::default();
        for (path, texts) in error.fields() {
            for text in texts {
                problems.add(&self.to_here(path), &self.words(text));
            }
        }
        problems.into_result().err().unwrap_or(error)
    }

    /// A text in which arguments are named: `` is needed with `api_key` ``.
    pub fn words(&self, text: &str) -> String {
        let quoted = |place: usize| place % 2 == 1;
        let words = text.split('`').enumerate();
        let renamed =
            words.map(|(place, word)| if quoted(place) { self.to_here(word) } else { word.to_owned() });
        renamed.collect::<Vec<_>>().join("`")
    }
}

impl Name {
    fn values_to_wire(&self, value: Value) -> Value {
        match (self.inside, value) {
            (Some(names), Value::Object(values)) => names.to_wire(values).into(),
            (Some(_), Value::Array(items)) => {
                items.into_iter().map(|item| self.values_to_wire(item)).collect()
            }
            (_, value) => value,
        }
    }

    fn values_to_core(&self, value: Value) -> Value {
        match (self.inside, value) {
            (Some(names), Value::Object(values)) => names.to_core(values).into(),
            (Some(_), Value::Array(items)) => {
                items.into_iter().map(|item| self.values_to_core(item)).collect()
            }
            (_, value) => value,
        }
    }
}
