//! What the Python classes hold of a client of core.

use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicBool, Ordering},
};

use hbportal::{CallOptions, Client, ClientOptions, Error, Family, Result, Secret, auth::Settling};
use pyo3::{prelude::*, types::PyDict};

use super::{
    arguments::Given,
    asyncio::Call,
    blocking,
    errors::{misused, raised},
    fork::Native,
    hooks::Objects,
    logging,
    operation::{Flavour, Operation, running},
    pager::{AsyncPager, Listing, Pager},
    raw::Recorder,
    settle,
};

/// A client of core, and how to build it again in a forked child.
#[derive(Clone)]
pub struct Handle(Arc<Inner>);

struct Inner {
    recipe: Recipe,
    /// Only taken with the GIL held, and no Python code runs meanwhile: so nobody holds it at a fork.
    built: Mutex<Option<Native<Client>>>,
    closed: AtomicBool,
    /// The API keys that were given since, for a client that is built again.
    keys: Mutex<Vec<(Family, Secret)>>,
}

/// How the client came about.
enum Recipe {
    Options(Box<ClientOptions>, Objects),
    With(Handle, CallOptions),
    Recorded(Handle, hbportal::Recorder),
}

/// Why there is no client.
enum Refusal {
    Closed,
    Core(Error),
}

impl Refusal {
    fn raised(&self, py: Python<'_>) -> PyErr {
        match self {
            Self::Closed => misused(py, "this client is closed: make a new one"),
            Self::Core(error) => raised(py, error, None),
        }
    }
}

impl Recipe {
    /// `forked`: again, in a child of the process that made it.
    fn build(&self, py: Python<'_>, forked: bool) -> Result<Client, Refusal> {
        match self {
            Self::Options(options, objects) => {
                let hooks = objects.hooks(py);
                let hooks = if forked { hooks.in_forked_child() } else { hooks };
                let client = Client::with_hooks((**options).clone(), hooks);
                client.inspect(settle::remember).map_err(Refusal::Core)
            }
            Self::With(parent, options) => {
                parent.current(py)?.with_options(options.clone()).map_err(Refusal::Core)
            }
            Self::Recorded(parent, recorder) => Ok(parent.current(py)?.recorded(recorder)),
        }
    }

    fn parent(&self) -> Option<&Handle> {
        match self {
            Self::Options(..) => None,
            Self::With(parent, _) | Self::Recorded(parent, _) => Some(parent),
        }
    }
}

impl Handle {
    /// A client with these options.
    pub fn open(py: Python<'_>, options: Option<&Bound<'_, PyDict>>, flavour: Flavour) -> PyResult<Self> {
        let (objects, mut given) = Objects::take(options, flavour)?;
        let options = given.params().map_err(|error| raised(py, &error, None))?;
        Self::build(py, Recipe::Options(Box::new(options), objects))
    }

    /// The same client with other options for its calls.
    pub fn with_options(&self, py: Python<'_>, mut given: Given) -> PyResult<Self> {
        let options = given.params().map_err(|error| raised(py, &error, None))?;
        Self::build(py, Recipe::With(self.clone(), options))
    }

    /// The same client, whose answers `recorder` keeps.
    pub fn recorded(&self, py: Python<'_>, recorder: &Recorder) -> PyResult<Self> {
        Self::build(py, Recipe::Recorded(self.clone(), recorder.core().clone()))
    }

    fn build(py: Python<'_>, recipe: Recipe) -> PyResult<Self> {
        logging::follow(py)?;
        let client = recipe.build(py, false).map_err(|refusal| refusal.raised(py))?;
        let built = Mutex::new(Some(Native::new(client)));
        Ok(Self(Arc::new(Inner { recipe, built, closed: AtomicBool::new(false), keys: Mutex::default() })))
    }

    /// The client of core that belongs to this process.
    pub fn client(&self, py: Python<'_>) -> PyResult<Client> {
        logging::follow(py)?;
        let root = self.root();
        if let Recipe::Options(_, objects) = &root.0.recipe {
            objects.look_for_loop(py);
        }
        self.current(py).map_err(|refusal| refusal.raised(py))
    }

    /// The client that this one was made from in the end.
    fn root(&self) -> &Self {
        self.0.recipe.parent().map_or(self, Self::root)
    }

    /// Remembers an API key for a client that is built again.
    pub fn keep_api_key(&self, family: Family, key: Secret) {
        let mut keys = self.root().0.keys.lock().unwrap_or_else(PoisonError::into_inner);
        keys.retain(|(known, _)| *known != family);
        keys.push((family, key));
    }

    fn current(&self, py: Python<'_>) -> Result<Client, Refusal> {
        if self.is_closed() {
            return Err(Refusal::Closed);
        }
        let mut built = self.0.built.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(client) = built.as_ref().and_then(Native::get) {
            return Ok(client.clone());
        }
        // In a forked child: the parent's connections and its session stay with the parent.
        let client = self.0.recipe.build(py, true)?;
        for (family, key) in self.0.keys.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            let session = client.session_of(*family).map_err(Refusal::Core)?;
            session.set_api_key(key.clone()).map_err(Refusal::Core)?;
        }
        *built = Some(Native::new(client.clone()));
        Ok(client)
    }

    /// Ends the client and all that were made from it, and waits for its token exchange under way.
    pub fn close(&self, py: Python<'_>) -> PyResult<()> {
        self.end()
            .map_or(Ok(()), |settling| blocking::wait(py, Box::pin(async move { settling.settle().await })))
    }

    /// The same, to be awaited; the client has ended before.
    pub fn close_call(&self, py: Python<'_>) -> Call {
        self.end().map_or_else(
            || Call::ready(py.None()),
            |settling| {
                let settle = async move {
                    settling.settle().await;
                    Ok(())
                };
                Call::new("close", move |_| Ok(running(settle)))
            },
        )
    }

    /// Ends the client; returns what is to be waited for.
    fn end(&self) -> Option<Settling> {
        self.0.closed.store(true, Ordering::Release);
        let built = self.0.built.lock().unwrap_or_else(PoisonError::into_inner).take();
        let settling = built.as_ref().and_then(Native::get).map(Client::settling);
        settling.filter(|settling| !settling.is_settled())
    }

    fn is_closed(&self) -> bool {
        self.0.closed.load(Ordering::Acquire) || self.0.recipe.parent().is_some_and(Self::is_closed)
    }

    /// Calls and waits.
    pub fn blocking(&self, py: Python<'_>, operation: Operation) -> PyResult<Py<PyAny>> {
        let work = operation.work.map_err(|error| raised(py, &error, Some(operation.id)))?;
        let running = work(self.client(py)?);
        finish(py, blocking::wait(py, running)?, operation.id)
    }

    /// Makes a call ready to be awaited.
    pub fn call(&self, operation: Operation) -> Call {
        let handle = self.clone();
        Call::new(operation.id, move |py| {
            let work = operation.work.map_err(|error| raised(py, &error, Some(operation.id)))?;
            Ok(work(handle.client(py)?))
        })
    }

    /// Opens a list.
    pub fn pager(&self, py: Python<'_>, listing: Listing) -> PyResult<Pager> {
        Ok(Pager::new(listing.open(py, self)?))
    }

    /// Opens a list for asyncio.
    pub fn async_pager(&self, py: Python<'_>, listing: Listing) -> PyResult<AsyncPager> {
        Ok(AsyncPager::new(listing.open(py, self)?))
    }
}

fn finish(
    py: Python<'_>,
    output: Result<super::operation::Reply>,
    operation: &'static str,
) -> PyResult<Py<PyAny>> {
    match output {
        Ok(reply) => reply(py, Flavour::Blocking),
        Err(error) => Err(raised(py, &error, Some(operation))),
    }
}
