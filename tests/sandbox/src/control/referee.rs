//! What a referee does with the form.

use std::{collections::BTreeMap, fmt};

use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::{
    app::App,
    delivery,
    hosts::Host,
    state::{
        form::Response,
        reference_requests::{ReferenceRequest, RequestStatus},
        references::ReferenceDetail,
    },
};

/// The answers of a submitted form.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Submission {
    /// Answers by field code; questions left out get a usual answer.
    pub answers: BTreeMap<String, String>,
    /// Replaces every rating, so that it becomes the score of the reference.
    pub score: Option<f64>,
}

/// The reason of a refusal to give a reference.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Decline {
    /// Free text.
    pub reason: Option<String>,
}

/// What the referee does.
#[derive(Clone, Debug)]
pub enum Act {
    Open,
    Submit(Submission),
    Decline(Decline),
}

/// Why the referee could not do it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RefereeError {
    /// There is no such reference.
    Unknown,
    /// The reference, or its request, is closed.
    Closed,
    /// The answers do not fit the form.
    Answers(String),
}

impl fmt::Display for RefereeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown => formatter.write_str("Reference not found."),
            Self::Closed => formatter.write_str("The reference can no longer be answered."),
            Self::Answers(text) => formatter.write_str(text),
        }
    }
}

impl std::error::Error for RefereeError {}

/// The request, as events speak of it.
#[derive(Serialize)]
struct Summary<'a> {
    id: i64,
    uuid: &'a str,
    candidate_id: i64,
    candidate_name: &'a str,
    status: RequestStatus,
    references_required: i64,
    references_completed: i64,
    is_fully_referenced: bool,
}

impl<'a> Summary<'a> {
    fn of(request: &'a ReferenceRequest) -> Self {
        Self {
            id: request.id,
            uuid: &request.uuid,
            candidate_id: request.candidate_id,
            candidate_name: request.candidate_name,
            status: request.status,
            references_required: request.references_required,
            references_completed: request.references_completed,
            is_fully_referenced: request.is_fully_referenced,
        }
    }
}

/// Lets the referee act, moves the request on, sends the events, and shows the reference to `view`.
pub fn act<T>(
    app: &App,
    id: &str,
    act: Act,
    view: impl FnOnce(ReferenceDetail<'_>) -> T,
) -> Result<T, RefereeError> {
    let state = &mut *app.state();
    let now = state.now();
    let (request, index) = state.register.reference(id, now).ok_or(RefereeError::Unknown)?;
    let reference = &mut request.references[index];
    if !reference.status.is_open() {
        return Err(RefereeError::Closed);
    }
    let event = match act {
        Act::Open => {
            reference.open(now);
            None
        }
        Act::Submit(Submission { answers, score }) => {
            let response = Response::new(&answers, score).map_err(RefereeError::Answers)?;
            reference.submit(response, app.pdf_url(&reference.uuid), now);
            Some("reference.submitted")
        }
        Act::Decline(Decline { reason }) => {
            reference.decline(reason, now);
            Some("reference.declined")
        }
    };
    let was_complete = request.is_fully_referenced;
    request.progress(now);

    let summary = Summary::of(request);
    let mut events = Vec::new();
    if let Some(event) = event {
        events.push((event, json!({ "reference": request.references[index], "reference_request": summary })));
    }
    if request.is_fully_referenced && !was_complete {
        events.push(("reference.all_completed", json!({ "reference_request": summary })));
    }
    let answer = view(request.references[index].detail());
    for (event, data) in events {
        app.dispatch(delivery::announce(state, Host::Portal, event, &data));
    }
    Ok(answer)
}
