//! Moments, and the forms in which the vendor writes them.

use std::{borrow::Cow, fmt};

use jiff::{
    civil,
    tz::{Offset, TimeZone},
};

use super::{Plain, Scalar};

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

    /// Whether the calendars of all languages know its year.
    fn is_in_calendar(self) -> bool {
        (FIRST..=LAST).contains(&self.as_seconds())
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
    parse_any(text.trim()).filter(|moment| moment.is_in_calendar())
}

/// The years 1 to 9999 in UTC: what the calendars of all languages know.
const FIRST: i64 = -62_135_596_800;
const LAST: i64 = 253_402_300_799;

fn parse_any(text: &str) -> Option<Timestamp> {
    if let Some(moment) = usual(text) {
        return Some(moment);
    }
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

/// The form of nearly all moments, `2026-06-05T10:00:00` and `Z` or an offset: the parsers that know all forms take
/// five times as long for it, and a list holds hundreds.
fn usual(text: &str) -> Option<Timestamp> {
    let (moment, offset) = text.split_at_checked(19)?;
    let seconds_east = match *offset.as_bytes() {
        [b'Z'] => 0,
        [sign @ (b'+' | b'-'), h1, h2, b':', m1 @ b'0'..=b'5', m2] => {
            let seconds = i32::from(pair(h1, h2)?) * 3600 + i32::from(pair(m1, m2)?) * 60;
            if sign == b'-' { -seconds } else { seconds }
        }
        _ => return None,
    };
    let offset = Offset::from_seconds(seconds_east).ok()?;
    offset.to_timestamp(spelled(moment)?).ok().map(Timestamp)
}

/// `2026-06-05T10:00:00`.
fn spelled(moment: &str) -> Option<civil::DateTime> {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2, b'T', h1, h2, b':', n1, n2, b':', s1, s2] =
        moment.as_bytes()
    else {
        return None;
    };
    let year = i16::from(pair(y1, y2)?) * 100 + i16::from(pair(y3, y4)?);
    let date = civil::Date::new(year, pair(m1, m2)?, pair(d1, d2)?).ok()?;
    let time = civil::Time::new(pair(h1, h2)?, pair(n1, n2)?, pair(s1, s2)?, 0).ok()?;
    Some(date.to_datetime(time))
}

/// The number of two digits.
fn pair(tens: u8, ones: u8) -> Option<i8> {
    let digit = |byte: u8| byte.is_ascii_digit().then(|| (byte - b'0').cast_signed());
    Some(digit(tens)? * 10 + digit(ones)?)
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

/// Copies a moment to a row where it comes as nearly all do, in UTC and in the usual form.
pub(super) fn copy(json: &mut Plain<'_>, out: &mut Vec<u8>) -> bool {
    let Some((moment, "Z" | "+00:00")) = json.text().and_then(|text| text.split_at_checked(19)) else {
        return false;
    };
    // In the last hours of the last year, there are no moments any more.
    let is_one = spelled(moment).is_some_and(|moment| (1..9999).contains(&moment.year()));
    if is_one {
        out.push(b'"');
        out.extend_from_slice(moment.as_bytes());
        out.extend_from_slice(b"Z\"");
    }
    is_one
}

impl serde::Serialize for Timestamp {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_short_way_leads_to_the_same_moment(
            text in "[0-9]{4}-(0[0-9]|1[0-3])-([0-2][0-9]|3[0-2])T([01][0-9]|2[0-5]):[0-6][0-9]:[0-6][0-9](Z|[+-](0[0-9]|1[0-9]|2[0-9]):[0-7][0-9])"
        ) {
            let parsed = text.parse::<jiff::Timestamp>().ok().map(Timestamp);
            if let Some(moment) = usual(&text) {
                prop_assert_eq!(Some(moment), parsed);
            } else {
                // It leaves to the parser what it does not know, such as leap seconds: that is no other answer.
                prop_assert!(parsed.is_none() || text[17..19].starts_with("60"), "{}", text);
            }
        }

        #[test]
        fn no_text_makes_the_short_way_fail(text in "\\PC{0,30}") {
            if let Some(moment) = usual(&text) {
                prop_assert_eq!(text.parse::<jiff::Timestamp>().ok().map(Timestamp), Some(moment));
            }
        }
    }

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
