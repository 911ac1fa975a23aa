//! Bodies of V1: form-urlencoded or multipart, files hashed while they arrive.

use std::collections::BTreeMap;

use axum::{
    RequestExt,
    body::Bytes,
    extract::{
        Multipart, Request,
        multipart::{Field, MultipartError},
    },
    http::{HeaderMap, StatusCode, header::CONTENT_TYPE},
};
use sha2::{Digest, Sha256};

use super::settings::UploadRefusal;
use crate::{
    hex,
    portal::problem::{Errors, Problem},
    settings::Settings,
    state::v1::submissions::{Answers, UploadedFile},
};

/// The most a part that is no file may hold.
const TEXT_LIMIT: usize = 64 * 1024;

/// What a body holds, in its order.
#[derive(Debug, Default)]
pub struct Form {
    fields: Vec<(String, String)>,
    pub files: Vec<UploadedFile>,
}

impl Form {
    /// Reads a form of either kind. 400 if it is none, or broken.
    pub async fn read(request: Request, settings: &Settings) -> Result<Self, Problem> {
        if declared(request.headers(), "application/x-www-form-urlencoded") {
            let body: Bytes =
                request.extract().await.map_err(|_| malformed("The form could not be read."))?;
            Self::decode(&body)
        } else {
            Self::read_multipart(request, settings).await
        }
    }

    /// Reads a multipart form. 400 if it is none, or broken; what a file too large is answered is a setting.
    pub async fn read_multipart(request: Request, settings: &Settings) -> Result<Self, Problem> {
        let mut parts: Multipart = request
            .extract()
            .await
            .map_err(|_| malformed("The Content-Type of the request must be that of a form."))?;
        let mut form = Self::default();
        while let Some(part) = parts.next_field().await.map_err(broken)? {
            let name = part.name().ok_or_else(|| malformed("A part has no name."))?.to_owned();
            if part.file_name().is_some() {
                form.files.push(file(name, part, settings).await?);
            } else {
                form.fields.push((name, text(part).await?));
            }
        }
        Ok(form)
    }

    fn decode(body: &[u8]) -> Result<Self, Problem> {
        let fields: Vec<(String, String)> = form_urlencoded::parse(body).into_owned().collect();
        let garbled = |text: &String| text.contains(char::REPLACEMENT_CHARACTER);
        if fields.iter().any(|(name, value)| garbled(name) || garbled(value)) {
            return Err(malformed("The form is not UTF-8."));
        }
        Ok(Self { fields, files: Vec::new() })
    }

    /// The fields without those of an array; the last of each name counts.
    pub fn plain(&self) -> BTreeMap<String, String> {
        self.fields.iter().filter(|(name, _)| !name.contains('[')).cloned().collect()
    }

    /// The fields `form_data[name]` and `form_data[name][]`.
    pub fn answers(&self) -> Answers {
        let mut answers = Answers::new();
        for (name, value) in &self.fields {
            let name = name.strip_prefix("form_data[").and_then(|name| name.strip_suffix(']'));
            if let Some(name) = name {
                let name = name.strip_suffix("][").unwrap_or(name);
                answers.entry(name.to_owned()).or_default().push(value.clone());
            }
        }
        answers
    }
}

async fn text(mut part: Field<'_>) -> Result<String, Problem> {
    let mut bytes = Vec::new();
    while let Some(chunk) = part.chunk().await.map_err(broken)? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > TEXT_LIMIT {
            return Err(Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "A field is larger than 64 KiB."));
        }
    }
    String::from_utf8(bytes).map_err(|_| malformed("The form is not UTF-8."))
}

async fn file(name: String, mut part: Field<'_>, settings: &Settings) -> Result<UploadedFile, Problem> {
    let mut file = UploadedFile {
        file_name: part.file_name().unwrap_or_default().to_owned(),
        content_type: part.content_type().map(str::to_owned),
        bytes: 0,
        sha256: String::new(),
        name,
    };
    let mut hash = Sha256::new();
    while let Some(chunk) = part.chunk().await.map_err(broken)? {
        file.bytes += chunk.len() as u64;
        if settings.v1.upload_limit.is_some_and(|limit| file.bytes > limit) {
            return Err(too_large(&file.name, settings.v1.upload_refusal));
        }
        hash.update(&chunk);
    }
    file.sha256 = hex::encode(&hash.finalize());
    Ok(file)
}

fn too_large(name: &str, refusal: UploadRefusal) -> Problem {
    let text = format!("The file {name} is too large.");
    match refusal {
        UploadRefusal::TooLarge => Problem::new(StatusCode::PAYLOAD_TOO_LARGE, text),
        UploadRefusal::Validation => invalid(Errors::from([(name.to_owned(), vec![text])])),
    }
}

fn declared(headers: &HeaderMap, media_type: &str) -> bool {
    let declared = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    declared.to_ascii_lowercase().starts_with(media_type)
}

fn broken(_: MultipartError) -> Problem {
    malformed("The multipart body is broken.")
}

fn malformed(text: &str) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, text)
}

/// 403 with the fields at fault: what V1 says where V2 says 422.
pub fn invalid(errors: Errors) -> Problem {
    Problem::invalid(errors).with_status(StatusCode::FORBIDDEN)
}

/// 403 if anything was wrong.
pub fn check(errors: Errors) -> Result<(), Problem> {
    if errors.is_empty() { Ok(()) } else { Err(invalid(errors)) }
}

/// Notes that a field is wrong.
pub fn wrong(errors: &mut Errors, name: &str, text: &str) {
    let message = format!("The {} field {text}.", name.replace('_', " "));
    errors.entry(name.to_owned()).or_default().push(message);
}
