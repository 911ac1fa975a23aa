//! From an answer that is no success to the error of it.

use std::collections::BTreeMap;

use hyper::{StatusCode, header::HeaderMap};
use serde_json::{Map, Value};

use super::retry;
use crate::{
    Family,
    error::{Error, ErrorKind},
};

/// The longest piece of the server's words that is kept.
const LONGEST_DETAIL: usize = 1_000;

/// What the server was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    /// An operation of a family.
    Operation(Family),
    /// A token, on behalf of a call that knows nothing of it: a 404 is not about what that call is for.
    Token,
}

/// The error that an answer stands for. `secrets` are blotted out of everything the server says.
pub(crate) fn refusal(
    asked: Asked,
    status: StatusCode,
    headers: &HeaderMap,
    body: &[u8],
    secrets: &[&str],
) -> Error {
    let words = Words::read(body, secrets);
    let kind = kind_of(asked, status);
    let window_end = || retry::window_end(headers).filter(|_| kind == ErrorKind::RateLimit);
    let retry_after = retry::retry_after(headers).or_else(window_end);
    let message = message(kind, asked, status, &words, body);
    // The thing that is in the way may come without a wrapper.
    let beside = words.beside.filter(|_| kind == ErrorKind::Conflict);
    let error = Error::new(kind, message)
        .with_fields(words.fields)
        .with_detail(words.detail)
        .with_code(words.code)
        .with_data(words.data.or(beside))
        .with_retry_after(retry_after);
    if kind == ErrorKind::Server && !retry::may_pass(status.as_u16()) { error.not_retryable() } else { error }
}

fn kind_of(asked: Asked, status: StatusCode) -> ErrorKind {
    match status.as_u16() {
        429 => ErrorKind::RateLimit,
        500.. => ErrorKind::Server,
        403 if asked == Asked::Token => ErrorKind::PermissionDenied,
        300..=399 | 400 | 404 | 405 | 409 | 410 | 422 if asked == Asked::Token => ErrorKind::Authentication,
        400 | 413 | 422 => ErrorKind::Validation,
        // In V1 it says that the data is wrong, and nothing of permissions.
        403 if asked == Asked::Operation(Family::V1) => ErrorKind::Validation,
        401 => ErrorKind::Authentication,
        403 => ErrorKind::PermissionDenied,
        404 | 410 => ErrorKind::NotFound,
        409 => ErrorKind::Conflict,
        _ => ErrorKind::Api,
    }
}

fn message(kind: ErrorKind, asked: Asked, status: StatusCode, words: &Words, body: &[u8]) -> String {
    let html = body.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'<');
    let mut message = match kind {
        ErrorKind::Validation if status == StatusCode::PAYLOAD_TOO_LARGE => {
            "what was sent is larger than the portal takes".to_owned()
        }
        ErrorKind::Validation => {
            let names: Vec<&str> =
                words.fields.keys().map(String::as_str).filter(|name| is_plain(name)).collect();
            if names.is_empty() {
                "the portal refused the arguments".to_owned()
            } else {
                format!("the portal refused `{}`; `fields` says why", names.join("`, `"))
            }
        }
        ErrorKind::Authentication if asked == Asked::Token && is_elsewhere(status) => {
            format!(
                "there is nothing at this address that grants tokens ({status}); check the base URL, or the route of this \
                 operation"
            )
        }
        ErrorKind::Authentication => "the portal refused the token or the credentials; check them".to_owned(),
        ErrorKind::PermissionDenied => {
            "the account may not do this; ask the portal's support for access".to_owned()
        }
        ErrorKind::NotFound => "there is no such thing, or it belongs to another account".to_owned(),
        ErrorKind::Conflict => "its present state does not allow this".to_owned(),
        ErrorKind::RateLimit => {
            "too many requests; wait as long as `retry_after` says, or a minute where it says nothing"
                .to_owned()
        }
        ErrorKind::Server => "the portal failed; try again later".to_owned(),
        _ if status == StatusCode::NOT_MODIFIED => {
            "nothing has changed (304), which is no answer here; something between may have cached it"
                .to_owned()
        }
        _ if status.is_redirection() => "the portal points elsewhere; check the base URL".to_owned(),
        _ => "the portal refused this".to_owned(),
    };
    if html {
        message.push_str("; the answer is an HTML page, so something before the portal may have sent it");
    } else if words.detail.is_some() {
        message.push_str("; `detail` holds the server's words");
    }
    message
}

/// Whether it is the address that is wrong.
fn is_elsewhere(status: StatusCode) -> bool {
    status.is_redirection() || matches!(status.as_u16(), 404 | 405 | 410)
}

/// Where its words stand in an object.
const WORDS: [&str; 4] = ["message", "error", "error_description", "code"];

/// What the server says, in whichever form.
#[derive(Debug, Default)]
struct Words {
    detail: Option<String>,
    code: Option<String>,
    fields: BTreeMap<String, Vec<String>>,
    data: Option<Value>,
    /// What else stood there.
    beside: Option<Value>,
}

impl Words {
    fn read(body: &[u8], secrets: &[&str]) -> Self {
        let text = redact(&String::from_utf8_lossy(body), secrets);
        // Again after parsing: JSON has more than one way to write a letter.
        match serde_json::from_str(text.trim_start_matches('\u{feff}'))
            .map(|value| redact_value(value, secrets))
        {
            Ok(Value::Object(object)) => Self::from_object(object),
            Ok(Value::String(text)) => Self { detail: shorten(&text), ..Self::default() },
            Ok(_) => Self::default(),
            // A page is for people with a browser: nothing in it helps a program.
            Err(_) if text.trim_start().starts_with(['<', '{', '[']) => Self::default(),
            Err(_) => Self { detail: shorten(&text), ..Self::default() },
        }
    }

    fn from_object(mut object: Map<String, Value>) -> Self {
        let text = |object: &Map<String, Value>, name: &str| object.get(name)?.as_str().and_then(shorten);
        let error = text(&object, "error");
        let detail =
            text(&object, "message").or_else(|| text(&object, "error_description")).or_else(|| error.clone());
        let code = match object.get("code") {
            Some(Value::String(code)) => shorten(code),
            Some(Value::Number(code)) => Some(code.to_string()),
            // In the style of OAuth, `error` is a code: one word.
            _ => error.filter(|error| is_code(error)),
        };
        // A code is printed where an error is shown whole. What looks like none may be anybody's name.
        let (code, other) = if code.as_deref().is_none_or(is_code) { (code, None) } else { (None, code) };
        let detail = match (detail, other) {
            (Some(detail), Some(other)) => shorten(&format!("{detail} ({other})")),
            (detail, other) => detail.or(other),
        };
        let fields = match object.remove("errors") {
            Some(Value::Object(fields)) => {
                fields.into_iter().map(|(name, problems)| (name, texts(problems))).collect()
            }
            _ => BTreeMap::new(),
        };
        let data = object.remove("data").filter(|data| !data.is_null());
        object.retain(|name, value| value.is_object() || !WORDS.contains(&name.as_str()));
        let beside = (!object.is_empty()).then_some(Value::Object(object));
        Self { detail, code, fields, data, beside }
    }
}

fn redact(text: &str, secrets: &[&str]) -> String {
    let secrets = secrets.iter().filter(|secret| !secret.is_empty());
    secrets.fold(text.to_owned(), |text, secret| text.replace(secret, "[redacted]"))
}

fn redact_value(value: Value, secrets: &[&str]) -> Value {
    match value {
        Value::String(text) => redact(&text, secrets).into(),
        Value::Array(values) => values.into_iter().map(|value| redact_value(value, secrets)).collect(),
        Value::Object(entries) => entries
            .into_iter()
            .map(|(key, value)| (redact(&key, secrets), redact_value(value, secrets)))
            .collect(),
        value => value,
    }
}

fn texts(problems: Value) -> Vec<String> {
    match problems {
        Value::Array(problems) => problems.iter().filter_map(Value::as_str).filter_map(shorten).collect(),
        Value::String(problem) => shorten(&problem).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// Whether it reads like a name in a program, and so can be printed.
fn is_plain(name: &str) -> bool {
    (1..=80).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_.[]*-".contains(&byte))
}

/// Whether it looks like a machine-readable code.
fn is_code(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte))
}

fn shorten(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.chars().take(LONGEST_DETAIL).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(status: u16, body: &str) -> Error {
        let status = StatusCode::from_u16(status).expect("a status");
        refusal(
            Asked::Operation(Family::Portal),
            status,
            &HeaderMap::new(),
            body.as_bytes(),
            &["canary-secret"],
        )
    }

    #[test]
    fn the_text_never_holds_what_the_server_says() {
        let canaries = ["Jane Canary", "jane.canary@example.com", "canary-secret"];
        for body in [
            r#"{"message": "Jane Canary canary-secret"}"#,
            r#"{"error": "jane.canary@example.com", "error_description": "canary-secret"}"#,
            r#"{"message": "x", "errors": {"Jane Canary": ["jane.canary@example.com canary-secret"]}}"#,
            r#"{"message": "x", "code": "Jane Canary", "data": {"email": "jane.canary@example.com"}}"#,
            r#"{"message": "canary\u002dsecret", "errors": {"x": ["canary\u002dsecret"]}}"#,
            "Jane Canary canary-secret",
            "<html>Jane Canary canary-secret</html>",
            r#"{"message": "Jane Canary"#,
            r#"["Jane Canary"]"#,
            "",
        ] {
            for status in [302, 400, 401, 403, 404, 409, 418, 422, 429, 500, 503] {
                let error = error(status, body);
                let text = format!("{error} {error:?} {}", error.message());
                assert!(canaries.iter().all(|canary| !text.contains(canary)), "{text}");
                let kept = format!(
                    "{:?} {:?} {:?} {:?}",
                    error.detail(),
                    error.fields(),
                    error.data(),
                    error.code()
                );
                assert!(!kept.contains("canary-secret"), "{kept}");
            }
        }
    }

    #[test]
    fn every_shape_is_read() {
        let invalid =
            error(422, r#"{"message": "Invalid.", "errors": {"referees.0.referee_email": ["Wrong."]}}"#);
        assert_eq!(invalid.kind(), ErrorKind::Validation);
        assert_eq!(invalid.detail(), Some("Invalid."));
        assert_eq!(invalid.fields()["referees.0.referee_email"], ["Wrong."]);
        assert!(invalid.to_string().contains("referees.0.referee_email"));

        let oauth = error(401, r#"{"error": "invalid_grant", "error_description": "Spent."}"#);
        assert_eq!((oauth.code(), oauth.detail()), (Some("invalid_grant"), Some("Spent.")));

        let conflict =
            error(409, r#"{"message": "Held.", "data": {"hold_hash": "abc"}, "code": "active_hold"}"#);
        assert_eq!(conflict.code(), Some("active_hold"));
        assert_eq!(conflict.data().and_then(|data| data["hold_hash"].as_str()), Some("abc"));

        let named = error(409, r#"{"message": "Held.", "code": "Jane Doe 07700900123"}"#);
        assert_eq!((named.code(), named.detail()), (None, Some("Held. (Jane Doe 07700900123)")));
        let alone = error(409, &format!(r#"{{"code": "{}"}}"#, "a".repeat(65)));
        assert_eq!((alone.code(), alone.detail().map(str::len)), (None, Some(65)));
        assert_eq!(error(409, r#"{"code": 17}"#).code(), Some("17"));
        assert_eq!(error(409, r#"{"error": "user@example.com"}"#).code(), None);

        assert_eq!(error(500, "plain words").detail(), Some("plain words"));
        assert_eq!(error(502, "<html></html>").detail(), None);
        assert!(error(503, "").is_retryable());
        assert!(!error(500, "").is_retryable());
        assert_eq!(error(418, "").kind(), ErrorKind::Api);
    }
}
