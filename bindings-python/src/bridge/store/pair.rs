//! The pair as the application keeps it.

use hbportal::{Error, Result, TokenPair, request::from_json};
use pyo3::{
    prelude::*,
    types::{PyDict, PyMapping},
};

use crate::bridge::arguments::json_of_mapping;

/// The pair that `load` gave, if any. What is wrong with it is not the caller's mistake, and its values are not shown.
pub fn pair_of(answer: &Bound<'_, PyAny>) -> Result<Option<TokenPair>> {
    if answer.is_none() {
        return Ok(None);
    }
    if answer.cast::<PyMapping>().is_err() {
        let kind = answer.get_type().name().map(|name| name.to_string()).unwrap_or_default();
        return Err(Error::store(format!(
            "the token store's load() gave {kind}: it must give a dict with `access_token`, or None"
        )));
    }
    let pair = json_of_mapping(answer).and_then(|json| match json {
        hbportal::Value::Object(values) => from_json::<TokenPair>(values),
        _ => Err(Error::store("no mapping")),
    });
    pair.map(Some).map_err(|error| {
        let fields: Vec<&str> = error.fields().keys().map(String::as_str).collect();
        Error::store(format!(
            "the token store's load() gave a pair that cannot be used: see `{}`",
            fields.join("`, `")
        ))
    })
}

/// The pair for `save`: plain texts, which `json.dumps` takes and `load` may give back.
pub fn dict_of<'py>(py: Python<'py>, pair: &TokenPair) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    dict.set_item("access_token", pair.access_token.reveal())?;
    dict.set_item("refresh_token", pair.refresh_token.as_ref().map(hbportal::Secret::reveal))?;
    let text = |moment: Option<hbportal::Timestamp>| moment.map(|moment| moment.to_string());
    dict.set_item("expires_at", text(pair.expires_at))?;
    dict.set_item("refresh_expires_at", text(pair.refresh_expires_at))?;
    Ok(dict)
}
