//! What every handler works on.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{mpsc::UnboundedSender, watch};

use crate::{config::Config, delivery::Job, hosts::Host, request_log::RequestLog, state::State};

/// A handle to the running sandbox.
#[derive(Clone, Debug)]
pub struct App {
    pub config: Arc<Config>,
    /// Root of the server, `http://127.0.0.1:PORT`.
    pub url: Arc<str>,
    pub log: RequestLog,
    state: Arc<Mutex<State>>,
    jobs: UnboundedSender<Job>,
    delivered: watch::Sender<()>,
}

impl App {
    /// A sandbox with its seeds, which hands webhook deliveries to `jobs`.
    pub fn new(config: Config, url: &str, jobs: UnboundedSender<Job>) -> Self {
        Self {
            log: RequestLog::default(),
            state: Arc::new(Mutex::new(State::new(&config))),
            config: Arc::new(config),
            url: url.into(),
            jobs,
            delivered: watch::Sender::new(()),
        }
    }

    /// Locks the state. Not to be held over an `await`.
    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Base URL of a host.
    pub fn base_url(&self, host: Host) -> String {
        format!("{}{}", self.url, host.base())
    }

    /// Where the PDF of a reference is.
    pub fn pdf_url(&self, uuid: &str) -> String {
        format!("{}/references/{uuid}/pdf", self.base_url(Host::Portal))
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
