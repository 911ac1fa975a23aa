//! Training is assigned, taken and lapses.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{Scope, V1Error};
use crate::{
    app::App,
    clock::Moment,
    delivery,
    state::{
        State,
        v1::training::{self, COURSES, Completed, Record, Records},
    },
    v1::{dialect::Dialect, settings::DateFormat, training::show},
};

/// How a course was completed.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Completion {
    /// RFC 3339 or `YYYY-MM-DD`; now, if `None`.
    pub completed_at: Option<String>,
    /// Days until it lapses; never, if `None`.
    pub valid_days: Option<i64>,
    /// What `grade` says.
    pub grade: String,
    /// What `course_status` says instead of what the dates give.
    pub course_status: Option<String>,
    /// How the dates of this record are written, instead of the setting.
    pub date_format: Option<DateFormat>,
}

impl Default for Completion {
    /// Now, for a year, with a grade of 95.
    fn default() -> Self {
        Self {
            completed_at: None,
            valid_days: Some(365),
            grade: "95".to_owned(),
            course_status: None,
            date_format: None,
        }
    }
}

/// The candidates and courses of a scope that exist.
fn resolve(state: &State, scope: &Scope) -> Result<Vec<String>, V1Error> {
    for &course_id in scope.course_ids.iter().flatten() {
        training::find(course_id).ok_or_else(|| V1Error::Unknown(format!("course {course_id}")))?;
    }
    let candidates = &state.v1.candidates;
    match &scope.candidate_refs {
        None => {
            let all = candidates.all().iter().filter(|candidate| !candidate.is_archived());
            Ok(all.map(|candidate| candidate.candidate_ref.clone()).collect())
        }
        Some(refs) => refs
            .iter()
            .map(|candidate_ref| {
                let candidate = candidates.find(candidate_ref);
                candidate
                    .map(|candidate| candidate.candidate_ref.clone())
                    .ok_or_else(|| V1Error::Unknown(format!("candidate {candidate_ref}")))
            })
            .collect(),
    }
}

/// See [`V1::assign`](super::V1::assign).
pub fn assign(app: &App, scope: &Scope) -> Result<usize, V1Error> {
    let state = &mut *app.state();
    let (refs, now) = (resolve(state, scope)?, state.now());
    let every = COURSES.map(|course| course.course_id);
    let course_ids = scope.course_ids.as_deref().unwrap_or(&every);
    let mut changed = 0;
    for candidate_ref in refs {
        let records = state.v1.training.of_mut(&candidate_ref);
        changed += course_ids.iter().filter(|&&course_id| start(records, course_id, now)).count();
    }
    Ok(changed)
}

/// Whether the course was not assigned before.
fn start(records: &mut Records, course_id: i64, now: Moment) -> bool {
    let record =
        records.entry(course_id).or_insert(Record { assigned: false, assigned_at: now, completion: None });
    if !record.assigned {
        record.assigned_at = now;
    }
    !std::mem::replace(&mut record.assigned, true)
}

/// See [`V1::unassign`](super::V1::unassign).
pub fn unassign(app: &App, scope: &Scope) -> Result<usize, V1Error> {
    change(app, scope, |record, _| std::mem::replace(&mut record.assigned, false))
}

/// See [`V1::expire`](super::V1::expire).
pub fn expire(app: &App, scope: &Scope) -> Result<usize, V1Error> {
    change(app, scope, |record, now| match &mut record.completion {
        Some(completed) if !completed.is_expired(now) => {
            completed.renewal = Some(now);
            true
        }
        _ => false,
    })
}

/// Changes the records of a scope that there are, and answers how many `change` did.
fn change(app: &App, scope: &Scope, change: impl Fn(&mut Record, Moment) -> bool) -> Result<usize, V1Error> {
    let state = &mut *app.state();
    let (refs, now) = (resolve(state, scope)?, state.now());
    let mut changed = 0;
    for candidate_ref in refs {
        for (course_id, record) in state.v1.training.of_mut(&candidate_ref) {
            let meant = scope.course_ids.as_ref().is_none_or(|ids| ids.contains(course_id));
            changed += usize::from(meant && change(record, now));
        }
    }
    Ok(changed)
}

/// See [`V1::complete`](super::V1::complete).
pub fn complete(app: &App, scope: &Scope, completion: &Completion) -> Result<usize, V1Error> {
    let state = &mut *app.state();
    let (refs, now) = (resolve(state, scope)?, state.now());
    let at = completion.completed_at.as_deref().map_or(Ok(now), parse)?;
    let completed = Completed {
        at,
        renewal: completion.valid_days.map(|days| at.plus(days.saturating_mul(86_400))),
        grade: completion.grade.clone(),
        status: completion.course_status.clone(),
        format: completion.date_format,
    };
    let mut changed = 0;
    for candidate_ref in refs {
        let records = state.v1.training.of_mut(&candidate_ref);
        for &course_id in scope.course_ids.iter().flatten() {
            start(records, course_id, at.min(now));
        }
        let meant = |(course_id, record): &(&i64, &mut Record)| {
            record.assigned && scope.course_ids.as_ref().is_none_or(|ids| ids.contains(course_id))
        };
        let mut done = Vec::new();
        for (&course_id, record) in records.iter_mut().filter(meant) {
            record.completion = Some(completed.clone());
            done.push(course_id);
        }
        changed += done.len();
        tell(app, state, &candidate_ref, &done, now);
    }
    Ok(changed)
}

fn parse(text: &str) -> Result<Moment, V1Error> {
    Moment::parse(text)
        .ok_or_else(|| V1Error::Order(format!("completed_at must be RFC 3339 or YYYY-MM-DD, not {text}.")))
}

/// Sends a Course Completion for each course, and a Training Completion if nothing that is assigned is left to do.
fn tell(app: &App, state: &mut State, candidate_ref: &str, done: &[i64], now: Moment) {
    if done.is_empty() || state.v1.endpoints.all().is_empty() {
        return;
    }
    let Some(candidate) = state.v1.candidates.find(candidate_ref) else { return };
    let who = json!({ "candidate_ref": candidate.candidate_ref, "candidate_id": candidate.candidate_id.to_string() });
    let Some(records) = state.v1.training.of(candidate_ref) else { return };
    let dialect = Dialect(&state.settings.v1);
    let item =
        |course_id: &i64| Some(show(training::find(*course_id)?, records.get(course_id)?, dialect, now));
    let mut events: Vec<(&str, Value)> = Vec::new();
    for mut payload in done.iter().filter_map(item) {
        payload["candidate_ref"] = who["candidate_ref"].clone();
        payload["candidate_id"] = who["candidate_id"].clone();
        events.push(("course_completion", payload));
    }
    let assigned = || records.iter().filter(|(_, record)| record.assigned);
    if assigned().all(|(_, record)| record.completion.is_some()) {
        let mut payload = who;
        payload["courses"] = assigned().filter_map(|(course_id, _)| item(course_id)).collect();
        events.push(("training_completion", payload));
    }
    for (event, payload) in events {
        app.dispatch(delivery::announce_v1(state, event, &payload));
    }
}
