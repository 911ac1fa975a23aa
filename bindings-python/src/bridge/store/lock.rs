//! The lock of a store.

use std::{fmt, sync::Arc};

use hbportal::{
    Error, Result,
    auth::{StoreFuture, StoreLock},
};
use pyo3::{exceptions::PyTypeError, prelude::*};
use tokio::{runtime::Handle, sync::OwnedMutexGuard, task::JoinHandle};

use super::{
    failure::{gone, report},
    host::{Host, detached},
};

/// A lock that was taken. However it is let go of, also where it came when nobody waited for it any more, it is released
/// once: not before what is being written has ended.
pub struct Entered {
    host: Arc<Host>,
    runtime: Handle,
    /// Nothing once it is released.
    held: Option<(Exit, OwnedMutexGuard<Option<Exit>>)>,
}

/// What releases it.
pub struct Exit {
    method: Py<PyAny>,
    /// Whether it only makes a coroutine.
    is_asynchronous: bool,
}

impl Entered {
    /// Locks the store. What is given up while it waits for its turn is not begun.
    pub async fn enter(host: &Arc<Host>) -> Result<Self> {
        let mut locking = Arc::clone(&host.locking).lock_owned().await;
        let turn = host.turn().await;
        let host = Arc::clone(host);
        detached(async move {
            let _turn = turn;
            if let Some(exit) = locking.take()
                && let Err(error) = exit.leave(&host).await
            {
                report(&error);
            }
            let (enter, exit) = host.aside("lock", manager).await?;
            host.call("lock", move |store| enter.bind(store.py()).call0(), |_| Ok(())).await?;
            Ok(Self { host, runtime: Handle::current(), held: Some((exit, locking)) })
        })
        .await
    }
}

/// How the context manager of a store is entered and left.
fn manager(store: &Bound<'_, PyAny>) -> PyResult<(Py<PyAny>, Exit)> {
    let manager = store.call_method0("lock")?;
    for (enter, exit, is_asynchronous) in
        [("__enter__", "__exit__", false), ("__aenter__", "__aexit__", true)]
    {
        if let Some(enter) = manager.getattr_opt(enter)? {
            let exit = Exit { method: manager.getattr(exit)?.unbind(), is_asynchronous };
            return Ok((enter.unbind(), exit));
        }
    }
    Err(PyTypeError::new_err("lock() must give a context manager"))
}

impl Exit {
    async fn leave(self, host: &Arc<Host>) -> Result<()> {
        let Self { method, is_asynchronous } = self;
        if is_asynchronous {
            host.call_here("lock().__aexit__", move |store| exit(method.bind(store.py()))).await
        } else {
            let read = |_: &Bound<'_, PyAny>| Ok(());
            host.call("lock().__exit__", move |store| exit(method.bind(store.py())), read).await
        }
    }
}

fn exit<'py>(method: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let none = method.py().None();
    method.call1((&none, &none, &none))
}

impl Entered {
    /// Releases it, in a task of its own: what was begun to be released is released.
    fn leave(&mut self) -> Option<JoinHandle<Result<()>>> {
        let (exit, mut locking) = self.held.take()?;
        let host = Arc::clone(&self.host);
        Some(self.runtime.spawn(async move {
            let _written = host.writing.lock().await;
            if exit.is_asynchronous && host.is_loop_closed() {
                *locking = Some(exit);
                return Err(Error::store("the event loop was closed before the token store was unlocked"));
            }
            exit.leave(&host).await
        }))
    }
}

impl StoreLock for Entered {
    fn release(mut self: Box<Self>) -> StoreFuture<'static, ()> {
        let leaving = self.leave();
        Box::pin(async {
            match leaving {
                Some(leaving) => leaving.await.unwrap_or_else(|_| Err(gone())),
                None => Ok(()),
            }
        })
    }
}

impl Drop for Entered {
    fn drop(&mut self) {
        let Some(leaving) = self.leave() else { return };
        self.runtime.spawn(async {
            // There is nobody else who could be told.
            if let Ok(Err(error)) = leaving.await {
                report(&error);
            }
        });
    }
}

impl fmt::Debug for Entered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<the lock of a Python object>")
    }
}
