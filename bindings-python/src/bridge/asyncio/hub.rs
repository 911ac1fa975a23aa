//! The completion hub: how answers come from the runtime's threads to an event loop.
//!
//! Waking an event loop costs far more than an answer does, so it is done once for all answers that are ready: they
//! wait in a queue, the first of a batch rings, and one callback wakes everybody who waits for one of them.
//!
//! An answer stays with its call until the call goes on: one that is cancelled meanwhile gives it back to where it was
//! read, before anything else is read there.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
};

use crossbeam_queue::SegQueue;
use hbportal::Result;
use pyo3::{PyTraverseError, PyVisit, exceptions::PyRuntimeError, intern, prelude::*, sync::PyOnceLock};
use tokio::{sync::watch, task::AbortHandle};

use super::super::{
    errors::misused,
    fork::Native,
    operation::{Reply, Running},
    runtime::runtime,
};

/// The hub of one event loop.
pub struct Hub {
    /// The calls whose answers are there.
    finished: SegQueue<u64>,
    /// Whether somebody has rung since the queue was last emptied.
    rung: AtomicBool,
    bell: Bell,
    waiting: Mutex<HashMap<u64, Waiting>>,
    next: AtomicU64,
}

/// A call that waits for its answer.
struct Waiting {
    /// The future of the event loop that is done when the answer is there.
    future: Py<PyAny>,
    answer: Option<Result<Reply>>,
}

/// The hubs of all event loops. As with every lock here: no Python code runs while it is held, because Python may
/// hand the GIL to a thread that wants the same lock.
static HUBS: Mutex<Vec<Entry>> = Mutex::new(Vec::new());

struct Entry {
    event_loop: Py<PyAny>,
    hub: Native<Arc<Hub>>,
    /// Goes with this, where the loop was closed: whoever waits for something in it waits no more.
    open: Native<watch::Sender<()>>,
}

impl Hub {
    /// The hub of the event loop that runs in this thread, and the loop.
    pub fn current(py: Python<'_>) -> PyResult<(Arc<Self>, Bound<'_, PyAny>)> {
        let event_loop = running_loop(py)?;
        if let Some(hub) = Self::of(&event_loop) {
            return Ok((hub, event_loop));
        }
        forget_closed(py);
        let hub = Self::open(&event_loop)?;
        let entry = Entry {
            event_loop: event_loop.clone().unbind(),
            hub: Native::new(Arc::clone(&hub)),
            open: Native::new(watch::Sender::new(())),
        };
        lock(&HUBS).push(entry);
        Ok((hub, event_loop))
    }

    fn of(event_loop: &Bound<'_, PyAny>) -> Option<Arc<Self>> {
        let hubs = lock(&HUBS);
        let entry = hubs.iter().find(|entry| entry.event_loop.is(event_loop) && entry.hub.get().is_some())?;
        entry.hub.get().cloned()
    }

    /// Spawns a call; its answer becomes the result of a future of the event loop.
    pub fn submit<'py>(
        self: &Arc<Self>,
        event_loop: &Bound<'py, PyAny>,
        running: Running,
    ) -> PyResult<(Bound<'py, PyAny>, Ticket)> {
        let py = event_loop.py();
        let runtime = runtime(py)?;
        let future = event_loop.call_method0(intern!(py, "create_future"))?;
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        lock(&self.waiting).insert(id, Waiting { future: future.clone().unbind(), answer: None });
        let finisher = Finisher { hub: Arc::clone(self), id, output: None };
        let task = runtime.spawn(async move { finisher.with(running.await) });
        Ok((future, Ticket { hub: Arc::clone(self), id, task: task.abort_handle() }))
    }

    fn finish(self: &Arc<Self>, id: u64, answer: Result<Reply>) {
        {
            let mut waiting = lock(&self.waiting);
            // Whoever was cancelled waits no more, and the answer goes back.
            let Some(waiting) = waiting.get_mut(&id) else { return };
            waiting.answer = Some(answer);
        }
        self.finished.push(id);
        if !self.rung.swap(true, Ordering::SeqCst) {
            self.ring();
        }
    }

    /// Wakes everybody whose answer is there.
    fn drain(&self, py: Python<'_>) -> PyResult<()> {
        // Before the queue is looked at: whoever comes later rings again.
        self.rung.store(false, Ordering::SeqCst);
        let mut outcome = Ok(());
        while let Some(id) = self.finished.pop() {
            let future = lock(&self.waiting).get(&id).map(|waiting| waiting.future.clone_ref(py));
            let Some(future) = future else { continue };
            // One future that cannot be woken must not keep the others from their answers.
            if let Err(error) = wake(future.bind(py)) {
                outcome = Err(error);
            }
        }
        outcome
    }
}

fn wake(future: &Bound<'_, PyAny>) -> PyResult<()> {
    let py = future.py();
    if !future.call_method0(intern!(py, "done"))?.is_truthy()? {
        future.call_method1(intern!(py, "set_result"), (py.None(),))?;
    }
    Ok(())
}

/// A call on its way. Dropping it cancels the call, which closes the request on the wire.
pub struct Ticket {
    hub: Arc<Hub>,
    id: u64,
    task: AbortHandle,
}

impl Ticket {
    /// The answer, where it is there.
    pub fn answer(&self) -> Option<Result<Reply>> {
        lock(&self.hub.waiting).get_mut(&self.id)?.answer.take()
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        // Out of the lock before it is dropped: the last reference to a future may run Python code, and an answer that
        // nobody took goes back.
        let waiting = lock(&self.hub.waiting).remove(&self.id);
        if waiting.is_some_and(|waiting| waiting.answer.is_none()) {
            self.task.abort();
        }
    }
}

/// Brings the output to the hub however the task ends: a future without an answer would be waited for for ever.
struct Finisher {
    hub: Arc<Hub>,
    id: u64,
    output: Option<Result<Reply>>,
}

impl Finisher {
    fn with(mut self, output: Result<Reply>) {
        self.output = Some(output);
    }
}

impl Drop for Finisher {
    fn drop(&mut self) {
        let output = self.output.take().unwrap_or_else(|| {
            let broken =
                |_: Python<'_>, _| Err(PyRuntimeError::new_err("hbportal broke off a call: this is a bug"));
            Ok(Box::new(broken) as Reply)
        });
        self.hub.finish(self.id, output);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The running event loop; a clear error where there is none.
pub fn running_loop(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    static GET: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let wrong_place = || {
        misused(
            py,
            "AsyncClient needs a running asyncio event loop (asyncio or uvloop). Under trio, use `Client` in a thread: \
             `await trio.to_thread.run_sync(client.references.get, 17)`",
        )
    };
    if GET.get(py).is_none() {
        // Where asyncio was never imported, no loop of it runs: importing it would only cost time.
        let modules = py.import("sys")?.getattr("modules")?;
        if !modules.contains("asyncio")? {
            return Err(wrong_place());
        }
    }
    GET.import(py, "asyncio", "get_running_loop")?.call0().map_err(|_| wrong_place())
}

/// What changes when an event loop, in which calls were awaited, is found closed.
pub fn closing(event_loop: &Bound<'_, PyAny>) -> Option<watch::Receiver<()>> {
    let hubs = lock(&HUBS);
    let open = hubs.iter().filter(|entry| entry.event_loop.is(event_loop)).find_map(|entry| entry.open.get());
    open.map(watch::Sender::subscribe)
}

/// Lets go of loops that are closed, and of the parent's hubs in a forked child.
fn forget_closed(py: Python<'_>) {
    let loops: Vec<Py<PyAny>> = lock(&HUBS).iter().map(|entry| entry.event_loop.clone_ref(py)).collect();
    let is_closed = |event_loop: &Py<PyAny>| {
        let closed = event_loop.bind(py).call_method0(intern!(py, "is_closed"));
        // A loop that cannot say so is none that can be used.
        closed.and_then(|closed| closed.is_truthy()).unwrap_or(true)
    };
    let closed: Vec<Py<PyAny>> = loops.into_iter().filter(is_closed).collect();
    let mut gone = Vec::new();
    let mut hubs = lock(&HUBS);
    let mut place = 0;
    while let Some(entry) = hubs.get(place) {
        let is_gone = entry.hub.get().is_none() || closed.iter().any(|closed| closed.is(&entry.event_loop));
        if is_gone { gone.push(hubs.swap_remove(place)) } else { place += 1 }
    }
    drop(hubs);
    drop(gone);
}

/// How an event loop is woken.
enum Bell {
    /// A byte into a socket that the loop watches: needs no GIL.
    #[cfg(unix)]
    Socket(std::os::unix::net::UnixStream),
    /// For loops that watch no sockets.
    Threadsafe(Py<PyAny>),
}

impl Hub {
    fn new(bell: Bell) -> Arc<Self> {
        Arc::new(Self {
            finished: SegQueue::new(),
            rung: AtomicBool::new(false),
            bell,
            waiting: Mutex::new(HashMap::new()),
            next: AtomicU64::new(0),
        })
    }

    fn open(event_loop: &Bound<'_, PyAny>) -> PyResult<Arc<Self>> {
        #[cfg(unix)]
        if let Some(hub) = Self::with_socket(event_loop)? {
            return Ok(hub);
        }
        Ok(Self::new(Bell::Threadsafe(event_loop.clone().unbind())))
    }

    fn ring(self: &Arc<Self>) {
        match &self.bell {
            #[cfg(unix)]
            Bell::Socket(socket) => {
                use std::io::Write;
                let mut socket: &std::os::unix::net::UnixStream = socket;
                // A full socket has rung already; a closed one has nobody left to wake.
                let _ = socket.write(&[1]);
            }
            Bell::Threadsafe(event_loop) => {
                let drain = Drain { hub: Arc::clone(self), ear: None };
                // Nothing to do where the interpreter is going, or the loop is closed: nobody waits then.
                let _ = Python::try_attach(|py| {
                    event_loop.call_method1(py, intern!(py, "call_soon_threadsafe"), (drain,)).ok()
                });
            }
        }
    }

    #[cfg(unix)]
    fn with_socket(event_loop: &Bound<'_, PyAny>) -> PyResult<Option<Arc<Self>>> {
        use std::os::{fd::AsRawFd, unix::net::UnixStream};

        let py = event_loop.py();
        let (ear, bell) = UnixStream::pair()?;
        ear.set_nonblocking(true)?;
        bell.set_nonblocking(true)?;
        let descriptor = ear.as_raw_fd();
        let hub = Self::new(Bell::Socket(bell));
        let drain = Py::new(py, Drain { hub: Arc::clone(&hub), ear: Some(ear) })?;
        match event_loop.call_method1(intern!(py, "add_reader"), (descriptor, drain)) {
            Ok(_) => Ok(Some(hub)),
            Err(error) if error.is_instance_of::<pyo3::exceptions::PyNotImplementedError>(py) => Ok(None),
            Err(error) => Err(error),
        }
    }
}

/// What the event loop calls when it was woken. The loop owns it, and with it the socket: both go together.
#[pyclass(frozen)]
struct Drain {
    hub: Arc<Hub>,
    #[cfg(unix)]
    ear: Option<std::os::unix::net::UnixStream>,
    #[cfg(not(unix))]
    ear: Option<()>,
}

#[pymethods]
impl Drain {
    fn __call__(&self, py: Python<'_>) -> PyResult<()> {
        #[cfg(unix)]
        if let Some(mut ear) = self.ear.as_ref() {
            use std::io::Read;
            // One byte a ring: whatever else may be there wakes the loop again.
            let _ = ear.read(&mut [0; 64]);
        }
        self.hub.drain(py)
    }

    // The futures lead back to the loop, and the loop to this.
    fn __traverse__(&self, visit: PyVisit<'_>) -> std::result::Result<(), PyTraverseError> {
        if let Ok(waiting) = self.hub.waiting.try_lock() {
            for waiting in waiting.values() {
                visit.call(&waiting.future)?;
            }
        }
        Ok(())
    }
}
