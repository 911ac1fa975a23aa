//! Days of the calendar.

use std::{borrow::Cow, fmt, str::FromStr};

use jiff::{Span, civil};

use super::{Scalar, Timestamp, parse_time};
use crate::{
    error::Error,
    model::Value,
    request::{Argument, Typed},
};

/// A day of the calendar, without a time.
///
/// ```
/// let day: hbportal::Day = "2026-06-05".parse()?;
/// assert_eq!(day.plus_days(30).to_string(), "2026-07-05");
/// assert!(hbportal::Day::new(2026, 2, 31).is_none());
/// # Ok::<(), hbportal::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(civil::Date);

impl Day {
    /// The day, where there is such a one.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        civil::Date::new(year, month, day).ok().filter(|date| date.year() > 0).map(Self)
    }

    /// Today in UTC, which is how the vendor counts.
    pub fn today() -> Self {
        Self(jiff::tz::TimeZone::UTC.to_datetime(jiff::Timestamp::now()).date())
    }

    /// So many days later, or earlier where negative; at the end of the calendar, its last day.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        // Beyond this no calendar reaches, and no span either.
        let span = Span::new().days(days.clamp(-4_000_000, 4_000_000));
        Self(self.0.saturating_add(span))
    }

    /// Year, month from 1, day from 1.
    pub fn parts(self) -> (i16, i8, i8) {
        (self.0.year(), self.0.month(), self.0.day())
    }
}

impl From<Timestamp> for Day {
    fn from(moment: Timestamp) -> Self {
        Self(moment.date())
    }
}

impl FromStr for Day {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        parsed(text).ok_or_else(|| Error::validation("day", <Self as Argument>::EXPECTED))
    }
}

/// Strictly `YYYY-MM-DD`: what a caller writes.
fn parsed(text: &str) -> Option<Day> {
    let plain = text.len() == 10 && text.bytes().take(4).all(|byte| byte.is_ascii_digit());
    text.parse::<civil::Date>().ok().filter(|date| plain && date.year() > 0).map(Day)
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Argument for Day {
    const EXPECTED: &'static str = "must be a day such as 2026-06-05";
    const TAKES: Option<Typed> = Some(Typed::Date);

    fn from_value(value: Value) -> Option<Self> {
        value.as_str().and_then(parsed)
    }
}

/// In an answer, any of the forms in which the vendor writes a moment.
impl Scalar for Day {
    const EXPECTED: &'static str = "a day";

    fn from_text(text: Cow<'_, str>) -> Option<Self> {
        parse_time(&text).map(Self::from)
    }

    fn from_number(_number: serde_json::Number) -> Option<Self> {
        None
    }
}

impl serde::Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
