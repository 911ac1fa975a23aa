//! The token lifecycle: who logs in, who renews, where the pair is kept.
//!
//! - The machine decides: events in, steps out, without clock, network, store or lock.
//! - The session carries out what it decides, in a task that no caller can break off.
//! - A [`TokenStore`] keeps the pair: a [`MemoryStore`], a [`FileStore`], or one of your own, of which a [`PairStore`] is
//!   enough.

mod clock;
mod exchange;
mod file;
mod handle;
#[cfg(feature = "keyring")]
mod keyring;
mod location;
mod machine;
mod memory;
mod pair;
mod pairs;
mod polling;
mod record;
#[cfg(feature = "redis")]
mod redis;
mod runtime;
mod session;
mod session_event;
mod settling;
mod store;
mod token;

pub(crate) use clock::{SystemClock, wall_now};
pub(crate) use exchange::{Asking, Exchange, ExchangeFailure, Exchanging, Guard, Outcome};
pub use file::{FileStore, lock::HeldFileLocks};
pub use handle::{SessionHandle, SessionInfo, SessionState};
#[cfg(feature = "keyring")]
pub use keyring::KeyringStore;
pub use location::StoreLocation;
pub use memory::MemoryStore;
pub use pair::{Fingerprint, TokenPair};
pub use pairs::{PairStore, PairStoreAdapter};
pub use record::{Foreign, Intent, Record, StoreIdentity};
#[cfg(feature = "redis")]
pub use redis::RedisStore;
pub(crate) use session::{Parts, Session};
pub use session_event::{SessionEvent, SessionEventKind, SessionListener, SessionReason};
pub use settling::Settling;
pub use store::{Saved, StoreFuture, StoreLock, TokenStore};
pub(crate) use token::Token;

use std::sync::Arc;

use crate::{
    Hooks,
    error::{Error, Result},
    transport::{TokenEndpoints, Wire},
};

/// The session of a client: over its wire, with the store it was given, else the one that its options name.
pub(crate) fn session_for(wire: &Arc<Wire>, hooks: Hooks) -> Result<Session> {
    let host = &wire.host;
    let is_shared = hooks.token_store.is_some() || host.store.is_lasting();
    // What the parent has made of it since the fork, only a store that both see can tell.
    let is_parents = |pair: &TokenPair| hooks.forked && !is_shared && pair.refresh_token.is_some();
    let pair = host.session.clone().filter(|pair| !is_parents(pair));
    let is_missing = pair.is_none() && host.session.is_some() && host.credentials.is_none();
    let named = || {
        let client_id = host.credentials.as_ref().map(|credentials| credentials.client_id);
        let identity = StoreIdentity::new(host.base_url.as_str(), client_id);
        host.store.open(identity, wire.settings.ca_bundle.as_deref())
    };
    let store = hooks.token_store.map_or_else(named, Ok)?;
    Session::new(Parts {
        exchange: Arc::new(TokenEndpoints(Arc::clone(wire))),
        store,
        clock: Arc::clone(&wire.clock) as _,
        pair,
        ended: is_missing.then(left_to_parent),
        // Time for the lock and for the second try after a lost answer; each caller has its own, shorter deadline.
        limit: wire.settings.limits.timeout.saturating_mul(3),
        patience: wire.settings.limits.timeout / 2,
        family: host.family.name(),
        listener: hooks.listener,
    })
}

fn left_to_parent() -> Error {
    Error::configuration(
        "the `session` of this client stays with the process that was forked, which may have renewed it: share a \
         `token_store` (a file, Redis) with it, or make a client after the fork, with a pair of its own",
    )
}
