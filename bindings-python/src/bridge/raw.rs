//! Requests and answers as they go over the wire.

use hbportal::{Client, RawRequest};
use pyo3::{
    IntoPyObjectExt,
    prelude::*,
    types::{PyBytes, PyDict},
};

use super::{
    arguments::Given,
    attribute::ToPython,
    errors::raised,
    operation::{Answer, Flavour, Operation, work},
};

/// Any request.
pub fn raw_request(mut given: Given) -> Operation {
    Operation::prepare("request", || {
        let params = given.params::<RawRequest>()?;
        Ok(work(move |client: Client| async move { client.request(params).await }))
    })
}

impl Answer for hbportal::RawResponse {
    fn into_python(self, py: Python<'_>, _flavour: Flavour) -> PyResult<Py<PyAny>> {
        RawResponse(self).into_py_any(py)
    }
}

/// An answer as it came: status, headers, body, and what the transport did for it.
#[pyclass(frozen, module = "hbportal")]
pub struct RawResponse(hbportal::RawResponse);

#[pymethods]
impl RawResponse {
    /// The status.
    #[getter]
    fn status(&self) -> u16 {
        self.0.status()
    }

    /// The headers, with their names in lower case.
    #[getter]
    fn headers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let headers = PyDict::new(py);
        for (name, value) in self.0.headers() {
            headers.set_item(name, value)?;
        }
        Ok(headers)
    }

    /// The operation, or `request` for a raw one.
    #[getter]
    fn operation(&self) -> &str {
        self.0.operation()
    }

    /// The `X-Request-Id` that went with the call.
    #[getter]
    fn request_id(&self) -> &str {
        self.0.request_id()
    }

    /// How often the call was sent again.
    #[getter]
    fn retries_taken(&self) -> u32 {
        self.0.retries_taken()
    }

    /// The body.
    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.0.body())
    }

    /// The body as text; bytes that are no UTF-8 are replaced.
    #[getter]
    fn text(&self) -> String {
        self.0.text()
    }

    /// The body as JSON; an empty one is `None`.
    fn json<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.json().map_err(|error| raised(py, &error, None))?.to_python(py)
    }

    // Without the body, which may hold anything.
    fn __repr__(&self) -> String {
        format!("<hbportal.RawResponse {} of {}>", self.0.status(), self.0.operation())
    }
}

/// Keeps the last answer of a client.
#[pyclass(frozen, module = "hbportal")]
pub struct Recorder(hbportal::Recorder);

impl Recorder {
    /// The recorder of core.
    pub fn core(&self) -> &hbportal::Recorder {
        &self.0
    }
}

#[pymethods]
impl Recorder {
    #[new]
    fn new() -> Self {
        Self(hbportal::Recorder::new())
    }

    /// The last answer, of a success or of an error. Downloads are not kept.
    #[getter]
    fn last(&self) -> Option<RawResponse> {
        self.0.last().map(RawResponse)
    }
}
