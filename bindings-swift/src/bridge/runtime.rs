//! The one tokio runtime of the process, made when it is first needed.

use std::{
    future::Future,
    sync::{Mutex, OnceLock, PoisonError},
};

use hbportal::{Error, Result};
use tokio::runtime::{Builder, Handle, Runtime};

/// The runtime. It is never dropped: a process that ends takes it along.
///
/// Calls run on its workers, not on Swift's: one is woken for each piece of an answer, the other once for all of it.
pub fn runtime() -> Result<&'static Handle> {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    static MAKING: Mutex<()> = Mutex::new(());
    if let Some(made) = RUNTIME.get() {
        return Ok(made.handle());
    }
    let _alone = MAKING.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(made) = RUNTIME.get() {
        return Ok(made.handle());
    }
    let made = Builder::new_multi_thread()
        .enable_all()
        .thread_name("hbportal")
        .on_thread_start(ignore_broken_pipes)
        .build()
        .map_err(|error| Error::configuration(format!("no threads can be started: {error}")))?;
    Ok(RUNTIME.get_or_init(|| made).handle())
}

/// Lets a write to a connection that the server has closed fail, as it does in a Rust program, instead of ending the app.
/// Apple systems have a setting of the socket for it. The signal goes to the thread that writes, so the app's own
/// threads, and its handler, are left alone.
fn ignore_broken_pipes() {
    #[cfg(unix)]
    // SAFETY: `signals` is initialised by `sigemptyset` before it is read, and nothing else has it.
    unsafe {
        let mut signals = std::mem::MaybeUninit::<libc::sigset_t>::uninit();
        libc::sigemptyset(signals.as_mut_ptr());
        libc::sigaddset(signals.as_mut_ptr(), libc::SIGPIPE);
        libc::pthread_sigmask(libc::SIG_BLOCK, signals.as_ptr(), std::ptr::null_mut());
    }
}

/// Waits for something short, on a thread that is not one of the runtime's.
pub fn wait<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
    runtime()?.block_on(work)
}
