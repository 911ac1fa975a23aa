//! The forms of occupational health and their fields.

use std::fmt::Write;

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde_json::{Map, Value, json};

use super::{
    dialect::Dialect,
    settings::{Serialisation, Shape},
};
use crate::{
    app::App,
    portal::problem::Problem,
    state::v1::forms::{self, FORMS, Field, Form},
};

/// `GET /forms`; 204 on an account without forms
pub async fn list(State(app): State<App>) -> Response {
    let state = app.state();
    let dialect = Dialect(&state.settings.v1);
    if state.settings.v1.empty_account {
        return StatusCode::NO_CONTENT.into_response();
    }
    let show = |form: &Form| {
        let form = json!({ "form_type": form.form_type, "form_name": form.name });
        dialect.object(form, &["form_type"])
    };
    let forms: Vec<Value> = FORMS.iter().map(show).collect();
    dialect.answer(StatusCode::OK, json!({ "count": forms.len(), "forms": forms }), Shape::Bare)
}

/// `GET /forms/{form_type}`; 204 on an account without forms
pub async fn fields(State(app): State<App>, Path(form_type): Path<String>) -> Result<Response, Problem> {
    let state = app.state();
    let dialect = Dialect(&state.settings.v1);
    if state.settings.v1.empty_account {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    let form = forms::find(&form_type).ok_or_else(|| Problem::not_found("Form"))?;
    let fields: Vec<Value> =
        (1..).zip(form.fields).map(|(order, field)| show(order, field, dialect)).collect();
    let body = json!({ "count": fields.len(), "fields": fields });
    Ok(dialect.answer(StatusCode::OK, body, Shape::Bare))
}

fn show(sort_order: usize, field: &Field, dialect: Dialect<'_>) -> Value {
    let mut validations = vec![if field.required { "required" } else { "nullable" }.to_owned()];
    validations.extend(field.maxlength.map(|length| format!("max:{length}")));
    let object = json!({
        "field_id": field.id,
        "field_type": dialect.word(field.kind.name()),
        "field_name": field.name,
        "field_label": field.label,
        "validations": validations.join("|"),
        "maxlength": field.maxlength.map_or_else(|| "".into(), Value::from),
        "options": options(field.options, dialect.0.options),
        "sort_order": sort_order,
        "required": field.required,
        "field_group": field.group,
    });
    dialect.object(object, &["field_name", "field_type"])
}

/// The options as one text; empty if there are none.
fn options(options: &[(&str, &str)], serialisation: Serialisation) -> String {
    if options.is_empty() {
        return String::new();
    }
    match serialisation {
        Serialisation::Json => {
            let object = options.iter().map(|&(key, label)| (key.to_owned(), label.into()));
            Value::Object(object.collect::<Map<_, _>>()).to_string()
        }
        Serialisation::Php => php(options),
    }
}

/// PHP's `serialize` of an array. Lengths are in bytes, and keys that are numbers become integers.
fn php(options: &[(&str, &str)]) -> String {
    let mut text = format!("a:{}:{{", options.len());
    for (key, label) in options {
        let key = match key.parse::<i64>() {
            Ok(number) => format!("i:{number};"),
            Err(_) => format!("s:{}:\"{key}\";", key.len()),
        };
        // Writing to a string cannot fail.
        let _ = write!(text, "{key}s:{}:\"{label}\";", label.len());
    }
    text + "}"
}
