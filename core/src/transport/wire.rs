//! Sending once: from an [`Outgoing`] to an answer or the reason why there is none.

use std::{error::Error as _, sync::Arc, time::Duration};

use arc_swap::ArcSwapOption;
use bytes::{Bytes, BytesMut};
use http_body_util::{Either, Full};
use hyper::{
    Request, Response, StatusCode,
    body::{Body as _, Incoming},
    header::{AUTHORIZATION, HeaderMap, HeaderValue},
};
use hyper_util::client::legacy::Error as ClientError;

use super::{
    body::Body,
    content::{unencoded, without_mark},
    deadline::{Phase, Progress},
    http::{HttpClient, Proxy, next_piece},
    multipart::Sending,
    pace::Pace,
    retry::{self, Budget},
    send::Outgoing,
};
use crate::{
    auth::SystemClock,
    config::{Credentials, HostSettings, Settings},
    error::{Error, ErrorKind, Result},
    limit,
};

/// More than any answer but a download can sensibly hold.
const LARGEST_ANSWER: usize = 64 << 20;
/// What is set aside for an answer on the word of its header alone.
const LARGEST_RESERVED: usize = 1 << 20;
/// What is read of an error's body; the rest is left where it is.
const LARGEST_REFUSAL: usize = 64 << 10;
/// How long an error's body is waited for.
const LONGEST_REFUSAL: Duration = Duration::from_secs(2);

/// The way to one host: connections, pace and retry budget, shared by all calls.
#[derive(Debug)]
pub(crate) struct Wire {
    http: HttpClient,
    /// The proxy on the way, where there is one; the error, where it cannot be used.
    proxy: Result<Option<Proxy>>,
    pub settings: Arc<Settings>,
    pub host: HostSettings,
    pub pace: Pace,
    pub budget: Budget,
    /// Who the client is; it can be swapped while the client is in use.
    pub credentials: ArcSwapOption<Credentials>,
    /// Learns the server's time from each answer.
    pub clock: Arc<SystemClock>,
}

/// An answer with its whole body.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Answer {
    /// The body, where it is JSON as it stands.
    pub fn json(&self) -> Result<Bytes> {
        // A status without a body may come with the headers of one.
        if !self.body.is_empty() {
            unencoded(&self.headers)?;
        }
        Ok(self.body.slice_ref(without_mark(&self.body)))
    }
}

/// A success whose body may still be on its way.
pub(crate) enum Received {
    Whole(Answer),
    Streaming(Response<Incoming>),
}

/// Why there is no answer.
pub(crate) struct Broken {
    pub error: Error,
    /// Whether the server may have seen the request.
    pub sent: bool,
}

impl Wire {
    pub fn new(http: HttpClient, settings: Arc<Settings>, host: HostSettings) -> Self {
        Self {
            proxy: http.proxy_before(&host.base_url),
            http,
            pace: Pace::new(host.requests_per_minute),
            credentials: ArcSwapOption::from_pointee(host.credentials.clone()),
            settings,
            host,
            budget: Budget::new(),
            clock: Arc::new(SystemClock::new()),
        }
    }

    /// Fails where there is no way that could be gone.
    pub fn check(&self) -> Result<()> {
        self.proxy.as_ref().map(drop).map_err(Clone::clone)
    }

    /// Where a connection leads to, for the text of an error. The URL's path may hold ids, so only the host is named.
    pub fn place(&self) -> String {
        let host = self.host.name();
        match &self.proxy {
            Ok(Some(proxy)) => format!("{host} through the proxy {}", proxy.place()),
            _ => host.to_owned(),
        }
    }

    /// Who the client is there, now.
    pub fn credentials(&self) -> Result<Arc<Credentials>> {
        self.credentials.load_full().ok_or_else(|| {
            Error::configuration(
                "this client has no `client_id` and `api_key`: it lives on the pair it was given",
            )
        })
    }

    /// Sends once. With `stream` the body of a success is left to be read.
    pub async fn attempt(
        &self,
        call: &Outgoing,
        token: Option<&HeaderValue>,
        stream: bool,
        progress: &Progress,
    ) -> Result<Received, Broken> {
        // Held until the answer is read: nothing of a file is sent after it.
        let mut sending = None;
        let payload = match &call.body {
            Body::None => Either::Left(Full::default()),
            Body::Whole(bytes) => Either::Left(Full::new(bytes.clone())),
            Body::Multipart(form) => {
                let made = form.body(self.settings.max_upload_size).await;
                let (body, files) = made.map_err(|error| Broken { error, sent: false })?;
                sending = Some(files);
                Either::Right(body)
            }
        };
        let mut request = Request::new(payload);
        *request.method_mut() = call.method.clone();
        *request.uri_mut() = call.url.clone();
        *request.headers_mut() = call.headers.clone();
        if let Some(token) = token {
            request.headers_mut().insert(AUTHORIZATION, token.clone());
        }
        let lesson = self.clock.lesson();
        let proxy = self.proxy.as_ref().ok().and_then(Option::as_ref);
        let response = match self.http.send(request, proxy).await {
            Ok(response) => response,
            Err(error) => {
                // A file that could not be read to its end: what arrived of it is no whole request.
                return Err(match sending.as_ref().and_then(Sending::problem) {
                    Some(error) => Broken { error, sent: false },
                    None => self.broken(error),
                });
            }
        };
        if let Some(asked) = lesson {
            self.clock.learn(asked, retry::date(response.headers()));
        }
        let status = response.status();
        if stream && status == StatusCode::OK {
            return Ok(Received::Streaming(response));
        }
        progress.enter(Phase::Body);
        let (parts, body) = response.into_parts();
        let body = if status.is_success() { self.read(body).await? } else { refusal_body(body).await };
        Ok(Received::Whole(Answer { status, headers: parts.headers, body }))
    }

    async fn read(&self, mut body: Incoming) -> Result<Bytes, Broken> {
        let broken = |error| Broken { error: connection_error(&self.place(), error, true), sent: true };
        let announced = body.size_hint().exact().and_then(|length| usize::try_from(length).ok());
        let Some(first) = next_piece(&mut body).await.map_err(broken)? else {
            return Ok(Bytes::new());
        };
        // One chunk is the rule, and is not copied.
        let mut whole: Option<BytesMut> = None;
        while let Some(chunk) = next_piece(&mut body).await.map_err(broken)? {
            let whole = whole.get_or_insert_with(|| {
                let capacity = announced.unwrap_or_default().min(LARGEST_RESERVED);
                let mut whole = BytesMut::with_capacity(capacity.max(first.len() + chunk.len()));
                whole.extend_from_slice(&first);
                whole
            });
            whole.extend_from_slice(&chunk);
            if whole.len() > LARGEST_ANSWER {
                let error =
                    Error::new(ErrorKind::Decode, "the answer is larger than 64 MiB and was not read");
                return Err(Broken { error, sent: true });
            }
        }
        Ok(whole.map_or(first, BytesMut::freeze))
    }

    fn broken(&self, error: ClientError) -> Broken {
        // Without a connection nothing went out; and what hyper calls cancelled it gave back unwritten.
        let cause = error.source().and_then(|cause| cause.downcast_ref::<hyper::Error>());
        let sent = error.connect_info().is_some() && !cause.is_some_and(hyper::Error::is_canceled);
        Broken { error: connection_error(&self.place(), error, sent), sent }
    }
}

/// What an error says. The status tells already what it means: whatever goes wrong with its words takes nothing from that.
async fn refusal_body(mut body: Incoming) -> Bytes {
    let mut read = BytesMut::new();
    let reading = async {
        while read.len() < LARGEST_REFUSAL
            && let Ok(Some(chunk)) = next_piece(&mut body).await
        {
            read.extend_from_slice(&chunk);
        }
    };
    if limit::timeout(LONGEST_REFUSAL, reading).await.is_err() {
        tracing::debug!("an error's body did not end in time");
    }
    read.freeze()
}

/// The error for a connection to a [place](Wire::place) that failed.
pub(crate) fn connection_error(
    place: &str,
    error: impl std::error::Error + Send + Sync + 'static,
    sent: bool,
) -> Error {
    let cause = root_cause(&error);
    let text = if sent {
        format!("the connection to {place} broke before the answer was complete ({cause})")
    } else {
        format!("no connection to {place} ({cause}); nothing was sent")
    };
    Error::new(ErrorKind::Connection, text).with_source(error)
}

fn root_cause(error: &dyn std::error::Error) -> String {
    let mut cause = error;
    while let Some(next) = cause.source() {
        cause = next;
    }
    cause.to_string()
}
