//! Whether and when to send again.

use std::{
    sync::atomic::{AtomicU32, Ordering},
    time::Duration,
};

use hyper::header::{DATE, HeaderMap, RETRY_AFTER};

use super::random;
use crate::Timestamp;

const FIRST_DELAY: Duration = Duration::from_millis(500);
const LONGEST_DELAY: Duration = Duration::from_secs(8);

/// Full jitter: any time between nothing and a bound that doubles, so that callers who failed together part.
pub(crate) fn backoff(retries: u32) -> Duration {
    let bound = FIRST_DELAY.saturating_mul(1 << retries.min(10)).min(LONGEST_DELAY);
    let millis = u64::try_from(bound.as_millis()).unwrap_or(u64::MAX);
    Duration::from_millis(random() % millis.max(1))
}

/// Whether this status may be another one soon.
pub(crate) fn may_pass(status: u16) -> bool {
    matches!(status, 429 | 502..=504)
}

/// What the server asks to wait: seconds, or a date that is compared with the server's own clock.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse::<f64>() {
        return Duration::try_from_secs_f64(seconds).ok();
    }
    let until = http_date(text)?;
    Some(Duration::try_from(until.duration_since(server_now(headers))).unwrap_or_default())
}

/// What a 429 asks to wait where it has no `Retry-After`: until its window ends, given as seconds from now or, as
/// Laravel does, since 1970.
pub(crate) fn window_end(headers: &HeaderMap) -> Option<Duration> {
    let reset: u64 = headers.get("x-ratelimit-reset")?.to_str().ok()?.trim().parse().ok()?;
    if reset < 1_000_000_000 {
        return Some(Duration::from_secs(reset));
    }
    let now = u64::try_from(server_now(headers).as_second()).ok()?;
    Some(Duration::from_secs(reset.saturating_sub(now)))
}

/// Whether the answer says that the limit of the whole host is used up.
pub(crate) fn host_is_exhausted(headers: &HeaderMap) -> bool {
    headers.get("x-ratelimit-remaining").is_some_and(|left| left.as_bytes() == b"0")
}

/// When the server says that it wrote the answer.
pub(super) fn date(headers: &HeaderMap) -> Option<Timestamp> {
    Timestamp::from_microseconds(http_date(headers.get(DATE)?.to_str().ok()?)?.as_microsecond())
}

fn server_now(headers: &HeaderMap) -> jiff::Timestamp {
    let server = headers.get(DATE).and_then(|date| http_date(date.to_str().ok()?));
    server.unwrap_or_else(jiff::Timestamp::now)
}

fn http_date(text: &str) -> Option<jiff::Timestamp> {
    jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(text).ok()
}

/// How many retries all calls together have left: a server that is down is not helped by a storm of them.
///
/// Each retry costs ten successes; with no success at all, fifty retries go through.
#[derive(Debug)]
pub(crate) struct Budget(AtomicU32);

impl Budget {
    const FULL: u32 = 500;
    const PRICE: u32 = 10;

    pub fn new() -> Self {
        Self(AtomicU32::new(Self::FULL))
    }

    pub fn take(&self) -> bool {
        let pay = |left: u32| left.checked_sub(Self::PRICE);
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, pay).is_ok()
    }

    pub fn success(&self) {
        // A full budget is the rule: then nothing is written, and no two threads share a cache line for it.
        if self.0.load(Ordering::Relaxed) < Self::FULL {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(hyper::header::HeaderName, &str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.clone(), value.parse().expect("a value"))).collect()
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let date = DATE;
        let wait = |text| {
            retry_after(&headers(&[(RETRY_AFTER, text), (date.clone(), "Mon, 23 Nov 2026 10:00:00 GMT")]))
        };
        assert_eq!(wait("7"), Some(Duration::from_secs(7)));
        assert_eq!(wait("0.5"), Some(Duration::from_millis(500)));
        assert_eq!(wait("Mon, 23 Nov 2026 10:01:30 GMT"), Some(Duration::from_secs(90)));
        assert_eq!(wait("Mon, 23 Nov 2026 09:00:00 GMT"), Some(Duration::ZERO));
        for wrong in ["-3", "soon", "", "inf", "NaN"] {
            assert_eq!(wait(wrong), None, "{wrong}");
        }
        assert_eq!(retry_after(&HeaderMap::new()), None);
    }

    #[test]
    fn a_window_ends_in_seconds_or_at_a_moment() {
        let date = DATE;
        let reset = hyper::header::HeaderName::from_static("x-ratelimit-reset");
        let wait = |text| {
            window_end(&headers(&[(reset.clone(), text), (date.clone(), "Mon, 23 Nov 2026 10:00:00 GMT")]))
        };
        assert_eq!(wait("30"), Some(Duration::from_secs(30)));
        assert_eq!(wait("1795428030"), Some(Duration::from_secs(30)));
        assert_eq!(wait("1000000000"), Some(Duration::ZERO));
        assert_eq!(wait("soon"), None);
    }

    #[test]
    fn delays_grow_to_a_bound() {
        for retries in [0, 1, 5, 40, u32::MAX] {
            assert!(backoff(retries) < LONGEST_DELAY);
        }
        assert!((0..200).all(|_| backoff(0) < FIRST_DELAY));
    }

    #[test]
    fn a_storm_of_retries_ends() {
        let budget = Budget::new();
        assert_eq!((0..1000).filter(|_| budget.take()).count(), 50);
        (0..10).for_each(|_| budget.success());
        assert!(budget.take());
        assert!(!budget.take());
    }
}
