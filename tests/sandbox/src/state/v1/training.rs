//! Courses, and what candidates have of them.

use std::collections::{BTreeMap, HashMap};

use crate::{clock::Moment, v1::settings::DateFormat};

/// A course that can be taken.
#[derive(Debug)]
#[expect(clippy::struct_field_names, reason = "the names of the API")]
pub struct Course {
    pub course_id: i64,
    pub testid: i64,
    pub course_name: &'static str,
    pub notes: &'static str,
    pub group_title: &'static str,
}

/// The courses on offer.
pub const COURSES: [Course; 6] = [
    course(101, "Basic Life Support", "Practical part every year.", "Mandatory"),
    course(102, "Moving and Handling of People", "", "Mandatory"),
    course(103, "Safeguarding Adults (Level 2)", "", "Mandatory"),
    course(104, "Infection Prevention & Control", "", "Mandatory"),
    course(105, "Medicines Management", "For those who administer medicines.", "Clinical"),
    course(106, "Tracheostomy Care – Introduction", "", "Clinical"),
];

const fn course(
    course_id: i64,
    course_name: &'static str,
    notes: &'static str,
    group_title: &'static str,
) -> Course {
    Course { course_id, testid: course_id + 7000, course_name, notes, group_title }
}

/// The course with this id.
pub fn find(course_id: i64) -> Option<&'static Course> {
    COURSES.iter().find(|course| course.course_id == course_id)
}

/// What a candidate has of a course.
#[derive(Clone, Debug)]
pub struct Record {
    /// Whether it is assigned now; what was taken before is kept.
    pub assigned: bool,
    pub assigned_at: Moment,
    pub completion: Option<Completed>,
}

/// A course that was completed.
#[derive(Clone, Debug)]
pub struct Completed {
    pub at: Moment,
    /// When it lapses; never, if `None`.
    pub renewal: Option<Moment>,
    pub grade: String,
    /// Said instead of what the dates give.
    pub status: Option<String>,
    /// Used instead of the one of the settings.
    pub format: Option<DateFormat>,
}

impl Completed {
    /// Whether it has lapsed.
    pub fn is_expired(&self, now: Moment) -> bool {
        self.renewal.is_some_and(|renewal| renewal <= now)
    }
}

impl Record {
    /// The values are decisions of the sandbox: the vendor's are not known.
    pub fn status(&self, now: Moment) -> &str {
        match &self.completion {
            None => "Not Started",
            Some(Completed { status: Some(status), .. }) => status,
            Some(completed) if completed.is_expired(now) => "Expired",
            Some(_) => "Completed",
        }
    }
}

/// The records of one candidate, by course.
pub type Records = BTreeMap<i64, Record>;

/// The records of all candidates, by reference.
#[derive(Debug, Default)]
pub struct Training(HashMap<String, Records>);

impl Training {
    /// What a candidate has.
    pub fn of(&self, candidate_ref: &str) -> Option<&Records> {
        self.0.get(candidate_ref)
    }

    /// What a candidate has, to be changed.
    pub fn of_mut(&mut self, candidate_ref: &str) -> &mut Records {
        self.0.entry(candidate_ref.to_owned()).or_default()
    }
}
