//! What can be told for one call, or for a few.

use std::{
    sync::{Arc, OnceLock},
    time::Duration,
};

use sha2::{Digest, Sha256};

use crate::{
    error::{Error, Result},
    request::{Problems, Request},
};

/// Options of one call, or of a few: see [`Client::with_options`](crate::Client::with_options).
#[derive(Clone, Debug, Default, PartialEq, Request)]
#[non_exhaustive]
pub struct CallOptions {
    /// How long a call may take in all, in seconds.
    pub timeout: Option<f64>,
    /// How often a call is sent again when that is safe and may help.
    pub max_retries: Option<i64>,
    /// Under which key the server remembers a write: sending it again under the same key does not do it twice.
    /// Without it each write gets a key of its own, kept over its retries. A key is for one write: another one under
    /// the same key is refused with a `ValidationError`.
    pub idempotency_key: Option<String>,
}

impl Request for CallOptions {
    fn check(&self, problems: &mut Problems) {
        problems.seconds("timeout", self.timeout);
        problems.not_negative("max_retries", self.max_retries);
        if let Some(key) = &self.idempotency_key {
            problems.not_empty("idempotency_key", key);
            if key.len() > 255 || !key.bytes().all(|byte| (33..127).contains(&byte)) {
                problems.add("idempotency_key", "must be at most 255 plain ASCII letters without spaces");
            }
        }
    }
}

/// What holds for one call.
#[derive(Clone, Debug)]
pub(crate) struct Limits {
    pub timeout: Duration,
    pub max_retries: u32,
    pub max_retry_after: Duration,
    pub idempotency_key: Option<Arc<IdempotencyKey>>,
}

/// A key that the caller gave: for one write, however often that is sent.
#[derive(Debug)]
pub(crate) struct IdempotencyKey {
    key: String,
    used_for: OnceLock<[u8; 32]>,
}

impl IdempotencyKey {
    fn new(key: String) -> Self {
        Self { key, used_for: OnceLock::new() }
    }

    /// The key, unless it went out with another call before: the server would answer this one with the other's answer.
    pub fn for_call(&self, content: &[&[u8]]) -> Result<String> {
        let mut hash = Sha256::new();
        for part in content {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        let content: [u8; 32] = hash.finalize().into();
        if *self.used_for.get_or_init(|| content) == content {
            return Ok(self.key.clone());
        }
        Err(Error::validation(
            "idempotency_key",
            "was used for another call: give each write a key of its own",
        ))
    }
}

impl Limits {
    pub fn with(&self, options: CallOptions) -> Result<Self> {
        options.validate()?;
        Ok(Self {
            timeout: options.timeout.map_or(self.timeout, Duration::from_secs_f64),
            max_retries: retries(options.max_retries).unwrap_or(self.max_retries),
            max_retry_after: self.max_retry_after,
            idempotency_key: match options.idempotency_key {
                Some(key) => Some(Arc::new(IdempotencyKey::new(key))),
                None => self.idempotency_key.clone(),
            },
        })
    }
}

pub(super) fn retries(given: Option<i64>) -> Option<u32> {
    given.map(|count| u32::try_from(count).unwrap_or(u32::MAX))
}
