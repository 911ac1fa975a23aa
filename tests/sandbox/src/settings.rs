//! What can be set while the sandbox runs.

use serde::{Deserialize, Serialize};

use crate::v1::settings::V1Settings;

/// Settings of a running sandbox, read and changed under `/_sandbox/settings`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Lifetime of an access token in seconds.
    pub access_lifetime: u32,
    /// Lifetime of a refresh token in seconds.
    pub refresh_lifetime: u32,
    /// Calls allowed in a window of 60 seconds of the sandbox clock; `None` is no limit.
    pub requests_per_minute: Option<u32>,
    /// Size of every reference PDF in bytes; `None` is the natural size. A size below the natural one is ignored.
    pub pdf_bytes: Option<u64>,
    /// Real milliseconds before the first retry of a webhook delivery; each further retry waits twice as long.
    pub delivery_retry_ms: u64,
    /// How V1 speaks.
    pub v1: V1Settings,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            access_lifetime: 3600,
            refresh_lifetime: 604_800,
            requests_per_minute: None,
            pdf_bytes: None,
            delivery_retry_ms: 50,
            v1: V1Settings::default(),
        }
    }
}
