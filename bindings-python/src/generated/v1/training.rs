//! Written by `cargo xtask bindgen` from `core/src/api/v1/training.rs`; do not edit.

use hbportal::api::v1 as core;
use pyo3::{prelude::*, types::PyDict};

use crate::bridge::prelude::*;

/// Courses, and how candidates stand in them.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct V1Training(pub Handle);

#[pymethods]
impl V1Training {
    /// Lists the courses that the account can assign; nothing where the portal has nothing to say.
    #[pyo3(signature = (**arguments), text_signature = "($self)")]
    fn courses(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, courses(Given::new(arguments)))
    }

    /// Tells how a candidate stands in one course, assigned or not; nothing where they have no history of
    /// it.
    #[pyo3(signature = (candidate_ref, course_id, **arguments), text_signature = "($self, candidate_ref, course_id)")]
    fn course_result(
        &self,
        py: Python<'_>,
        candidate_ref: &Bound<'_, PyAny>,
        course_id: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.0.blocking(
            py,
            course_result(
                Given::new(arguments).with("candidate_ref", candidate_ref).with("course_id", course_id),
            ),
        )
    }

    /// Reports how a candidate stands in the courses assigned to them; nothing where the portal has
    /// nothing to say, which is not the same as a report without courses.
    #[pyo3(signature = (candidate_ref, **arguments), text_signature = "($self, candidate_ref)")]
    fn report(
        &self,
        py: Python<'_>,
        candidate_ref: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, report(Given::new(arguments).with("candidate_ref", candidate_ref)))
    }

    /// Reports how a candidate stands in courses that are not assigned to them any more; nothing where
    /// the portal has nothing to say.
    #[pyo3(signature = (candidate_ref, **arguments), text_signature = "($self, candidate_ref)")]
    fn unassigned_report(
        &self,
        py: Python<'_>,
        candidate_ref: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.0.blocking(py, unassigned_report(Given::new(arguments).with("candidate_ref", candidate_ref)))
    }
}

/// Courses, and how candidates stand in them.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct AsyncV1Training(pub Handle);

#[pymethods]
impl AsyncV1Training {
    /// Lists the courses that the account can assign; nothing where the portal has nothing to say.
    #[pyo3(signature = (**arguments), text_signature = "($self)")]
    fn courses(&self, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(courses(Given::new(arguments)))
    }

    /// Tells how a candidate stands in one course, assigned or not; nothing where they have no history of
    /// it.
    #[pyo3(signature = (candidate_ref, course_id, **arguments), text_signature = "($self, candidate_ref, course_id)")]
    fn course_result(
        &self,
        candidate_ref: &Bound<'_, PyAny>,
        course_id: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> Call {
        self.0.call(course_result(
            Given::new(arguments).with("candidate_ref", candidate_ref).with("course_id", course_id),
        ))
    }

    /// Reports how a candidate stands in the courses assigned to them; nothing where the portal has
    /// nothing to say, which is not the same as a report without courses.
    #[pyo3(signature = (candidate_ref, **arguments), text_signature = "($self, candidate_ref)")]
    fn report(&self, candidate_ref: &Bound<'_, PyAny>, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        self.0.call(report(Given::new(arguments).with("candidate_ref", candidate_ref)))
    }

    /// Reports how a candidate stands in courses that are not assigned to them any more; nothing where
    /// the portal has nothing to say.
    #[pyo3(signature = (candidate_ref, **arguments), text_signature = "($self, candidate_ref)")]
    fn unassigned_report(
        &self,
        candidate_ref: &Bound<'_, PyAny>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> Call {
        self.0.call(unassigned_report(Given::new(arguments).with("candidate_ref", candidate_ref)))
    }
}

fn courses(mut given: Given) -> Operation {
    Operation::prepare("v1.training.courses", || {
        given.finish()?;
        Ok(work(|client| async move { client.v1().training().courses().await }))
    })
}

fn course_result(mut given: Given) -> Operation {
    Operation::prepare("v1.training.course_result", || {
        let candidate_ref = given.take::<hbportal::Id>("candidate_ref")?;
        let course_id = given.take::<hbportal::Id>("course_id")?;
        given.finish()?;
        Ok(work(
            move |client| async move { client.v1().training().course_result(candidate_ref, course_id).await },
        ))
    })
}

fn report(mut given: Given) -> Operation {
    Operation::prepare("v1.training.report", || {
        let candidate_ref = given.take::<hbportal::Id>("candidate_ref")?;
        given.finish()?;
        Ok(work(move |client| async move { client.v1().training().report(candidate_ref).await }))
    })
}

fn unassigned_report(mut given: Given) -> Operation {
    Operation::prepare("v1.training.unassigned_report", || {
        let candidate_ref = given.take::<hbportal::Id>("candidate_ref")?;
        given.finish()?;
        Ok(work(move |client| async move { client.v1().training().unassigned_report(candidate_ref).await }))
    })
}

model! {
    /// The courses that an account can assign.
    pub struct TrainingCatalogue(core::TrainingCatalogue) {
        /// How many there are, as the portal counts.
        count = "count",
        /// The courses.
        trainings = "trainings",
    }
}

model! {
    /// A course that an account can assign.
    pub struct CatalogueCourse(core::CatalogueCourse) {
        /// The course.
        course_id = "course_id",
        /// Its name.
        course_name = "course_name",
        /// Its test. One word on the wire, unlike its neighbours.
        testid = "testid",
        /// What the portal notes of it.
        notes = "notes",
        /// The group that it belongs to.
        group_title = "group_title",
    }
}

model! {
    /// How a candidate stands in several courses.
    pub struct TrainingReport(core::TrainingReport) {
        /// The courses.
        courses = "courses",
    }
    /// The courses that are valid on `day`.
    fn valid_on(day: hbportal::Day) -> Vec<core::CourseResult>;
    /// The courses that were completed once, and whose renewal is due on `day` or was before.
    fn lapsed_on(day: hbportal::Day) -> Vec<core::CourseResult>;
    /// The courses that are valid on `day`, and not any more so many days later.
    fn expiring_within(days: i64, day: hbportal::Day) -> Vec<core::CourseResult>;
}

model! {
    /// How a candidate stands in one course. Its days are the vendor's own text, whose form is not
    /// documented: `parse_time` reads the forms that are known.
    pub struct CourseResult(core::CourseResult) {
        /// The course.
        course_id = "course_id",
        /// Its name.
        course_name = "course_name",
        /// When it was assigned.
        date_assigned = "date_assigned",
        /// When it was completed.
        date_completed = "date_completed",
        /// When it has to be done again.
        renewal_date = "renewal_date",
        /// Where it stands, in the portal's words: they are not documented.
        course_status = "course_status",
        /// How well it was done.
        grade = "grade",
    }
    /// Whether the training is valid on `day`: completed by then, and not to be renewed until after it.
    ///
    /// A completion or renewal that is there and cannot be read makes it not valid. The status is read by
    /// whole words: "incomplete" is not "complete".
    fn is_valid_on(day: hbportal::Day) -> bool;
}
