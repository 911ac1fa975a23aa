//! Whether training is valid on a day.
//!
//! The words of `course_status` and the form of the days are not documented, so what cannot be read never makes training
//! valid: a person without it must not be let through.

use super::{CourseResult, TrainingReport};
use crate::model::{Day, parse_time};

/// Words that say it is done, where no word of the other kind stands beside them.
const DONE: [&str; 8] =
    ["complete", "completed", "pass", "passed", "valid", "current", "achieved", "successful"];
/// Words that say it is not.
const NOT_DONE: [&str; 25] = [
    "not",
    "no",
    "non",
    "incomplete",
    "uncompleted",
    "unfinished",
    "invalid",
    "fail",
    "failed",
    "expired",
    "expire",
    "lapsed",
    "overdue",
    "due",
    "pending",
    "assigned",
    "unassigned",
    "started",
    "progress",
    "awaiting",
    "revoked",
    "cancelled",
    "withdrawn",
    "required",
    "never",
];

impl CourseResult {
    /// Whether the training is valid on `day`: completed by then, and not to be renewed until after it.
    ///
    /// A completion or renewal that is there and cannot be read makes it not valid. The status is read by whole words:
    /// "incomplete" is not "complete".
    ///
    /// ```
    /// use hbportal::{Day, model::Model, v1::CourseResult};
    ///
    /// let json = br#"{"course_id": 7, "course_name": "BLS", "date_completed": "2026-01-10", "renewal_date": "10/01/2027"}"#;
    /// let course = CourseResult::from_json(json)?;
    /// assert!(course.is_valid_on("2026-06-05".parse()?));
    /// assert!(!course.is_valid_on("2027-01-10".parse()?));
    /// # Ok::<(), hbportal::Error>(())
    /// ```
    pub fn is_valid_on(&self, day: Day) -> bool {
        self.is_completed_by(day)
            && match read(self.renewal_date.as_deref()) {
                Written::Nothing => true,
                Written::Day(renewal) => day < renewal,
                Written::Unreadable => false,
            }
    }

    fn is_completed_by(&self, day: Day) -> bool {
        let status = Status::of(self.course_status.as_deref());
        match read(self.date_completed.as_deref()) {
            _ if status == Status::NotDone => false,
            Written::Day(completed) => completed <= day,
            Written::Unreadable => false,
            Written::Nothing => status == Status::Done,
        }
    }

    /// Whether the training was completed and has to be renewed by `day`.
    fn has_lapsed_on(&self, day: Day) -> bool {
        let Written::Day(renewal) = read(self.renewal_date.as_deref()) else { return false };
        renewal <= day && !matches!(read(self.date_completed.as_deref()), Written::Nothing)
    }
}

impl TrainingReport {
    /// The courses that are valid on `day`.
    pub fn valid_on(&self, day: Day) -> Vec<CourseResult> {
        self.only(|course| course.is_valid_on(day))
    }

    /// The courses that were completed once, and whose renewal is due on `day` or was before.
    pub fn lapsed_on(&self, day: Day) -> Vec<CourseResult> {
        self.only(|course| course.has_lapsed_on(day))
    }

    /// The courses that are valid on `day`, and not any more so many days later.
    pub fn expiring_within(&self, days: i64, day: Day) -> Vec<CourseResult> {
        let end = day.plus_days(days);
        self.only(|course| {
            let renewal = read(course.renewal_date.as_deref());
            course.is_valid_on(day) && matches!(renewal, Written::Day(renewal) if renewal <= end)
        })
    }

    fn only(&self, keep: impl Fn(&CourseResult) -> bool) -> Vec<CourseResult> {
        self.courses.iter().filter(|course| keep(course)).cloned().collect()
    }
}

/// A day as the vendor wrote it.
#[derive(Debug, PartialEq)]
enum Written {
    Nothing,
    Day(Day),
    Unreadable,
}

fn read(text: Option<&str>) -> Written {
    match text.map(str::trim) {
        None | Some("") => Written::Nothing,
        Some(text) => parse_time(text).map_or(Written::Unreadable, |moment| Written::Day(moment.into())),
    }
}

#[derive(Debug, PartialEq)]
enum Status {
    Done,
    NotDone,
    Unknown,
}

impl Status {
    fn of(text: Option<&str>) -> Self {
        let text = text.unwrap_or_default().to_lowercase();
        let words: Vec<&str> = text.split(|letter: char| !letter.is_alphanumeric()).collect();
        if words.iter().any(|word| NOT_DONE.contains(word)) {
            Self::NotDone
        } else if words.iter().any(|word| DONE.contains(word)) {
            Self::Done
        } else {
            Self::Unknown
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Extra;

    fn course(status: Option<&str>, completed: Option<&str>, renewal: Option<&str>) -> CourseResult {
        CourseResult {
            course_id: "1".to_owned(),
            course_name: "BLS".to_owned(),
            date_assigned: None,
            date_completed: completed.map(str::to_owned),
            renewal_date: renewal.map(str::to_owned),
            course_status: status.map(str::to_owned),
            grade: None,
            extra: Extra::new(),
        }
    }

    #[test]
    fn only_what_can_be_read_makes_training_valid() {
        let day: Day = "2026-06-05".parse().expect("a day");
        for (status, completed, renewal, valid) in [
            (None, Some("2026-01-10"), Some("2027-01-10"), true),
            (None, Some("10/01/2026"), None, true),
            (None, Some("2026-06-05 23:59:59"), Some(""), true),
            (Some("Completed"), None, Some("2026-06-06"), true),
            (Some("PASS (85%)"), None, None, true),
            (Some("Green"), Some("2026-01-10"), None, true),
            // Not valid, each for a reason of its own.
            (None, Some("2026-01-10"), Some("2026-06-05"), false),
            (None, Some("2026-06-06"), None, false),
            (None, Some("last spring"), None, false),
            (Some("Completed"), Some("last spring"), None, false),
            (Some("Completed"), Some("2026-01-10"), Some("next spring"), false),
            (Some("Incomplete"), None, None, false),
            (Some("invalid"), Some("2026-01-10"), None, false),
            (Some("Not complete"), Some("2026-01-10"), None, false),
            (Some("In progress"), Some("2026-01-10"), None, false),
            (Some("bypassed"), None, None, false),
            (Some("Green"), None, None, false),
            (None, None, None, false),
            (None, Some("06/05/2026"), Some("05/31/2027"), false),
        ] {
            let course = course(status, completed, renewal);
            assert_eq!(course.is_valid_on(day), valid, "{status:?} {completed:?} {renewal:?}");
        }
    }

    #[test]
    fn a_report_tells_what_lapses() {
        let day: Day = "2026-06-05".parse().expect("a day");
        let report = TrainingReport {
            courses: ["2026-06-04", "2026-06-05", "2026-06-06", "2026-07-05", "2026-07-06"]
                .map(|renewal| course(None, Some("2025-01-01"), Some(renewal)))
                .into(),
            extra: Extra::new(),
        };
        let renewals = |courses: Vec<CourseResult>| -> Vec<String> {
            courses.into_iter().filter_map(|course| course.renewal_date).collect()
        };
        assert_eq!(renewals(report.lapsed_on(day)), ["2026-06-04", "2026-06-05"]);
        assert_eq!(renewals(report.expiring_within(30, day)), ["2026-06-06", "2026-07-05"]);
        assert_eq!(renewals(report.valid_on(day)), ["2026-06-06", "2026-07-05", "2026-07-06"]);
        assert!(report.expiring_within(-1, day).is_empty());
    }
}
