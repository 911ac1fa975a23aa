//! Query parameters, checked with the portal's wording.

use axum::{extract::Query as Extractor, http::Uri};
use jiff::civil::Date;

use super::problem::Errors;

/// The parameters as sent, in order.
#[derive(Debug)]
pub struct Query {
    pairs: Vec<(String, String)>,
    /// The raw text of every parameter but `page`.
    filters: Vec<String>,
}

impl Query {
    /// Reads the query of a URI.
    pub fn read(uri: &Uri) -> Self {
        let pairs = Extractor::try_from_uri(uri).map(|Extractor(pairs)| pairs).unwrap_or_default();
        let raw = uri.query().unwrap_or_default().split('&');
        let filters = raw.filter(|part| !part.is_empty() && !part.starts_with("page=")).map(str::to_owned);
        Self { pairs, filters: filters.collect() }
    }

    /// The query of another page with the same filters.
    pub fn with_page(&self, page: usize) -> String {
        let mut parts = self.filters.clone();
        parts.push(format!("page={page}"));
        parts.join("&")
    }

    /// The value of a parameter; an empty one counts as left out.
    pub fn get(&self, name: &str) -> Option<&str> {
        let pair = self.pairs.iter().rev().find(|(key, _)| key == name)?;
        Some(pair.1.as_str()).filter(|value| !value.is_empty())
    }

    /// An integer between `least` and `most`.
    pub fn integer(&self, name: &str, least: i64, most: i64, errors: &mut Errors) -> Option<i64> {
        let text = match self.get(name)?.parse::<i64>() {
            Ok(number) if number < least => format!("must be at least {least}"),
            Ok(number) if number > most => format!("must not be greater than {most}"),
            Ok(number) => return Some(number),
            Err(_) => "must be an integer".to_owned(),
        };
        wrong(name, &text, errors);
        None
    }

    /// A date, `YYYY-MM-DD`.
    pub fn date(&self, name: &str, errors: &mut Errors) -> Option<Date> {
        let text = self.get(name)?;
        let date = date(text);
        if date.is_none() {
            wrong(name, "must be a date such as 2026-06-05", errors);
        }
        date
    }

    /// `true`, `false`, `1` or `0`.
    pub fn boolean(&self, name: &str, errors: &mut Errors) -> Option<bool> {
        match self.get(name)? {
            "true" | "1" => return Some(true),
            "false" | "0" => return Some(false),
            _ => wrong(name, "must be true or false", errors),
        }
        None
    }

    /// One of the words there are.
    pub fn choice(&self, name: &str, words: &[&'static str], errors: &mut Errors) -> Option<&'static str> {
        let text = self.get(name)?;
        let word = words.iter().find(|word| **word == text).copied();
        if word.is_none() {
            wrong(name, &format!("must be one of {}", words.join(", ")), errors);
        }
        word
    }
}

/// Reads `YYYY-MM-DD`, and no other way to write a date.
pub fn date(text: &str) -> Option<Date> {
    text.parse().ok().filter(|date: &Date| date.to_string() == text)
}

fn wrong(name: &str, text: &str, errors: &mut Errors) {
    let message = format!("The {} field {text}.", name.replace('_', " "));
    errors.entry(name.to_owned()).or_default().push(message);
}
