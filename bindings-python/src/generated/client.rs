//! Written by `cargo xtask bindgen` from `core/src/api` and `core/src/config`; do not edit.

use pyo3::{prelude::*, types::PyDict};

use crate::bridge::prelude::*;

/// A client of the portal whose calls wait for their answers.
///
/// Options that are left out are looked for in the environment: `HBPORTAL_CLIENT_ID`, `HBPORTAL_API_KEY`, …
#[pyclass(frozen, module = "hbportal", weakref)]
pub struct Client(Handle);

#[pymethods]
impl Client {
    #[new]
    #[pyo3(signature = (**options), text_signature = "(*, client_id=None, api_key=None, base_url=None, session=None, token_file=None, token_store=None, timeout=None, connect_timeout=None, max_retries=None, max_retry_after=None, requests_per_minute=None, proxy=None, ca_bundle=None, routes=None, user_agent=None, max_upload_size=None, practical_training=None, virtual_bls=None, services=None, academy=None, on_session_event=None)")]
    fn new(py: Python<'_>, options: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        Handle::open(py, options, Flavour::Blocking).map(Self)
    }

    /// The same client with other options for its calls; both share connections, token and pace.
    #[pyo3(signature = (**options), text_signature = "($self, *, timeout=None, max_retries=None, idempotency_key=None)")]
    fn with_options(&self, py: Python<'_>, options: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        self.0.with_options(py, Given::new(options)).map(Self)
    }

    /// The same client, whose answers `recorder` keeps as they came.
    fn recorded(&self, py: Python<'_>, recorder: &Recorder) -> PyResult<Self> {
        self.0.recorded(py, recorder).map(Self)
    }

    /// The session with the portal: how it stands, and what can be done about it. None of it is needed for a call.
    #[getter]
    fn session(&self, py: Python<'_>) -> PyResult<Py<Session>> {
        Session::of(py, &self.0, None)
    }

    /// The session with a family that has a token of its own; those that have none share the portal's.
    fn session_of(&self, py: Python<'_>, family: &Bound<'_, PyAny>) -> PyResult<Py<Session>> {
        Session::of(py, &self.0, Some(family))
    }

    fn __repr__(&self) -> &'static str {
        "<hbportal.Client>"
    }

    /// Sends any request, with the same token, retries, pace and errors as an operation.
    #[pyo3(signature = (method, path, **arguments), text_signature = "($self, method, path, *, query=None, json=None, form=None, family=None, headers=None)")]
    fn request(
        &self,
        py: Python<'_>,
        method: &Bound<'_, PyAny>,
        path: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, raw_request(Given::new(arguments).with("method", method).with("path", path)))
    }

    /// Ends the client: its connections are closed, and calls after this fail. A token exchange under way is waited for, a
    /// few seconds at most, so that its pair is saved.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        self.0.close(py)
    }

    fn __enter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    #[pyo3(signature = (*_exception))]
    fn __exit__(&self, py: Python<'_>, _exception: &Bound<'_, PyAny>) -> PyResult<()> {
        self.0.close(py)
    }

    /// The academy: bookings of courses, and links to book one.
    #[getter]
    fn academy(&self) -> super::academy::family::Academy {
        super::academy::family::Academy(self.0.clone())
    }

    /// Token pairs for others, and what the portal says of the token in use.
    #[getter]
    fn auth(&self) -> super::portal::auth::Auth {
        super::portal::auth::Auth(self.0.clone())
    }

    /// Requests for references about a candidate.
    #[getter]
    fn reference_requests(&self) -> super::portal::reference_requests::ReferenceRequests {
        super::portal::reference_requests::ReferenceRequests(self.0.clone())
    }

    /// The references that referees gave.
    #[getter]
    fn references(&self) -> super::portal::references::References {
        super::portal::references::References(self.0.clone())
    }

    /// Endpoints to which the portal delivers events.
    #[getter]
    fn webhooks(&self) -> super::portal::webhooks::Webhooks {
        super::portal::webhooks::Webhooks(self.0.clone())
    }

    /// The forms that referees fill in.
    #[getter]
    fn templates(&self) -> super::portal::templates::Templates {
        super::portal::templates::Templates(self.0.clone())
    }

    /// Practical training (TDTA, beta).
    #[getter]
    fn practical_training(&self) -> super::practical_training::family::PracticalTraining {
        super::practical_training::family::PracticalTraining(self.0.clone())
    }

    /// HB Services: interviews.
    #[getter]
    fn services(&self) -> super::services::family::Services {
        super::services::family::Services(self.0.clone())
    }

    /// The portal's first API (deprecated).
    #[getter]
    fn v1(&self) -> super::v1::family::V1 {
        super::v1::family::V1(self.0.clone())
    }

    /// Virtual BLS (beta).
    #[getter]
    fn virtual_bls(&self) -> super::virtual_bls::family::VirtualBls {
        super::virtual_bls::family::VirtualBls(self.0.clone())
    }
}

/// A client of the portal for asyncio: its calls are awaited.
///
/// Options that are left out are looked for in the environment: `HBPORTAL_CLIENT_ID`, `HBPORTAL_API_KEY`, …
#[pyclass(frozen, module = "hbportal", weakref)]
pub struct AsyncClient(Handle);

#[pymethods]
impl AsyncClient {
    #[new]
    #[pyo3(signature = (**options), text_signature = "(*, client_id=None, api_key=None, base_url=None, session=None, token_file=None, token_store=None, timeout=None, connect_timeout=None, max_retries=None, max_retry_after=None, requests_per_minute=None, proxy=None, ca_bundle=None, routes=None, user_agent=None, max_upload_size=None, practical_training=None, virtual_bls=None, services=None, academy=None, on_session_event=None)")]
    fn new(py: Python<'_>, options: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        Handle::open(py, options, Flavour::Asyncio).map(Self)
    }

    /// The same client with other options for its calls; both share connections, token and pace.
    #[pyo3(signature = (**options), text_signature = "($self, *, timeout=None, max_retries=None, idempotency_key=None)")]
    fn with_options(&self, py: Python<'_>, options: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        self.0.with_options(py, Given::new(options)).map(Self)
    }

    /// The same client, whose answers `recorder` keeps as they came.
    fn recorded(&self, py: Python<'_>, recorder: &Recorder) -> PyResult<Self> {
        self.0.recorded(py, recorder).map(Self)
    }

    /// The session with the portal: how it stands, and what can be done about it. None of it is needed for a call.
    #[getter]
    fn session(&self, py: Python<'_>) -> PyResult<Py<AsyncSession>> {
        AsyncSession::of(py, &self.0, None)
    }

    /// The session with a family that has a token of its own; those that have none share the portal's.
    fn session_of(&self, py: Python<'_>, family: &Bound<'_, PyAny>) -> PyResult<Py<AsyncSession>> {
        AsyncSession::of(py, &self.0, Some(family))
    }

    fn __repr__(&self) -> &'static str {
        "<hbportal.AsyncClient>"
    }

    /// Sends any request, with the same token, retries, pace and errors as an operation.
    #[pyo3(signature = (method, path, **arguments), text_signature = "($self, method, path, *, query=None, json=None, form=None, family=None, headers=None)")]
    fn request(
        &self,
        method: &Bound<'_, PyAny>,
        path: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> Call {
        self.0.call(raw_request(Given::new(arguments).with("method", method).with("path", path)))
    }

    /// Ends the client: its connections are closed, and calls after this fail. A token exchange under way is waited for, a
    /// few seconds at most, so that its pair is saved.
    fn close(&self, py: Python<'_>) -> Call {
        self.0.close_call(py)
    }

    fn __aenter__(slf: Py<Self>) -> Call {
        Call::ready(slf.into_any())
    }

    #[pyo3(signature = (*_exception))]
    fn __aexit__(&self, py: Python<'_>, _exception: &Bound<'_, PyAny>) -> Call {
        self.close(py)
    }

    /// The academy: bookings of courses, and links to book one.
    #[getter]
    fn academy(&self) -> super::academy::family::AsyncAcademy {
        super::academy::family::AsyncAcademy(self.0.clone())
    }

    /// Token pairs for others, and what the portal says of the token in use.
    #[getter]
    fn auth(&self) -> super::portal::auth::AsyncAuth {
        super::portal::auth::AsyncAuth(self.0.clone())
    }

    /// Requests for references about a candidate.
    #[getter]
    fn reference_requests(&self) -> super::portal::reference_requests::AsyncReferenceRequests {
        super::portal::reference_requests::AsyncReferenceRequests(self.0.clone())
    }

    /// The references that referees gave.
    #[getter]
    fn references(&self) -> super::portal::references::AsyncReferences {
        super::portal::references::AsyncReferences(self.0.clone())
    }

    /// Endpoints to which the portal delivers events.
    #[getter]
    fn webhooks(&self) -> super::portal::webhooks::AsyncWebhooks {
        super::portal::webhooks::AsyncWebhooks(self.0.clone())
    }

    /// The forms that referees fill in.
    #[getter]
    fn templates(&self) -> super::portal::templates::AsyncTemplates {
        super::portal::templates::AsyncTemplates(self.0.clone())
    }

    /// Practical training (TDTA, beta).
    #[getter]
    fn practical_training(&self) -> super::practical_training::family::AsyncPracticalTraining {
        super::practical_training::family::AsyncPracticalTraining(self.0.clone())
    }

    /// HB Services: interviews.
    #[getter]
    fn services(&self) -> super::services::family::AsyncServices {
        super::services::family::AsyncServices(self.0.clone())
    }

    /// The portal's first API (deprecated).
    #[getter]
    fn v1(&self) -> super::v1::family::AsyncV1 {
        super::v1::family::AsyncV1(self.0.clone())
    }

    /// Virtual BLS (beta).
    #[getter]
    fn virtual_bls(&self) -> super::virtual_bls::family::AsyncVirtualBls {
        super::virtual_bls::family::AsyncVirtualBls(self.0.clone())
    }
}
