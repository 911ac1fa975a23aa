//! What every handler works on.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{mpsc::UnboundedSender, watch};

use crate::{config::Config, delivery::Job, request_log::RequestLog, state::State};

/// A handle to the running sandbox.
#[derive(Clone, Debug)]
pub struct App {
    pub config: Arc<Config>,
    pub log: RequestLog,
    state: Arc<Mutex<State>>,
    jobs: UnboundedSender<Job>,
    delivered: watch::Sender<()>,
}

impl App {
    /// A sandbox with its seeds, which hands webhook deliveries to `jobs`.
    pub fn new(config: Config, jobs: UnboundedSender<Job>) -> Self {
        Self {
            log: RequestLog::default(),
            state: Arc::new(Mutex::new(State::new(&config))),
            config: Arc::new(config),
            jobs,
            delivered: watch::Sender::new(()),
        }
    }

    /// Locks the state. Not to be held over an `await`.
    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Back to the seeds: state, clock, settings, faults and counters.
    pub fn reset(&self) {
        *self.state() = State::new(&self.config);
        self.log.clear();
    }

    /// Hands deliveries to the server's loop. They are lost if it has ended, as everything is then.
    pub fn dispatch(&self, jobs: Vec<Job>) {
        for job in jobs {
            drop(self.jobs.send(job));
        }
    }

    /// Announces that a delivery has ended.
    pub fn delivery_ended(&self) {
        self.delivered.send_replace(());
    }

    /// Resolves at once, and then whenever a delivery has ended.
    pub fn delivery_ends(&self) -> watch::Receiver<()> {
        let mut ends = self.delivered.subscribe();
        ends.mark_changed();
        ends
    }
}
