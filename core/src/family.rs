//! The families of the API: each has a host, credentials and manners of its own.

use std::{fmt, str::FromStr};

use crate::error::Error;

/// A family of operations.
///
/// ```
/// use hbportal::Family;
///
/// assert_eq!(Family::from_name("virtual_bls"), Some(Family::VirtualBls));
/// assert_eq!(Family::V1.to_string(), "v1");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Family {
    /// The portal's V2 API.
    Portal,
    /// The portal's first API (deprecated), on the same host and with the same token.
    V1,
    /// HB Services: interviews. With the portal's token; its host must be configured.
    Services,
    /// The academy: bookings of courses. With the portal's token; its host must be configured.
    Academy,
    /// Practical training (TDTA, beta), on its own host with its own token.
    PracticalTraining,
    /// Virtual BLS (beta), on its own host with its own token.
    VirtualBls,
}

impl Family {
    /// Every family.
    pub const ALL: [Self; 6] =
        [Self::Portal, Self::V1, Self::Services, Self::Academy, Self::PracticalTraining, Self::VirtualBls];

    /// The name in operation ids and options.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Portal => "portal",
            Self::V1 => "v1",
            Self::Services => "services",
            Self::Academy => "academy",
            Self::PracticalTraining => "practical_training",
            Self::VirtualBls => "virtual_bls",
        }
    }

    /// The family of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|family| family.name() == name)
    }
}

impl FromStr for Family {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self, Error> {
        Self::from_name(name).ok_or_else(|| {
            let names: Vec<&str> = Self::ALL.iter().map(|family| family.name()).collect();
            Error::validation("family", format!("must be one of {}", names.join(", ")))
        })
    }
}

impl fmt::Display for Family {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
