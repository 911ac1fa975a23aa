//! Checking the answers of a form.

use super::form::wrong;
use crate::{
    portal::problem::Errors,
    state::v1::{
        forms::{Field, Form, Kind},
        submissions::Answers,
    },
};

/// What is wrong with answers that are given.
pub fn check(form: &Form, answers: &Answers) -> Errors {
    let mut errors = Errors::new();
    for (name, values) in answers {
        match form.field(name) {
            None => wrong(&mut errors, &key(name), "is not on the form"),
            Some(field) => {
                if let Some(text) = fault(field, values) {
                    wrong(&mut errors, &key(name), &text);
                }
            }
        }
    }
    errors
}

/// As [`check`], and what has to be answered is.
pub fn check_all(form: &Form, answers: &Answers) -> Errors {
    let mut errors = check(form, answers);
    for field in form.fields.iter().filter(|field| field.required) {
        if answers.get(field.name).is_none_or(|values| values.iter().all(String::is_empty)) {
            wrong(&mut errors, &key(field.name), "is required");
        }
    }
    errors
}

fn key(name: &str) -> String {
    format!("form_data.{name}")
}

fn fault(field: &Field, values: &[String]) -> Option<String> {
    if values.len() > 1 && field.kind != Kind::Checkbox {
        return Some("takes one value".to_owned());
    }
    let mut given = values.iter().filter(|value| !value.is_empty());
    match field.kind {
        Kind::Text => field
            .maxlength
            .filter(|&length| given.any(|value| value.chars().count() > length))
            .map(|length| format!("must not be longer than {length} characters")),
        Kind::Date => given
            .any(|value| value.parse::<jiff::civil::Date>().is_err())
            .then(|| "must be a date (YYYY-MM-DD)".to_owned()),
        Kind::Radio | Kind::Checkbox | Kind::Selectbox => given
            .any(|value| field.options.iter().all(|(key, _)| key != value))
            .then(|| "takes a key of its options".to_owned()),
    }
}
