//! Written by `cargo xtask bindgen` from `core/src/api/v1/training.rs`; do not edit.

use hbportal::api::v1 as core;

use crate::bridge::prelude::*;

/// `v1.training.courses`
pub fn courses(_given: &mut Given) -> hbportal::Result<Work> {
    Ok(work(|client| async move { client.v1().training().courses().await.map(answer::optional) }))
}

/// `v1.training.course_result`
pub fn course_result(given: &mut Given) -> hbportal::Result<Work> {
    let candidate_ref = given.path::<hbportal::Id>("candidateRef")?;
    let course_id = given.path::<hbportal::Id>("courseId")?;
    Ok(work(move |client| async move {
        client.v1().training().course_result(candidate_ref, course_id).await.map(answer::optional)
    }))
}

/// `v1.training.report`
pub fn report(given: &mut Given) -> hbportal::Result<Work> {
    let candidate_ref = given.path::<hbportal::Id>("candidateRef")?;
    Ok(work(
        move |client| async move { client.v1().training().report(candidate_ref).await.map(answer::optional) },
    ))
}

/// `v1.training.unassigned_report`
pub fn unassigned_report(given: &mut Given) -> hbportal::Result<Work> {
    let candidate_ref = given.path::<hbportal::Id>("candidateRef")?;
    Ok(work(move |client| async move {
        client.v1().training().unassigned_report(candidate_ref).await.map(answer::optional)
    }))
}

impl Outgoing for core::TrainingCatalogue {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.optional(self.count.as_ref());
        row.value(&self.trainings);
        row.end(&self.extra);
    }
}

impl Outgoing for core::CatalogueCourse {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.value(&self.course_id);
        row.value(&self.course_name);
        row.optional(self.testid.as_ref());
        row.optional(self.notes.as_ref());
        row.optional(self.group_title.as_ref());
        row.end(&self.extra);
    }
}

impl Outgoing for core::TrainingReport {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.value(&self.courses);
        row.end(&self.extra);
    }
}

impl Outgoing for core::CourseResult {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.value(&self.course_id);
        row.value(&self.course_name);
        row.optional(self.date_assigned.as_ref());
        row.optional(self.date_completed.as_ref());
        row.optional(self.renewal_date.as_ref());
        row.optional(self.course_status.as_ref());
        row.optional(self.grade.as_ref());
        row.end(&self.extra);
    }
}
