//! Reference requests: list, create, get, cancel, add a referee, remind.

use axum::{
    Json,
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, Uri},
    response::{IntoResponse, Response},
};
use serde::de::{DeserializeOwned, IntoDeserializer, value::Error};
use serde_json::json;

use super::{
    envelope::{self, PageRequest},
    fields::Fields,
    problem::{Errors, Problem},
    query::Query,
};
use crate::{
    app::App,
    clock::Moment,
    state::{
        State as Portal, candidates,
        reference_requests::{CollectionMode, Order, ReferenceRequest, RequestStatus},
        references::{Referee, Reference},
    },
};

/// Days a request stays open unless it says otherwise.
const DEFAULT_EXPIRY_DAYS: i64 = 30;
/// Seconds of the sandbox clock between two rounds of reminders.
const REMINDER_INTERVAL: i64 = 60;

/// `GET /reference-requests`, newest first
pub async fn list(State(app): State<App>, headers: HeaderMap, uri: Uri) -> Result<Response, Problem> {
    let query = Query::read(&uri);
    let mut errors = Errors::new();
    let status = query.get("status").map(|status| {
        parse::<RequestStatus>(status).ok_or_else(|| {
            errors.insert("status".to_owned(), vec!["The selected status is invalid.".to_owned()]);
        })
    });
    let status = status.and_then(Result::ok);
    let candidate_id = query.integer("candidate_id", 1, i64::MAX, &mut errors);
    let page = PageRequest::read(&query, &mut errors);
    envelope::check(errors)?;

    let mut state = app.state();
    let now = state.now();
    let matching: Vec<&ReferenceRequest> = state
        .register
        .all(now)
        .iter()
        .rev()
        .filter(|request| status.is_none_or(|status| request.status == status))
        .filter(|request| candidate_id.is_none_or(|id| request.candidate_id == id))
        .collect();
    Ok(page.of(&matching, &query, &envelope::target(&headers, &uri)))
}

/// `POST /reference-requests`
pub async fn create(State(app): State<App>, headers: HeaderMap, body: Bytes) -> Result<Response, Problem> {
    let mut fields = Fields::read(&headers, &body)?;
    let state = &mut *app.state();
    let order = order(&mut fields, state);
    let referees = fields.each("referees", referee);
    let client_adds = order.as_ref().is_some_and(|order| order.collection_mode == CollectionMode::ClientAdds);
    if client_adds && fields.is_empty("referees") {
        fields.wrong("referees", "is required when collection mode is client_adds");
    }
    fields.finish()?;
    let order = order.ok_or_else(|| Problem::invalid(Errors::new()))?;

    let now = state.now();
    let request = state.register.create(order, referees, &app.url, now, &mut state.rng);
    Ok((StatusCode::CREATED, envelope::data(request)).into_response())
}

/// `GET /reference-requests/{id}`
pub async fn get(State(app): State<App>, Path(id): Path<String>) -> Result<Response, Problem> {
    let mut state = app.state();
    find(&mut state, &id).map(|(request, _)| envelope::data(request))
}

/// `POST /reference-requests/{id}/cancel`
pub async fn cancel(State(app): State<App>, Path(id): Path<String>) -> Result<Response, Problem> {
    let mut state = app.state();
    let (request, now) = find_open(&mut state, &id)?;
    request.cancel(now);
    Ok(envelope::data(request))
}

/// `POST /reference-requests/{id}/referees`
pub async fn add_referee(
    State(app): State<App>,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    let mut fields = Fields::read(&headers, &body)?;
    let state = &mut *app.state();
    let (request, now) = find_open(state, &id)?;
    let (request_id, expires_at) = (request.id, request.expires_at);
    let referee = referee(&mut fields);
    fields.finish()?;

    let identity = state.register.identity(request_id, &app.url, &mut state.rng);
    let reference = Reference::sent(identity, referee.unwrap_or_default(), expires_at, now);
    let answer = envelope::data(&reference);
    find_open(state, &id)?.0.references.push(reference);
    Ok((StatusCode::CREATED, answer).into_response())
}

/// `POST /reference-requests/{id}/reminders`
pub async fn send_reminders(State(app): State<App>, Path(id): Path<String>) -> Result<Response, Problem> {
    let mut state = app.state();
    let (request, now) = find_open(&mut state, &id)?;
    let last = request.references.iter().filter_map(|reference| reference.last_reminder_sent_at).max();
    let mut open: Vec<_> =
        request.references.iter_mut().filter(|reference| reference.status.is_open()).collect();
    if open.is_empty() {
        return Err(Problem::conflict("There is no open reference to remind of."));
    }
    let wait = last.map_or(0, |last| REMINDER_INTERVAL - now.since(last));
    if wait > 0 {
        return Err(Problem::too_many("Reminders were sent less than a minute ago.", wait));
    }
    for reference in &mut open {
        reference.remind(now);
    }
    let sent = open.len();
    Ok(Json(json!({ "message": "Reminders have been sent.", "sent": sent })).into_response())
}

fn order(fields: &mut Fields, state: &Portal) -> Option<Order> {
    let candidate_id = fields.integer("candidate_id", 1);
    let candidate_id = fields.require("candidate_id", candidate_id);
    let candidate = candidate_id.and_then(candidates::find);
    if candidate_id.is_some() && candidate.is_none() {
        fields.not_listed("candidate_id");
    }
    let collection_mode = fields.choice("collection_mode");
    let collection_mode = fields.require("collection_mode", collection_mode);
    let references_required = fields.integer("references_required", 1);
    let expiry_days = fields.integer("expiry_days", 1);
    let template_id = fields.integer("template_id", 1);
    let template = state
        .templates
        .iter()
        .find(|template| template_id.map_or(template.is_default, |id| template.id == id));
    if template.is_none() {
        fields.not_listed("template_id");
    }
    Some(Order {
        notes: fields.text("notes"),
        candidate: candidate?,
        template: template?.clone(),
        collection_mode: collection_mode?,
        references_required: references_required.unwrap_or(1),
        expiry_days: expiry_days.unwrap_or(DEFAULT_EXPIRY_DAYS),
    })
}

fn referee(fields: &mut Fields) -> Option<Referee> {
    let name = fields.text("referee_name");
    let name = fields.require("referee_name", name);
    let email = fields.email("referee_email");
    let email = fields.require("referee_email", email);
    let referee_organisation = fields.text("referee_organisation");
    let referee_position = fields.text("referee_position");
    let referee_phone = fields.text("referee_phone");
    let relationship_to_candidate = fields.text("relationship_to_candidate");
    Some(Referee {
        referee_name: name?,
        referee_email: email?,
        referee_organisation,
        referee_position,
        referee_phone,
        relationship_to_candidate,
    })
}

fn find<'a>(state: &'a mut Portal, id: &str) -> Result<(&'a mut ReferenceRequest, Moment), Problem> {
    let now = state.now();
    let request = state.register.request(id, now).ok_or_else(|| Problem::not_found("Reference request"))?;
    Ok((request, now))
}

/// A request that references can still come in for; 409 for any other.
fn find_open<'a>(state: &'a mut Portal, id: &str) -> Result<(&'a mut ReferenceRequest, Moment), Problem> {
    let (request, now) = find(state, id)?;
    if request.status.is_open() {
        Ok((request, now))
    } else {
        let label = request.status_label.to_lowercase();
        Err(Problem::conflict(format!("The reference request is already {label}.")))
    }
}

fn parse<T: DeserializeOwned>(text: &str) -> Option<T> {
    let deserializer: serde::de::value::StrDeserializer<'_, Error> = text.into_deserializer();
    T::deserialize(deserializer).ok()
}
