//! The accept loop and its connections.

use std::{convert::Infallible, fmt, time::Duration};

use axum::{Router, body::Body, extract::Request, response::Response};
use hyper::{body::Incoming, server::conn::http1, service::Service};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    service::TowerToHyperService,
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::mpsc::UnboundedReceiver,
    task::JoinSet,
    time::sleep,
};

use super::wire::{Line, Wire};
use crate::{
    app::App,
    delivery::{self, Job},
};

/// Marks an answer that must not be sent: the connection ends instead.
#[derive(Clone, Copy, Debug)]
pub struct Cut;

impl fmt::Display for Cut {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the connection was cut as ordered")
    }
}

impl std::error::Error for Cut {}

/// How long to wait when no connection can be accepted.
const ACCEPT_PAUSE: Duration = Duration::from_millis(10);

/// Serves connections and webhook deliveries until it is dropped, and them with it.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    app: App,
    mut jobs: UnboundedReceiver<Job>,
) -> Infallible {
    let mut tasks = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    tasks.spawn(connection(stream, router.clone()));
                }
                // Out of file descriptors, as a rule: others have to end first.
                Err(_) => sleep(ACCEPT_PAUSE).await,
            },
            Some(job) = jobs.recv() => {
                tasks.spawn(delivery::deliver(app.clone(), job));
            }
            Some(_) = tasks.join_next() => {}
        }
    }
}

async fn connection(stream: TcpStream, router: Router) {
    // Without it, answers only come in larger packets.
    drop(stream.set_nodelay(true));
    let line = Line::default();
    let io = TokioIo::new(Wire::new(stream, line.clone()));
    let service = hyper::service::service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(line.clone());
        answer(TowerToHyperService::new(router.clone()), request)
    });
    // A connection that ends with an error ends as ordered, or by the client's doing; both are logged per call.
    drop(http1::Builder::new().timer(TokioTimer::new()).serve_connection(io, service).await);
}

async fn answer(
    router: TowerToHyperService<Router>,
    request: Request<Incoming>,
) -> Result<Response<Body>, Cut> {
    let Ok(response) = router.call(request).await;
    match response.extensions().get::<Cut>() {
        Some(&cut) => Err(cut),
        None => Ok(response),
    }
}
