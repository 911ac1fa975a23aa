//! A token store that is an object of JavaScript.

use std::{sync::Arc, time::Duration};

use hbportal::{
    Error, Result, TokenPair, Value,
    auth::{PairStore, StoreFuture, StoreLock},
};

use crate::generated::TOKEN_PAIR;

use super::{given, objects::Objects, write::object};

/// The store of one client. How long JavaScript may take is for core to say.
#[derive(Debug)]
pub struct HostStore {
    objects: Arc<Objects>,
    client: u32,
}

impl HostStore {
    pub fn new(objects: Arc<Objects>, client: u32) -> Self {
        Self { objects, client }
    }
}

impl PairStore for HostStore {
    fn load(&self) -> StoreFuture<'_, Option<TokenPair>> {
        Box::pin(async {
            let (_, text) = self.objects.ask(self.client, "load", String::new()).await?;
            if text.is_empty() { Ok(None) } else { read(&text).map(Some) }
        })
    }

    fn save<'a>(&'a self, pair: &'a TokenPair) -> StoreFuture<'a, ()> {
        Box::pin(async { self.objects.ask(self.client, "save", written(pair)).await.map(drop) })
    }

    fn clear(&self) -> StoreFuture<'_, ()> {
        Box::pin(async { self.objects.ask(self.client, "clear", String::new()).await.map(drop) })
    }

    /// Asked also of a store that has no lock: JavaScript keeps the store until it is unlocked.
    fn lock(&self, _wait: Duration) -> StoreFuture<'_, Option<Box<dyn StoreLock>>> {
        Box::pin(async {
            let (request, _) = self.objects.ask(self.client, "lock", String::new()).await?;
            let lock = HostLock { objects: Arc::clone(&self.objects), client: self.client, request };
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
    fn release(mut self: Box<Self>) -> StoreFuture<'static, ()> {
        let request = std::mem::take(&mut self.request);
        Box::pin(async move { self.objects.ask(self.client, "unlock", request.to_string()).await.map(drop) })
    }
}

impl Drop for HostLock {
    fn drop(&mut self) {
        if self.request != 0 {
            self.objects.tell(self.client, "unlock", self.request.to_string());
        }
    }
}
