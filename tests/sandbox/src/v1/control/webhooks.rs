//! Who is told of completed training.

use super::V1Error;
use crate::{app::App, portal, state::webhooks::Change};

/// The two callbacks of V1.
const EVENTS: [&str; 2] = ["training_completion", "course_completion"];

/// Registers an endpoint for these events, or for both.
pub fn register(app: &App, url: &str, events: Option<Vec<String>>) -> Result<i64, V1Error> {
    let events = events.unwrap_or_else(|| EVENTS.map(str::to_owned).into());
    if let Some(event) = events.iter().find(|event| !EVENTS.contains(&event.as_str())) {
        return Err(V1Error::Order(format!("{event} is none of {}.", EVENTS.join(", "))));
    }
    if !portal::is_allowed(url) {
        return Err(V1Error::Order("url must be an https URL, or one of a loopback host.".to_owned()));
    }
    let state = &mut *app.state();
    let change = Change { url: Some(url.to_owned()), events: Some(events), ..Change::default() };
    let now = state.now();
    Ok(state.v1.endpoints.create(change, String::new(), now).id)
}

/// Removes an endpoint.
pub fn remove(app: &App, id: &str) -> Result<(), V1Error> {
    if app.state().v1.endpoints.remove(id) { Ok(()) } else { Err(V1Error::Unknown(format!("endpoint {id}"))) }
}
