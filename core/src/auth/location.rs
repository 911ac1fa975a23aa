//! Where a token pair is kept, as a text that every language can pass.

use std::{
    fmt,
    path::{Path, PathBuf},
    str::FromStr,
    sync::Arc,
};

use url::Url;

use super::{FileStore, MemoryStore, StoreIdentity, TokenStore};
use crate::{
    Secret,
    error::{Error, Result},
};

/// The option that names a place.
const OPTION: &str = "token_store";

/// The prefix of keys in Redis, unless the URL names another one.
const DEFAULT_PREFIX: &str = "hbportal";

/// Where a token pair is kept.
///
/// | text | place |
/// | --- | --- |
/// | `memory:` | the memory of this client |
/// | `file:/var/lib/app/token.json` | a file, shared by the processes of one machine |
/// | `redis://user:password@host:6379/0?prefix=app` | Redis, shared by a fleet; `rediss://` for TLS |
/// | `keyring:service/account` | the keyring of the system |
///
/// ```
/// use hbportal::auth::StoreLocation;
///
/// let file: StoreLocation = "file:/var/lib/app/token.json".parse()?;
/// assert_eq!(file.for_family("virtual_bls"), "file:/var/lib/app/token.virtual_bls.json".parse()?);
/// assert!("ftp://host/token".parse::<StoreLocation>().is_err());
/// # Ok::<(), hbportal::Error>(())
/// ```
#[derive(Clone, PartialEq)]
pub struct StoreLocation(Place);

#[derive(Clone, PartialEq)]
enum Place {
    Memory,
    File(PathBuf),
    /// The URL without the prefix: it may hold a password.
    Redis {
        url: Secret,
        prefix: String,
    },
    Keyring {
        service: String,
        account: String,
    },
}

impl StoreLocation {
    /// The memory of the client.
    pub fn memory() -> Self {
        Self(Place::Memory)
    }

    /// A file: what `token_file` is short for.
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self(Place::File(path.into()))
    }

    /// A file whose path stands in `option`.
    pub(crate) fn named_file(option: &str, path: &str) -> Result<Self> {
        if path.trim().is_empty() || path.ends_with(['/', '\\']) {
            return Err(Error::validation(option, "must name a file"));
        }
        // Only a shell knows `~`: here it would be the name of a folder.
        if path == "~" || path.starts_with("~/") || path.starts_with("~\\") {
            return Err(Error::validation(option, "must not begin with `~`: write the home folder out"));
        }
        Ok(Self::file(path))
    }

    /// The place beside this one for the pair of another family of the API. Each host grants its own pairs.
    #[must_use]
    pub fn for_family(&self, family: &str) -> Self {
        Self(match &self.0 {
            Place::Memory => Place::Memory,
            Place::File(path) => {
                let mut name = path.file_stem().unwrap_or_default().to_owned();
                name.push(".");
                name.push(family);
                if let Some(extension) = path.extension() {
                    name.push(".");
                    name.push(extension);
                }
                Place::File(path.with_file_name(name))
            }
            Place::Redis { url, prefix } => {
                Place::Redis { url: url.clone(), prefix: format!("{prefix}:{family}") }
            }
            Place::Keyring { service, account } => {
                Place::Keyring { service: service.clone(), account: format!("{account}.{family}") }
            }
        })
    }

    /// Whether it may hold a pair from an earlier run, which is enough to begin with.
    pub fn is_lasting(&self) -> bool {
        self.0 != Place::Memory
    }

    /// The store at this place, for the account that `identity` names. `ca_bundle` is a PEM file with the certificates to
    /// trust for `rediss://`, in place of the platform's. Nothing is read or sent yet.
    ///
    /// Errors: `ConfigurationError` for a kind of store that this build does not have, or a bundle that cannot be read.
    pub fn open(&self, identity: StoreIdentity, ca_bundle: Option<&Path>) -> Result<Arc<dyn TokenStore>> {
        match &self.0 {
            Place::Memory => Ok(Arc::new(MemoryStore::default())),
            Place::File(path) => Ok(Arc::new(FileStore::new(path, identity))),
            #[cfg(feature = "redis")]
            Place::Redis { url, prefix } => {
                Ok(Arc::new(super::RedisStore::open(url, prefix, identity, ca_bundle)?))
            }
            #[cfg(feature = "keyring")]
            Place::Keyring { service, account } => {
                Ok(Arc::new(super::KeyringStore::open(service, account, identity)?))
            }
            #[allow(unreachable_patterns, reason = "what is left depends on the features")]
            place => {
                let _ = ca_bundle;
                Err(Error::configuration(format!(
                    "`{OPTION}` names {}, which this build of hbportal leaves out: use `file:` or a store of your own, \
                     or build it with that feature",
                    place.scheme()
                )))
            }
        }
    }
}

impl Place {
    fn scheme(&self) -> &'static str {
        match self {
            Self::Memory => "memory",
            Self::File(_) => "file",
            Self::Redis { .. } => "redis",
            Self::Keyring { .. } => "keyring",
        }
    }
}

impl FromStr for StoreLocation {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let wrong = |problem: &str| Err(Error::validation(OPTION, problem));
        let Some((scheme, rest)) = text.split_once(':') else {
            return wrong(
                "must be `memory:`, `file:/path`, `redis://host`, `rediss://host` or `keyring:service/account`",
            );
        };
        match scheme {
            "memory" if rest.is_empty() => Ok(Self::memory()),
            "memory" => wrong("must have nothing after `memory:`"),
            "file" => {
                // file:///path is the same as file:/path.
                let path = rest.strip_prefix("//").filter(|path| path.starts_with('/')).unwrap_or(rest);
                if path.starts_with("//") {
                    return wrong("must name a file of this machine after `file:`");
                }
                Self::named_file(OPTION, path)
            }
            "redis" | "rediss" => redis(text),
            "keyring" => match rest.split_once('/') {
                Some((service, account)) if !service.is_empty() && !account.is_empty() => {
                    Ok(Self(Place::Keyring { service: service.to_owned(), account: account.to_owned() }))
                }
                _ => wrong("must name a service and an account: `keyring:service/account`"),
            },
            _ => wrong("must begin with `memory:`, `file:`, `redis:`, `rediss:` or `keyring:`"),
        }
    }
}

/// What is wrong must be said without the text: it may hold a password.
fn redis(text: &str) -> Result<StoreLocation> {
    let wrong = |problem: &str| Err(Error::validation(OPTION, problem));
    let Ok(mut url) = Url::parse(text) else {
        return wrong("must be a URL such as redis://user:password@host:6379/0?prefix=app");
    };
    if url.host_str().is_none_or(str::is_empty) {
        return wrong("must name the host of Redis");
    }
    let database = url.path().trim_matches('/');
    if !database.is_empty() && database.parse::<u32>().is_err() {
        return wrong("must have the number of a database as its path, or none");
    }
    if url.fragment().is_some() {
        return wrong("must not have a fragment (#)");
    }
    let mut prefix = DEFAULT_PREFIX.to_owned();
    for (name, value) in url.query_pairs() {
        if name != "prefix" || value.is_empty() {
            return wrong("knows one parameter: `prefix`, which is not empty");
        }
        prefix = value.into_owned();
    }
    url.set_query(None);
    Ok(StoreLocation(Place::Redis { url: url.as_str().into(), prefix }))
}

// By hand: a URL may hold a password.
impl fmt::Debug for StoreLocation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Place::Memory => f.write_str("memory:"),
            Place::File(path) => write!(f, "file:{}", path.display()),
            Place::Redis { prefix, .. } => write!(f, "redis:[redacted]?prefix={prefix}"),
            Place::Keyring { service, account } => write!(f, "keyring:{service}/{account}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ErrorKind;

    #[test]
    fn each_family_has_its_own_place() {
        for (place, family) in [
            ("memory:", "memory:"),
            ("file:/a/token.json", "file:/a/token.tdta.json"),
            ("file:///a/token", "file:/a/token.tdta"),
            ("redis://host:6379", "redis://host:6379?prefix=hbportal:tdta"),
            ("rediss://:pass@host/2?prefix=app", "rediss://:pass@host/2?prefix=app:tdta"),
            ("keyring:hbportal/me", "keyring:hbportal/me.tdta"),
        ] {
            let parse = |text: &str| text.parse::<StoreLocation>().expect("a place");
            assert_eq!(parse(place).for_family("tdta"), parse(family), "{place}");
        }
    }

    #[test]
    fn what_names_no_place_is_refused_without_its_secrets() {
        for wrong in [
            "",
            "token.json",
            "memory:1",
            "file:",
            "file://host/path",
            "file:/folder/",
            "file: ",
            "file:~/token.json",
            "file:~",
            "redis:",
            "redis://",
            "redis://u:canary@host/x",
            "redis://u:canary@host?lease=1",
            "redis://u:canary@host?prefix=",
            "redis://u:canary@host#insecure",
            "redis://u:canary@ho st",
            "keyring:",
            "keyring:service",
            "https://u:canary@host",
        ] {
            let error = wrong.parse::<StoreLocation>().expect_err(wrong);
            assert!(error.kind() == ErrorKind::Validation && error.fields().contains_key(OPTION), "{wrong}");
            assert!(!format!("{error:?}").contains("canary"), "{error}");
        }
        let place: StoreLocation = "redis://u:canary@host".parse().expect("a place");
        assert!(!format!("{place:?}").contains("canary"));
    }
}
