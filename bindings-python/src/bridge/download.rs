//! Files on their way.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};

use bytes::Bytes;
use hbportal::Error;
use pyo3::{IntoPyObjectExt, prelude::*, types::PyBytes};

use super::{
    asyncio::Call,
    blocking,
    errors::{misused, raised},
    fork::Native,
    operation::{Answer, Flavour, Running, running},
    pager::OrEnd,
};

const OPERATION: &str = "download";

/// The class of the client that asked.
pub fn wrap(py: Python<'_>, file: hbportal::Download, flavour: Flavour) -> PyResult<Py<PyAny>> {
    let file = File(Mutex::new(Some(Arc::new(Native::new(file)))));
    match flavour {
        Flavour::Blocking => Download(file).into_py_any(py),
        Flavour::Asyncio => AsyncDownload(file).into_py_any(py),
    }
}

/// A file, until it is closed.
struct File(Mutex<Option<Arc<Native<hbportal::Download>>>>);

impl File {
    fn open(&self, py: Python<'_>) -> PyResult<Arc<Native<hbportal::Download>>> {
        let open = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let open = open.ok_or_else(|| misused(py, "this download is closed: ask for the file again"))?;
        if open.get().is_none() {
            return Err(misused(
                py,
                "this download was begun before the process forked: ask for the file again",
            ));
        }
        Ok(open)
    }

    fn close(&self) {
        let file = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        drop(file);
    }

    fn with<T>(&self, py: Python<'_>, look: impl FnOnce(&hbportal::Download) -> T) -> PyResult<T> {
        let open = self.open(py)?;
        open.get().map(look).ok_or_else(|| misused(py, "this download belongs to another process"))
    }

    fn read(&self, py: Python<'_>) -> PyResult<Running> {
        let file = self.open(py)?;
        Ok(running(async move { usable(&file)?.hand_over_bytes().await }))
    }

    fn chunk(&self, py: Python<'_>) -> PyResult<Running> {
        let file = self.open(py)?;
        Ok(running(async move { usable(&file)?.hand_over_chunk().await.map(OrEnd) }))
    }

    fn save(&self, py: Python<'_>, path: &Bound<'_, PyAny>) -> PyResult<Running> {
        let file = self.open(py)?;
        let wrong = |_| raised(py, &Error::validation("path", "must be text or a path object"), None);
        let path: PathBuf = path.extract().map_err(wrong)?;
        Ok(running(async move { usable(&file)?.save(path).await }))
    }
}

fn usable(file: &Native<hbportal::Download>) -> hbportal::Result<&hbportal::Download> {
    file.get().ok_or_else(|| Error::validation("download", "belongs to another process"))
}

impl Answer for Bytes {
    fn into_python(self, py: Python<'_>, _flavour: Flavour) -> PyResult<Py<PyAny>> {
        Ok(PyBytes::new(py, &self).into_any().unbind())
    }
}

impl Answer for u64 {
    fn into_python(self, py: Python<'_>, _flavour: Flavour) -> PyResult<Py<PyAny>> {
        self.into_py_any(py)
    }
}

fn wait(py: Python<'_>, running: Running) -> PyResult<Py<PyAny>> {
    let reply = blocking::wait(py, running)?.map_err(|error| raised(py, &error, None))?;
    reply(py, Flavour::Blocking)
}

/// A file on its way. It is read once: as pieces, as a whole, or into a file.
#[pyclass(frozen, module = "hbportal")]
pub struct Download(File);

#[pymethods]
impl Download {
    /// What the server says the file is.
    #[getter]
    fn content_type(&self, py: Python<'_>) -> PyResult<Option<String>> {
        self.0.with(py, |file| file.content_type().map(str::to_owned))
    }

    /// How many bytes the file has, where the server says so.
    #[getter]
    fn content_length(&self, py: Python<'_>) -> PyResult<Option<u64>> {
        self.0.with(py, hbportal::Download::content_length)
    }

    /// The `X-Request-Id` that went with the call.
    #[getter]
    fn request_id(&self, py: Python<'_>) -> PyResult<String> {
        self.0.with(py, |file| file.request_id().to_owned())
    }

    /// The whole file, in memory.
    fn read(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        wait(py, self.0.read(py)?)
    }

    /// Writes the file to `path` and returns its size in bytes.
    fn save(&self, py: Python<'_>, path: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        wait(py, self.0.save(py, path)?)
    }

    /// Lets go of the file: what was not read is not fetched.
    fn close(&self) {
        self.0.close();
    }

    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        wait(py, self.0.chunk(py)?)
    }

    fn __enter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    #[pyo3(signature = (*_exception))]
    fn __exit__(&self, _exception: &Bound<'_, PyAny>) {
        self.0.close();
    }
}

/// A file on its way. It is read once: as pieces, as a whole, or into a file.
#[pyclass(frozen, module = "hbportal")]
pub struct AsyncDownload(File);

impl AsyncDownload {
    fn call(running: PyResult<Running>) -> Call {
        Call::new(OPERATION, move |_| running)
    }
}

#[pymethods]
impl AsyncDownload {
    /// What the server says the file is.
    #[getter]
    fn content_type(&self, py: Python<'_>) -> PyResult<Option<String>> {
        self.0.with(py, |file| file.content_type().map(str::to_owned))
    }

    /// How many bytes the file has, where the server says so.
    #[getter]
    fn content_length(&self, py: Python<'_>) -> PyResult<Option<u64>> {
        self.0.with(py, hbportal::Download::content_length)
    }

    /// The `X-Request-Id` that went with the call.
    #[getter]
    fn request_id(&self, py: Python<'_>) -> PyResult<String> {
        self.0.with(py, |file| file.request_id().to_owned())
    }

    /// The whole file, in memory.
    fn read(&self, py: Python<'_>) -> Call {
        Self::call(self.0.read(py))
    }

    /// Writes the file to `path` and returns its size in bytes.
    fn save(&self, py: Python<'_>, path: &Bound<'_, PyAny>) -> Call {
        Self::call(self.0.save(py, path))
    }

    /// Lets go of the file: what was not read is not fetched.
    fn close(&self, py: Python<'_>) -> Call {
        self.0.close();
        Call::ready(py.None())
    }

    fn __aiter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __anext__(&self, py: Python<'_>) -> Call {
        Self::call(self.0.chunk(py)).at_once()
    }

    fn __aenter__(slf: Py<Self>) -> Call {
        Call::ready(slf.into_any())
    }

    #[pyo3(signature = (*_exception))]
    fn __aexit__(&self, py: Python<'_>, _exception: &Bound<'_, PyAny>) -> Call {
        self.close(py)
    }
}
