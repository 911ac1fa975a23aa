//! The thread on which the methods of a store run, one after the other: what was opened or locked there is used there.

use std::{
    sync::{
        Mutex, PoisonError,
        mpsc::{Sender, channel},
    },
    thread,
};

use hbportal::{Error, Result};
use pyo3::prelude::*;
use tokio::sync::oneshot;

use super::failure::{attached, gone};

type Job = Box<dyn FnOnce() + Send>;

/// A thread that is started when it is first needed, and ends with this.
#[derive(Default)]
pub struct StoreThread(Mutex<Option<Sender<Job>>>);

impl StoreThread {
    /// Runs `work` in its turn, also where nobody waits for it any more.
    pub async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(Python<'_>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let (done, outcome) = oneshot::channel();
        self.give(Box::new(move || drop(done.send(attached(work)))))?;
        outcome.await.unwrap_or_else(|_| Err(gone()))
    }

    fn give(&self, job: Job) -> Result<()> {
        let mut jobs = self.0.lock().unwrap_or_else(PoisonError::into_inner);
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
}
