//! The clock: real time plus an offset that can be moved.

use jiff::Timestamp;
use serde::{Serialize, Serializer};

/// A point in time, in whole Unix seconds. Its JSON form is RFC 3339 with the offset `+00:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(i64);

impl Moment {
    /// Reads RFC 3339, or `YYYY-MM-DD` as the midnight it begins with.
    pub fn parse(text: &str) -> Option<Self> {
        let midnight = || format!("{text}T00:00:00Z").parse().ok();
        text.parse().ok().or_else(midnight).map(|moment: Timestamp| Self(moment.as_second()))
    }

    /// Seconds since 1970-01-01 00:00 UTC.
    pub fn unix(self) -> i64 {
        self.0
    }

    /// The moment `seconds` later, or earlier if negative.
    #[must_use]
    pub fn plus(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds))
    }

    /// Seconds from `earlier` to this moment.
    pub fn since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }

    /// The text of the `Date` header.
    pub fn http_date(self) -> String {
        self.format("%a, %d %b %Y %H:%M:%S GMT")
    }

    /// RFC 3339, as every timestamp of the API is printed.
    pub fn rfc3339(self) -> String {
        self.format("%Y-%m-%dT%H:%M:%S+00:00")
    }

    /// The moment in UTC, by a pattern of `strftime`.
    pub fn format(self, pattern: &str) -> String {
        let end = if self.0 < 0 { Timestamp::MIN } else { Timestamp::MAX };
        Timestamp::from_second(self.0).unwrap_or(end).strftime(pattern).to_string()
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.rfc3339())
    }
}

/// Real time plus an offset. Token expiry, timestamps and the `Date` header all follow it.
#[derive(Debug, Default)]
pub struct Clock {
    offset: i64,
}

impl Clock {
    /// The present moment of the sandbox.
    pub fn now(&self) -> Moment {
        Moment(Timestamp::now().as_second()).plus(self.offset)
    }

    /// Moves the clock; negative seconds move it back.
    pub fn advance(&mut self, seconds: i64) {
        self.offset = self.offset.saturating_add(seconds);
    }

    /// How far the sandbox is ahead of real time, in seconds.
    pub fn offset(&self) -> i64 {
        self.offset
    }
}
