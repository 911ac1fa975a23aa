//! What of the application a client works with: a token store, a listener.

use std::sync::Arc;

use hbportal::{
    Hooks,
    auth::{PairStoreAdapter, SessionEvent},
};
use pyo3::{
    exceptions::PyTypeError,
    intern,
    prelude::*,
    types::{PyDict, PyString},
};

use super::{
    arguments::Given, asyncio::running_loop, attribute::ToPython, operation::Flavour, secret,
    store::StoreObject,
};

const STORE: &str = "token_store";
const LISTENER: &str = "on_session_event";

/// The objects among the options of a client, kept for a client that is built again in a forked child.
pub struct Objects {
    store: Option<StoreObject>,
    listener: Option<Py<PyAny>>,
    flavour: Flavour,
}

impl Objects {
    /// Takes the objects out of the options; the rest is for core to read.
    pub fn take(options: Option<&Bound<'_, PyDict>>, flavour: Flavour) -> PyResult<(Self, Given)> {
        let mut objects = Self { store: None, listener: None, flavour };
        let Some(options) = options else { return Ok((objects, Given::default())) };
        let rest = options.copy()?;
        for name in [STORE, LISTENER] {
            if rest.get_item(name)?.is_some_and(|value| name == LISTENER || is_object(&value)) {
                rest.del_item(name)?;
            }
        }
        let mut given = Given::new(Some(&rest));
        if let Some(store) = options.get_item(STORE)?.filter(is_object) {
            objects.store = StoreObject::of(&store, flavour, given.problems())?;
        }
        if let Some(listener) = options.get_item(LISTENER)?.filter(|listener| !listener.is_none()) {
            match wrong(&listener)? {
                Some(problem) => given.problems().add(LISTENER, problem),
                None => objects.listener = Some(listener.unbind()),
            }
        }
        Ok((objects, given))
    }

    /// As core wants them.
    pub fn hooks(&self, py: Python<'_>) -> Hooks {
        let mut hooks = Hooks::new();
        if let Some(store) = &self.store {
            hooks = hooks.token_store(Arc::new(PairStoreAdapter::new(Arc::new(store.open(py)))));
        }
        if let Some(listener) = &self.listener {
            let listener = Arc::new(listener.clone_ref(py));
            hooks = hooks.on_session_event(move |event| tell(&listener, &event));
        }
        hooks
    }

    /// Whoever uses the client now is in an event loop, where an asynchronous store can run.
    pub fn look_for_loop(&self, py: Python<'_>) {
        if let (Some(store), Flavour::Asyncio) = (&self.store, self.flavour)
            && let Ok(event_loop) = running_loop(py)
        {
            store.use_loop(&event_loop);
        }
    }
}

/// Texts name a place, and core knows which.
fn is_object(value: &Bound<'_, PyAny>) -> bool {
    !value.is_none() && !value.is_instance_of::<PyString>() && !value.is_instance_of::<secret::Secret>()
}

/// Why something is no listener.
fn wrong(listener: &Bound<'_, PyAny>) -> PyResult<Option<&'static str>> {
    if !listener.is_callable() {
        return Ok(Some("must be a function that takes a SessionEvent"));
    }
    let is_coroutine = listener.py().import("inspect")?.getattr("iscoroutinefunction")?;
    let call = listener.getattr("__call__")?;
    let asynchronous =
        is_coroutine.call1((listener,))?.is_truthy()? || is_coroutine.call1((call,))?.is_truthy()?;
    Ok(asynchronous.then_some(
        "must be a plain function: it runs on a thread of its own, where nothing can be awaited; \
         let it call `loop.call_soon_threadsafe`",
    ))
}

fn tell(listener: &Py<PyAny>, event: &SessionEvent) {
    // Where the interpreter is going, nobody listens any more.
    let _ = Python::try_attach(|py| {
        let listener = listener.bind(py);
        let told = event.to_python(py).and_then(|event| listener.call1((event,))).and_then(|answer| {
            if !answer.hasattr(intern!(py, "__await__"))? {
                return Ok(());
            }
            answer.call_method0(intern!(py, "close"))?;
            Err(PyTypeError::new_err("a session listener gave a coroutine, which nobody can await"))
        });
        // As Python does with what fails where nobody can be told.
        if let Err(exception) = told {
            exception.write_unraisable(py, Some(listener));
        }
    });
}
