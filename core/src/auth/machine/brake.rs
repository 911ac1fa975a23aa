//! Against storms: what failed is not tried again at once.

use std::time::Duration;

use crate::error::Error;

/// How long nothing is tried, at first and at most.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// Repeats the last failure from memory, twice as long after each further one.
#[derive(Debug)]
pub(super) struct Brake {
    /// How many failures in a row are let pass.
    free: u32,
    failures: u32,
    /// Until when by the monotonic clock, and with which error.
    held: Option<(Duration, Error)>,
}

impl Brake {
    /// Holds nothing until more than `free` failures have come in a row.
    pub fn after(free: u32) -> Self {
        Self { free, failures: 0, held: None }
    }

    pub fn fail(&mut self, now: Duration, error: Error) {
        self.failures = self.failures.saturating_add(1);
        if let Some(before) = self.failures.checked_sub(self.free + 1) {
            let pause = FIRST_PAUSE.saturating_mul(1 << before.min(10)).min(LONGEST_PAUSE);
            self.held = Some((now.saturating_add(pause), error));
        }
    }

    pub fn release(&mut self) {
        *self = Self::after(self.free);
    }

    /// Why nothing is tried now.
    pub fn held(&self, now: Duration) -> Option<Error> {
        self.held.as_ref().filter(|(until, _)| now < *until).map(|(_, error)| error.clone())
    }
}
