//! What the portal knows. All of it is dropped and seeded anew by a reset.

pub mod candidates;
pub mod clients;
pub mod form;
pub mod pace;
pub mod reference_requests;
pub mod references;
pub mod register;
pub mod sessions;
pub mod templates;
pub mod v1;
pub mod webhooks;

use fastrand::Rng;

use crate::{
    clock::{Clock, Moment},
    config::Config,
    delivery::Outbox,
    faults::FaultQueue,
    portal::idempotency::Replies,
    settings::Settings,
};

/// The whole state, behind one lock.
#[derive(Debug)]
pub struct State {
    pub clock: Clock,
    pub settings: Settings,
    pub rng: Rng,
    pub clients: Vec<clients::Client>,
    pub sessions: sessions::Sessions,
    pub templates: Vec<templates::Template>,
    pub register: register::Register,
    pub endpoints: webhooks::Endpoints,
    pub v1: v1::V1,
    pub pace: pace::Pace,
    pub replies: Replies,
    pub faults: FaultQueue,
    pub outbox: Outbox,
}

impl State {
    /// The seeds.
    pub fn new(config: &Config) -> Self {
        let clock = Clock::default();
        let templates = templates::seeds(clock.now());
        Self {
            clock,
            settings: Settings::default(),
            rng: Rng::new(),
            clients: clients::seeds(config),
            sessions: sessions::Sessions::default(),
            templates,
            register: register::Register::default(),
            endpoints: webhooks::Endpoints::default(),
            v1: v1::V1::default(),
            pace: pace::Pace::default(),
            replies: Replies::default(),
            faults: FaultQueue::default(),
            outbox: Outbox::default(),
        }
    }

    /// The submission that a path names, as it stands now.
    pub fn submission(&mut self, submission_ref: &str) -> Option<(&mut v1::submissions::Submission, Moment)> {
        let now = self.now();
        let submission = self.v1.submissions.find(submission_ref, self.settings.v1.screening_seconds, now)?;
        Some((submission, now))
    }

    /// The present moment of the sandbox clock.
    pub fn now(&self) -> Moment {
        self.clock.now()
    }
}
