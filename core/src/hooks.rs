//! What of the application a client works with, and options cannot carry: objects, and the process it is in.

use std::{fmt, sync::Arc};

use crate::auth::{SessionEvent, SessionListener, TokenStore};

/// Objects of the application that a client works with.
///
/// ```
/// use hbportal::{Client, ClientOptions, Hooks};
///
/// # #[tokio::main] async fn main() -> hbportal::Result<()> {
/// let hooks = Hooks::new().on_session_event(|event| println!("{}: {}", event.family, event.kind));
/// let client = Client::with_hooks(ClientOptions::new().client_id(1001).api_key("from-your-vault"), hooks)?;
/// # Ok(()) }
/// ```
#[derive(Clone, Default)]
pub struct Hooks {
    pub(crate) token_store: Option<Arc<dyn TokenStore>>,
    pub(crate) listener: Option<SessionListener>,
    pub(crate) forked: bool,
}

impl Hooks {
    /// None at all.
    pub fn new() -> Self {
        Self::default()
    }

    /// Where the portal's token pair is kept. Where that place holds a pair already, it is enough to begin with; where it does
    /// not, and nothing else is given, the first call fails with `SessionEndedError`. Families with a token of their own keep
    /// it in memory then.
    #[must_use]
    pub fn token_store(mut self, store: Arc<dyn TokenStore>) -> Self {
        self.token_store = Some(store);
        self
    }

    /// Who is told what happens to the client's sessions: see [`SessionListener`].
    #[must_use]
    pub fn on_session_event(mut self, listener: impl Fn(SessionEvent) + Send + Sync + 'static) -> Self {
        self.listener = Some(Arc::new(listener));
        self
    }

    /// The client is one of the parent process, built again in its forked child. A pair that its options hold is the parent's,
    /// which may have renewed it since: it is taken where it can be renewed by nobody, or where parent and child share a
    /// token store. Elsewhere the child logs in for itself; without credentials its calls fail with `ConfigurationError`.
    #[must_use]
    pub fn in_forked_child(mut self) -> Self {
        self.forked = true;
        self
    }
}

impl fmt::Debug for Hooks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hooks")
            .field("token_store", &self.token_store)
            .field("listener", &self.listener.is_some())
            .field("forked", &self.forked)
            .finish()
    }
}
