//! A client of V1: the headers it wants, and its forms.

use axum::http::Method;
use hbportal_sandbox::Scope;
use serde_json::Value;

use crate::client::{Answer, Call, Portal};

/// The first candidate on file, and the second.
pub const JANE: &str = "00000000-0000-4000-8000-000000012345";
pub const AMIR: &str = "00000000-0000-4000-8000-000000012346";
/// A reference that nobody has.
pub const NOBODY: &str = "00000000-0000-4000-8000-000000000000";
/// The first submission.
pub const FIRST: &str = "00000000-0000-4000-9000-000000000001";

const BOUNDARY: &str = "-----a-boundary";

/// A call with all that V1 wants.
pub fn call(portal: &Portal, method: Method, path: &str) -> Call {
    let call = portal.call(method, path).header("api-version", "1.0");
    call.header("api-key", portal.sandbox.api_key())
}

pub async fn get(portal: &Portal, path: &str) -> Answer {
    portal.send(call(portal, Method::GET, path)).await
}

/// A call with a form-urlencoded body.
pub fn form(portal: &Portal, method: Method, path: &str, fields: &[(&str, &str)]) -> Call {
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    call(portal, method, path).header("content-type", "application/x-www-form-urlencoded").body(body)
}

pub async fn post(portal: &Portal, path: &str, fields: &[(&str, &str)]) -> Answer {
    portal.send(form(portal, Method::POST, path, fields)).await
}

pub async fn patch(portal: &Portal, path: &str, fields: &[(&str, &str)]) -> Answer {
    portal.send(form(portal, Method::PATCH, path, fields)).await
}

/// A part of a multipart body; a file if it has a file name.
#[derive(Clone, Copy, Debug)]
pub struct Part<'a> {
    pub name: &'a str,
    pub file_name: Option<&'a str>,
    pub content: &'a [u8],
}

/// Declares a body as multipart.
pub fn declare(call: Call) -> Call {
    call.header("content-type", &format!("multipart/form-data; boundary={BOUNDARY}"))
}

/// What stands before the content of a part.
pub fn head(name: &str, file_name: Option<&str>) -> String {
    let file = file_name.map(|name| format!("; filename=\"{name}\"\r\nContent-Type: image/png"));
    let file = file.unwrap_or_default();
    format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n")
}

/// What stands after the last part.
pub fn tail() -> String {
    format!("\r\n--{BOUNDARY}--\r\n")
}

pub fn multipart(portal: &Portal, method: Method, path: &str, parts: &[Part<'_>]) -> Call {
    let mut body = Vec::new();
    for (index, part) in parts.iter().enumerate() {
        body.extend_from_slice(if index > 0 { b"\r\n" } else { b"" });
        body.extend_from_slice(head(part.name, part.file_name).as_bytes());
        body.extend_from_slice(part.content);
    }
    body.extend_from_slice(tail().as_bytes());
    declare(call(portal, method, path)).body(body)
}

/// The fields that a 403 names.
#[track_caller]
pub fn faults(answer: Answer) -> Vec<String> {
    answer.expect(403).json()["errors"].as_object().unwrap().keys().cloned().collect()
}

/// These courses of one candidate.
pub fn scope(candidate_ref: &str, course_ids: &[i64]) -> Scope {
    Scope { candidate_refs: Some(vec![candidate_ref.to_owned()]), course_ids: Some(course_ids.to_vec()) }
}

/// The values of a field, in order.
pub fn each(list: &Value, field: &str) -> Vec<Value> {
    list.as_array().unwrap().iter().map(|item| item[field].clone()).collect()
}
