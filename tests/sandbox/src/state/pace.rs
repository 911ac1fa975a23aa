//! The pace limit: calls in a window of 60 seconds.

use crate::clock::Moment;

const WINDOW: i64 = 60;

/// Calls counted since the window began.
#[derive(Debug, Default)]
pub struct Pace {
    began: Option<Moment>,
    used: u32,
}

/// What the limit says about one call.
#[derive(Clone, Copy, Debug)]
pub struct Verdict {
    pub limit: u32,
    pub remaining: u32,
    /// Seconds to wait, if the call is over the limit.
    pub retry_after: Option<i64>,
}

impl Pace {
    /// Counts a call.
    pub fn take(&mut self, limit: u32, now: Moment) -> Verdict {
        let began = self.began.filter(|&began| (0..WINDOW).contains(&now.since(began))).unwrap_or(now);
        if self.began != Some(began) {
            *self = Self { began: Some(began), used: 0 };
        }
        let over = self.used >= limit;
        self.used = self.used.saturating_add(u32::from(!over));
        Verdict {
            limit,
            remaining: limit.saturating_sub(self.used),
            retry_after: over.then(|| WINDOW - now.since(began)),
        }
    }
}
