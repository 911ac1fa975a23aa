//! Written by `cargo xtask bindgen` from core/src; do not edit.

use hbportal::{Error, Result};

use super::names;
use crate::bridge::prelude::*;

/// What core answers, as JSON.
pub fn answer(question: &str, given: &mut Asked) -> Result<String> {
    match question {
        "TrainingReport.valid_on" => {
            let asked = given
                .model::<hbportal::api::v1::TrainingReport>("trainingReport", &names::TRAINING_REPORT)?;
            let day = given.argument::<hbportal::Day>("day")?;
            Ok(json(&asked.valid_on(day)))
        }
        "TrainingReport.lapsed_on" => {
            let asked = given
                .model::<hbportal::api::v1::TrainingReport>("trainingReport", &names::TRAINING_REPORT)?;
            let day = given.argument::<hbportal::Day>("day")?;
            Ok(json(&asked.lapsed_on(day)))
        }
        "TrainingReport.expiring_within" => {
            let asked = given
                .model::<hbportal::api::v1::TrainingReport>("trainingReport", &names::TRAINING_REPORT)?;
            let days = given.argument::<i64>("days")?;
            let day = given.argument::<hbportal::Day>("day")?;
            Ok(json(&asked.expiring_within(days, day)))
        }
        "CourseResult.is_valid_on" => {
            let asked =
                given.model::<hbportal::api::v1::CourseResult>("courseResult", &names::COURSE_RESULT)?;
            let day = given.argument::<hbportal::Day>("day")?;
            Ok(json(&asked.is_valid_on(day)))
        }

        _ => Err(Error::validation("question", "does not exist")),
    }
}
