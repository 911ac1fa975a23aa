//! Arguments: checked before anything is sent.

mod arguments;
mod id;
mod typed;

pub use arguments::{Argument, Arguments, FromArguments, Values, from_json, from_typed, read_typed};
pub use hbportal_derive::Request;
pub use id::Id;
pub use typed::{Typed, TypedPlaces};

use std::collections::BTreeMap;

use hyper::Uri;
use url::{Host, Url};

use crate::{
    error::{Error, Result, shortened},
    model::Day,
};

/// As many wrong arguments an error names: who gives a wrong thing whole would have a text of any length.
const MOST_FIELDS: usize = 100;

/// The arguments of an operation.
pub trait Request: serde::Serialize {
    /// Names everything that is wrong; by default nothing is.
    fn check(&self, _problems: &mut Problems) {}

    /// Fails with every wrong argument at once.
    fn validate(&self) -> Result<()> {
        let mut problems = Problems::default();
        self.check(&mut problems);
        problems.into_result()
    }
}

/// The wrong arguments found so far.
#[derive(Debug, Default)]
pub struct Problems {
    fields: BTreeMap<String, Vec<String>>,
    prefix: String,
    /// What is wrong unless an argument takes it.
    typed: TypedPlaces,
}

impl Problems {
    /// Notes that `field` is wrong. `problem` reads after the field's name: "must be 1 or more".
    pub fn add(&mut self, field: &str, problem: &str) {
        let field = shortened(&format!("{}{field}", self.prefix));
        let (field, problem) = if self.fields.len() < MOST_FIELDS || self.fields.contains_key(&field) {
            (field, problem)
        } else {
            ("…".to_owned(), "and others are wrong too")
        };
        let problems = self.fields.entry(field).or_default();
        if !problems.iter().any(|known| known == problem) {
            problems.push(problem.to_owned());
        }
    }

    /// The argument `name` takes values of this type of the host, in it and below.
    fn accept(&mut self, name: &str, typed: Typed) {
        self.typed.accept(&format!("{}{name}", self.prefix), typed);
    }

    /// Notes what is wrong inside `place`, such as `referees.0`.
    pub fn inside(&mut self, place: &str, check: impl FnOnce(&mut Self)) {
        let outer = self.prefix.len();
        self.prefix.push_str(place);
        self.prefix.push('.');
        check(self);
        self.prefix.truncate(outer);
    }

    /// An e-mail address has something on both sides of an `@`; more is for the server to say.
    pub fn email(&mut self, field: &str, text: &str) {
        let plausible = text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty());
        if !plausible || text.chars().any(char::is_whitespace) {
            self.add(field, "must be an e-mail address such as name@example.com");
        }
    }

    /// A count that starts at 1.
    pub fn at_least_one(&mut self, field: &str, number: Option<i64>) {
        if number.is_some_and(|number| number < 1) {
            self.add(field, "must be 1 or more");
        }
    }

    /// A count that may be 0.
    pub fn not_negative(&mut self, field: &str, number: Option<i64>) {
        if number.is_some_and(|number| number < 0) {
            self.add(field, "must be 0 or more");
        }
    }

    /// A length of time that a program can wait for.
    pub fn seconds(&mut self, field: &str, seconds: Option<f64>) {
        if seconds.is_some_and(|seconds| !(seconds > 0.0 && seconds <= 86_400.0)) {
            self.add(field, "must be more than 0 and at most 86400 seconds");
        }
    }

    /// A URL to which secrets may go: https, or http to this machine.
    pub fn secure_url(&mut self, field: &str, text: &str) {
        // Hosts such as `{{host}}`, of a template that nobody filled, are one for `Url` and none for what connects.
        let url = Url::parse(text).ok().filter(|url| Uri::try_from(url.as_str()).is_ok());
        let Some(url) = url else {
            return self.add(field, "must be a URL such as https://example.com/path");
        };
        let loopback = match url.host() {
            Some(Host::Domain(name)) => name == "localhost",
            Some(Host::Ipv4(address)) => address.is_loopback(),
            Some(Host::Ipv6(address)) => address.is_loopback(),
            None => false,
        };
        if !(url.scheme() == "https" || url.scheme() == "http" && loopback) {
            self.add(field, "must start with https:// (http:// is for this machine alone)");
        }
        if !url.username().is_empty() || url.password().is_some() {
            self.add(field, "must not hold a user name or password");
        }
        if url.fragment().is_some() {
            self.add(field, "must not hold a fragment (#)");
        }
    }

    /// Two days in their order: `field` is the later one.
    pub fn days(&mut self, field: &str, from: Option<Day>, to: Option<Day>) {
        if from.zip(to).is_some_and(|(from, to)| to < from) {
            self.add(field, "must not be before the first day");
        }
    }

    /// A time of the day, as a clock with 24 hours shows it.
    pub fn time_of_day(&mut self, field: &str, text: &str) {
        let digits = |part: &str, below: u8| {
            let plain = part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
            plain && part.parse().is_ok_and(|number: u8| number < below)
        };
        if !text.split_once(':').is_some_and(|(hour, minute)| digits(hour, 24) && digits(minute, 60)) {
            self.add(field, "must be a time such as 09:30");
        }
    }

    /// Text that says something.
    pub fn not_empty(&mut self, field: &str, text: &str) {
        if text.trim().is_empty() {
            self.add(field, "must not be empty");
        }
    }

    /// Notes what an error names.
    pub fn extend(&mut self, error: &Error) {
        for (field, problem) in
            error.fields().iter().flat_map(|(field, problems)| problems.iter().map(move |p| (field, p)))
        {
            self.add(field, problem);
        }
    }

    /// Ends in an error that names every field, or in nothing.
    pub fn into_result(mut self) -> Result<()> {
        std::mem::take(&mut self.typed).refuse(&mut self);
        if self.fields.is_empty() { Ok(()) } else { Err(Error::invalid_fields(self.fields)) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Argument, Problems};
    use crate::{Error, RawRequest, model::Value, request::from_json};

    fn refused(values: impl Iterator<Item = (String, Value)>) -> Error {
        from_json::<RawRequest>(values.collect()).unwrap_err()
    }

    /// Whoever gives a wrong thing whole, such as a text with a field for each letter, gets a text that can be read.
    #[test]
    fn an_error_is_bounded_whatever_was_given() {
        let letters = refused((0..100_000).map(|place| (place.to_string(), Value::from("x"))));
        assert!(letters.message().len() < 10_000, "{}", letters.message().len());
        assert!(letters.message().contains("`…` and others are wrong too"));
        assert!(letters.fields().len() <= 101);

        let names =
            refused((0..50).map(|place| (format!("{}{place}", "é".repeat(1_000_000)), Value::from(1))));
        assert!(names.message().len() < 1_000, "{}", names.message().len());
        let name = format!("{}…", "é".repeat(100));
        assert_eq!(names.fields()[&name], ["is not known here; look for a misspelling"]);

        let one = Error::validation("x".repeat(1_000_000), "is wrong");
        assert!(one.message().len() < 200);
    }

    #[test]
    fn what_is_wrong_inside_is_bounded_too() {
        let mut problems = Problems::default();
        problems.inside(&"x".repeat(1_000_000), |problems| {
            drop(String::read(Value::from(1), "name", problems));
        });
        assert!(problems.into_result().unwrap_err().message().len() < 200);
    }
}
