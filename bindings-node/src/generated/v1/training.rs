//! Written by `cargo xtask bindgen` from `core/src/api/v1/training.rs`; do not edit.

use hbportal::api::v1 as core;

use crate::bridge::prelude::*;

/// `v1.training.report`
pub fn report(given: &mut Given) -> hbportal::Result<Work> {
    let candidate_ref = given.path::<hbportal::Id>("candidateRef")?;
    Ok(work(move |client| async move { client.v1().training().report(candidate_ref).await.map(optional) }))
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
