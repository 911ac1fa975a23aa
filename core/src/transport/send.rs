//! The loop around one call.

use std::{pin::pin, time::Duration};

use hyper::{
    Method, StatusCode, Uri,
    header::{AUTHORIZATION, HeaderMap, HeaderValue},
};

use super::{
    body::Body,
    call::IDEMPOTENCY_KEY,
    deadline::{Deadline, Phase, Progress},
    refusal::{Asked, refusal},
    retry,
    wire::{Answer, Broken, Received, Wire},
};
use crate::{
    Secret,
    auth::{Guard, Session, Token},
    config::Limits,
    error::{Context, Error, ErrorKind, Result},
    limit,
};

/// How often a call goes out with another token. The second one that the portal has granted, and refuses, is the last; tokens
/// that were replaced under way do not count, but come to an end too.
const MOST_REPLAYS: u32 = 4;

/// A request that is ready to go, as often as it takes.
#[derive(Clone)]
pub(crate) struct Outgoing {
    /// For a token its caller is the session, which knows what a failure of it means.
    pub asked: Asked,
    pub operation: &'static str,
    pub request_id: String,
    pub method: Method,
    pub url: Uri,
    pub headers: HeaderMap,
    pub body: Body,
    /// The statuses beside 2xx that are an answer here and no refusal.
    pub accepts: &'static [u16],
    /// What its body holds that nobody must see, should the server repeat it in an error.
    pub secret: Option<Secret>,
    /// Asked before each attempt whether it may be sent still.
    pub guard: Option<Guard>,
    /// Whether sending it twice does what sending it once does.
    pub repeatable: bool,
    /// Whether it is sent again with a new token when the first is refused.
    pub replay: bool,
    /// Whether the caller can send it again later without doing it twice: a read, or a write under the caller's own
    /// key.
    pub again: bool,
}

/// What came of it.
pub(crate) struct Reply {
    pub received: Received,
    pub retries_taken: u32,
    pub deadline: Deadline,
}

/// A failure of [`send`], with what an exchange of tokens must know beyond the error.
pub(crate) struct SendFailure {
    pub error: Error,
    /// Whether the server may have seen the request and not answered it.
    pub unanswered: bool,
    /// The answer that refused it, where one came.
    pub answer: Option<Answer>,
}

impl From<Error> for SendFailure {
    fn from(error: Error) -> Self {
        Self { error, unanswered: false, answer: None }
    }
}

/// Sends a call until it is answered, cannot be, or its time is over.
pub(crate) async fn send(
    wire: &Wire,
    session: Option<&Session>,
    call: &Outgoing,
    limits: &Limits,
    stream: bool,
) -> Result<Reply, SendFailure> {
    let deadline = Deadline::after(limits.timeout);
    let progress = Progress::default();
    let attempts = Attempts { wire, session, call, limits, stream, deadline, progress: &progress };
    let outcome = limit::timeout_at(deadline.at, pin!(attempts.run())).await;
    let mut result = match outcome {
        Ok(result) => result,
        Err(_) => Err(SendFailure {
            error: deadline.passed(&progress),
            unanswered: progress.may_be_sent(),
            answer: None,
        }),
    };
    if let Err(failure) = &mut result {
        let context = Context {
            operation: Some(call.operation),
            request_id: Some(call.request_id.clone()),
            status: failure.answer.as_ref().map(|answer| answer.status.as_u16()),
            retries_taken: progress.retries(),
        };
        failure.error = failure.error.clone().at(&context);
        // A 5xx that is not the call's own, of an exchange it waited for, says nothing of the call: see `Attempts::run`.
        let in_doubt = failure.unanswered || progress.is_in_doubt();
        if in_doubt && call.method != Method::GET && call.asked != Asked::Token {
            let words = if call.headers.contains_key(IDEMPOTENCY_KEY) {
                "whether it was carried out is not known: look, or send it again under the same idempotency key"
            } else {
                "whether it was carried out is not known"
            };
            failure.error = failure.error.clone().in_doubt(words);
            if !call.again {
                failure.error = failure.error.clone().not_retryable();
            }
        }
        let was_read = failure.unanswered || failure.answer.is_some();
        if was_read && !call.body.is_repeatable() {
            if failure.error.is_retryable() || failure.error.kind() == ErrorKind::Authentication {
                let words = "a file that comes from a source is sent once: call again with a new one";
                failure.error = failure.error.clone().and(words);
            }
            failure.error = failure.error.clone().not_retryable();
        }
        tracing::debug!(operation = %call.operation, request_id = %call.request_id, kind = ?failure.error.kind(), "failed");
    }
    result
}

struct Attempts<'a> {
    wire: &'a Wire,
    session: Option<&'a Session>,
    call: &'a Outgoing,
    limits: &'a Limits,
    stream: bool,
    deadline: Deadline,
    progress: &'a Progress,
}

impl Attempts<'_> {
    async fn run(&self) -> Result<Reply, SendFailure> {
        let (mut replays, mut refused) = (0, 0);
        let mut retries = 0;
        let mut unanswered = false;
        loop {
            let mut token = self.token().await?;
            self.progress.enter(Phase::Pace);
            let path = self.call.url.path();
            if self.wire.pace.turn(path, self.deadline, self.limits.max_retry_after).await? {
                // It may have been replaced since, and has ended perhaps. A new one does not cost another turn.
                token = self.token().await?;
            }
            if let Some(guard) = &self.call.guard {
                guard()?;
            }
            self.progress.enter(Phase::Answer);
            let header = token.as_ref().map(Token::header);
            let failure = match self.wire.attempt(self.call, header, self.stream, self.progress).await {
                // What an attempt without an answer deleted is not there any more.
                Ok(Received::Whole(answer)) if unanswered && self.is_deleted(&answer) => {
                    return Ok(self.reply(Received::Whole(answer)));
                }
                Ok(Received::Whole(answer)) if !self.is_answer(answer.status) => {
                    if matches!(answer.status.as_u16(), 403 | 409 | 422) {
                        self.accepted(token.as_ref());
                    }
                    if let (Some(session), Some(token)) = (self.session, &token)
                        && answer.status == StatusCode::UNAUTHORIZED
                    {
                        refused += u32::from(session.reject(token));
                        if self.call.replay && refused <= 1 && replays < MOST_REPLAYS {
                            // The server did nothing but refuse the token: the call itself goes out for the first time.
                            replays += 1;
                            self.progress.count_retry();
                            continue;
                        }
                    }
                    self.refused(answer, header)
                }
                Ok(received) => {
                    self.accepted(token.as_ref());
                    self.wire.budget.success();
                    return Ok(self.reply(received));
                }
                Err(Broken { error, sent }) => SendFailure { error, unanswered: sent, answer: None },
            };
            unanswered |= failure.unanswered;
            if failure.unanswered || failure.error.kind() == ErrorKind::Server {
                self.progress.doubt();
            }
            self.wait_to_retry(failure, retries).await?;
            retries += 1;
        }
    }

    async fn token(&self) -> Result<Option<Token>> {
        self.progress.enter(Phase::Token);
        match self.session {
            Some(session) => session.token().await.map(Some),
            None => Ok(None),
        }
    }

    /// A success came, or what is said only to somebody who is known: not allowed, a conflict, wrong values. Of other
    /// refusals nobody knows whether the token was looked at: a router may have spoken, or a proxy.
    fn accepted(&self, token: Option<&Token>) {
        if let (Some(session), Some(token)) = (self.session, token) {
            session.accept(token);
        }
    }

    fn is_answer(&self, status: StatusCode) -> bool {
        status.is_success() || self.call.accepts.contains(&status.as_u16())
    }

    fn is_deleted(&self, answer: &Answer) -> bool {
        self.call.method == Method::DELETE && matches!(answer.status.as_u16(), 404 | 410)
    }

    fn reply(&self, received: Received) -> Reply {
        tracing::debug!(
            operation = %self.call.operation, request_id = %self.call.request_id, retries = self.progress.retries(),
            "answered"
        );
        Reply { received, retries_taken: self.progress.retries(), deadline: self.deadline }
    }

    fn refused(&self, answer: Answer, token: Option<&HeaderValue>) -> SendFailure {
        // The session's, or one that the call itself is about.
        let token = token.or_else(|| self.call.headers.get(AUTHORIZATION));
        let bearer =
            token.and_then(|token| token.to_str().ok()).map(|text| text.trim_start_matches("Bearer "));
        let credentials = self.wire.credentials.load();
        let key = credentials.as_ref().map(|credentials| credentials.api_key.reveal());
        let own = self.call.secret.as_ref().map(Secret::reveal);
        let secrets: Vec<&str> = bearer.into_iter().chain(key).chain(own).collect();
        let error = refusal(self.call.asked, answer.status, &answer.headers, &answer.body, &secrets);
        SendFailure { error, unanswered: false, answer: Some(answer) }
    }

    /// Ends in the failure, or waits for the moment to try again.
    async fn wait_to_retry(&self, failure: SendFailure, retries: u32) -> Result<(), SendFailure> {
        let limited = failure.error.kind() == ErrorKind::RateLimit;
        let asked = failure.error.retry_after();
        if let (true, Some(asked), Some(answer)) = (limited, asked, &failure.answer) {
            // A read is refused for the host's limit alone; a write may have one of its own, such as reminders.
            let host = self.call.method == Method::GET || retry::host_is_exhausted(&answer.headers);
            self.wire.pace.close_for(asked, (!host).then(|| self.call.url.path()));
        }
        let status = failure.answer.as_ref().map(|answer| answer.status.as_u16());
        let may_help = match status {
            // Turned away at the door: the server did nothing. But a source has been read by then.
            Some(429) => self.call.body.is_repeatable(),
            Some(status) => self.call.repeatable && retry::may_pass(status),
            None if failure.error.kind() != ErrorKind::Connection => false,
            None => self.call.repeatable || !failure.unanswered,
        };
        if !may_help || retries >= self.limits.max_retries {
            return Err(failure);
        }
        let wait = asked.filter(|wait| !wait.is_zero()).unwrap_or_else(|| retry::backoff(retries));
        if wait > self.limits.max_retry_after || !self.deadline.allows(wait) {
            return Err(failure);
        }
        // A 429 is the server's own pacing, and the gate keeps it; the budget is against storms on a broken server.
        if !limited && !self.wire.budget.take() {
            return Err(failure);
        }
        tracing::debug!(
            operation = %self.call.operation, request_id = %self.call.request_id, status, wait_ms = millis(wait),
            "trying again"
        );
        self.progress.enter(Phase::Retry);
        self.progress.count_retry();
        tokio::time::sleep(wait).await;
        Ok(())
    }
}

fn millis(wait: Duration) -> u64 {
    u64::try_from(wait.as_millis()).unwrap_or(u64::MAX)
}
