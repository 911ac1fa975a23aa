//! Written by `cargo xtask bindgen` from `core/src`; do not edit.

use hbportal::{Error, Result};

use crate::bridge::prelude::*;

/// Answers a question to a model.
pub fn answer(question: &str, given: &mut Given) -> Result<Vec<u8>> {
    match question {
        "TrainingReport.valid_on" => {
            let asked = given.model::<hbportal::api::v1::TrainingReport>()?;
            let day = given.path::<hbportal::Day>("day")?;
            Ok(bytes(&asked.valid_on(day)))
        }
        "TrainingReport.lapsed_on" => {
            let asked = given.model::<hbportal::api::v1::TrainingReport>()?;
            let day = given.path::<hbportal::Day>("day")?;
            Ok(bytes(&asked.lapsed_on(day)))
        }
        "TrainingReport.expiring_within" => {
            let asked = given.model::<hbportal::api::v1::TrainingReport>()?;
            let days = given.path::<i64>("days")?;
            let day = given.path::<hbportal::Day>("day")?;
            Ok(bytes(&asked.expiring_within(days, day)))
        }
        "CourseResult.is_valid_on" => {
            let asked = given.model::<hbportal::api::v1::CourseResult>()?;
            let day = given.path::<hbportal::Day>("day")?;
            Ok(bytes(&asked.is_valid_on(day)))
        }

        _ => Err(Error::validation("question", "does not exist")),
    }
}
