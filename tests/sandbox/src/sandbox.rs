//! The handle that Rust tests hold.

use std::{io, net::SocketAddr};

use axum::{Router, middleware::from_fn_with_state};
use tokio::{net::TcpListener, sync::mpsc, task::AbortHandle};

use crate::{
    app::App,
    config::Config,
    control,
    faults::FaultOrder,
    http::{observe, server},
    portal,
    request_log::Requests,
};

/// A running sandbox. Dropping it stops it, its connections and its deliveries.
#[derive(Debug)]
pub struct Sandbox {
    app: App,
    address: SocketAddr,
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
        let address = listener.local_addr()?;
        let (jobs, inbox) = mpsc::unbounded_channel();
        let app = App::new(config, jobs);
        let server = tokio::spawn(server::serve(listener, router(&app), app.clone(), inbox)).abort_handle();
        Ok(Self { app, address, server })
    }

    /// Root of the server, `http://127.0.0.1:PORT`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Base URL of the API, `http://127.0.0.1:PORT/api`.
    pub fn base_url(&self) -> String {
        format!("{}{}", self.url(), observe::BASE)
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

    /// Moves the sandbox clock; negative seconds move it back.
    pub fn advance_clock(&self, seconds: i64) {
        self.app.state().clock.advance(seconds);
    }

    /// Orders a fault.
    pub fn fault(&self, order: FaultOrder) {
        self.app.state().faults.push(order);
    }

    /// What the API was asked so far.
    pub fn requests(&self) -> Requests {
        self.app.log.snapshot()
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.server.abort();
    }
}

fn router(app: &App) -> Router {
    let api = Router::new()
        .nest(observe::BASE, portal::router(app))
        .fallback(portal::unknown)
        .method_not_allowed_fallback(portal::wrong_method)
        .layer(from_fn_with_state(app.clone(), observe::observe));
    control::router(app).merge(api).with_state(app.clone())
}
