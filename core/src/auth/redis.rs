//! Redis, where a fleet of machines shares one pair.

mod lock;

use std::{
    fmt,
    path::Path,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use redis::{
    AsyncConnectionConfig, Client, FromRedisValue, RedisError, RedisResult, TlsCertificates,
    aio::MultiplexedConnection,
};
use tokio::time::{Instant, sleep};

use super::{
    record::{Record, StoreIdentity},
    store::{Saved, StoreFuture, StoreLock, TokenStore},
};
use crate::{
    Secret,
    error::{Error, Result},
    transport::install_crypto,
};

/// How long a holder of the lock may stand still before it is overtaken. It renews its lease three times as often.
const LEASE: Duration = Duration::from_secs(10);

/// How long a Redis that restarts is waited for.
const PATIENCE: Duration = Duration::from_secs(5);
const PAUSE: Duration = Duration::from_millis(100);
const LONGEST_ANSWER: Duration = Duration::from_secs(2);

/// Keeps the pair in Redis, under a key that names the account.
///
/// One peer at a time holds the lock, as long as it renews its lease. A peer whose lease ran out while it stood still is
/// overtaken: it sends nothing any more, and what it writes is not kept, because each record replaces its predecessor
/// alone. Set Redis up to write to disk (`appendonly yes`): a pair that it forgets is lost to clients without credentials.
#[derive(Clone)]
pub struct RedisStore(Arc<Inner>);

struct Inner {
    client: Client,
    key: String,
    lock_key: String,
    identity: StoreIdentity,
    lease: Duration,
    /// The connection, and the process that made it: a forked child must not use that of its parent.
    connection: Mutex<Option<(u32, MultiplexedConnection)>>,
}

/// Keeps a record (ARGV[3], of the generation ARGV[2]) in place of the one of the generation ARGV[1].
const SAVE: &str = "
local kept = redis.call('HMGET', KEYS[1], 'generation', 'record')
if kept[1] == ARGV[2] and kept[2] == ARGV[3] then return 1 end
if not kept[1] and redis.call('EXISTS', KEYS[1]) == 0 then kept[1] = '0' end
if kept[1] ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'generation', ARGV[2], 'record', ARGV[3])
return 1";

const LOAD: &str = "return redis.call('HGET', KEYS[1], 'record')";

impl RedisStore {
    /// A store at `url`, for the account that `identity` names; its keys begin with `prefix`. `ca_bundle` is a PEM file with
    /// the certificates to trust for `rediss://`, in place of the platform's. Nothing is sent yet.
    ///
    /// Errors: `ConfigurationError` for a URL that is none of Redis, or a bundle that cannot be read.
    pub fn open(
        url: &Secret,
        prefix: &str,
        identity: StoreIdentity,
        ca_bundle: Option<&Path>,
    ) -> Result<Self> {
        install_crypto();
        let client = match ca_bundle.filter(|_| url.reveal().starts_with("rediss:")) {
            None => Client::open(url.reveal()),
            Some(path) => {
                let pem = std::fs::read(path).map_err(|error| {
                    Error::configuration(format!("`ca_bundle` {} cannot be read", path.display()))
                        .with_source(error)
                })?;
                Client::build_with_tls(
                    url.reveal(),
                    TlsCertificates { client_tls: None, root_cert: Some(pem) },
                )
            }
        };
        // Its own words may repeat the URL, and so the password.
        let client = client.map_err(|_| {
            Error::configuration("`token_store` is no URL of Redis, or `ca_bundle` holds no certificate")
        })?;
        let key = format!("{prefix}:{}", identity.as_str());
        let lock_key = format!("{key}:lock");
        Ok(Self(Arc::new(Inner {
            client,
            key,
            lock_key,
            identity,
            lease: LEASE,
            connection: Mutex::new(None),
        })))
    }

    /// The same store with another lease: how long a holder of the lock may stand still before it is overtaken. 10 s by
    /// default. All that share a pair should agree on it.
    #[must_use]
    pub fn with_lease(self, lease: Duration) -> Self {
        let Inner { client, key, lock_key, identity, .. } = &*self.0;
        Self(Arc::new(Inner {
            client: client.clone(),
            key: key.clone(),
            lock_key: lock_key.clone(),
            identity: identity.clone(),
            lease,
            connection: Mutex::new(None),
        }))
    }

    /// Runs a script that does no harm when it is run twice: whether a request whose answer was lost was carried out is not
    /// known.
    async fn eval<T: FromRedisValue>(&self, script: &str, key: &str, arguments: &[&[u8]]) -> Result<T> {
        self.eval_until(Instant::now() + PATIENCE, script, key, arguments).await
    }

    async fn eval_until<T: FromRedisValue>(
        &self,
        deadline: Instant,
        script: &str,
        key: &str,
        arguments: &[&[u8]],
    ) -> Result<T> {
        loop {
            match self.eval_once(script, key, arguments).await {
                Ok(answer) => return Ok(answer),
                Err(error) if may_pass(&error) && Instant::now() + PAUSE < deadline => sleep(PAUSE).await,
                Err(error) => return Err(self.failed(error)),
            }
        }
    }

    async fn eval_once<T: FromRedisValue>(
        &self,
        script: &str,
        key: &str,
        arguments: &[&[u8]],
    ) -> RedisResult<T> {
        let mut connection = self.connection().await?;
        let mut command = redis::cmd("EVAL");
        command.arg(script).arg(1).arg(key).arg(arguments);
        let answer = command.query_async(&mut connection).await;
        if answer.as_ref().is_err_and(may_pass) {
            self.slot().take();
        }
        answer
    }

    async fn connection(&self) -> RedisResult<MultiplexedConnection> {
        let process = std::process::id();
        let kept = self.slot().as_ref().filter(|(owner, _)| *owner == process).map(|(_, kept)| kept.clone());
        if let Some(kept) = kept {
            return Ok(kept);
        }
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(Some(LONGEST_ANSWER))
            .set_response_timeout(Some(LONGEST_ANSWER));
        let made = self.0.client.get_multiplexed_async_connection_with_config(&config).await?;
        *self.slot() = Some((process, made.clone()));
        Ok(made)
    }

    fn slot(&self) -> std::sync::MutexGuard<'_, Option<(u32, MultiplexedConnection)>> {
        self.0.connection.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn failed(&self, error: RedisError) -> Error {
        let problem = error.code().map_or_else(|| error.category().to_owned(), str::to_owned);
        let advice = "check its address, its credentials and its log";
        Error::store(format!(
            "the token store in Redis ({}) failed: {problem}; {advice}",
            self.0.client.get_connection_info().addr()
        ))
        .with_source(error)
    }
}

/// Whether the next connection may do better.
fn may_pass(error: &RedisError) -> bool {
    error.is_io_error()
        || error.is_timeout()
        || error.is_connection_dropped()
        || matches!(error.code(), Some("LOADING" | "MASTERDOWN" | "READONLY" | "TRYAGAIN"))
}

impl TokenStore for RedisStore {
    fn load(&self) -> StoreFuture<'_, Record> {
        Box::pin(async {
            let kept: Option<Vec<u8>> = self.eval(LOAD, &self.0.key, &[]).await?;
            let Some(kept) = kept.map(zeroize::Zeroizing::new) else { return Ok(Record::default()) };
            Record::from_json(&kept, &self.0.identity).map_err(|problem| {
                let (key, advice) = (&self.0.key, problem.advice());
                Error::store(format!("the record in Redis under {key} {advice}; it was left as it is"))
            })
        })
    }

    fn save<'a>(&'a self, record: &'a Record) -> StoreFuture<'a, Saved> {
        Box::pin(async {
            let (before, after) =
                (record.generation.wrapping_sub(1).to_string(), record.generation.to_string());
            let content = record.to_json(&self.0.identity);
            let arguments = [before.as_bytes(), after.as_bytes(), content.as_bytes()];
            let kept: bool = self.eval(SAVE, &self.0.key, &arguments).await?;
            Ok(if kept { Saved::Kept } else { Saved::Overtaken })
        })
    }

    fn lock(&self, wait: Duration) -> StoreFuture<'_, Box<dyn StoreLock>> {
        Box::pin(async move { Ok(Box::new(lock::acquire(self, wait).await?) as Box<dyn StoreLock>) })
    }
}

impl fmt::Debug for RedisStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisStore").field("key", &self.0.key).finish_non_exhaustive()
    }
}
