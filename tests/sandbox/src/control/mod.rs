//! The control API: clock, faults, counters, settings, and what referees do.

use axum::Router;

use crate::app::App;

/// The path all routes of the control API begin with.
pub const BASE: &str = "/_sandbox";

/// The routes of the control API.
pub fn router(_app: &App) -> Router<App> {
    Router::new()
}
