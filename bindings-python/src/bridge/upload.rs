//! Files to send: paths, bytes, and file objects of Python, which are read piece by piece.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use bytes::Bytes;
use hbportal::{Client, Error, Result, UploadPiece, UploadSource, request::Problems};
use pyo3::{
    PyTraverseError, PyVisit,
    exceptions::PyTypeError,
    intern,
    prelude::*,
    pybacked::PyBackedBytes,
    types::{PyByteArray, PyBytes, PyMapping, PyMemoryView, PyString, PyTuple},
};

use super::{
    errors::raised,
    operation::{Answer, Flavour, Reply, Work},
};

/// How much of a file object is read at once: the GIL is held that long.
const PIECE: usize = 256 << 10;

const NAMELESS: &str = "has no name: give it one, such as hbportal.Upload(content, name=\"scan.jpg\")";
const NO_FILE: &str =
    "must be a path, a file opened in binary mode, an hbportal.Upload, or a tuple of name and content";
const TEXT: &str = "is a text file: open it in binary mode, such as open(path, \"rb\")";

/// What a file holds.
enum Content {
    Path(PathBuf),
    Bytes(Bytes),
    /// Anything with a `read` that gives bytes.
    Object(Py<PyAny>),
}

impl Content {
    /// The content, or what is wrong with it.
    fn of(value: &Bound<'_, PyAny>) -> Result<Self, &'static str> {
        let py = value.py();
        if value.is_instance_of::<PyBytes>() || value.is_instance_of::<PyByteArray>() {
            // A `bytes` object is used where it is; what can be changed is copied.
            let bytes: PyBackedBytes = value.extract().map_err(|_| NO_FILE)?;
            return Ok(Self::Bytes(Bytes::from_owner(bytes)));
        }
        if value.is_instance_of::<PyMemoryView>() {
            let bytes: PyBackedBytes = value
                .call_method0(intern!(py, "tobytes"))
                .and_then(|bytes| Ok(bytes.extract()?))
                .map_err(|_| NO_FILE)?;
            return Ok(Self::Bytes(Bytes::from_owner(bytes)));
        }
        if value.is_instance_of::<PyString>() || value.hasattr(intern!(py, "__fspath__")).unwrap_or(false) {
            return value.extract().map(Self::Path).map_err(|_| "is a path that is no text");
        }
        if !value.hasattr(intern!(py, "read")).unwrap_or(false) {
            return Err(NO_FILE);
        }
        let is_text = py.import("io").and_then(|io| value.is_instance(&io.getattr("TextIOBase")?));
        if is_text.unwrap_or(false) {
            return Err(TEXT);
        }
        Ok(Self::Object(value.clone().unbind()))
    }

    fn clone_ref(&self, py: Python<'_>) -> Self {
        match self {
            Self::Path(path) => Self::Path(path.clone()),
            Self::Bytes(bytes) => Self::Bytes(bytes.clone()),
            Self::Object(object) => Self::Object(object.clone_ref(py)),
        }
    }

    /// The name that it brings along.
    fn own_name(&self, py: Python<'_>) -> Option<String> {
        match self {
            Self::Path(path) => name_of(path),
            Self::Bytes(_) => None,
            Self::Object(object) => {
                // A file that was opened by its number has that for its name.
                let path: PathBuf = object.getattr(py, intern!(py, "name")).ok()?.extract(py).ok()?;
                name_of(&path)
            }
        }
    }
}

fn name_of(path: &Path) -> Option<String> {
    path.file_name().map(|name| name.to_string_lossy().into_owned())
}

/// A file to send, with its name.
struct File {
    content: Content,
    name: String,
    content_type: Option<String>,
}

impl File {
    /// The file, or what is wrong with it.
    fn of(value: &Bound<'_, PyAny>) -> Result<Self, &'static str> {
        let py = value.py();
        if let Ok(upload) = value.cast::<Upload>() {
            let upload = upload.get();
            return Self::new(
                py,
                upload.content.clone_ref(py),
                upload.name.clone(),
                upload.content_type.clone(),
            );
        }
        if let Ok(parts) = value.cast::<PyTuple>() {
            let of_name = "must be a tuple of name, content and perhaps content type";
            let text =
                |place: usize| parts.get_item(place).and_then(|part| part.extract()).map_err(|_| of_name);
            let content_type = match parts.len() {
                2 => None,
                3 => Some(text(2)?),
                _ => return Err(of_name),
            };
            let content = Content::of(&parts.get_item(1).map_err(|_| of_name)?)?;
            return Self::new(py, content, Some(text(0)?), content_type);
        }
        Self::new(py, Content::of(value)?, None, None)
    }

    fn new(
        py: Python<'_>,
        content: Content,
        name: Option<String>,
        content_type: Option<String>,
    ) -> Result<Self, &'static str> {
        if matches!(content, Content::Path(_)) && name.is_some() {
            return Err("is a path, which is sent under its own name: open the file to give it another one");
        }
        let name = name.or_else(|| content.own_name(py)).unwrap_or_default();
        if name.trim().is_empty() && !matches!(content, Content::Path(_)) {
            return Err(NAMELESS);
        }
        Ok(Self { content, name, content_type })
    }
}

/// The files of one call, by the names of the form's fields.
#[derive(Default)]
pub struct Files(Vec<(String, File)>);

impl Files {
    /// The files of a mapping; what is wrong with one is noted under its name.
    pub fn read(value: &Bound<'_, PyAny>, problems: &mut Problems) -> Self {
        let mut files = Self::default();
        if value.is_none() {
            return files;
        }
        let items = value.cast::<PyMapping>().ok().and_then(|files| files.items().ok());
        let Some(items) = items else {
            problems.add("files", "must be a mapping from the names of the form's fields to files");
            return files;
        };
        for item in items {
            let Ok((name, value)) = item.extract::<(String, Bound<'_, PyAny>)>() else {
                problems.add("files", "must have text for its keys");
                continue;
            };
            match File::of(&value) {
                Ok(file) => files.0.push((name, file)),
                Err(problem) => problems.add(&format!("files.{name}"), problem),
            }
        }
        files
    }

    /// The files as core takes them. How long a file object is, it is asked where it may take its time.
    async fn open(self, exception: &Exception) -> Result<hbportal::Files> {
        let mut files = hbportal::Files::new();
        for (field, File { content, name, content_type }) in self.0 {
            let upload = match content {
                Content::Path(path) => hbportal::Upload::from_path(path),
                Content::Bytes(bytes) => hbportal::Upload::from_bytes(name, bytes),
                Content::Object(object) => {
                    let reading = Arc::new(Reading {
                        field: format!("files.{field}"),
                        object,
                        exception: exception.clone(),
                    });
                    let length = Arc::clone(&reading).aside(length).await?;
                    hbportal::Upload::from_source(name, length, Source(reading))
                }
            };
            files.insert(
                field,
                match content_type {
                    Some(content_type) => upload.content_type(content_type),
                    None => upload,
                },
            );
        }
        Ok(files)
    }
}

/// What a file object raised while it was read: the cause of the error that the call ends in.
#[derive(Clone, Default)]
struct Exception(Arc<Mutex<Option<PyErr>>>);

impl Exception {
    fn keep(&self, exception: PyErr) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(exception);
    }

    fn take(&self) -> Option<PyErr> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// A file object that is being read.
struct Reading {
    field: String,
    object: Py<PyAny>,
    exception: Exception,
}

impl Reading {
    /// Asks the object something on a thread that may wait, which the runtime's own may not.
    async fn aside<T: Send + 'static>(
        self: Arc<Self>,
        ask: impl FnOnce(&Bound<'_, PyAny>) -> PyResult<T> + Send + 'static,
    ) -> Result<T> {
        let gone = || Error::configuration("the interpreter is ending: the file cannot be read any more");
        let asked = tokio::task::spawn_blocking(move || {
            Python::try_attach(|py| {
                ask(self.object.bind(py)).map_err(|exception| {
                    let kind = exception.get_type(py).name().map(|name| name.to_string()).unwrap_or_default();
                    self.exception.keep(exception);
                    // Its words may name a person's file: they stay with the cause.
                    Error::validation(self.field.as_str(), format!("could not be read: it raised {kind}"))
                })
            })
            .unwrap_or_else(|| Err(gone()))
        });
        asked.await.unwrap_or_else(|_| Err(gone()))
    }
}

/// How many bytes are left in a file object, where it can tell without being read.
fn length(file: &Bound<'_, PyAny>) -> PyResult<Option<u64>> {
    let py = file.py();
    let seekable = file.getattr_opt(intern!(py, "seekable"))?;
    if !seekable.map_or(Ok(false), |seekable| seekable.call0()?.is_truthy())? {
        return Ok(None);
    }
    let here: u64 = file.call_method0(intern!(py, "tell"))?.extract()?;
    let end: u64 = file.call_method1(intern!(py, "seek"), (0, 2))?.extract()?;
    file.call_method1(intern!(py, "seek"), (here,))?;
    Ok(Some(end.saturating_sub(here)))
}

/// The next piece of a file object; nothing at the end.
fn piece(file: &Bound<'_, PyAny>) -> PyResult<Option<Bytes>> {
    let piece = file.call_method1(intern!(file.py(), "read"), (PIECE,))?;
    let Ok(bytes) = piece.extract::<PyBackedBytes>() else {
        let kind = piece.get_type().name()?;
        return Err(PyTypeError::new_err(format!("read() must give bytes, as in binary mode, not {kind}")));
    };
    // Copied, because it would wait for the GIL when it is let go.
    Ok((!bytes.is_empty()).then(|| Bytes::copy_from_slice(&bytes)))
}

struct Source(Arc<Reading>);

impl UploadSource for Source {
    fn next(&self) -> UploadPiece<'_> {
        Box::pin(Arc::clone(&self.0).aside(piece))
    }
}

/// Makes a call of core ready that sends files.
pub fn sending<F, T>(
    operation: &'static str,
    files: Files,
    start: impl FnOnce(Client, hbportal::Files) -> F + Send + 'static,
) -> Work
where
    F: Future<Output = Result<T>> + Send + 'static,
    T: Answer,
{
    Box::new(move |client| {
        Box::pin(async move {
            let exception = Exception::default();
            let answer = match files.open(&exception).await {
                Ok(files) => start(client, files).await,
                Err(error) => Err(error),
            };
            match (answer, exception.take()) {
                (Ok(answer), _) => {
                    Ok(Box::new(move |py: Python<'_>, flavour: Flavour| answer.into_python(py, flavour))
                        as Reply)
                }
                (Err(error), None) => Err(error),
                (Err(error), Some(exception)) => Ok(Box::new(move |py: Python<'_>, _| {
                    let failed = raised(py, &error, Some(operation));
                    failed.set_cause(py, Some(exception));
                    Err(failed)
                }) as Reply),
            }
        })
    })
}

/// A file to send: a path, bytes, or an open file, with what the server is to know of it.
#[pyclass(frozen, module = "hbportal")]
pub struct Upload {
    content: Content,
    name: Option<String>,
    content_type: Option<String>,
}

#[pymethods]
impl Upload {
    #[new]
    #[pyo3(signature = (content, *, name=None, content_type=None))]
    fn new(content: &Bound<'_, PyAny>, name: Option<String>, content_type: Option<String>) -> PyResult<Self> {
        let py = content.py();
        let checked = Content::of(content).and_then(|content| File::new(py, content, name.clone(), None));
        let file = checked.map_err(|problem| raised(py, &Error::validation("content", problem), None))?;
        Ok(Self { content: file.content, name, content_type })
    }

    // Without the name, which may be a person's.
    fn __repr__(&self) -> &'static str {
        "<hbportal.Upload>"
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> std::result::Result<(), PyTraverseError> {
        match &self.content {
            Content::Object(object) => visit.call(object),
            Content::Path(_) | Content::Bytes(_) => Ok(()),
        }
    }
}
