//! Moments, and the forms in which the vendor writes them.

use std::{borrow::Cow, fmt};

use jiff::{civil, tz::TimeZone};

use super::Scalar;

/// A moment in time, in UTC.
///
/// ```
/// let moment: hbportal::Timestamp = "2026-06-05T10:00:00+01:00".parse()?;
/// assert_eq!(moment.to_string(), "2026-06-05T09:00:00Z");
/// # Ok::<(), hbportal::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(jiff::Timestamp);

impl Timestamp {
    /// Microseconds since 1970-01-01T00:00:00Z.
    pub fn as_microseconds(self) -> i64 {
        self.0.as_microsecond()
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    pub fn as_seconds(self) -> i64 {
        self.0.as_second()
    }

    /// The day of it, in UTC.
    pub(super) fn date(self) -> civil::Date {
        TimeZone::UTC.to_datetime(self.0).date()
    }

    /// From microseconds since 1970-01-01T00:00:00Z; nothing where the calendar ends.
    pub fn from_microseconds(microseconds: i64) -> Option<Self> {
        jiff::Timestamp::from_microsecond(microseconds).ok().map(Self)
    }
}

/// Reads a moment as the vendor writes it: RFC 3339, `YYYY-MM-DD HH:MM:SS`, `YYYY-MM-DD` or `DD/MM/YYYY`.
///
/// Without an offset it is UTC, as the vendor documents. Anything else is nothing, never "now".
///
/// ```
/// assert_eq!(hbportal::parse_time("31/12/2026"), hbportal::parse_time("2026-12-31"));
/// assert_eq!(hbportal::parse_time("12/31/2026"), None);
/// ```
pub fn parse_time(text: &str) -> Option<Timestamp> {
    parse_any(text.trim()).filter(|moment| FIRST <= moment.as_seconds() && moment.as_seconds() <= LAST)
}

/// The years 1 to 9999 in UTC: what the calendars of all languages know.
const FIRST: i64 = -62_135_596_800;
const LAST: i64 = 253_402_300_799;

fn parse_any(text: &str) -> Option<Timestamp> {
    let utc = |moment: civil::DateTime| TimeZone::UTC.to_timestamp(moment).ok().map(Timestamp);
    // The parsers below know more forms than the vendor: signed years, and time zones in brackets.
    let year_first = text.len() >= 10 && text.bytes().take(4).all(|byte| byte.is_ascii_digit());
    if text.contains('[') || !(year_first || text.contains('/')) {
        return None;
    }
    if let Ok(moment) = text.parse::<jiff::Timestamp>() {
        return Some(Timestamp(moment));
    }
    if let Some(date) = day_first(text) {
        return utc(date.at(0, 0, 0, 0));
    }
    match text.len() {
        10 => utc(text.parse::<civil::Date>().ok()?.at(0, 0, 0, 0)),
        19.. => utc(text.parse::<civil::DateTime>().ok()?),
        _ => None,
    }
}

fn day_first(text: &str) -> Option<civil::Date> {
    let mut parts = text.split('/');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let digits = |part: &str, count| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
    let well_formed = parts.next().is_none() && digits(day, 2) && digits(month, 2) && digits(year, 4);
    if !well_formed {
        return None;
    }
    civil::Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

impl std::str::FromStr for Timestamp {
    type Err = crate::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        parse_time(text).ok_or_else(|| crate::Error::validation("time", "must be a moment in RFC 3339"))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Scalar for Timestamp {
    const EXPECTED: &'static str = "a moment in RFC 3339";

    fn from_text(text: Cow<'_, str>) -> Option<Self> {
        parse_time(&text)
    }

    fn from_number(_number: serde_json::Number) -> Option<Self> {
        None
    }
}

impl serde::Serialize for Timestamp {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_vendor_s_forms_are_read() {
        for known in [
            "2026-06-05T10:00:00+01:00",
            "2026-06-05T09:00:00Z",
            "2026-06-05 09:00:00",
            "2026-06-05T09:00:00",
        ] {
            assert_eq!(
                parse_time(known).map(|moment| moment.to_string()).as_deref(),
                Some("2026-06-05T09:00:00Z"),
                "{known}"
            );
        }
        for day in ["2026-06-05", "05/06/2026", " 2026-06-05 "] {
            assert_eq!(
                parse_time(day).map(|moment| moment.to_string()).as_deref(),
                Some("2026-06-05T00:00:00Z"),
                "{day}"
            );
        }
        for unknown in [
            "",
            "now",
            "today",
            "5/6/2026",
            "2026-13-01",
            "31/02/2026",
            "06/2026",
            "2026-06-05T10:00:00[Europe/London]",
            "+002026-06-05",
            "20260605",
            "1780650000",
            "0001-01-01T00:00:00+10:00",
            "9999-12-31T23:59:59-12:00",
            "5 June 2026",
        ] {
            assert_eq!(parse_time(unknown), None, "{unknown}");
        }
    }
}
