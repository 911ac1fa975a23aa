//! The session of a client: how it stands, and what can be done about it.

use hbportal::{Family, Result, Secret, auth::SessionHandle};
use pyo3::prelude::*;

use super::{
    arguments::Given,
    asyncio::Call,
    client::Handle,
    errors::raised,
    operation::{Answer, Operation, work},
};

const REFRESH_NOW: &str = "session.refresh_now";
const REVOKE: &str = "session.revoke";
const CLOSE: &str = "session.close";

/// What the sessions of both clients have in common.
#[pyclass(frozen, subclass, module = "hbportal", name = "_Session")]
pub struct Steering {
    handle: Handle,
    family: Family,
}

impl Steering {
    fn core(&self, py: Python<'_>) -> PyResult<SessionHandle> {
        let client = self.handle.client(py)?;
        client.session_of(self.family).map_err(|error| raised(py, &error, None))
    }

    fn operation<F, T>(
        &self,
        id: &'static str,
        steer: impl FnOnce(SessionHandle) -> F + Send + 'static,
    ) -> Operation
    where
        F: Future<Output = Result<T>> + Send + 'static,
        T: Answer,
    {
        let family = self.family;
        Operation::prepare(id, || {
            Ok(work(move |client| async move { steer(client.session_of(family)?).await }))
        })
    }

    fn refresh_now(&self) -> Operation {
        self.operation(REFRESH_NOW, |session| async move { session.refresh_now().await })
    }

    fn revoke(&self) -> Operation {
        self.operation(REVOKE, |session| async move { session.revoke().await })
    }

    fn close(&self) -> Operation {
        self.operation(CLOSE, |session| async move {
            session.close().await;
            Ok(())
        })
    }
}

#[pymethods]
impl Steering {
    /// How the session stands. Nothing is read or sent for it.
    fn info<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        super::attribute::ToPython::to_python(&self.core(py)?.info(), py)
    }

    /// Logs in with another API key of the same account from now on. The pair at hand is kept as long as it works.
    fn set_api_key(&self, py: Python<'_>, api_key: &Bound<'_, PyAny>) -> PyResult<()> {
        let given = Given::default().with("api_key", api_key).take::<Secret>("api_key");
        let key = given.map_err(|error| raised(py, &error, None))?;
        self.core(py)?.set_api_key(key.clone()).map_err(|error| raised(py, &error, None))?;
        self.handle.keep_api_key(self.family, key);
        Ok(())
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let name = slf.as_any().get_type().name()?;
        Ok(match slf.get().core(slf.py()) {
            Ok(session) => format!("<hbportal.{name} {}>", session.info().state),
            Err(_) => format!("<hbportal.{name} of a closed client>"),
        })
    }
}

/// The session of a client.
#[pyclass(frozen, extends = Steering, module = "hbportal")]
pub struct Session;

/// The session of a client for asyncio.
#[pyclass(frozen, extends = Steering, module = "hbportal")]
pub struct AsyncSession;

impl Session {
    /// The session with a family, the portal by default.
    pub fn of(py: Python<'_>, handle: &Handle, family: Option<&Bound<'_, PyAny>>) -> PyResult<Py<Self>> {
        Py::new(py, PyClassInitializer::from(steering(py, handle, family)?).add_subclass(Self))
    }
}

impl AsyncSession {
    /// The session with a family, the portal by default.
    pub fn of(py: Python<'_>, handle: &Handle, family: Option<&Bound<'_, PyAny>>) -> PyResult<Py<Self>> {
        Py::new(py, PyClassInitializer::from(steering(py, handle, family)?).add_subclass(Self))
    }
}

fn steering(py: Python<'_>, handle: &Handle, family: Option<&Bound<'_, PyAny>>) -> PyResult<Steering> {
    let family = match family {
        None => Family::Portal,
        Some(name) => {
            let name = Given::default().with("family", name).take::<String>("family");
            name.and_then(|name| name.parse()).map_err(|error| raised(py, &error, None))?
        }
    };
    let steering = Steering { handle: handle.clone(), family };
    // Whether there is a way to that family.
    steering.core(py)?;
    Ok(steering)
}

#[pymethods]
impl Session {
    /// Gets a new pair now, though the old one may still work.
    fn refresh_now(slf: &Bound<'_, Self>) -> PyResult<Py<PyAny>> {
        let own = slf.as_super().get();
        own.handle.blocking(slf.py(), own.refresh_now())
    }

    /// Ends the session at the portal and forgets the pair, here and in the store.
    fn revoke(slf: &Bound<'_, Self>) -> PyResult<Py<PyAny>> {
        let own = slf.as_super().get();
        own.handle.blocking(slf.py(), own.revoke())
    }

    /// Gives out no token any more: each further call fails. The pair stays in the store.
    fn close(slf: &Bound<'_, Self>) -> PyResult<Py<PyAny>> {
        let own = slf.as_super().get();
        own.handle.blocking(slf.py(), own.close())
    }
}

#[pymethods]
impl AsyncSession {
    /// Gets a new pair now, though the old one may still work.
    fn refresh_now(slf: &Bound<'_, Self>) -> Call {
        let own = slf.as_super().get();
        own.handle.call(own.refresh_now())
    }

    /// Ends the session at the portal and forgets the pair, here and in the store.
    fn revoke(slf: &Bound<'_, Self>) -> Call {
        let own = slf.as_super().get();
        own.handle.call(own.revoke())
    }

    /// Gives out no token any more: each further call fails. The pair stays in the store.
    fn close(slf: &Bound<'_, Self>) -> Call {
        let own = slf.as_super().get();
        own.handle.call(own.close())
    }
}
