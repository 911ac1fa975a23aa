//! The proxy on the way to a host: which one it is, and what the environment names in vain.

use std::fmt;

use hyper::{Uri, header::HeaderValue, http::uri::Scheme};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use url::Url;

use crate::{
    Secret,
    error::{Error, Result},
};

/// The proxies of a client.
pub(super) struct Proxies {
    matcher: Matcher,
    /// Whether they come from the environment, or from the system's settings.
    are_found: bool,
}

/// The proxy on the way to a host.
#[derive(Clone, Debug)]
pub(crate) struct Proxy {
    /// Host and port.
    place: String,
    /// What it wants to see with each request, where it reads requests. Through a tunnel it sees but the first words.
    credentials: Option<HeaderValue>,
}

impl Proxy {
    /// Host and port.
    pub fn place(&self) -> &str {
        &self.place
    }

    pub(super) fn credentials(&self) -> Option<&HeaderValue> {
        self.credentials.as_ref()
    }
}

// By hand: what the environment names is not checked before it is used, and may hold a password where none is looked for.
impl fmt::Debug for Proxies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Proxies").field("are_found", &self.are_found).finish_non_exhaustive()
    }
}

impl Proxies {
    /// What the option `proxy` names (empty for none), or what there is without it.
    pub fn new(option: Option<&Secret>) -> Result<Self> {
        let matcher = match option.map(Secret::reveal) {
            None => Matcher::from_system(),
            Some("") => Matcher::builder().build(),
            Some(url) => only(url).ok_or_else(|| {
                Error::configuration(
                    "`proxy` must be a URL such as http://proxy.example.com:3128 (SOCKS is not supported)",
                )
            })?,
        };
        Ok(Self { matcher, are_found: option.is_none() })
    }

    /// The proxy to go through on the way to a host.
    pub fn on_the_way_to(&self, host: &Uri) -> Option<Intercept> {
        // Only this machine is called without TLS, and what is found for others is not on the way to it.
        let is_here = host.scheme() == Some(&Scheme::HTTP);
        if self.are_found && is_here { None } else { self.matcher.intercept(host) }
    }

    /// The proxy that is between here and `url`, if any.
    ///
    /// Errors: `ConfigurationError` for a variable that names a proxy which cannot be used. It would be passed over in
    /// silence, and the key would go out beside it.
    pub fn before(&self, url: &Url) -> Result<Option<Proxy>> {
        let found = url.as_str().parse().ok().and_then(|host| self.on_the_way_to(&host));
        if self.are_found
            && url.scheme() == "https"
            && !found.as_ref().is_some_and(is_usable)
            && let Some(name) = useless_variable(url, |name| std::env::var(name).ok())
        {
            // Never its value: that may hold a password.
            return Err(Error::configuration(format!(
                "the environment variable {name} must name a proxy such as http://proxy.example.com:3128 \
                 (SOCKS is not supported, and a password is percent-encoded); give `proxy`, empty for none"
            )));
        }
        Ok(found.map(|proxy| Proxy {
            place: place_of(proxy.uri()),
            credentials: proxy.basic_auth().filter(|_| url.scheme() == "http").cloned(),
        }))
    }
}

/// Host and port alone: what else an authority holds is for nobody to see.
fn place_of(proxy: &Uri) -> String {
    let host = proxy.host().unwrap_or_default();
    proxy.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

/// One proxy for everything. What is no URL of a proxy would be passed over in silence.
fn only(url: &str) -> Option<Matcher> {
    let known = ["http://", "https://"].iter().any(|scheme| url.to_ascii_lowercase().starts_with(scheme));
    let url = known.then(|| Url::parse(url).ok()).flatten()?;
    let matcher = Matcher::builder().all(url.as_str()).build();
    matcher.intercept(&Uri::from_static("https://portal.invalid")).is_some().then_some(matcher)
}

fn is_usable(proxy: &Intercept) -> bool {
    // A password with an `@` that is not encoded: the rest of it would be a part of the host.
    let is_torn = proxy.uri().authority().is_some_and(|authority| authority.as_str().contains('@'));
    matches!(proxy.uri().scheme_str(), Some("http" | "https")) && !is_torn
}

fn between(matcher: &Matcher, url: &Url) -> Option<Intercept> {
    matcher.intercept(&url.as_str().parse().ok()?)
}

/// The variable that counts for `url`, which is one of https, and names no proxy that can be used.
fn useless_variable(url: &Url, variable: impl Fn(&str) -> Option<String>) -> Option<&'static str> {
    // Under CGI, where a request sets HTTP_PROXY by its headers, none is read at all.
    if variable("REQUEST_METHOD").is_some() {
        return None;
    }
    let first = |names: [&'static str; 2]| names.into_iter().find_map(|name| Some((name, variable(name)?)));
    let given = |names| first(names).filter(|(_, value)| !value.trim().is_empty());
    let (name, value) =
        given(["HTTPS_PROXY", "https_proxy"]).or_else(|| given(["ALL_PROXY", "all_proxy"]))?;
    let exempt = first(["NO_PROXY", "no_proxy"]).map(|(_, value)| value).unwrap_or_default();
    // A host that is exempt has no proxy, whichever there is.
    between(&Matcher::builder().all("http://proxy.invalid").no(exempt).build(), url)?;
    let named = between(&Matcher::builder().all(value).build(), url);
    (!named.as_ref().is_some_and(is_usable)).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn useless(url: &str, variables: &[(&str, &str)]) -> Option<&'static str> {
        let variable =
            |name: &str| variables.iter().find(|(own, _)| *own == name).map(|(_, value)| (*value).to_owned());
        useless_variable(&Url::parse(url).expect("a URL"), variable)
    }

    #[test]
    fn what_leads_on_is_taken_whatever_else_is_named() {
        let proxies = |matcher| Proxies { matcher, are_found: true };
        let before = |proxies: Proxies, url: &str| proxies.before(&Url::parse(url).expect("a URL"));
        let both = Matcher::builder().https("socks://h:1").all("http://u:p@good.example.com:3128").build();
        let found = before(proxies(both), "https://portal.example.com/api").expect("one is good");
        assert_eq!(found.as_ref().map(Proxy::place), Some("good.example.com:3128"));
        for all in ["socks://127.0.0.1:1080/", "http://good.example.com:3128"] {
            let found = proxies(Matcher::builder().all(all).build());
            assert!(found.on_the_way_to(&Uri::from_static("http://[::1]:8080/api")).is_none());
            assert!(before(found, "http://127.0.0.1:8080/api").expect("this machine").is_none());
        }
        let wanted = Proxies::new(Some(&Secret::from("http://good.example.com:3128"))).expect("a proxy");
        assert!(before(wanted, "http://127.0.0.1:8080/api").expect("one").is_some(), "as it was said");
    }

    #[test]
    fn a_variable_is_refused_where_it_counts() {
        let portal = "https://portal.example.com/api";
        let (socks, good) = ("socks5://u:canary@proxy.example.com", "http://u:p@proxy.example.com:3128");
        let torn = "http://u:p@ss@proxy.example.com:3128";
        for wrong in [socks, torn, "http://[bad", "ftp://proxy.example.com", " http://proxy.example.com"] {
            assert_eq!(useless(portal, &[("HTTPS_PROXY", wrong)]), Some("HTTPS_PROXY"), "{wrong}");
        }
        for right in [good, "https://proxy.example.com", "proxy.example.com:3128", "", " "] {
            assert_eq!(useless(portal, &[("HTTPS_PROXY", right)]), None, "{right}");
        }
        assert_eq!(useless(portal, &[("https_proxy", socks)]), Some("https_proxy"));
        assert_eq!(useless(portal, &[("ALL_PROXY", socks)]), Some("ALL_PROXY"));
        for not_looked_at in [
            &[("HTTPS_PROXY", good), ("https_proxy", socks), ("ALL_PROXY", socks)][..],
            &[("HTTP_PROXY", socks)],
            &[("HTTPS_PROXY", socks), ("NO_PROXY", "example.com")],
            &[("HTTPS_PROXY", socks), ("no_proxy", "*")],
            &[("HTTPS_PROXY", socks), ("REQUEST_METHOD", "GET")],
        ] {
            assert_eq!(useless(portal, not_looked_at), None, "{not_looked_at:?}");
        }
    }
}
