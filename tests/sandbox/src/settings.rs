//! What can be set while the sandbox runs.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{hosts::Host, v1::settings::V1Settings};

/// Settings of a running sandbox, read and changed under `/_sandbox/settings`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Lifetime of an access token in seconds.
    pub access_lifetime: u32,
    /// Lifetime of a refresh token in seconds.
    pub refresh_lifetime: u32,
    /// Calls to the portal allowed in a window of 60 seconds of the sandbox clock; `None` is no limit.
    pub requests_per_minute: Option<u32>,
    /// The same for the other hosts; `None`, or a host left out, is no limit. All callers have one IP address here.
    pub host_requests_per_minute: BTreeMap<Host, Option<u32>>,
    /// Size of every PDF in bytes; `None` is the natural size. A size below the natural one is ignored.
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
            host_requests_per_minute: BTreeMap::new(),
            pdf_bytes: None,
            delivery_retry_ms: 50,
            v1: V1Settings::default(),
        }
    }
}

impl Settings {
    /// Calls a minute that a host allows.
    pub(crate) fn pace(&self, host: Host) -> Option<u32> {
        let portal = self.requests_per_minute.filter(|_| host == Host::Portal);
        self.host_requests_per_minute.get(&host).copied().flatten().or(portal)
    }
}
