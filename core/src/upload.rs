//! Files to send: read piece by piece, never as a whole.

use std::{
    collections::BTreeMap,
    fmt,
    future::Future,
    path::{Path, PathBuf},
    pin::Pin,
    sync::Arc,
};

use bytes::Bytes;

use crate::error::Result;

/// The files of one call, by the name of the form's field that each fills.
pub type Files = BTreeMap<String, Upload>;

/// A file to send.
///
/// From a path or from memory it can be sent again when a connection breaks; from a source it is read once.
///
/// ```
/// use hbportal::Upload;
///
/// let proof = Upload::from_path("immunity.pdf");
/// assert_eq!(proof.file_name(), "immunity.pdf");
/// assert_eq!(proof.named("proof.pdf").file_name(), "proof.pdf");
/// let scan = Upload::from_bytes("scan.jpg", vec![0xff, 0xd8]).content_type("image/jpeg");
/// assert_eq!(scan.file_name(), "scan.jpg");
/// ```
#[derive(Clone)]
pub struct Upload {
    file_name: String,
    content_type: Option<String>,
    pub(crate) content: Content,
}

#[derive(Clone)]
pub(crate) enum Content {
    Path(PathBuf),
    Bytes(Bytes),
    Source { source: Arc<dyn UploadSource>, length: Option<u64> },
}

/// A piece of a file, when it is there.
pub type UploadPiece<'a> = Pin<Box<dyn Future<Output = Result<Option<Bytes>>> + Send + 'a>>;

/// Where pieces of a file come from: a stream of another language, or of your own.
pub trait UploadSource: Send + Sync + 'static {
    /// The next piece; nothing at the end. Never called twice at once.
    fn next(&self) -> UploadPiece<'_>;
}

impl Upload {
    /// The file at `path`. It is looked at when the call is made: a file that is missing, empty or too large is refused
    /// before anything is sent, and one that changes meanwhile ends the call.
    pub fn from_path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Self::new(name, Content::Path(path))
    }

    /// A file that is in memory already.
    pub fn from_bytes(file_name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self::new(file_name.into(), Content::Bytes(bytes.into()))
    }

    /// A file whose pieces come from a source, read as fast as they can be sent. `length` is its size in bytes, where it is
    /// known. It cannot be sent again once it has begun.
    pub fn from_source(file_name: impl Into<String>, length: Option<u64>, source: impl UploadSource) -> Self {
        Self::new(file_name.into(), Content::Source { source: Arc::new(source), length })
    }

    fn new(file_name: String, content: Content) -> Self {
        Self { file_name, content_type: None, content }
    }

    /// Gives the file the name that the server is to see, instead of its own.
    #[must_use]
    pub fn named(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = file_name.into();
        self
    }

    /// Says what the file is, such as `application/pdf`; without it, its name says so.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// The name that the server sees.
    pub fn file_name(&self) -> &str {
        &self.file_name
    }

    /// What the file is: as was said, or as its name says.
    pub(crate) fn kind(&self) -> String {
        self.content_type
            .clone()
            .unwrap_or_else(|| mime_guess::from_path(&self.file_name).first_or_octet_stream().to_string())
    }

    /// Whether sending it twice sends the same.
    pub(crate) fn is_repeatable(&self) -> bool {
        !matches!(self.content, Content::Source { .. })
    }
}

impl From<PathBuf> for Upload {
    fn from(path: PathBuf) -> Self {
        Self::from_path(path)
    }
}

impl From<&Path> for Upload {
    fn from(path: &Path) -> Self {
        Self::from_path(path)
    }
}

impl From<&str> for Upload {
    fn from(path: &str) -> Self {
        Self::from_path(path)
    }
}

// By hand: a file's name may be a person's.
impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload").finish_non_exhaustive()
    }
}
