//! The one error type of the SDK, and the kinds every language names alike.
//!
//! The text of an error says what happened, to which operation, and what to do. It never carries the server's
//! own words: those may hold personal data, so they stand apart in [`Error::detail`] and [`Error::fields`] for
//! the program to look at, and are printed nowhere.

use std::{collections::BTreeMap, fmt, time::Duration};

use serde_json::Value;

use crate::HeldSeat;

/// As many letters of an argument's name an error shows.
const LONGEST_NAME: usize = 100;

/// The result of everything in this crate that can fail.
pub type Result<T, E = Error> = std::result::Result<T, E>;

macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $variant:ident => $class:literal,)+) => {
        /// What kind of failure it was. Each kind is a class of the same name in Python, Node and Swift.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ErrorKind {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl ErrorKind {
            /// Every kind, in the order of the documentation.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The name of the class that stands for this kind in every language.
            pub const fn class_name(self) -> &'static str {
                match self {
                    $(Self::$variant => $class,)+
                }
            }
        }
    };
}

kinds! {
    /// The client is set up wrongly. Nothing was sent.
    Configuration => "ConfigurationError",
    /// An argument is wrong; [`Error::fields`] names it. Found before sending (no status), or by the server (400, 422).
    Validation => "ValidationError",
    /// The credentials or the token were refused (401), or the portal granted no token for a call that needs one (400, 404, …).
    Authentication => "AuthenticationError",
    /// The session is over and nothing is left to renew it with: a new pair or new credentials are needed.
    SessionEnded => "SessionEndedError",
    /// The answer to a token exchange was lost, and the pair at hand is refused: it may have been renewed unseen.
    SessionInDoubt => "SessionInDoubtError",
    /// The account may not do this (403).
    PermissionDenied => "PermissionDeniedError",
    /// There is no such thing, or it belongs to another account (404, 410).
    NotFound => "NotFoundError",
    /// The state of the thing does not allow it (409); [`Error::data`] holds what the server says stands there.
    Conflict => "ConflictError",
    /// Too many requests (429); [`Error::retry_after`] says how long to wait.
    RateLimit => "RateLimitError",
    /// The server failed (5xx).
    Server => "ServerError",
    /// The server refused with a status that has no kind of its own.
    Api => "ApiError",
    /// The connection could not be made, or broke.
    Connection => "ConnectionError",
    /// The deadline passed.
    Timeout => "TimeoutError",
    /// The answer is not what the operation promises; the text names the JSON path.
    Decode => "DecodeError",
    /// The token store, or a file to write, failed.
    Store => "StoreError",
    /// A webhook delivery is not genuine, or too old.
    WebhookVerification => "WebhookVerificationError",
}

/// A failure, with everything a program needs to decide what to do next.
///
/// ```
/// use hbportal::{Client, ClientOptions, ErrorKind};
///
/// let error = Client::new(ClientOptions::new().client_id(7).api_key("")).unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::Validation);
/// assert!(error.fields().contains_key("api_key"));
/// assert!(!error.is_retryable());
/// ```
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    message: String,
    context: Context,
    fields: BTreeMap<String, Vec<String>>,
    detail: Option<String>,
    code: Option<String>,
    data: Option<Value>,
    retry_after: Option<Duration>,
    retryable: bool,
    in_doubt: bool,
    source: Option<std::sync::Arc<dyn std::error::Error + Send + Sync>>,
}

/// Where an error happened: known to the transport, added to every error on its way out.
#[derive(Clone, Debug, Default)]
pub(crate) struct Context {
    pub operation: Option<&'static str>,
    pub request_id: Option<String>,
    pub status: Option<u16>,
    pub retries_taken: u32,
}

impl Error {
    /// An error of `kind`; `message` must hold neither secrets nor anything the server or a person wrote.
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        let retryable = matches!(
            kind,
            ErrorKind::RateLimit | ErrorKind::Server | ErrorKind::Connection | ErrorKind::Timeout
        );
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            context: Context::default(),
            fields: BTreeMap::new(),
            detail: None,
            code: None,
            data: None,
            retry_after: None,
            retryable,
            in_doubt: false,
            source: None,
        }))
    }

    /// A wrong argument, found before anything was sent.
    pub fn validation(field: impl Into<String>, problem: impl Into<String>) -> Self {
        Self::invalid_fields(BTreeMap::from([(shortened(&field.into()), vec![problem.into()])]))
    }

    /// A file that turned out to be wrong on its way: what the server got of it is no whole request.
    pub(crate) fn broken_upload(field: &str, problem: &str) -> Self {
        let field = shortened(field);
        let message = format!("`{field}` {problem}; the server got no whole request");
        Self::new(ErrorKind::Validation, message)
            .with_fields(BTreeMap::from([(field, vec![problem.to_owned()])]))
    }

    /// Several wrong arguments, found before anything was sent. The problems are ours, so they are printed.
    pub(crate) fn invalid_fields(fields: BTreeMap<String, Vec<String>>) -> Self {
        let list: Vec<String> =
            fields.iter().map(|(field, problems)| format!("`{field}` {}", problems.join(", "))).collect();
        let mut error = Self::new(ErrorKind::Validation, format!("{}; nothing was sent", list.join("; ")));
        error.0.fields = fields;
        error
    }

    /// A client that is set up wrongly, or used after its end. Public so that a binding can report through it.
    pub fn configuration(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, message)
    }

    /// A store that failed. Public so that a host's own store can report through it.
    pub fn store(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Store, message)
    }

    /// The same error, with what caused it as its [`source`](std::error::Error::source).
    #[must_use]
    pub fn with_source(mut self, source: impl std::error::Error + Send + Sync + 'static) -> Self {
        self.0.source = Some(std::sync::Arc::new(source));
        self
    }

    pub(crate) fn with_fields(mut self, fields: BTreeMap<String, Vec<String>>) -> Self {
        self.0.fields = fields;
        self
    }

    pub(crate) fn with_detail(mut self, detail: Option<String>) -> Self {
        self.0.detail = detail;
        self
    }

    pub(crate) fn with_code(mut self, code: Option<String>) -> Self {
        self.0.code = code;
        self
    }

    pub(crate) fn with_data(mut self, data: Option<Value>) -> Self {
        self.0.data = data;
        self
    }

    pub(crate) fn with_retry_after(mut self, wait: Option<Duration>) -> Self {
        self.0.retry_after = wait;
        self
    }

    pub(crate) fn not_retryable(mut self) -> Self {
        self.0.retryable = false;
        self
    }

    /// Adds to what the text says.
    pub(crate) fn and(mut self, words: &str) -> Self {
        self.0.message = format!("{}; {words}", self.0.message);
        self
    }

    /// Says that the call may have been carried out all the same.
    pub(crate) fn in_doubt(self, words: &str) -> Self {
        let mut error = self.and(words);
        error.0.in_doubt = true;
        error
    }

    /// Whether the call may have been carried out all the same.
    pub(crate) fn is_in_doubt(&self) -> bool {
        self.0.in_doubt
    }

    /// Says where it happened, unless that is known already: the innermost place is the true one.
    pub(crate) fn at(mut self, context: &Context) -> Self {
        let own = &mut self.0.context;
        own.operation = own.operation.or(context.operation);
        own.request_id = own.request_id.take().or_else(|| context.request_id.clone());
        own.status = own.status.or(context.status);
        own.retries_taken = own.retries_taken.max(context.retries_taken);
        self
    }

    /// What kind of failure it was.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// What happened and what to do, without the operation and the request id that the full text adds.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The operation that failed, such as `portal.references.get`.
    pub fn operation(&self) -> Option<&str> {
        self.0.context.operation
    }

    /// The status of the answer, where one came.
    pub fn status(&self) -> Option<u16> {
        self.0.context.status
    }

    /// The `X-Request-Id` that went with the call, the same over all its retries.
    pub fn request_id(&self) -> Option<&str> {
        self.0.context.request_id.as_deref()
    }

    /// How often the call had been sent again before it failed.
    pub fn retries_taken(&self) -> u32 {
        self.0.context.retries_taken
    }

    /// The server's machine-readable code, where it sends one: letters, digits, `_`, `-`, `.`. Other words of it stand in
    /// [`Error::detail`].
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// The server's own words, at most 1,000 characters. They may hold personal data: look at them, do not log them.
    pub fn detail(&self) -> Option<&str> {
        self.0.detail.as_deref()
    }

    /// The wrong arguments and what is wrong with each. Where the server found them, the words are the server's.
    pub fn fields(&self) -> &BTreeMap<String, Vec<String>> {
        &self.0.fields
    }

    /// What the server sent along with a conflict: the thing that stands there already.
    pub fn data(&self) -> Option<&Value> {
        self.0.data.as_ref()
    }

    /// The hold there is already, where a second one was refused for it. It is not given back by itself.
    pub fn hold(&self) -> Option<HeldSeat> {
        let data = self.data().filter(|_| self.kind() == ErrorKind::Conflict);
        data.and_then(HeldSeat::in_conflict)
    }

    /// How long the server asks to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Whether the same call may work later, unchanged. One whose file came from a source that was read needs a new source.
    pub fn is_retryable(&self) -> bool {
        self.0.retryable
    }
}

/// The name of an argument as errors show it. It may be of any length, where it is not ours.
pub(crate) fn shortened(name: &str) -> String {
    match name.char_indices().nth(LONGEST_NAME) {
        Some((end, _)) => format!("{}…", &name[..end]),
        None => name.to_owned(),
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let context = &self.0.context;
        if let Some(operation) = context.operation {
            write!(f, "{operation}: ")?;
        }
        f.write_str(&self.0.message)?;
        let mut notes = Vec::new();
        if let Some(status) = context.status {
            notes.push(format!("status {status}"));
        }
        if let Some(id) = &context.request_id {
            notes.push(format!("request id {id}"));
        }
        if context.retries_taken > 0 {
            let noun = if context.retries_taken == 1 { "retry" } else { "retries" };
            notes.push(format!("after {} {noun}", context.retries_taken));
        }
        if notes.is_empty() { Ok(()) } else { write!(f, " ({})", notes.join(", ")) }
    }
}

// By hand: a derived one would print the server's words.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}({:?})", self.kind().class_name(), self.to_string())
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_ref().map(|source| source.as_ref() as _)
    }
}
