//! Written by `cargo xtask bindgen` from `core/src/api/v1/training.rs`; do not edit.

use hbportal::api::v1 as core;

use crate::bridge::prelude::*;

/// `v1.training.courses`
pub fn courses(given: &mut Given) -> hbportal::Result<Work> {
    given.nothing()?;
    Ok(work(|client| async move { client.v1().training().courses().await.map(calls::optional) }))
}

/// `v1.training.course_result`
pub fn course_result(given: &mut Given) -> hbportal::Result<Work> {
    let candidate_ref = given.path::<hbportal::Id>("candidate_ref")?;
    let course_id = given.path::<hbportal::Id>("course_id")?;
    Ok(work(move |client| async move {
        client.v1().training().course_result(candidate_ref, course_id).await.map(calls::optional)
    }))
}

/// `v1.training.report`
pub fn report(given: &mut Given) -> hbportal::Result<Work> {
    let candidate_ref = given.path::<hbportal::Id>("candidate_ref")?;
    Ok(work(
        move |client| async move { client.v1().training().report(candidate_ref).await.map(calls::optional) },
    ))
}

/// `v1.training.unassigned_report`
pub fn unassigned_report(given: &mut Given) -> hbportal::Result<Work> {
    let candidate_ref = given.path::<hbportal::Id>("candidate_ref")?;
    Ok(work(move |client| async move {
        client.v1().training().unassigned_report(candidate_ref).await.map(calls::optional)
    }))
}

impl Outgoing for core::TrainingCatalogue {
    fn write(&self, out: &mut Vec<u8>) {
        self.count.write(out);
        self.trainings.write(out);
        self.extra.write(out);
    }
}

impl Outgoing for core::CatalogueCourse {
    fn write(&self, out: &mut Vec<u8>) {
        self.course_id.write(out);
        self.course_name.write(out);
        self.testid.write(out);
        self.notes.write(out);
        self.group_title.write(out);
        self.extra.write(out);
    }
}

impl Outgoing for core::TrainingReport {
    fn write(&self, out: &mut Vec<u8>) {
        self.courses.write(out);
        self.extra.write(out);
    }
}

impl Outgoing for core::CourseResult {
    fn write(&self, out: &mut Vec<u8>) {
        self.course_id.write(out);
        self.course_name.write(out);
        self.date_assigned.write(out);
        self.date_completed.write(out);
        self.renewal_date.write(out);
        self.course_status.write(out);
        self.grade.write(out);
        self.extra.write(out);
    }
}
