//! The table of operations: id, method and path, and how sure we are of them.
//!
//! Routes are data. Where the vendor's documentation leaves a path open, a client can be given another one
//! without a release: [`ClientOptions::routes`](crate::ClientOptions).

use std::fmt;

use crate::error::{Error, Result};

/// How sure we are of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Evidence {
    /// Method, path and shape stand in the vendor's documentation.
    Documented,
    /// Seen in a public integration that calls the API.
    Observed,
    /// Documented for another API of the same vendor, in the same house style.
    Sibling,
    /// Our decision; may have to be overridden.
    Assumed,
}

impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Documented => "documented",
            Self::Observed => "observed",
            Self::Sibling => "sibling",
            Self::Assumed => "assumed",
        })
    }
}

/// A row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route {
    /// `family.resource.operation`.
    pub id: &'static str,
    /// The method and the path template, such as `GET /references/{id}`.
    pub template: &'static str,
    /// How sure we are.
    pub evidence: Evidence,
}

macro_rules! routes {
    ($(
        $(#[doc = $family_doc:literal])+
        $family:ident { $($name:ident = $operation:literal, $template:literal, $evidence:ident;)+ }
    )+) => {
        $(
            $(#[doc = $family_doc])+
            pub mod $family {
                use super::{Evidence, Route};

                $(
                    #[doc = concat!("`", $template, "`")]
                    pub const $name: Route = Route {
                        id: concat!(stringify!($family), ".", $operation),
                        template: $template,
                        evidence: Evidence::$evidence,
                    };
                )+
            }
        )+

        /// Every operation.
        pub const ALL: &[Route] = &[$($($family::$name,)+)+];
    };
}

routes! {
    /// The portal's V2 API.
    portal {
        AUTH_TOKEN = "auth.token", "POST /auth/token", Observed;
        AUTH_REFRESH = "auth.refresh", "POST /auth/refresh", Documented;
        AUTH_TOKEN_INFO = "auth.token_info", "GET /auth/token-info", Sibling;
        AUTH_REVOKE = "auth.revoke", "POST /auth/revoke", Sibling;
        REFERENCE_REQUESTS_LIST = "reference_requests.list", "GET /reference-requests", Documented;
        REFERENCE_REQUESTS_CREATE = "reference_requests.create", "POST /reference-requests", Documented;
        REFERENCE_REQUESTS_GET = "reference_requests.get", "GET /reference-requests/{id}", Assumed;
        REFERENCE_REQUESTS_CANCEL = "reference_requests.cancel", "POST /reference-requests/{id}/cancel", Assumed;
        REFERENCE_REQUESTS_ADD_REFEREE = "reference_requests.add_referee", "POST /reference-requests/{id}/referees", Assumed;
        REFERENCE_REQUESTS_SEND_REMINDERS = "reference_requests.send_reminders", "POST /reference-requests/{id}/reminders", Assumed;
        REFERENCES_GET = "references.get", "GET /references/{id}", Assumed;
        REFERENCES_DOWNLOAD_PDF = "references.download_pdf", "GET /references/{id}/pdf", Assumed;
        WEBHOOKS_LIST = "webhooks.list", "GET /webhooks", Assumed;
        WEBHOOKS_CREATE = "webhooks.create", "POST /webhooks", Documented;
        WEBHOOKS_UPDATE = "webhooks.update", "PUT /webhooks/{id}", Assumed;
        WEBHOOKS_DELETE = "webhooks.delete", "DELETE /webhooks/{id}", Assumed;
        WEBHOOKS_CALLS = "webhooks.calls", "GET /webhooks/{id}/calls", Assumed;
        WEBHOOKS_TEST = "webhooks.test", "POST /webhooks/{id}/test", Assumed;
        TEMPLATES_LIST = "templates.list", "GET /templates", Assumed;
    }
}

/// The row of an operation.
pub fn find(operation: &str) -> Option<&'static Route> {
    ALL.iter().find(|route| route.id == operation)
}

/// A method and a path template, split and checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Template {
    pub method: reqwest::Method,
    pub path: String,
}

impl Template {
    pub fn parse(template: &str) -> Result<Self> {
        let wrong = |problem: &str| {
            Error::configuration(format!(
                "the route `{template}` {problem}; write it as `GET /references/{{id}}`"
            ))
        };
        let (method, path) = template.split_once(' ').ok_or_else(|| wrong("has no method"))?;
        let method = match method {
            "GET" => reqwest::Method::GET,
            "POST" => reqwest::Method::POST,
            "PUT" => reqwest::Method::PUT,
            "PATCH" => reqwest::Method::PATCH,
            "DELETE" => reqwest::Method::DELETE,
            _ => return Err(wrong("has a method that is none of GET, POST, PUT, PATCH, DELETE")),
        };
        let allowed = |c: char| c.is_ascii_alphanumeric() || "-._~/{}%!$&'()*+,;=:@".contains(c);
        if !path.starts_with('/') || path.starts_with("//") || !path.chars().all(allowed) {
            return Err(wrong(
                "has a path that does not start with one `/`, or a letter that must be percent-encoded",
            ));
        }
        // To a URL parser an encoded dot is a dot.
        let dots =
            |segment: &str| matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..");
        if path.split('/').any(dots) {
            return Err(wrong("has a dot segment in its path"));
        }
        let well_formed = path.split('/').all(|segment| {
            let name = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
            name.unwrap_or(segment).chars().all(|c| !matches!(c, '{' | '}')) && name != Some("")
        });
        if !well_formed {
            return Err(wrong("has a placeholder that is not a whole segment such as `{id}`"));
        }
        Ok(Self { method, path: path.to_owned() })
    }

    /// The names of the placeholders, in order.
    pub fn placeholders(&self) -> impl Iterator<Item = &str> {
        self.path.split('/').filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
    }

    /// Another template for the same operation: it must take the same placeholders.
    pub fn parse_override(route: &Route, template: &str) -> Result<Self> {
        let original = Self::parse(route.template)?;
        let replacement = Self::parse(template)?;
        let sorted = |template: &Self| {
            let mut names: Vec<String> = template.placeholders().map(str::to_owned).collect();
            names.sort();
            names
        };
        let (wanted, given) = (sorted(&original), sorted(&replacement));
        if wanted != given {
            return Err(Error::configuration(format!(
                "the route `{template}` for `{}` must have exactly the placeholders of `{}`",
                route.id, route.template
            )));
        }
        Ok(replacement)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_row_is_well_formed_and_stands_once() {
        let mut ids = HashSet::new();
        for route in ALL {
            Template::parse(route.template).expect(route.id);
            assert!(ids.insert(route.id), "{} stands twice", route.id);
            assert_eq!(find(route.id), Some(route));
        }
    }

    #[test]
    fn an_override_keeps_the_placeholders() {
        let route = &portal::REFERENCES_DOWNLOAD_PDF;
        assert!(Template::parse_override(route, "GET /references/{id}/download").is_ok());
        for wrong in [
            "GET /references/download",
            "GET /references/{id}/{page}",
            "GET /references/{uuid}",
            "FETCH /references/{id}",
            "/references/{id}",
            "GET references/{id}",
            "GET /a/../{id}",
            "GET /a/x{id}",
            "GET //elsewhere/{id}",
            "GET /a?b={id}",
        ] {
            assert!(Template::parse_override(route, wrong).is_err(), "{wrong}");
        }
    }
}
