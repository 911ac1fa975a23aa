//! A token store of the application: a Python object with `load`, `save`, `clear` and perhaps `lock`.
//!
//! Its methods run one after the other on a thread of their own, so that a lock is released where it was taken. What
//! asynchronous methods begin runs on the event loop of the client, while that thread waits.

use std::{
    fmt,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        mpsc::{Sender, channel},
    },
    thread,
    time::Duration,
};

use hbportal::{
    Error, Result, TokenPair,
    auth::{PairStore, StoreFuture, StoreLock},
    request::{Problems, from_json},
};
use pyo3::{
    exceptions::{PyRuntimeError, PyTimeoutError, PyTypeError},
    intern,
    prelude::*,
    types::{PyDict, PyMapping},
};
use tokio::sync::oneshot;

use super::{arguments::json_of_mapping, operation::Flavour};

const OPTION: &str = "token_store";

/// How long an asynchronous method may go on after nobody waits for it any more.
const GLANCE: Duration = Duration::from_millis(50);

/// An object of the application, checked.
pub struct StoreObject {
    object: Py<PyAny>,
    has_lock: bool,
    /// Where asynchronous methods run: the loop in which the client was last used.
    event_loop: Arc<Mutex<Option<Py<PyAny>>>>,
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
        let before = lock(&self.event_loop).replace(event_loop.clone().unbind());
        drop(before);
    }

    /// The store of a client of core.
    pub fn open(&self, py: Python<'_>) -> HostStore {
        HostStore(Arc::new(Inner {
            object: self.object.clone_ref(py),
            has_lock: self.has_lock,
            event_loop: Arc::clone(&self.event_loop),
            flavour: self.flavour,
            jobs: Mutex::new(None),
        }))
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The object, as core wants it.
pub struct HostStore(Arc<Inner>);

struct Inner {
    object: Py<PyAny>,
    has_lock: bool,
    event_loop: Arc<Mutex<Option<Py<PyAny>>>>,
    flavour: Flavour,
    /// To the thread, once there is one. It ends with this.
    jobs: Mutex<Option<Sender<Job>>>,
}

type Job = Box<dyn FnOnce() + Send>;

impl fmt::Debug for HostStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<a Python object>")
    }
}

impl Inner {
    /// Runs `ask` on the thread, unless nobody waits for it any more when its turn comes.
    async fn aside<T: Send + 'static>(
        self: &Arc<Self>,
        what: &'static str,
        ask: impl FnOnce(&Self, Python<'_>, &dyn Fn() -> bool) -> PyResult<T> + Send + 'static,
    ) -> Result<T> {
        let (done, outcome) = oneshot::channel();
        let own = Arc::clone(self);
        self.give(Box::new(move || {
            if done.is_closed() {
                return;
            }
            let asked = Python::try_attach(|py| {
                ask(&own, py, &|| done.is_closed()).map_err(|exception| failed(py, what, exception))
            });
            let _ = done.send(asked.unwrap_or_else(|| Err(gone())));
        }))?;
        outcome.await.unwrap_or_else(|_| Err(gone()))
    }

    fn give(&self, job: Job) -> Result<()> {
        let mut jobs = lock(&self.jobs);
        let sender = if let Some(sender) = jobs.as_ref() {
            sender
        } else {
            let (sender, waiting) = channel::<Job>();
            let started = thread::Builder::new()
                .name("hbportal-store".to_owned())
                .spawn(move || waiting.into_iter().for_each(|job| job()));
            started.map_err(|error| Error::store("no thread for the token store").with_source(error))?;
            jobs.insert(sender)
        };
        sender.send(job).map_err(|_| gone())
    }

    /// Calls a method; what it only promises is awaited in the event loop.
    fn call<'py>(
        &self,
        py: Python<'py>,
        method: &Bound<'py, PyAny>,
        arguments: impl pyo3::call::PyCallArgs<'py>,
        abandoned: &dyn Fn() -> bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let answer = method.call1(arguments)?;
        let coroutine = py.import("inspect")?.call_method1(intern!(py, "iscoroutine"), (&answer,))?;
        if !coroutine.is_truthy()? {
            return Ok(answer);
        }
        let closed = |error: PyErr| {
            // It would warn of never having been awaited.
            let _ = answer.call_method0(intern!(py, "close"));
            error
        };
        if self.flavour == Flavour::Blocking {
            return Err(closed(PyTypeError::new_err(
                "only AsyncClient can await an asynchronous token store",
            )));
        }
        let event_loop = lock(&self.event_loop).as_ref().map(|event_loop| event_loop.clone_ref(py));
        let event_loop = event_loop
            .ok_or_else(|| closed(PyRuntimeError::new_err("no event loop has awaited a call yet")))?;
        let future = py
            .import("asyncio")?
            .call_method1(intern!(py, "run_coroutine_threadsafe"), (&answer, event_loop))
            .map_err(closed)?;
        loop {
            match future.call_method1(intern!(py, "result"), (GLANCE.as_secs_f64(),)) {
                Err(error) if is_waiting(py, &error, &future) => {
                    if abandoned() {
                        future.call_method0(intern!(py, "cancel"))?;
                        return Err(error);
                    }
                }
                answered => return answered,
            }
        }
    }
}

/// Whether it was `result` that gave up, and not the coroutine.
fn is_waiting(py: Python<'_>, error: &PyErr, future: &Bound<'_, PyAny>) -> bool {
    let done = || future.call_method0(intern!(py, "done"))?.is_truthy();
    let concurrent = py.import("concurrent.futures").and_then(|module| module.getattr("TimeoutError"));
    let timed_out = error.is_instance_of::<PyTimeoutError>(py)
        || concurrent.is_ok_and(|kind| error.matches(py, kind).unwrap_or(false));
    timed_out && !done().unwrap_or(true)
}

impl PairStore for HostStore {
    fn load(&self) -> StoreFuture<'_, Option<TokenPair>> {
        Box::pin(async {
            let loaded = self.0.aside("load", |own, py, abandoned| {
                let answer = own.call(py, &own.object.bind(py).getattr("load")?, (), abandoned)?;
                Ok(if answer.is_none() { Ok(None) } else { pair_of(&answer).map(Some) })
            });
            loaded.await?
        })
    }

    fn save<'a>(&'a self, pair: &'a TokenPair) -> StoreFuture<'a, ()> {
        let pair = pair.clone();
        Box::pin(self.0.aside("save", move |own, py, abandoned| {
            own.call(py, &own.object.bind(py).getattr("save")?, (dict_of(py, &pair)?,), abandoned).map(drop)
        }))
    }

    fn clear(&self) -> StoreFuture<'_, ()> {
        Box::pin(self.0.aside("clear", |own, py, abandoned| {
            own.call(py, &own.object.bind(py).getattr("clear")?, (), abandoned).map(drop)
        }))
    }

    fn lock(&self, _wait: Duration) -> StoreFuture<'_, Option<Box<dyn StoreLock>>> {
        Box::pin(async {
            if !self.0.has_lock {
                return Ok(None);
            }
            let own = Arc::clone(&self.0);
            let entered = self.0.aside("lock", move |inner, py, abandoned| {
                let manager = inner.object.bind(py).getattr("lock")?.call0()?;
                let exit = if manager.hasattr("__enter__")? {
                    let exit = manager.getattr("__exit__")?;
                    inner.call(py, &manager.getattr("__enter__")?, (), abandoned)?;
                    exit
                } else if manager.hasattr("__aenter__")? {
                    let exit = manager.getattr("__aexit__")?;
                    inner.call(py, &manager.getattr("__aenter__")?, (), abandoned)?;
                    exit
                } else {
                    return Err(PyTypeError::new_err("lock() must give a context manager"));
                };
                // Dropped where nobody waits for it any more: then it exits too.
                Ok(Entered { store: own, exit: Some(exit.unbind()) })
            });
            Ok(Some(Box::new(entered.await?) as Box<dyn StoreLock>))
        })
    }
}

/// The lock of the object, taken.
struct Entered {
    store: Arc<Inner>,
    exit: Option<Py<PyAny>>,
}

impl fmt::Debug for Entered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<the lock of a Python object>")
    }
}

fn leave(own: &Inner, py: Python<'_>, exit: &Py<PyAny>) -> PyResult<()> {
    own.call(py, exit.bind(py), (py.None(), py.None(), py.None()), &|| false).map(drop)
}

impl StoreLock for Entered {
    fn release(mut self: Box<Self>) -> StoreFuture<'static, ()> {
        let store = Arc::clone(&self.store);
        let exit = self.exit.take();
        Box::pin(async move {
            match exit {
                Some(exit) => store.aside("lock", move |own, py, _| leave(own, py, &exit)).await,
                None => Ok(()),
            }
        })
    }
}

impl Drop for Entered {
    fn drop(&mut self) {
        let Some(exit) = self.exit.take() else { return };
        let store = Arc::clone(&self.store);
        let job = move || {
            let _ = Python::try_attach(|py| {
                if let Err(error) = leave(&store, py, &exit) {
                    error.write_unraisable(py, Some(exit.bind(py)));
                }
            });
        };
        // Where the thread is gone, so is the lock.
        let _ = self.store.give(Box::new(job));
    }
}

/// The pair that `load` gave. What is wrong with it is not the caller's mistake, and its values are not shown.
fn pair_of(answer: &Bound<'_, PyAny>) -> Result<TokenPair> {
    if answer.cast::<PyMapping>().is_err() {
        let kind = answer.get_type().name().map(|name| name.to_string()).unwrap_or_default();
        return Err(Error::store(format!(
            "the token store's load() gave {kind}: it must give a dict with `access_token`, or None"
        )));
    }
    let pair = json_of_mapping(answer).and_then(|json| match json {
        hbportal::Value::Object(values) => from_json::<TokenPair>(values),
        _ => Err(Error::store("no mapping")),
    });
    pair.map_err(|error| {
        let fields: Vec<&str> = error.fields().keys().map(String::as_str).collect();
        Error::store(format!(
            "the token store's load() gave a pair that cannot be used: see `{}`",
            fields.join("`, `")
        ))
    })
}

/// The pair for `save`: plain texts, which `json.dumps` takes and `load` may give back.
fn dict_of<'py>(py: Python<'py>, pair: &TokenPair) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    dict.set_item("access_token", pair.access_token.reveal())?;
    dict.set_item("refresh_token", pair.refresh_token.as_ref().map(hbportal::Secret::reveal))?;
    let text = |moment: Option<hbportal::Timestamp>| moment.map(|moment| moment.to_string());
    dict.set_item("expires_at", text(pair.expires_at))?;
    dict.set_item("refresh_expires_at", text(pair.refresh_expires_at))?;
    Ok(dict)
}

/// Its words may hold a token: they stay with the cause.
fn failed(py: Python<'_>, what: &str, exception: PyErr) -> Error {
    let kind = exception.get_type(py).name().map(|name| name.to_string()).unwrap_or_default();
    Error::store(format!("the token store's {what}() raised {kind}: see the cause"))
        .with_source(Raised(exception))
}

fn gone() -> Error {
    Error::store("the interpreter is ending: the token store cannot be asked any more")
}

/// What an object of the application raised: the cause of the error that a call ends in.
pub struct Raised(pub PyErr);

impl fmt::Debug for Raised {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an exception of Python")
    }
}

impl fmt::Display for Raised {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an exception of Python")
    }
}

impl std::error::Error for Raised {}
