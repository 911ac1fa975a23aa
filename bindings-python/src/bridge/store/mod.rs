//! A token store of the application: a Python object with `load`, `save`, `clear` and perhaps `lock`.

mod failure;
mod host;
mod keeper;
mod lock;
mod pair;
mod thread;

use std::sync::{Arc, PoisonError};

use hbportal::request::Problems;
use pyo3::prelude::*;

use self::host::{Host, LastLoop};
pub use self::{failure::Raised, keeper::HostStore};
use super::operation::Flavour;

const OPTION: &str = "token_store";

/// An object of the application, checked.
pub struct StoreObject {
    object: Py<PyAny>,
    has_lock: bool,
    /// Where asynchronous methods run: the loop in which the client was last used.
    event_loop: LastLoop,
    flavour: Flavour,
}

impl StoreObject {
    /// The object, unless it can be none.
    pub fn of(
        object: &Bound<'_, PyAny>,
        flavour: Flavour,
        problems: &mut Problems,
    ) -> PyResult<Option<Self>> {
        let py = object.py();
        let is_coroutine = py.import("inspect")?.getattr("iscoroutinefunction")?;
        let mut good = true;
        for name in ["load", "save", "clear", "lock"] {
            match object.getattr_opt(name)? {
                Some(method) if method.is_callable() => {
                    if flavour == Flavour::Blocking && is_coroutine.call1((&method,))?.is_truthy()? {
                        let problem =
                            format!("has an asynchronous `{name}`, which only AsyncClient can await");
                        problems.add(OPTION, &problem);
                        good = false;
                    }
                }
                None if name == "lock" => {}
                _ => {
                    let problem = format!(
                        "must be a text, or an object with `load`, `save` and `clear`; this one has no method `{name}`"
                    );
                    problems.add(OPTION, &problem);
                    good = false;
                    break;
                }
            }
        }
        Ok(good.then(|| Self {
            object: object.clone().unbind(),
            has_lock: object.hasattr("lock").unwrap_or(false),
            event_loop: Arc::default(),
            flavour,
        }))
    }

    /// Whoever awaits a call of the client is in this loop.
    pub fn use_loop(&self, event_loop: &Bound<'_, PyAny>) {
        let before = self
            .event_loop
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .replace(event_loop.clone().unbind());
        drop(before);
    }

    /// The store of a client of core.
    pub fn open(&self, py: Python<'_>) -> HostStore {
        let event_loop = Arc::clone(&self.event_loop);
        HostStore::new(Host::new(self.object.clone_ref(py), self.has_lock, event_loop, self.flavour))
    }
}
