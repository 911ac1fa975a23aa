//! Request structs from the plain objects of other languages: strict, and every wrong argument is named.

use std::collections::BTreeMap;

use super::{Problems, Request, Typed, TypedPlaces};
use crate::{
    error::{Error, Result},
    model::{Secret, Timestamp, Value, parse_time},
};

/// Arguments by name, as a JSON object holds them.
pub type Values = serde_json::Map<String, Value>;

/// A type that an argument can have.
pub trait Argument: Sized {
    /// What an error says after the argument's name.
    const EXPECTED: &'static str;

    /// The type of a host that it takes beside what JSON has.
    const TAKES: Option<Typed> = None;

    /// The argument, where the value is of its type.
    fn from_value(value: Value) -> Option<Self>;

    /// The argument; what is wrong is noted under `name`.
    fn read(value: Value, name: &str, problems: &mut Problems) -> Option<Self> {
        if let Some(typed) = Self::TAKES {
            problems.accept(name, typed);
        }
        let argument = Self::from_value(value);
        if argument.is_none() {
            problems.add(name, Self::EXPECTED);
        }
        argument
    }
}

/// A request struct that can be read from named arguments.
pub trait FromArguments: Request + Sized {
    /// Takes its arguments out; nothing where one is wrong or missing, which is noted.
    fn from_arguments(arguments: &mut Arguments<'_>) -> Option<Self>;
}

/// Named arguments on their way into a request struct.
#[derive(Debug)]
pub struct Arguments<'a> {
    values: Values,
    problems: &'a mut Problems,
}

impl Arguments<'_> {
    /// An argument that must be there.
    pub fn required<T: Argument>(&mut self, name: &str) -> Option<T> {
        let argument = self.values.remove(name).filter(|value| !value.is_null());
        if argument.is_none() {
            self.problems.add(name, "is required");
        }
        T::read(argument?, name, self.problems)
    }

    /// An argument that may be left out or null.
    pub fn optional<T: Argument>(&mut self, name: &str) -> Option<T> {
        let argument = self.values.remove(name).filter(|value| !value.is_null())?;
        T::read(argument, name, self.problems)
    }

    /// Whatever is left has no meaning: a misspelt name must not pass in silence.
    pub fn finish(&mut self) {
        for name in self.values.keys() {
            self.problems.add(name, "is not known here; look for a misspelling");
        }
    }
}

/// Reads and checks a request struct from named arguments: what a binding calls.
pub fn from_json<T: FromArguments>(values: Values) -> Result<T> {
    from_typed(values, TypedPlaces::default())
}

/// As [`from_json`], with what the host gave as more than text.
pub fn from_typed<T: FromArguments>(values: Values, typed: TypedPlaces) -> Result<T> {
    let mut problems = Problems { typed, ..Problems::default() };
    let request = T::from_arguments(&mut Arguments { values, problems: &mut problems });
    problems.into_result()?;
    // Nothing without a problem noted cannot happen; if it does, it is said, not hidden.
    let request = request.ok_or_else(|| Error::validation("arguments", "could not be read"))?;
    request.validate()?;
    Ok(request)
}

/// Reads one argument, with what the host gave as more than text in it.
pub fn read_typed<T: Argument>(value: Value, name: &str, typed: TypedPlaces) -> Result<T> {
    let mut problems = Problems { typed, ..Problems::default() };
    let read = T::read(value, name, &mut problems);
    problems.into_result()?;
    read.ok_or_else(|| Error::validation(name, "could not be read"))
}

impl<T: FromArguments> Argument for T {
    const EXPECTED: &'static str = "must be an object";

    fn from_value(_value: Value) -> Option<Self> {
        None
    }

    fn read(value: Value, name: &str, problems: &mut Problems) -> Option<Self> {
        let Value::Object(values) = value else {
            problems.add(name, Self::EXPECTED);
            return None;
        };
        let mut read = None;
        problems.inside(name, |problems| read = T::from_arguments(&mut Arguments { values, problems }));
        read
    }
}

impl<T: Argument> Argument for Vec<T> {
    const EXPECTED: &'static str = "must be a list";

    fn from_value(_value: Value) -> Option<Self> {
        None
    }

    fn read(value: Value, name: &str, problems: &mut Problems) -> Option<Self> {
        let Value::Array(values) = value else {
            problems.add(name, Self::EXPECTED);
            return None;
        };
        // Every element is read, so that every wrong one is named.
        let read: Vec<Option<T>> = values
            .into_iter()
            .enumerate()
            .map(|(place, value)| T::read(value, &format!("{name}.{place}"), problems))
            .collect();
        read.into_iter().collect()
    }
}

impl<T: Argument> Argument for BTreeMap<String, T> {
    const EXPECTED: &'static str = "must be an object";

    fn from_value(_value: Value) -> Option<Self> {
        None
    }

    fn read(value: Value, name: &str, problems: &mut Problems) -> Option<Self> {
        let Value::Object(values) = value else {
            problems.add(name, Self::EXPECTED);
            return None;
        };
        let read: Vec<Option<(String, T)>> = values
            .into_iter()
            .map(|(key, value)| Some((key.clone(), T::read(value, &format!("{name}.{key}"), problems)?)))
            .collect();
        read.into_iter().collect()
    }
}

macro_rules! arguments {
    ($($ty:ty, $expected:literal, $takes:expr, $from:expr;)+) => {
        $(impl Argument for $ty {
            const EXPECTED: &'static str = $expected;
            const TAKES: Option<Typed> = $takes;

            fn from_value(value: Value) -> Option<Self> {
                let from: fn(Value) -> Option<Self> = $from;
                from(value)
            }
        })+
    };
}

arguments! {
    i64, "must be a whole number", None, |value| value.as_i64();
    f64, "must be a number", None, |value| value.as_f64();
    bool, "must be true or false", None, |value| value.as_bool();
    String, "must be text", None, text;
    Secret, "must be text", Some(Typed::Secret), |value| text(value).map(Self::from);
    Timestamp, "must be a moment in RFC 3339", Some(Typed::Date), |value| text(value).as_deref().and_then(parse_time);
    // A date may stand in JSON of the user's own; a secret would be seen there.
    Value, "must be a JSON value", Some(Typed::Date), Some;
}

fn text(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        _ => None,
    }
}
