//! Not faster than the server wants: a set rate, and a gate that one 429 closes for all callers.

use std::{
    collections::{HashMap, VecDeque},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use tokio::time::Instant;

use super::{Deadline, random};
use crate::error::{Error, ErrorKind, Result};

const MINUTE: Duration = Duration::from_secs(60);

/// Decides when the next request may go out.
#[derive(Debug)]
pub(crate) struct Pace {
    per_minute: Option<usize>,
    /// Whether a gate was closed that nobody has seen open again. While none is, and no rate is set, a call that passes
    /// writes nothing, and no two threads share a cache line for it.
    gated: AtomicBool,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// When the last requests went out or will go out, at most a minute's worth.
    sent: VecDeque<Instant>,
    /// Until when nothing goes to the host.
    closed_until: Option<Instant>,
    /// Until when nothing goes to one place of it: the path of a write that has a limit of its own.
    places: HashMap<String, Instant>,
}

/// The longest time that an answer can close a gate for: what asks for more is a mistake, or an attack.
const LONGEST_CLOSURE: Duration = Duration::from_secs(3600);

impl Pace {
    pub fn new(per_minute: Option<usize>) -> Self {
        Self { per_minute, gated: AtomicBool::new(false), state: Mutex::default() }
    }

    /// Waits for a turn; says whether it had to. Fails at once where the turn would come after the deadline or `longest`.
    pub async fn turn(&self, place: &str, deadline: Deadline, longest: Duration) -> Result<bool> {
        if self.per_minute.is_none() && !self.gated.load(Ordering::Acquire) {
            return Ok(false);
        }
        let mut waited = false;
        loop {
            let now = Instant::now();
            let Some(turn) = self.next_turn(place, now, deadline, longest)? else { return Ok(waited) };
            tokio::time::sleep_until(turn).await;
            waited = true;
            if self.lock().gate(place, Instant::now()).is_none() {
                return Ok(waited);
            }
        }
    }

    /// Closes the gate: a 429 met by one caller holds for all, or for all who want the same place.
    pub fn close_for(&self, wait: Duration, place: Option<&str>) {
        let now = Instant::now();
        let until = now + wait.min(LONGEST_CLOSURE);
        let mut state = self.lock();
        self.gated.store(true, Ordering::Release);
        match place {
            None => state.closed_until = state.closed_until.max(Some(until)),
            Some(place) => {
                state.places.retain(|_, until| *until > now);
                let own = state.places.entry(place.to_owned()).or_insert(until);
                *own = until.max(*own);
            }
        }
    }

    /// When the caller may go: nothing means now.
    fn next_turn(
        &self,
        place: &str,
        now: Instant,
        deadline: Deadline,
        longest: Duration,
    ) -> Result<Option<Instant>> {
        let mut state = self.lock();
        let gate = state.gate(place, now);
        if gate.is_none() {
            self.gated.store(state.is_gated(now), Ordering::Release);
        }
        let slot = self.per_minute.and_then(|rate| {
            let oldest = state.sent.len().checked_sub(rate).and_then(|index| state.sent.get(index))?;
            Some(*oldest + MINUTE)
        });
        let turn = gate.max(slot).filter(|turn| *turn > now);
        if let Some(turn) = turn {
            let wait = turn - now;
            if turn >= deadline.at || gate.is_some() && wait > longest {
                let seconds = wait.as_secs_f64().ceil();
                return Err(Error::new(
                    ErrorKind::RateLimit,
                    format!(
                        "the request limit is reached and leaves no room for {seconds} s; it was not sent"
                    ),
                )
                .with_retry_after(Some(wait)));
            }
        }
        if let Some(rate) = self.per_minute {
            state.sent.push_back(turn.unwrap_or(now));
            while state.sent.len() > rate {
                state.sent.pop_front();
            }
        }
        // Callers that waited for the same gate do not all leave it in the same instant.
        let spread = gate.is_some().then(|| Duration::from_millis(random() % 50));
        Ok(turn.map(|turn| turn + spread.unwrap_or_default()))
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Whether the way to any place is closed.
    fn is_gated(&self, now: Instant) -> bool {
        self.closed_until.iter().chain(self.places.values()).any(|until| *until > now)
    }

    /// Until when the way to a place is closed.
    fn gate(&self, place: &str, now: Instant) -> Option<Instant> {
        self.closed_until.max(self.places.get(place).copied()).filter(|until| *until > now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn soon() -> Deadline {
        Deadline::after(Duration::from_secs(600))
    }

    #[tokio::test(start_paused = true)]
    async fn no_minute_holds_more_than_the_rate() {
        let pace = Pace::new(Some(5));
        let start = Instant::now();
        let mut turns = Vec::new();
        for _ in 0..23 {
            pace.turn("/x", soon(), MINUTE).await.expect("a turn");
            turns.push(start.elapsed());
        }
        for window in turns.windows(6) {
            assert!(window[5] >= window[0] + MINUTE, "{window:?}");
        }
        assert!(turns[22] < 5 * MINUTE, "no slower than it must be: {turns:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_closed_gate_holds_for_all_and_opens() {
        let pace = Pace::new(None);
        pace.close_for(Duration::from_secs(7), None);
        pace.close_for(Duration::from_secs(3), None);
        let start = Instant::now();
        pace.turn("/x", soon(), MINUTE).await.expect("a turn");
        assert!(start.elapsed() >= Duration::from_secs(7));
        pace.turn("/x", soon(), MINUTE).await.expect("open");
        assert!(!pace.gated.load(Ordering::Acquire), "nobody has to look any more");
    }

    #[tokio::test(start_paused = true)]
    async fn a_wait_that_is_too_long_fails_at_once() {
        let pace = Pace::new(None);
        pace.close_for(Duration::from_secs(100), None);
        for (deadline, longest) in [(50, 3600), (600, 60)] {
            let start = Instant::now();
            let deadline = Deadline::after(Duration::from_secs(deadline));
            let error = pace.turn("/x", deadline, Duration::from_secs(longest)).await.expect_err("too long");
            assert_eq!(error.kind(), ErrorKind::RateLimit);
            assert_eq!(error.retry_after(), Some(Duration::from_secs(100)));
            assert_eq!(start.elapsed(), Duration::ZERO);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_write_s_own_limit_closes_its_place_alone() {
        let pace = Pace::new(None);
        pace.close_for(Duration::from_secs(30), Some("/reference-requests/1/reminders"));
        let start = Instant::now();
        pace.turn("/templates", soon(), MINUTE).await.expect("open");
        assert_eq!(start.elapsed(), Duration::ZERO);
        pace.turn("/reference-requests/1/reminders", soon(), MINUTE).await.expect("a turn");
        assert!(start.elapsed() >= Duration::from_secs(30));
    }

    #[tokio::test(start_paused = true)]
    async fn no_answer_closes_a_gate_for_ever() {
        let pace = Pace::new(None);
        pace.close_for(Duration::MAX, None);
        pace.close_for(Duration::MAX, Some("/x"));
        tokio::time::advance(LONGEST_CLOSURE).await;
        pace.turn("/x", soon(), Duration::ZERO).await.expect("open again");
    }
}
