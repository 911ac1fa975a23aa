//! Checking the fields of a JSON body, with the portal's wording.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::problem::{Errors, Problem};
use axum::http::{HeaderMap, StatusCode, header::CONTENT_TYPE};

/// The fields of a JSON object, and what was found wrong with them.
#[derive(Debug)]
pub struct Fields {
    prefix: String,
    values: Map<String, Value>,
    errors: Errors,
}

impl Fields {
    /// Reads the body of a call. 400 unless it is a JSON object that is declared as JSON.
    pub fn read(headers: &HeaderMap, body: &[u8]) -> Result<Self, Problem> {
        let bad = |text: &str| Problem::new(StatusCode::BAD_REQUEST, text);
        let declared = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if !declared.to_ascii_lowercase().starts_with("application/json") {
            return Err(bad("The Content-Type of the request must be application/json."));
        }
        match serde_json::from_slice(body) {
            Ok(Value::Object(values)) => Ok(Self::of(String::new(), values)),
            _ => Err(bad("The request body is not a JSON object.")),
        }
    }

    fn of(prefix: String, values: Map<String, Value>) -> Self {
        Self { prefix, values, errors: Errors::new() }
    }

    /// The value of a field; null counts as left out.
    fn value(&self, name: &str) -> Option<&Value> {
        self.values.get(name).filter(|value| !value.is_null())
    }

    /// Whether a field is left out or an empty array.
    pub fn is_empty(&self, name: &str) -> bool {
        self.value(name).is_none_or(|value| value.as_array().is_some_and(Vec::is_empty))
    }

    /// Notes that `name` is wrong: `The {name} {text}.`
    pub fn wrong(&mut self, name: &str, text: &str) {
        let field = format!("{}{name}", self.prefix);
        let message = format!("The {} field {text}.", field.replace('_', " "));
        self.errors.entry(field).or_default().push(message);
    }

    /// Notes that `name` is not one of the values there are.
    pub fn not_listed(&mut self, name: &str) {
        let field = format!("{}{name}", self.prefix);
        let message = format!("The selected {} is invalid.", field.replace('_', " "));
        self.errors.entry(field).or_default().push(message);
    }

    /// Notes that `name` is missing, unless there is a value.
    pub fn require<T>(&mut self, name: &str, value: Option<T>) -> Option<T> {
        if value.is_none() && self.value(name).is_none() {
            self.wrong(name, "is required");
        }
        value
    }

    /// A JSON integer of at least `least`.
    pub fn integer(&mut self, name: &str, least: i64) -> Option<i64> {
        match self.value(name)?.as_i64() {
            Some(number) if number >= least => return Some(number),
            Some(_) => self.wrong(name, &format!("must be at least {least}")),
            None => self.wrong(name, "must be an integer"),
        }
        None
    }

    /// A JSON boolean.
    pub fn boolean(&mut self, name: &str) -> Option<bool> {
        let value = self.value(name)?.as_bool();
        if value.is_none() {
            self.wrong(name, "must be true or false");
        }
        value
    }

    /// A JSON string; an empty one counts as left out.
    pub fn text(&mut self, name: &str) -> Option<String> {
        let text = self.value(name)?.as_str().map(|text| text.trim().to_owned());
        if text.is_none() {
            self.wrong(name, "must be a string");
        }
        if text.as_deref() == Some("") {
            self.values.remove(name);
            return None;
        }
        text
    }

    /// A string that looks like an e-mail address.
    pub fn email(&mut self, name: &str) -> Option<String> {
        let text = self.text(name)?;
        let valid = text
            .split_once('@')
            .is_some_and(|(local, domain)| !local.is_empty() && !domain.is_empty() && !domain.contains('@'));
        if !valid || text.contains(char::is_whitespace) {
            self.wrong(name, "must be a valid email address");
            return None;
        }
        Some(text)
    }

    /// A string that stands for a value of an enum.
    pub fn choice<T: DeserializeOwned>(&mut self, name: &str) -> Option<T> {
        let choice = serde_json::from_value(self.value(name)?.clone()).ok();
        if choice.is_none() {
            self.not_listed(name);
        }
        choice
    }

    /// A JSON array.
    pub fn array(&mut self, name: &str) -> Option<Vec<Value>> {
        let array = self.value(name)?.as_array().cloned();
        if array.is_none() {
            self.wrong(name, "must be an array");
        }
        array
    }

    /// Checks the objects of an array one by one. Their errors are filed under `name.index.field`.
    pub fn each<T>(&mut self, name: &str, mut check: impl FnMut(&mut Self) -> Option<T>) -> Vec<T> {
        let mut checked = Vec::new();
        for (index, value) in self.array(name).into_iter().flatten().enumerate() {
            let Value::Object(values) = value else {
                self.wrong(&format!("{name}.{index}"), "must be an object");
                continue;
            };
            let mut item = Self::of(format!("{}{name}.{index}.", self.prefix), values);
            checked.extend(check(&mut item));
            self.errors.append(&mut item.errors);
        }
        checked
    }

    /// 422 if anything was wrong.
    pub fn finish(self) -> Result<(), Problem> {
        if self.errors.is_empty() { Ok(()) } else { Err(Problem::invalid(self.errors)) }
    }
}
