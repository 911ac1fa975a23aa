//! Forms with files: the files stream, and what is wrong with one is said by its name.

mod encoding;
mod file;

use std::{
    collections::BTreeMap,
    path::Path,
    sync::{Arc, OnceLock},
};

use hyper::header::HeaderValue;
use sha2::{Digest, Sha256};

pub(crate) use self::encoding::FormBody;
use self::{
    encoding::Boundary,
    file::{Outgoing, Reader, Reading, Stamp},
};
use crate::{
    error::{Error, Result},
    request::Problems,
    upload::{Content, Files, Upload},
};

/// A form with files, which can be made into a body as often as its files allow.
#[derive(Clone, Debug)]
pub(crate) struct Multipart {
    fields: Vec<(String, String)>,
    files: Arc<Files>,
    /// The same in every attempt: a server that knows a write again by its idempotency key may compare the bytes.
    boundary: Boundary,
    /// What the files on disk were when they were first looked at.
    stamps: Arc<OnceLock<BTreeMap<String, Stamp>>>,
}

/// A form on its way. When it is dropped its files are let go of, whatever becomes of the connection: an answer may come before
/// all of them went out, and a connection that nobody reads asks for no more of them.
#[derive(Default)]
pub(crate) struct Sending {
    files: Vec<Outgoing>,
}

impl Sending {
    /// Why a file could not be sent, if that is why the body failed: the HTTP client would only say that it did.
    pub fn problem(&self) -> Option<Error> {
        self.files.iter().find_map(Outgoing::problem)
    }

    fn file(&mut self, name: &str, reader: Reader, length: Option<u64>, largest: u64) -> Outgoing {
        let file = Outgoing::new(Reading { reader, name: field(name), length, largest, sent: 0 });
        self.files.push(file.clone());
        file
    }
}

impl Drop for Sending {
    fn drop(&mut self) {
        self.files.iter().for_each(Outgoing::stop);
    }
}

impl Multipart {
    pub fn new(fields: Vec<(String, String)>, files: Files) -> Self {
        Self { fields, files: Arc::new(files), boundary: Boundary::new(), stamps: Arc::default() }
    }

    pub fn is_repeatable(&self) -> bool {
        self.files.values().all(Upload::is_repeatable)
    }

    /// What tells this form from another one, for an idempotency key.
    pub fn content(&self) -> Vec<u8> {
        let mut content = Vec::new();
        for (name, value) in &self.fields {
            content.extend_from_slice(format!("{name}\0{value}\0").as_bytes());
        }
        for (name, file) in self.files.iter() {
            content.extend_from_slice(format!("{name}\0{}\0", file.file_name()).as_bytes());
            match &file.content {
                Content::Bytes(bytes) => content.extend_from_slice(&Sha256::digest(bytes)),
                Content::Path(path) => content.extend_from_slice(path.as_os_str().as_encoded_bytes()),
                Content::Source { .. } => {}
            }
        }
        content
    }

    /// Looks at every file before anything is sent.
    pub async fn check(&self, largest: u64) -> Result<()> {
        let mut problems = Problems::default();
        let mut stamps = BTreeMap::new();
        if self.fields.is_empty() && self.files.is_empty() {
            problems.add("files", "are none, and nothing else is changed: there is nothing to send");
        }
        for (name, file) in self.files.iter() {
            let length = match &file.content {
                Content::Path(path) => match tokio::fs::metadata(path).await {
                    Ok(found) if found.is_file() => {
                        stamps.insert(name.clone(), Stamp::of(&found));
                        Some(found.len())
                    }
                    Ok(_) => {
                        problems.add(&field(name), "is no file");
                        None
                    }
                    Err(error) => {
                        problems.add(&field(name), &unreadable(&error));
                        None
                    }
                },
                Content::Bytes(bytes) => Some(bytes.len() as u64),
                Content::Source { length, .. } => *length,
            };
            if length == Some(0) {
                problems.add(&field(name), EMPTY);
            }
            if length.is_some_and(|length| length > largest) {
                problems.add(&field(name), &too_large(largest));
            }
            if name.trim().is_empty() {
                problems.add("files", "must each have the name of the form's field that it fills");
            }
            if file.kind().parse::<HeaderValue>().is_err() || !file.kind().contains('/') {
                problems.add(&field(name), NO_TYPE);
            }
        }
        problems.into_result()?;
        self.stamps.get_or_init(|| stamps);
        Ok(())
    }

    /// What the server is told of the body.
    pub fn content_type(&self) -> Result<HeaderValue> {
        self.boundary.content_type()
    }

    /// The form as a body. `largest` bytes of a file are sent at most.
    pub async fn body(&self, largest: u64) -> Result<(FormBody, Sending)> {
        let mut sending = Sending::default();
        let mut body = FormBody::default();
        for (name, value) in &self.fields {
            body.text(self.boundary.field(name, value));
        }
        for (name, file) in self.files.iter() {
            body.text(self.boundary.file(name, file.file_name(), &file.kind()));
            match &file.content {
                Content::Bytes(bytes) => body.text(bytes.clone()),
                Content::Source { source, length } => {
                    let reader = Reader::Source(Arc::clone(source));
                    body.file(sending.file(name, reader, *length, largest), *length);
                }
                Content::Path(path) => {
                    let (file, found) = self.open(name, path).await?;
                    let length = Some(found.length);
                    let reader = Reader::File { file, found, left: found.length };
                    body.file(sending.file(name, reader, length, largest), length);
                }
            }
            body.text(Boundary::after_file());
        }
        body.text(self.boundary.end());
        Ok((body, sending))
    }

    async fn open(&self, name: &str, path: &Path) -> Result<(tokio::fs::File, Stamp)> {
        let failed = |error: std::io::Error| Error::validation(field(name), unreadable(&error));
        let file = tokio::fs::File::open(path).await.map_err(failed)?;
        let found = Stamp::of(&file.metadata().await.map_err(failed)?);
        // What was looked at is what is sent, in every attempt.
        match self.stamps.get().and_then(|stamps| stamps.get(name)) {
            Some(first) if *first != found => Err(Error::broken_upload(&field(name), CHANGED)),
            _ => Ok((file, found)),
        }
    }
}

const EMPTY: &str = "is empty: there is nothing to send";
const NO_TYPE: &str = "has a content type that is none: give one such as application/pdf";
const CHANGED: &str = "changed while it was sent, so the call was broken off; send it again";

fn field(name: &str) -> String {
    format!("files.{name}")
}

fn too_large(largest: u64) -> String {
    format!("is larger than the {largest} bytes that `max_upload_size` allows")
}

fn unreadable(error: &std::io::Error) -> String {
    let reason = match error.kind() {
        std::io::ErrorKind::NotFound => "there is no such file".to_owned(),
        kind => kind.to_string(),
    };
    format!("cannot be read ({reason})")
}
