//! The handle that Rust tests hold.

use std::{fmt::Display, io, time::Duration};

use axum::{Router, middleware::from_fn_with_state};
use tokio::{net::TcpListener, sync::mpsc, task::AbortHandle};

use crate::{
    academy,
    app::App,
    booking,
    config::Config,
    control::{
        self,
        booking::{self as desk, AccountChange, BookingAct, BookingError, EventOrder},
        referee::{self, Act, Decline, RefereeError, Submission},
        seed, wait,
    },
    delivery::Delivery,
    faults::FaultOrder,
    hosts::Host,
    http::{observe, server},
    portal,
    request_log::Requests,
    services,
    settings::Settings,
    state::sessions::SessionCounts,
    v1::{self, control::V1},
};

/// A running sandbox. Dropping it stops it, its connections and its deliveries.
#[derive(Debug)]
pub struct Sandbox {
    app: App,
    server: AbortHandle,
}

impl Sandbox {
    /// Starts a sandbox with the default credentials on a free port.
    pub async fn start() -> io::Result<Self> {
        Self::start_with(Config::default(), 0).await
    }

    /// Starts a sandbox on a port of 127.0.0.1; 0 takes a free one.
    pub async fn start_with(config: Config, port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", port)).await?;
        let url = format!("http://{}", listener.local_addr()?);
        let (jobs, inbox) = mpsc::unbounded_channel();
        let app = App::new(config, &url, jobs);
        let server = tokio::spawn(server::serve(listener, router(&app), app.clone(), inbox)).abort_handle();
        Ok(Self { app, server })
    }

    /// Root of the server, `http://127.0.0.1:PORT`.
    pub fn url(&self) -> &str {
        &self.app.url
    }

    /// Base URL of the portal's API, `http://127.0.0.1:PORT/api`.
    pub fn base_url(&self) -> String {
        self.base_url_of(Host::Portal)
    }

    /// Base URL of a host's API.
    pub fn base_url_of(&self, host: Host) -> String {
        self.app.base_url(host)
    }

    /// Root of the control API, `http://127.0.0.1:PORT/_sandbox`.
    pub fn control_url(&self) -> String {
        format!("{}{}", self.url(), control::BASE)
    }

    /// The `client_id` that may log in.
    pub fn client_id(&self) -> i64 {
        self.app.config.client_id
    }

    /// The API key that goes with it.
    pub fn api_key(&self) -> &str {
        &self.app.config.api_key
    }

    /// Back to the seeds: state, clock, settings, faults and counters.
    pub fn reset(&self) {
        self.app.reset();
    }

    /// Moves the sandbox clock; negative seconds move it back.
    pub fn advance_clock(&self, seconds: i64) {
        self.app.state().clock.advance(seconds);
    }

    /// The present moment of the sandbox clock, in Unix seconds.
    pub fn now(&self) -> i64 {
        self.app.state().now().unix()
    }

    /// Orders a fault.
    pub fn fault(&self, order: FaultOrder) {
        self.app.state().faults.push(order);
    }

    /// Forgets the faults still to come.
    pub fn clear_faults(&self) {
        self.app.state().faults.clear();
    }

    /// Lets the calls go that are held, and forgets the orders to hold more.
    pub fn release(&self) {
        self.app.state().faults.release();
    }

    /// What the API was asked so far.
    pub fn requests(&self) -> Requests {
        self.app.log.snapshot()
    }

    /// Zeroes the counters and the log of calls.
    pub fn clear_requests(&self) {
        self.app.log.clear();
    }

    /// Waits until the counters fulfil a condition, at most `limit`. Answers whether they do.
    pub async fn wait_for_requests(&self, limit: Duration, met: impl Fn(&Requests) -> bool) -> bool {
        wait::requests(&self.app, limit, met).await
    }

    /// The settings in force.
    pub fn settings(&self) -> Settings {
        self.app.state().settings.clone()
    }

    /// Changes the settings.
    pub fn set(&self, change: impl FnOnce(&mut Settings)) {
        change(&mut self.app.state().settings);
    }

    /// The referee looks at the form of a reference, given by id or UUID.
    pub fn open(&self, reference: impl Display) -> Result<(), RefereeError> {
        self.act(reference, Act::Open)
    }

    /// The referee submits the form.
    pub fn submit(&self, reference: impl Display, submission: Submission) -> Result<(), RefereeError> {
        self.act(reference, Act::Submit(submission))
    }

    /// The referee declines to give a reference.
    pub fn decline(&self, reference: impl Display, reason: Option<String>) -> Result<(), RefereeError> {
        self.act(reference, Act::Decline(Decline { reason }))
    }

    /// Files more reference requests in different states, and answers how many there are now.
    pub fn seed_reference_requests(&self, count: usize) -> usize {
        seed::reference_requests(&self.app, count)
    }

    /// What the portal and its people do in the V1 family.
    pub fn v1(&self) -> V1<'_> {
        V1::new(&self.app)
    }

    /// All webhook deliveries since the last reset, oldest first.
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.app.state().outbox.all().to_vec()
    }

    /// Waits until `count` deliveries have ended since the last reset, at most `limit`. Answers whether they have.
    pub async fn wait_for_deliveries(&self, count: usize, limit: Duration) -> bool {
        wait::deliveries(&self.app, count, limit).await.0
    }

    /// How often was logged in and refreshed at the portal.
    pub fn sessions(&self) -> SessionCounts {
        self.sessions_of(Host::Portal)
    }

    /// How often was logged in and refreshed at a host. Those without tokens of their own take the portal's.
    pub fn sessions_of(&self, host: Host) -> SessionCounts {
        let state = self.app.state();
        state.sessions[host.realm()].counts(state.now())
    }

    /// Something happens to a booking of [`Host::Tdta`] or [`Host::Bls`].
    pub fn act_on_booking(&self, host: Host, booking: i64, act: BookingAct) -> Result<(), BookingError> {
        desk::act(&self.app, host, booking, act).map(drop)
    }

    /// Puts an event on offer at [`Host::Tdta`], or a timeslot at [`Host::Bls`], and answers its id, or what is wrong
    /// with the order.
    pub fn add_event(&self, host: Host, order: EventOrder) -> Result<i64, &'static str> {
        desk::add_event(&self.app, host, order)
    }

    /// Changes the agency's account at [`Host::Tdta`] or [`Host::Bls`].
    pub fn change_account(&self, host: Host, change: AccountChange) {
        desk::change_account(&self.app, host, change);
    }

    /// Files more bookings at [`Host::Tdta`] or [`Host::Bls`], and answers how many there are now.
    pub fn seed_bookings(&self, host: Host, count: usize) -> usize {
        desk::seed(&self.app, host, count)
    }

    /// Files more interviews at [`Host::Services`], and answers how many there are now.
    pub fn seed_interviews(&self, count: usize) -> usize {
        control::hosts::add_interviews(&self.app, count)
    }

    /// Files more bookings and booking links at [`Host::Academy`], and answers how many there are now.
    pub fn seed_academy(&self, bookings: usize, booking_links: usize) -> (usize, usize) {
        control::hosts::add_to_academy(&self.app, bookings, booking_links)
    }

    fn act(&self, reference: impl Display, act: Act) -> Result<(), RefereeError> {
        referee::act(&self.app, &reference.to_string(), act, |_| ())
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.server.abort();
    }
}

fn router(app: &App) -> Router {
    let api = Router::new()
        .nest(Host::Portal.base(), portal::router(app).merge(v1::router(app)))
        .nest(Host::Tdta.base(), booking::tdta(app))
        .nest(Host::Bls.base(), booking::bls(app))
        .nest(Host::Services.base(), services::router(app))
        .nest(Host::Academy.base(), academy::router(app))
        .fallback(portal::unknown)
        .method_not_allowed_fallback(portal::wrong_method)
        .layer(from_fn_with_state(app.clone(), observe::observe));
    control::router(app).merge(api).with_state(app.clone())
}
