//! One deadline over everything, and where a call was when it passed.

use std::{
    sync::atomic::{AtomicBool, AtomicU8, AtomicU32, Ordering},
    time::Duration,
};

use tokio::time::Instant;

use crate::error::{Error, ErrorKind};

/// The moment at which a call must have ended.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline {
    pub at: Instant,
    total: Duration,
}

impl Deadline {
    pub fn after(total: Duration) -> Self {
        Self { at: Instant::now() + total, total }
    }

    /// Whether a wait of this length would end in time.
    pub fn allows(&self, wait: Duration) -> bool {
        Instant::now() + wait < self.at
    }

    /// The error of a call that did not end in time.
    pub fn passed(&self, progress: &Progress) -> Error {
        let total = self.total.as_secs_f64();
        let place = progress.phase();
        Error::new(ErrorKind::Timeout, format!("the deadline of {total} s passed while {place}"))
    }
}

/// What a call is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    Token,
    Pace,
    Answer,
    Body,
    Retry,
}

/// How far a call has come; kept outside the future so that it survives the deadline.
#[derive(Debug, Default)]
pub(crate) struct Progress {
    phase: AtomicU8,
    retries: AtomicU32,
    in_doubt: AtomicBool,
}

impl Progress {
    pub fn enter(&self, phase: Phase) {
        self.phase.store(phase as u8, Ordering::Relaxed);
    }

    pub fn count_retry(&self) {
        self.retries.fetch_add(1, Ordering::Relaxed);
    }

    pub fn retries(&self) -> u32 {
        self.retries.load(Ordering::Relaxed)
    }

    /// Notes that an attempt may have been carried out without an answer that says so.
    pub fn doubt(&self) {
        self.in_doubt.store(true, Ordering::Relaxed);
    }

    pub fn is_in_doubt(&self) -> bool {
        self.in_doubt.load(Ordering::Relaxed)
    }

    /// Whether the server may be working on it.
    pub fn may_be_sent(&self) -> bool {
        [Phase::Answer as u8, Phase::Body as u8].contains(&self.phase.load(Ordering::Relaxed))
    }

    fn phase(&self) -> &'static str {
        const PHASES: [&str; 5] = [
            "waiting for a token, from its store or from the portal",
            "waiting for its turn under the request limit",
            "waiting for a connection or the answer",
            "reading the answer",
            "waiting to try again",
        ];
        PHASES[usize::from(self.phase.load(Ordering::Relaxed))]
    }
}
