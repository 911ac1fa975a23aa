//! The vendor's hosts, all played by one server and told apart by the path.

use std::ops::{Index, IndexMut};

use serde::{Deserialize, Serialize};

/// A host of the vendor. Each has its own base URL, pace and webhooks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Host {
    /// The portal.
    Portal,
    /// Practical training (The Direct Training Academy).
    Tdta,
    /// Virtual BLS.
    Bls,
    /// HB Services: interviews.
    Services,
    /// The academy's older API.
    Academy,
}

impl Host {
    /// Every host.
    pub const ALL: [Self; 5] = [Self::Portal, Self::Tdta, Self::Bls, Self::Services, Self::Academy];

    /// The name in route keys, settings and the control API.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Portal => "portal",
            Self::Tdta => "tdta",
            Self::Bls => "bls",
            Self::Services => "services",
            Self::Academy => "academy",
        }
    }

    /// The path its base URL ends with.
    pub const fn base(self) -> &'static str {
        match self {
            Self::Portal => "/api",
            Self::Tdta => "/tdta/api/v1",
            Self::Bls => "/bls/api/v1",
            Self::Services => "/services/api",
            Self::Academy => "/academy/api",
        }
    }

    /// The host whose tokens it takes.
    pub(crate) const fn realm(self) -> Self {
        match self {
            Self::Portal | Self::Services | Self::Academy => Self::Portal,
            Self::Tdta | Self::Bls => self,
        }
    }

    /// The host a path of the server belongs to, and the path relative to its base.
    pub(crate) fn split(path: &str) -> Option<(Self, &str)> {
        let rest = |host: Self| path.strip_prefix(host.base()).filter(|rest| rest.starts_with('/'));
        Self::ALL.into_iter().find_map(|host| rest(host).map(|rest| (host, rest)))
    }

    /// The host a path of the server belongs to; the portal if to none.
    pub(crate) fn of(path: &str) -> Self {
        Self::split(path).map_or(Self::Portal, |(host, _)| host)
    }

    /// The key of a route: the portal's without a prefix, the others' with their name.
    pub(crate) fn route_key(self, method: impl std::fmt::Display, template: &str) -> String {
        match self {
            Self::Portal => format!("{method} {template}"),
            _ => format!("{} {method} {template}", self.name()),
        }
    }
}

/// One of each for every host.
#[derive(Debug, Default)]
pub struct ByHost<T>([T; Host::ALL.len()]);

impl<T> Index<Host> for ByHost<T> {
    type Output = T;

    fn index(&self, host: Host) -> &T {
        &self.0[host as usize]
    }
}

impl<T> IndexMut<Host> for ByHost<T> {
    fn index_mut(&mut self, host: Host) -> &mut T {
        &mut self.0[host as usize]
    }
}
