//! Arguments on their way from Python to core: as JSON, with every value that cannot be sent named by its path.
//!
//! Which arguments there are, and of which type, is for core to say: so its words are the same in every language.

use std::borrow::Cow;

use hbportal::{
    Error, Result, Value,
    request::{Argument, FromArguments, Problems, Typed, TypedPlaces, Values, from_typed, read_typed},
};
use pyo3::{
    prelude::*,
    types::{
        PyBool, PyByteArray, PyBytes, PyDate, PyDateTime, PyDict, PyFloat, PyInt, PyList, PyMapping,
        PyString, PyTuple,
    },
};

use super::{secret::Secret, upload::Files};

/// Deeper than anything the portal takes, and far from the end of the stack.
const DEEPEST: usize = 64;

/// More than any request holds: lists that share their items grow without end when they are written out.
const MOST: usize = 1_000_000;

/// What a call was given.
#[derive(Default)]
pub struct Given {
    values: Values,
    /// Which of them are more than text here.
    typed: TypedPlaces,
    files: Files,
    problems: Problems,
}

impl Given {
    /// The keyword arguments.
    pub fn new(keywords: Option<&Bound<'_, PyDict>>) -> Self {
        let mut given = Self::default();
        for (name, value) in keywords.into_iter().flatten() {
            // Python itself takes nothing but text for the name of an argument.
            let name = name.to_string();
            given = given.with(&name, &value);
        }
        given
    }

    /// The keyword arguments, of which `files` holds files.
    pub fn with_files(keywords: Option<&Bound<'_, PyDict>>) -> Self {
        let mut given = Self::default();
        for (name, value) in keywords.into_iter().flatten() {
            let name = name.to_string();
            if name == "files" {
                given.files = Files::read(&value, &mut given.problems);
            } else {
                given = given.with(&name, &value);
            }
        }
        given
    }

    /// One more argument, given by its place.
    pub fn with(mut self, name: &str, value: &Bound<'_, PyAny>) -> Self {
        if let Some(value) = Reader::new(&mut self.problems, &mut self.typed).read(value, name) {
            self.values.insert(name.to_owned(), value);
        }
        self
    }

    /// What is found wrong elsewhere is said together with the rest.
    pub fn problems(&mut self) -> &mut Problems {
        &mut self.problems
    }

    /// Takes a single value as a list of one under another name.
    pub fn gather(mut self, one: &str, many: &str) -> Self {
        match self.values.remove(one) {
            None | Some(Value::Null) => {}
            Some(_) if self.values.contains_key(many) => {
                self.problems.add(one, &format!("is given together with `{many}`: one of them is enough"));
            }
            Some(value) => {
                self.typed.rename(one, &format!("{many}.0"));
                self.values.insert(many.to_owned(), Value::Array(vec![value]));
            }
        }
        self
    }

    /// Takes one argument out.
    pub fn take<T: Argument>(&mut self, name: &str) -> Result<T> {
        self.sendable()?;
        let value = self.values.remove(name).unwrap_or_default();
        read_typed(value, name, self.typed.take(name))
    }

    /// The files.
    pub fn files(&mut self) -> Result<Files> {
        self.sendable()?;
        Ok(std::mem::take(&mut self.files))
    }

    /// All other arguments, as a request struct of core.
    pub fn params<T: FromArguments>(&mut self) -> Result<T> {
        self.sendable()?;
        from_typed(std::mem::take(&mut self.values), std::mem::take(&mut self.typed))
    }

    /// There must be no other arguments.
    pub fn finish(&mut self) -> Result<()> {
        self.sendable()?;
        let mut problems = Problems::default();
        for name in self.values.keys() {
            problems.add(name, "is not known here; look for a misspelling");
        }
        problems.into_result()
    }

    fn sendable(&mut self) -> Result<()> {
        std::mem::take(&mut self.problems).into_result()
    }
}

/// A mapping as a JSON object, with its secrets: for a model or a token pair, which keep them.
pub fn json_of_mapping(values: &Bound<'_, PyAny>) -> Result<Value> {
    let (mut problems, mut typed) = (Problems::default(), TypedPlaces::default());
    let json = Reader::new(&mut problems, &mut typed).read(values, "values");
    problems.into_result()?;
    match json {
        Some(json @ Value::Object(_)) => Ok(json),
        _ => Err(Error::validation("values", "must be a mapping")),
    }
}

struct Reader<'a> {
    problems: &'a mut Problems,
    typed: &'a mut TypedPlaces,
    /// The lists and mappings around the value at hand, by address.
    around: Vec<usize>,
    seen: usize,
}

impl<'a> Reader<'a> {
    fn new(problems: &'a mut Problems, typed: &'a mut TypedPlaces) -> Self {
        Self { problems, typed, around: Vec::new(), seen: 0 }
    }

    /// The value as JSON; nothing when it cannot be, which is noted under `path`.
    fn read(&mut self, value: &Bound<'_, PyAny>, path: &str) -> Option<Value> {
        self.seen += 1;
        if self.seen >= MOST {
            // Said once: the paths of all that follows would fill the memory.
            return if self.seen == MOST { self.refuse(path, "holds too many values") } else { None };
        }
        if value.is_none() {
            Some(Value::Null)
        } else if let Ok(text) = value.cast::<PyString>() {
            match text.to_cow() {
                Ok(text) => Some(text.into_owned().into()),
                Err(_) => self.refuse(path, "must be text without lone surrogates"),
            }
        } else if let Ok(truth) = value.cast::<PyBool>() {
            Some(truth.is_true().into())
        } else if value.is_instance_of::<PyInt>() {
            match value.extract::<i64>() {
                Ok(number) => Some(number.into()),
                Err(_) => self.refuse(path, "must be a whole number of at most 64 bits"),
            }
        } else if let Ok(number) = value.cast::<PyFloat>() {
            match serde_json::Number::from_f64(number.value()) {
                Some(number) => Some(Value::Number(number)),
                None => self.refuse(path, "must be a finite number"),
            }
        } else if let Ok(secret) = value.cast::<Secret>() {
            self.typed.note(path, Typed::Secret);
            Some(secret.get().0.reveal().into())
        } else if let Ok(list) = value.cast::<PyList>() {
            self.inside(value, path, |reader| reader.list(list.iter(), path))
        } else if let Ok(list) = value.cast::<PyTuple>() {
            self.inside(value, path, |reader| reader.list(list.iter(), path))
        } else if let Ok(dict) = value.cast::<PyDict>() {
            self.inside(value, path, |reader| reader.mapping(dict.as_mapping(), path))
        } else {
            self.other(value, path)
        }
    }

    /// What is asked for last, because the question costs more.
    fn other(&mut self, value: &Bound<'_, PyAny>, path: &str) -> Option<Value> {
        if let Ok(moment) = value.cast::<PyDateTime>() {
            if moment.call_method0("utcoffset").ok()?.is_none() {
                return self.refuse(
                    path,
                    "must be a moment with a time zone, such as datetime.now(timezone.utc), or a date",
                );
            }
            self.typed.note(path, Typed::Date);
            return moment.call_method0("isoformat").ok()?.extract::<String>().ok().map(Value::from);
        }
        if value.is_instance_of::<PyDate>() {
            self.typed.note(path, Typed::Date);
            return value.call_method0("isoformat").ok()?.extract::<String>().ok().map(Value::from);
        }
        if value.is_instance_of::<PyBytes>() || value.is_instance_of::<PyByteArray>() {
            return self.refuse(path, "must be text, not bytes: decode it first");
        }
        // A path is given as `pathlib` has it, an id as `uuid` has it.
        if let Ok(text) = value.call_method0("__fspath__") {
            return self.read(&text, path);
        }
        if value
            .py()
            .import("uuid")
            .and_then(|uuid| value.is_instance(&uuid.getattr("UUID")?))
            .unwrap_or(false)
        {
            return value.str().ok()?.extract::<String>().ok().map(Value::from);
        }
        if let Ok(mapping) = value.cast::<PyMapping>() {
            return self.inside(value, path, |reader| reader.mapping(mapping, path));
        }
        let kind = value.get_type().name().map_or_else(|_| "unknown".to_owned(), |name| name.to_string());
        self.refuse(path, &format!("is of a type that cannot be sent ({kind})"))
    }

    fn inside(
        &mut self,
        container: &Bound<'_, PyAny>,
        path: &str,
        read: impl FnOnce(&mut Self) -> Option<Value>,
    ) -> Option<Value> {
        let address = container.as_ptr() as usize;
        if self.around.contains(&address) {
            return self.refuse(path, "contains itself");
        }
        if self.around.len() >= DEEPEST {
            return self.refuse(path, "is nested too deeply");
        }
        self.around.push(address);
        let value = read(self);
        self.around.pop();
        value
    }

    fn list<'py>(&mut self, items: impl Iterator<Item = Bound<'py, PyAny>>, path: &str) -> Option<Value> {
        let items = items.enumerate().map(|(place, item)| self.read(&item, &format!("{path}.{place}")));
        // Every item is read, so that every wrong one is named.
        let items: Vec<Option<Value>> = items.collect();
        items.into_iter().collect::<Option<Vec<Value>>>().map(Value::from)
    }

    fn mapping(&mut self, mapping: &Bound<'_, PyMapping>, path: &str) -> Option<Value> {
        let Ok(items) = mapping.items() else { return self.refuse(path, "is a mapping that cannot be read") };
        let mut entries = Values::new();
        let mut complete = true;
        for item in items {
            let Ok((key, value)) = item.extract::<(Bound<'_, PyAny>, Bound<'_, PyAny>)>() else {
                return self.refuse(path, "is a mapping that cannot be read");
            };
            let Some(key) =
                key.cast::<PyString>().ok().and_then(|key| key.to_cow().ok().map(Cow::into_owned))
            else {
                return self.refuse(path, "must have text for its keys");
            };
            match self.read(&value, &format!("{path}.{key}")) {
                Some(value) => drop(entries.insert(key, value)),
                None => complete = false,
            }
        }
        complete.then_some(Value::Object(entries))
    }

    fn refuse(&mut self, path: &str, problem: &str) -> Option<Value> {
        self.problems.add(path, problem);
        None
    }
}
