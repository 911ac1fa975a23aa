//! A token store that is an object of JavaScript.

use std::{sync::Arc, time::Duration};

use hbportal::{
    Error, Result, TokenPair, Value,
    auth::{PairStore, StoreFuture, StoreLock},
};

use tokio::sync::Mutex;

use crate::generated::TOKEN_PAIR;

use super::{
    given,
    objects::{Objects, Turn},
    write::object,
};

/// The store of one client. How long JavaScript may take is for core to say.
#[derive(Debug)]
pub struct HostStore {
    objects: Arc<Objects>,
    client: u32,
    /// Held until JavaScript has answered, which may be long after core has given it up: the next one waits.
    turn: Arc<Mutex<()>>,
}

impl HostStore {
    pub fn new(objects: Arc<Objects>, client: u32) -> Self {
        Self { objects, client, turn: Arc::default() }
    }

    async fn turn(&self) -> Option<Turn> {
        Some(Arc::clone(&self.turn).lock_owned().await)
    }

    async fn ask(&self, what: &'static str, text: String) -> Result<String> {
        let (_, answer) = self.objects.ask(self.client, what, text, self.turn().await);
        answer.await
    }
}

impl PairStore for HostStore {
    fn load(&self) -> StoreFuture<'_, Option<TokenPair>> {
        Box::pin(async {
            let text = self.ask("load", String::new()).await?;
            if text.is_empty() { Ok(None) } else { read(&text).map(Some) }
        })
    }

    fn save<'a>(&'a self, pair: &'a TokenPair) -> StoreFuture<'a, ()> {
        Box::pin(async { self.ask("save", written(pair)).await.map(drop) })
    }

    fn clear(&self) -> StoreFuture<'_, ()> {
        Box::pin(async { self.ask("clear", String::new()).await.map(drop) })
    }

    /// Asked also of a store that has no lock: JavaScript keeps the store until it is unlocked.
    fn lock(&self, _wait: Duration) -> StoreFuture<'_, Option<Box<dyn StoreLock>>> {
        Box::pin(async {
            let (request, answer) = self.objects.ask(self.client, "lock", String::new(), self.turn().await);
            // Before the answer: where core gives up, JavaScript unlocks what comes.
            let lock = HostLock { objects: Arc::clone(&self.objects), client: self.client, request };
            answer.await?;
            Ok(Some(Box::new(lock) as Box<dyn StoreLock>))
        })
    }
}

/// The pair that `load` gave.
fn read(text: &str) -> Result<TokenPair> {
    let values = match serde_json::from_str(text) {
        Ok(Value::Object(values)) => Ok(values),
        _ => Err(Error::validation("pair", "must be an object")),
    };
    values.and_then(|values| given::params(values, &TOKEN_PAIR)).map_err(|error| {
        let problems: Vec<String> =
            error.fields().iter().map(|(name, texts)| format!("`{name}` {}", texts.join(", "))).collect();
        Error::store(format!("`load` of the token store gave no token pair: {}", problems.join("; ")))
    })
}

/// In clear: a store is there to keep it.
fn written(pair: &TokenPair) -> String {
    object(|object| {
        object.field("accessToken", &pair.access_token);
        object.optional("refreshToken", pair.refresh_token.as_ref());
        object.optional("expiresAt", pair.expires_at.as_ref());
        object.optional("refreshExpiresAt", pair.refresh_expires_at.as_ref());
    })
}

/// The lock that JavaScript keeps under the number of the request.
#[derive(Debug)]
struct HostLock {
    objects: Arc<Objects>,
    client: u32,
    /// 0 once it is released.
    request: u32,
}

impl StoreLock for HostLock {
    /// Out of turn: a store that hangs while it is read needs no lock. What it writes JavaScript waits for.
    fn release(mut self: Box<Self>) -> StoreFuture<'static, ()> {
        let request = std::mem::take(&mut self.request);
        let (_, answer) = self.objects.ask(self.client, "unlock", request.to_string(), None);
        Box::pin(async { answer.await.map(drop) })
    }
}

impl Drop for HostLock {
    fn drop(&mut self) {
        if self.request != 0 {
            self.objects.tell(self.client, "unlock", self.request.to_string());
        }
    }
}
