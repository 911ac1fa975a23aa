//! One HTTP/1.1 POST to a loopback address.

use axum::http::{
    HeaderValue, Request, Uri,
    header::{CONTENT_TYPE, HOST, USER_AGENT},
};
use bytes::Bytes;
use http_body_util::Full;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

/// Posts the body and answers the status, or what went wrong.
pub async fn post(url: &str, headers: &[(String, String)], body: Bytes) -> Result<u16, String> {
    let uri: Uri = url.parse().map_err(|error| format!("The url is not valid: {error}."))?;
    let authority = uri.authority().ok_or("The url has no host.")?;
    if uri.scheme_str() != Some("http") || !is_loopback(authority.host()) {
        return Err("The sandbox delivers to http on a loopback address only.".to_owned());
    }
    let host = authority.host().trim_matches(['[', ']']);
    let text = |error: &dyn std::error::Error| format!("The endpoint could not be reached: {error}.");
    let stream =
        TcpStream::connect((host, authority.port_u16().unwrap_or(80))).await.map_err(|error| text(&error))?;
    let (mut sender, connection) =
        http1::handshake(TokioIo::new(stream)).await.map_err(|error| text(&error))?;

    let target = uri.path_and_query().map_or("/", |target| target.as_str());
    let mut request = Request::post(target)
        .header(HOST, authority.as_str())
        .header(CONTENT_TYPE, "application/json")
        .header(USER_AGENT, "HB-Portal-Sandbox-Webhooks/1.0");
    for (name, value) in headers {
        request = request.header(name, HeaderValue::try_from(value).map_err(|error| text(&error))?);
    }
    let request = request.body(Full::new(body)).map_err(|error| text(&error))?;
    let exchange = async { sender.send_request(request).await };
    tokio::pin!(exchange, connection);
    tokio::select! {
        answer = &mut exchange => answer,
        _ = &mut connection => exchange.await,
    }
    .map(|answer| answer.status().as_u16())
    .map_err(|error| text(&error))
}

/// Whether a host of a URL is this machine.
pub fn is_loopback(host: &str) -> bool {
    matches!(host, "127.0.0.1" | "localhost" | "[::1]")
}
